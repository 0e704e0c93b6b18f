import { v5 } from 'uuid';
import { findResident } from '#centre/resident/queries.ts';
import { listUnits } from '#centre/unit/queries.ts';
import { noChange, record } from '#platform/audit/audit.ts';
import type { Tx } from '#platform/database/database.ts';
import { lockOrAdd } from '#platform/database/records.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import { standsAs } from '#vocabulary/same.ts';
import { fold } from '#vocabulary/text.ts';
import { dropoutActs } from './acts.ts';
import * as queries from './queries.ts';
import { ownSchool, readDropout } from './read.ts';
import { issuesOf } from './rules.ts';
import type { Dropout, DropoutVisit, SentDropout } from './schema.ts';

/**
 * Adds a case or changes one, with all its visits. Sending the same again changes nothing more. Throws not-found for another school's case and
 * for nobody of the register, refused for a case that a school would give to another, bad-input for what cannot stand,
 * changed-meanwhile with the case as it is now.
 */
export async function saveDropout(
  tx: Tx,
  actor: Actor,
  { revision, ...sent }: SentDropout,
): Promise<Dropout> {
  const own = ownSchool(actor);
  const school = await schoolOf(tx, sent, own);
  if (own !== null && school.schoolId !== own) throw new Problem('refused');
  const outcomeOn = sent.outcome === null ? sent.outcomeOn : (sent.outcomeOn ?? actor.today);
  const visits = latestFirst(sent.visits.map((visit) => withId(sent.id, visit)));
  const issues = issuesOf({ ...sent, outcomeOn, visits }, actor.today);
  if (issues.length > 0)
    throw new Problem('bad-input', {
      where: issues.map(({ path, vi, en }) => ({ path: `body.${path}`, vi, en })),
    });
  const { visits: _, ...entry } = { ...sent, ...school, outcomeOn };
  let added = false;
  const before = await lockOrAdd(
    () => queries.lockDropout(tx, sent.id),
    async () => {
      await assertResident(tx, actor, entry.residentId, null);
      added = await queries.insertDropout(tx, entry);
      return added;
    },
  );
  if (added) {
    await queries.replaceVisits(tx, sent.id, visits);
    await record(tx, actor, { act: dropoutActs.add, id: sent.id, after: told({ ...entry, visits }) });
    return readDropout(tx, actor, sent.id);
  }
  if (own !== null && before?.schoolId !== own) throw new Problem('not-found');
  const now = orNotFound(await queries.findDropout(tx, sent.id, own));
  if (standsAs({ ...now, visits: latestFirst(now.visits) }, { ...entry, visits })) {
    noChange(tx);
    return readDropout(tx, actor, sent.id);
  }
  await assertResident(tx, actor, entry.residentId, now.residentId);
  if (!(await queries.updateDropout(tx, entry, revision)))
    throw new Problem('changed-meanwhile', { more: { now: await readDropout(tx, actor, sent.id) } });
  await queries.replaceVisits(tx, sent.id, visits);
  const change = { before: told(now), after: told({ ...entry, visits }) };
  await record(tx, actor, { act: dropoutActs.change, id: sent.id, ...change });
  return readDropout(tx, actor, sent.id);
}

/** What the audit keeps of a case: nothing that tells who. */
const told = ({
  since,
  outcome,
  outcomeOn,
  visits,
}: Pick<Dropout, 'since' | 'outcome' | 'outcomeOn' | 'visits'>) => ({
  since,
  outcome,
  outcomeOn,
  visits: visits.length,
});

async function assertResident(tx: Tx, actor: Actor, id: string | null, before: string | null): Promise<void> {
  if (id !== null && id !== before) orNotFound(await findResident(tx, id, actor.today));
}

/** The school of a case: the unit that is named by id or name, else the own one; a school elsewhere by its name. */
async function schoolOf(
  tx: Tx,
  { schoolId, school }: Pick<SentDropout, 'schoolId' | 'school'>,
  own: string | null,
): Promise<Pick<Dropout, 'schoolId' | 'school'>> {
  const units = await listUnits(tx);
  const wanted = schoolId ?? (school === null ? own : null);
  const unit = units.find(({ id, name }) =>
    wanted ? id === wanted : school !== null && fold(name) === fold(school),
  );
  if (unit) return { schoolId: unit.id, school: unit.name };
  if (schoolId !== null || school === null) throw noSchool;
  return { schoolId: null, school };
}

const noSchool = new Problem('bad-input', {
  where: [
    {
      path: 'body.school',
      vi: 'Chọn trường trong danh sách đơn vị, hoặc ghi tên trường.',
      en: 'Choose the school among the units, or write its name.',
    },
  ],
});

const withId = (
  dropoutId: string,
  { id, ...visit }: Omit<DropoutVisit, 'id'> & { readonly id?: string | undefined },
): DropoutVisit => ({
  id: id ?? v5(`${visit.on} ${visit.by}`, dropoutId),
  ...visit,
});

const latestFirst = (visits: readonly DropoutVisit[]): DropoutVisit[] =>
  visits.toSorted((a, b) => b.on.localeCompare(a.on) || a.id.localeCompare(b.id));
