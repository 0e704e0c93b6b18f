import type { Tx } from '#platform/database/database.ts';
import { type Actor, actingBy } from '#platform/permission/actor.ts';
import type { Task } from '#vocabulary/task.ts';
import { libraryPolicy } from '../title/policy.ts';
import { listLoans } from './queries.ts';

/** Asks the deputy for what is overdue, all in one. */
export async function loanTasks(tx: Tx, actor: Actor): Promise<readonly Task[]> {
  if (!actingBy(actor, libraryPolicy['library.write'])) return [];
  const late = (await listLoans(tx)).filter(
    ({ backOn, dueOn }) => backOn === null && dueOn !== null && dueOn < actor.today,
  );
  const first = late[0];
  if (!first) return [];
  const names = late
    .slice(0, 2)
    .map(({ title, reader }) => `${title} (${reader})`)
    .join(' · ');
  return [
    {
      key: 'library overdue',
      urgency: 'calm',
      title: { vi: `${late.length} cuốn sách quá hạn trả`, en: `${late.length} books are overdue` },
      detail: { vi: names, en: names },
      act: { vi: 'Xem', en: 'Look' },
      to: 'thu-vien?muc=muon',
      day: first.dueOn,
    },
  ];
}
