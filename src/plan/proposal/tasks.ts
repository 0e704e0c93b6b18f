import type { Tx } from '#platform/database/database.ts';
import { type Actor, holds } from '#platform/permission/actor.ts';
import { dayAndMonth } from '#vocabulary/date.ts';
import type { Task } from '#vocabulary/task.ts';
import { tellProposals } from './read.ts';
import type { Proposal } from './schema.ts';

/** Asks the deputy to answer the proposals that are open. */
export async function proposalTasks(tx: Tx, actor: Actor): Promise<readonly Task[]> {
  if (!holds(actor, 'deputy')) return [];
  return tasksOfOpen((await tellProposals(tx)).filter(({ state }) => state === 'open'));
}

/** Proposals that wait are told once: who proposes what, or how many there are. */
function tasksOfOpen(open: readonly Pick<Proposal, 'unitName' | 'title' | 'proposedOn'>[]): readonly Task[] {
  const [first] = open;
  if (!first) return [];
  const since = open.map(({ proposedOn }) => proposedOn).sort()[0]!;
  const titles = open
    .slice(0, 2)
    .map(({ title }) => title)
    .join(' · ');
  return [
    {
      key: 'proposals',
      urgency: 'now',
      title:
        open.length === 1
          ? {
              vi: `${first.unitName} đề xuất lớp “${first.title}”`,
              en: `${first.unitName} proposes “${first.title}”`,
            }
          : {
              vi: `${open.length} đề xuất mở lớp đang chờ`,
              en: `${open.length} proposals of classes wait`,
            },
      detail:
        open.length === 1
          ? { vi: `Gửi ngày ${dayAndMonth(since)}`, en: `Sent on ${dayAndMonth(since)}` }
          : { vi: titles, en: titles },
      act: { vi: 'Xem đề xuất', en: 'Look' },
      to: 'de-xuat',
      day: since,
    },
  ];
}
