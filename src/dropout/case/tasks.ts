import type { Tx } from '#platform/database/database.ts';
import { type Actor, actingBy } from '#platform/permission/actor.ts';
import type { Task } from '#vocabulary/task.ts';
import { dropoutPolicy } from './policy.ts';
import { listDropouts } from './queries.ts';
import { ownSchool } from './read.ts';
import { lastVisit, waitsForVisit } from './rules.ts';

/** Asks the school, and the deputy, for children to whose family nobody has gone for a month. Nobody's name stands on the first screen. */
export async function dropoutTasks(tx: Tx, actor: Actor): Promise<readonly Task[]> {
  const visitor = actingBy(actor, dropoutPolicy['dropout.write']);
  if (!visitor) return [];
  const waiting = (await listDropouts(tx, { schoolId: ownSchool(visitor) })).filter((one) =>
    waitsForVisit(one, actor.today),
  );
  if (waiting.length === 0) return [];
  const days = waiting.map((one) => lastVisit(one) ?? one.since).sort();
  const schools = [...new Set(waiting.map(({ school }) => school))].join(', ');
  return [
    {
      key: 'dropouts without visit',
      urgency: 'now',
      title: {
        vi: `${waiting.length} trẻ bỏ học hơn một tháng chưa có ai đến nhà`,
        en: `${waiting.length} ${waiting.length === 1 ? 'child' : 'children'} out of school without a visit for a month`,
      },
      detail: { vi: schools, en: schools },
      act: { vi: 'Xem danh sách', en: 'Look' },
      to: 'tre-bo-hoc',
      day: days[0] ?? null,
    },
  ];
}
