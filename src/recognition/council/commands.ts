import { noChange, record } from '#platform/audit/audit.ts';
import type { Tx } from '#platform/database/database.ts';
import { lockOrAdd } from '#platform/database/records.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import { same } from '#vocabulary/same.ts';
import { type CandidacyRow, listRows as listCandidacies, lockStates } from '../candidacy/queries.ts';
import { nameOf, refuse } from '../candidacy/refuse.ts';
import { stepAll } from '../candidacy/steps.ts';
import { councilActs } from './acts.ts';
import * as queries from './queries.ts';
import { readCouncil } from './read.ts';
import { type GivenVote, issuesOfVotes } from './rules.ts';
import type { Council, CouncilInput, MemberInput } from './schema.ts';

/**
 * Writes a session of the council. What is named in it and was proposed is laid before it; what is no longer named goes back to be proposed
 * again only by a step of its own. Without votes, each member who was there and does not belong to the candidate says yes. Sending the same
 * again changes nothing. Throws not-found, bad-input for a vote of somebody who was not there or on the own family, wrong-state for a
 * candidacy that is not proposed and for a session that has decided, changed-meanwhile with the session as it is now.
 */
export async function saveCouncil(tx: Tx, actor: Actor, id: string, input: CouncilInput): Promise<Council> {
  const { members, candidacies, votes, revision, ...row } = input;
  const before = await lockOrAdd(
    () => queries.lockRow(tx, id),
    () => queries.insertRow(tx, id, row),
  );
  await lockStates(tx, candidacies);
  const rows = await listCandidacies(tx, { ids: candidacies });
  orNotFound(rows.length === new Set(candidacies).size || null);
  refuseOtherYear(rows, row.year);
  const laid = await listCandidacies(tx, { councilId: id });
  const now = await contentOf(tx, id);
  const decided = laid.some(({ state }) => state === 'recognised' || state === 'refused');
  const votesOnly = votes && sorted(votes);
  const unchanged =
    before !== null &&
    same(writtenOf(before), row) &&
    same(now.members, members) &&
    rows.every(({ councilId }) => councilId === id) &&
    (votesOnly === undefined || same(sorted(now.votes), votesOnly));
  if (unchanged) {
    noChange(tx);
    return readCouncil(tx, actor, id);
  }
  if (decided) throw new Problem('wrong-state', { more: { sentence: alreadyDecided } });
  if (before && !(await queries.updateRow(tx, id, revision, row)))
    throw new Problem('changed-meanwhile', { more: { now: await readCouncil(tx, actor, id) } });
  await queries.replaceMembers(tx, id, members);
  await layBefore(tx, actor, id, rows);
  const given = await votesOf(tx, id, { members, rows, votes });
  await queries.insertVotes(tx, id, given);
  await record(tx, actor, {
    act: before ? councilActs.change : councilActs.add,
    id,
    ...(before ? { before: told(writtenOf(before), now.members, laid.length, now.votes.length) } : {}),
    after: told(row, members, rows.length, given.length),
  });
  return readCouncil(tx, actor, id);
}

const alreadyDecided = {
  vi: 'Phiên họp này đã có quyết định, không sửa được nữa. Ghi phiên họp khác để xét tiếp.',
  en: 'This session has decided and stays as it is. Write another session.',
};

function refuseOtherYear(rows: readonly CandidacyRow[], year: number): void {
  refuse(
    rows
      .filter((row) => row.year !== year)
      .map(({ name, code, year: own }) => ({
        path: 'body.candidacies',
        vi: `${nameOf(name, code)} đăng ký cho năm ${own}, không phải năm ${year}. Bỏ khỏi danh sách.`,
        en: `${nameOf(name, code)} stands for ${own}, not for ${year}.`,
      })),
  );
}

/** A proposed one is laid before the session, an appealed one is reconsidered; one of another open session comes over. */
async function layBefore(
  tx: Tx,
  actor: Actor,
  councilId: string,
  rows: readonly CandidacyRow[],
): Promise<void> {
  const set = { councilId };
  const onDate = actor.today;
  const fresh = rows.filter(({ state }) => state !== 'appealed' && state !== 'before-council');
  const appealed = rows.filter(({ state }) => state === 'appealed');
  if (fresh.length > 0) await stepAll(tx, actor, fresh, { act: 'lay', onDate }, set);
  if (appealed.length > 0) await stepAll(tx, actor, appealed, { act: 'reconsider', onDate }, set);
  const other = rows.filter((row) => row.state === 'before-council' && row.councilId !== councilId);
  refuse(
    other.map(({ name, code }) => ({
      path: 'body.candidacies',
      vi: `${nameOf(name, code)} đang ở phiên họp khác của hội đồng. Bỏ khỏi danh sách này.`,
      en: `${nameOf(name, code)} is before another session already.`,
    })),
  );
}

async function votesOf(
  tx: Tx,
  id: string,
  {
    members,
    rows,
    votes,
  }: {
    readonly members: readonly MemberInput[];
    readonly rows: readonly CandidacyRow[];
    readonly votes: readonly GivenVote[] | undefined;
  },
): Promise<readonly GivenVote[]> {
  const pairs = await queries.listConcerned(tx, [id]);
  const own = new Set(pairs.map(({ memberId, candidacyId }) => `${memberId} ${candidacyId}`));
  const concerned = (memberId: string, candidacyId: string) => own.has(`${memberId} ${candidacyId}`);
  if (votes === undefined)
    return rows.flatMap(({ id: candidacyId }) =>
      members
        .filter(({ present }) => present)
        .map(({ id: memberId }) => ({
          memberId,
          candidacyId,
          vote: concerned(memberId, candidacyId) ? ('recused' as const) : ('yes' as const),
        })),
    );
  const known = new Map(rows.map((row) => [row.id, nameOf(row.name, row.code)]));
  orNotFound(votes.every(({ candidacyId }) => known.has(candidacyId)) || null);
  refuse(issuesOfVotes(votes, members, { nameOf: (one) => known.get(one) ?? '', concerned }));
  return [...new Map(votes.map((one) => [`${one.memberId} ${one.candidacyId}`, one])).values()];
}

async function contentOf(tx: Tx, id: string) {
  const members = (await queries.listMembers(tx, [id])).map(({ councilId: _, ...member }) => member);
  const votes = (await queries.listVotes(tx, [id])).map(({ councilId: _, ...vote }) => vote);
  return { members, votes };
}

const sorted = (votes: readonly GivenVote[]) =>
  votes.toSorted((a, b) => `${a.candidacyId} ${a.memberId}`.localeCompare(`${b.candidacyId} ${b.memberId}`));
const writtenOf = ({ id: _, revision: __, ...row }: queries.CouncilRow): object => row;
const told = (row: object, members: readonly MemberInput[], candidacies: number, votes: number) => ({
  ...row,
  members: members.map(({ name, title, present }) => `${name}, ${title}${present ? '' : ' (vắng)'}`),
  candidacies,
  votes,
});
