import type { Tx } from '#platform/database/database.ts';
import { type Actor, actingBy } from '#platform/permission/actor.ts';
import { addDays, type CivilDate, dayAndMonth } from '#vocabulary/date.ts';
import type { Task } from '#vocabulary/task.ts';
import { activityPolicy } from '../class/policy.ts';
import { weekPolicy } from './policy.ts';
import { weeksInForce } from './queries.ts';
import { readWeek } from './read.ts';

/** Days before a week from which its villages and schools are asked for their activity. */
const ASK_AHEAD = 5;

/**
 * Asks a village head and a school for their activity of the week that comes or goes on; tells the deputy who has not reported any. A partner
 * unit may report one and is not asked.
 */
export async function weekTasks(tx: Tx, actor: Actor): Promise<readonly Task[]> {
  const reader = actingBy(actor, activityPolicy['activity.read']);
  if (!reader || !actingBy(actor, weekPolicy['week.report'])) return [];
  const tasks: Task[] = [];
  for (const { planId, title, periodFrom, periodTo } of await weeksInForce(tx)) {
    const over = addDays(periodTo as CivilDate, 1);
    if (actor.today < addDays(periodFrom as CivilDate, -ASK_AHEAD) || actor.today > over) continue;
    const week = await readWeek(tx, reader, planId);
    const missing = [...week.villages, ...week.schools].filter(({ reported }) => !reported);
    if (missing.length === 0) continue;
    const own = reader.grant.reach !== 'all';
    const names = missing.map(({ name }) => name).join(', ');
    const until = dayAndMonth(periodTo);
    tasks.push({
      key: `week ${planId}`,
      urgency: 'now',
      title: own
        ? { vi: 'Báo hoạt động của mình trong tuần lễ', en: 'Report your activity of the week' }
        : {
            vi: `${missing.length} thôn, trường chưa báo hoạt động tuần lễ`,
            en: `${missing.length} villages and schools have not reported`,
          },
      detail: own
        ? { vi: `${title} · đến ${until}`, en: `${title} · until ${until}` }
        : { vi: names, en: names },
      act: own ? { vi: 'Báo', en: 'Report' } : { vi: 'Xem tuần lễ', en: 'See the week' },
      to: `tuan-le/${planId}`,
      day: periodTo,
    });
  }
  return tasks;
}
