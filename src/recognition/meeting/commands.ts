import { ownVillage } from '#centre/resident/reach.ts';
import { noChange, record } from '#platform/audit/audit.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import { same } from '#vocabulary/same.ts';
import { type CandidacyRow, listRows as listCandidacies } from '../candidacy/queries.ts';
import { listExisting } from '../candidacy/queries-subjects.ts';
import { nameOf, refuse } from '../candidacy/refuse.ts';
import { stepAll } from '../candidacy/steps.ts';
import { meetingActs } from './acts.ts';
import * as queries from './queries.ts';
import { readMeeting } from './read.ts';
import { issuesOfMinutes } from './rules.ts';
import type { Meeting, MeetingInput } from './schema.ts';

/**
 * Writes the minutes of a village meeting: whom it agrees on goes on, whom it does not goes back with the reason. Sending the same again
 * changes nothing. Throws not-found for another village than the own and for a candidacy that is not there, bad-input for one of another
 * village or year and for figures that do not fit, wrong-state for one that is not self-assessed, already-exists for the id of other minutes,
 * out-of-range for a day to come.
 */
export async function saveMeeting(tx: Tx, actor: Actor, id: string, input: MeetingInput): Promise<Meeting> {
  const { items, ...row } = input;
  const village = ownVillage(actor);
  orNotFound(village === null || village === row.villageId ? true : null);
  orNotFound((await listExisting(tx, 'village', [row.villageId])).has(row.villageId) || null);
  if (row.heldOn > actor.today) throw new Problem('out-of-range');
  const rows = await listCandidacies(tx, { ids: items.map(({ candidacyId }) => candidacyId) });
  orNotFound(rows.length === items.length || null);
  const names = new Map(rows.map((one) => [one.id, nameOf(one.name, one.code)]));
  refuse([...issuesOfPlace(rows, row), ...issuesOfMinutes(input, (one) => names.get(one) ?? '')]);
  if (!(await queries.insertRow(tx, id, row, items))) {
    const known = await readMeeting(tx, actor, id);
    if (!same(writtenOf(known), sent(input))) throw new Problem('already-exists');
    noChange(tx);
    return known;
  }
  const onDate = row.heldOn;
  const of = (wanted: boolean) => {
    const own = new Set(
      items.filter(({ agreed }) => agreed === wanted).map(({ candidacyId }) => candidacyId),
    );
    return rows.filter((one) => own.has(one.id));
  };
  const [agreed, others] = [of(true), of(false)];
  const reasons = new Map(
    items.flatMap(({ candidacyId, reason }) => (reason ? [[candidacyId, reason]] : [])),
  );
  await record(tx, actor, {
    act: meetingActs.add,
    id,
    after: { ...row, agreed: agreed.length, notAgreed: others.length },
  });
  if (agreed.length > 0) await stepAll(tx, actor, agreed, { act: 'agree', onDate });
  if (others.length > 0) await stepAll(tx, actor, others, { act: 'send-back', onDate, reasons });
  return readMeeting(tx, actor, id);
}

const issuesOfPlace = (rows: readonly CandidacyRow[], { villageId, year }: queries.Written) =>
  rows
    .filter((one) => one.villageId !== villageId || one.year !== year)
    .map(({ name, code, villageName, year: own }) => ({
      path: 'body.items',
      vi: `${nameOf(name, code)} thuộc ${villageName ?? 'xã'}, năm ${own}, không phải của cuộc họp này. Bỏ khỏi biên bản.`,
      en: `${nameOf(name, code)} belongs to ${villageName ?? 'the commune'}, ${own}, not to this meeting.`,
    }));

const byCandidacy = <T extends { readonly candidacyId: string }>(items: readonly T[]): readonly T[] =>
  items.toSorted((a, b) => a.candidacyId.localeCompare(b.candidacyId));
const sent = ({ items, ...row }: MeetingInput): object => ({ ...row, items: byCandidacy(items) });
const writtenOf = ({ id: _, villageName: __, villageKind: ___, items, ...row }: Meeting): object => ({
  ...row,
  items: byCandidacy(items.map(({ name: _name, code: _code, ...item }) => item)),
});
