import { saveRecord } from '#platform/audit/save.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { listPrivacySettings } from '../privacy-setting/queries.ts';
import { findResident } from '../resident/queries.ts';
import { subjectRequestActs } from './acts.ts';
import { subjectRequests } from './queries.ts';
import { presented } from './read.ts';
import { dueDay, issuesOf } from './rules.ts';
import type { SentRequest, SubjectRequest } from './schema.ts';

/**
 * Records a request or its answer; the last day follows from the settings of the day on which it came. Throws not-found for nobody of the
 * register, bad-input for what cannot stand, changed-meanwhile with the request as it is now.
 */
export async function saveRequest(tx: Tx, actor: Actor, sent: SentRequest): Promise<SubjectRequest> {
  const issues = issuesOf(sent, actor.today);
  if (issues.length > 0)
    throw new Problem('bad-input', {
      where: issues.map(({ field, vi, en }) => ({ path: `body.${field}`, vi, en })),
    });
  const before = await subjectRequests.lock(tx, sent.id);
  if (sent.residentId !== null && before?.residentId !== sent.residentId)
    orNotFound(await findResident(tx, sent.residentId, actor.today));
  const set = await listPrivacySettings(tx);
  const dueOn = dueDay(sent.kind, sent.receivedOn as CivilDate, sent.extendedReason !== null, set);
  const answers = !before?.answeredOn && sent.answeredOn !== null && before !== undefined;
  const change = answers ? subjectRequestActs.answer : subjectRequestActs.change;
  const stored = await saveRecord(
    tx,
    actor,
    { add: subjectRequestActs.add, change },
    { ...sent, dueOn },
    subjectRequests,
  );
  return presented({ ...sent, ...stored, dueOn }, set, actor.today);
}
