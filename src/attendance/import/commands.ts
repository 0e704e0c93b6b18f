import { v5 } from 'uuid';
import { lockActivities } from '#activity/class/queries.ts';
import { cannotUndo, importOnce, undoImport } from '#centre/import/commands.ts';
import { ownVillage } from '#centre/resident/reach.ts';
import { listVillages } from '#centre/village/queries.ts';
import type { AuditAct } from '#platform/audit/acts.ts';
import { record } from '#platform/audit/audit.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { Problem } from '#platform/problems/problem.ts';
import { yearOf } from '#vocabulary/date.ts';
import { fold } from '#vocabulary/text.ts';
import { rosterActs } from '../roster/acts.ts';
import { lockClass } from '../roster/commands.ts';
import { calledAmong, enrol, setRemoved } from '../roster/queries.ts';
import { enrolmentIdOf } from '../roster/rules.ts';
import { listActs } from './acts.ts';
import * as queries from './queries.ts';
import { decide, type Listed, type ListRow, matcher, readList } from './rules.ts';
import type { MatchedRow } from './schema.ts';

/** The class whose list it is. */
export interface ListedClass {
  readonly id: string;
  readonly villageId: string | null;
}

/** What a list is read and matched against: the register as far as the actor's grant reaches, and the roster as it is. */
async function understand(tx: Tx, actor: Actor, activity: ListedClass, rows: readonly ListRow[]) {
  const { today } = actor;
  const standing = (await listVillages(tx)).filter(({ validTo }) => validTo === null || validTo >= today);
  const read = readList(rows, standing, activity.villageId, yearOf(today));
  const match = matcher(await queries.listRegister(tx, ownVillage(actor)));
  const lines = await queries.listLines(tx, activity.id);
  const residents = new Map(lines.flatMap(({ id, residentId }) => (residentId ? [[residentId, id]] : [])));
  const typed = new Set(
    lines.flatMap((line) =>
      line.typedName ? [typedKey(line.typedName, line.typedBirthYear, line.typedVillageId)] : [],
    ),
  );
  return { ...read, match, residents, typed, villages: new Map(standing.map(({ id, name }) => [id, name])) };
}

const typedKey = (name: string, birthYear: number | null, villageId: string | null): string =>
  `${fold(name)} ${birthYear} ${villageId}`;
const keyOf = ({ name, birthYear, villageId }: Listed): string => typedKey(name, birthYear, villageId);

/** Says of each row of a list who it is. */
export async function checkList(
  tx: Tx,
  actor: Actor,
  activity: ListedClass,
  rows: readonly ListRow[],
): Promise<{ rows: MatchedRow[]; errors: ReturnType<typeof readList>['errors'] }> {
  const { people, errors, match, residents, typed, villages } = await understand(tx, actor, activity, rows);
  return {
    errors,
    rows: people.map((one) => {
      const { kind, candidates } = match(one);
      return {
        row: one.row,
        name: one.name,
        birthYear: one.birthYear,
        villageName: one.villageId ? (villages.get(one.villageId) ?? null) : null,
        kind,
        candidates: candidates.map(({ villageId: _, ...known }) => known),
        enrolled: kind === 'resident' ? residents.has(candidates[0].residentId) : typed.has(keyOf(one)),
      };
    }),
  };
}

/**
 * Puts a list on the roster: residents by their records, everybody else as typed. Who stands there already stays once. Throws bad-input
 * with every row that is wrong or undecided; then nobody is added.
 */
export const importList = (
  tx: Tx,
  actor: Actor,
  activity: ListedClass,
  sent: {
    readonly id: string;
    readonly rows: readonly ListRow[];
    readonly choices: readonly { readonly row: number; readonly residentId: string | null }[];
  },
) =>
  importOnce(
    tx,
    actor,
    { id: sent.id, kind: 'roster', activityId: activity.id, acts: listActs },
    async () => {
      await lockActivities(tx, [activity.id]);
      const { people, errors, match, typed } = await understand(tx, actor, activity, sent.rows);
      const choices = new Map(sent.choices.map(({ row, residentId }) => [row, residentId]));
      const decided = decide(people, match, choices);
      const wrong = [...errors, ...decided.errors];
      if (wrong.length > 0)
        throw new Problem('bad-input', {
          where: wrong.map(({ row, field, vi, en }) => ({ path: `rows.${row}.${field}`, vi, en })),
        });
      const residents = decided.residents.map(({ one, residentId }) => ({
        ...one,
        residentId,
        id: enrolmentIdOf(activity.id, residentId),
      }));
      const strangers = decided.typed
        .filter((one) => !typed.has(keyOf(one)))
        .map((one) => ({ ...one, id: v5(`${keyOf(one)} ${one.note}`, activity.id) }));
      const enrolled = await queries.enrolTypedPeople(tx, actor.commune.id, activity.id, strangers);
      const existing = new Set(await enrol(tx, actor.commune.id, activity.id, residents, 'register'));
      await queries.writeNotes(
        tx,
        residents.flatMap(({ id, note }) => (note && existing.has(id) ? [{ id, note }] : [])),
      );
      const lines = [...existing, ...enrolled];
      if (lines.length > 0) await record(tx, actor, told(rosterActs.add, activity.id, lines));
      return {
        added: { roster: lines },
        answer: {
          added: lines.length,
          known: people.length - lines.length,
          residents: existing.size,
          typed: enrolled.length,
        },
      };
    },
  );

/** Takes a list back: those whom it added leave the roster. Throws wrong-state when a mark stands for one of them; then nobody leaves. */
export const undoList = (tx: Tx, actor: Actor, activityId: string, id: string) =>
  undoImport(tx, actor, { id, kind: 'roster', activityId, acts: listActs }, async ({ roster = [] }) => {
    await lockClass(tx, activityId);
    const called = await calledAmong(tx, roster);
    if (called.length > 0)
      throw cannotUndo(
        `Không hoàn tác được: ${called.length} người của lần nhập này đã được điểm danh. Xóa lượt điểm danh trước, hoặc bỏ từng người khỏi danh sách.`,
        `This import can no longer be taken back: ${called.length} of it were called. Clear their marks first, or take people off one by one.`,
      );
    const lines = await setRemoved(tx, activityId, roster, true);
    if (lines.length > 0) await record(tx, actor, told(rosterActs.remove, activityId, lines));
  });

// The class's own trail tells it too, as it tells of everybody who comes and goes.
const told = (act: AuditAct, activityId: string, lines: readonly string[]) => ({
  act,
  id: activityId,
  after: { lines, count: lines.length, source: 'import' },
});
