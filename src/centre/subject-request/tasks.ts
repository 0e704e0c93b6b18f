import type { Tx } from '#platform/database/database.ts';
import { type Actor, actingBy, holds } from '#platform/permission/actor.ts';
import { addDays, type CivilDate, formatDate } from '#vocabulary/date.ts';
import type { Task } from '#vocabulary/task.ts';
import { subjectRequestPolicy } from './policy.ts';
import { readRequests } from './read.ts';
import { requestKindWords } from './words.ts';

/** Days before the last one from which on a request is urgent. */
const SOON = 3;

/** Asks the deputy for every request that waits, and the director for those that are overdue. */
export async function subjectRequestTasks(tx: Tx, actor: Actor): Promise<readonly Task[]> {
  if (!actingBy(actor, subjectRequestPolicy['subject-request.read'])) return [];
  const deputy = holds(actor, 'deputy');
  const waiting = (await readRequests(tx, actor.today)).filter(
    ({ state }) => state === 'late' || (deputy && state === 'open'),
  );
  return waiting.map(({ id, kind, state, dueOn }): Task => {
    const late = state === 'late';
    const day = formatDate(dueOn as CivilDate);
    return {
      key: `subject-request ${id}`,
      urgency: late ? 'late' : dueOn <= addDays(actor.today, SOON) ? 'now' : 'calm',
      title: {
        vi: `Yêu cầu về dữ liệu cá nhân: ${requestKindWords[kind].vi.toLocaleLowerCase('vi')}`,
        en: `A request about personal data: ${requestKindWords[kind].en.toLowerCase()}`,
      },
      // No name: the first screen is looked at with others standing by.
      detail: {
        vi: late ? `quá hạn ${day}` : `hạn trả lời ${day}`,
        en: late ? `was due ${day}` : `due ${day}`,
      },
      act: { vi: 'Mở', en: 'Open' },
      to: 'du-lieu-ca-nhan?muc=yeu-cau',
      day: dueOn,
    };
  });
}
