import { noChange, record } from '#platform/audit/audit.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import { inspectionActs } from './acts.ts';
import { isSigned } from './definition.ts';
import * as queries from './queries.ts';
import { listedFollowUp, unitOf } from './read.ts';
import type { ListedFollowUp } from './schema.ts';

/** What is said of a thing that was mended; both null where it is open again. */
export interface Closing {
  readonly closedOn: CivilDate | null;
  readonly closing: string | null;
}

/**
 * Says that something was mended, or opens it again. Sending the same again changes nothing. Throws not-found (also for another unit's),
 * wrong-state unless the minutes are signed and the inspection has not gone on, bad-input without words, out-of-range for a day to come.
 */
export async function closeFollowUp(
  tx: Tx,
  actor: Actor,
  id: string,
  { closedOn, closing }: Closing,
): Promise<ListedFollowUp> {
  const seen = orNotFound(await queries.findFollowUp(tx, id));
  const unitId = unitOf(actor);
  if (unitId !== null && seen.unitId !== unitId) throw new Problem('not-found');
  await queries.lockState(tx, seen.inspectionId);
  const before = orNotFound(await queries.findFollowUp(tx, id));
  // A unit knows of it only once the minutes are signed.
  if (unitId !== null && !isSigned(before.state)) throw new Problem('not-found');
  if (before.closedOn === closedOn && before.closing === closing) {
    noChange(tx);
    return listedFollowUp(before, actor.today);
  }
  if (before.state !== 'signed') throw new Problem('wrong-state', { more: { state: before.state } });
  if ((closedOn === null) !== (closing === null)) throw new Problem('bad-input', { where: [sayBoth] });
  if (closedOn !== null && closedOn > actor.today)
    throw new Problem('out-of-range', { where: [{ path: 'body.closedOn', ...dayToCome(closedOn) }] });
  const closedBy = closedOn === null ? null : actor.name;
  if (!(await queries.updateClosing(tx, id, { closedOn, closing, closedBy }))) throw new Problem('not-found');
  await record(tx, actor, {
    act: closedOn === null ? inspectionActs.reopenFollowUp : inspectionActs.mend,
    id: before.inspectionId,
    before: { closedOn: before.closedOn, closing: before.closing },
    after: { text: before.text, closedOn, closing },
  });
  return listedFollowUp(orNotFound(await queries.findFollowUp(tx, id)), actor.today);
}

const sayBoth = {
  path: 'body.closing',
  vi: 'Ghi cả ngày xong và đã làm gì.',
  en: 'Say both when it was done and what was done.',
};
const dayToCome = (on: CivilDate) => ({
  vi: `Ngày ${formatDate(on)} chưa tới. Ghi ngày đã làm xong.`,
  en: `${formatDate(on)} is still to come. Give the day on which it was done.`,
});
