import type { Tx } from '#platform/database/database.ts';
import { type Actor, actingBy } from '#platform/permission/actor.ts';
import { addDays, type CivilDate, formatDate } from '#vocabulary/date.ts';
import type { Task } from '#vocabulary/task.ts';
import { targetPolicy } from './policy.ts';
import { plansInForce, targetsOf, unitOf } from './read.ts';
import { askedText, figureText } from './rules.ts';
import type { Target } from './schema.ts';

/** Days after the end of a plan in which its last figures are still asked for. */
const ASKED_AFTER = 60;

/**
 * Asks whoever answers for a target: the unit for its own, the deputy for those of the centre, in plans in force that run or have just
 * ended. What is asked is a figure that is due again, and a target that is behind.
 */
export async function targetTasks(tx: Tx, actor: Actor): Promise<readonly Task[]> {
  const reporter = actingBy(actor, targetPolicy['target.report']);
  if (!reporter) return [];
  const unitId = unitOf(reporter);
  const { today } = actor;
  const plans = (await plansInForce(tx)).filter(
    ({ periodFrom, periodTo }) => periodFrom <= today && today <= addDays(periodTo as CivilDate, ASKED_AFTER),
  );
  if (plans.length === 0) return [];
  const targets = await targetsOf(tx, plans, { on: today, today, unitId });
  const own = targets.filter((one) => one.droppedReason === null && one.unitId === unitId);
  return plans.flatMap((plan) =>
    tasksOfPlan(
      own.filter(({ planId }) => planId === plan.id),
      plan.id,
      today,
    ),
  );
}

/** A target that is asked about stands by itself; several of one plan are told once, with their number. */
export function tasksOfPlan(targets: readonly Target[], planId: string, today: CivilDate): readonly Task[] {
  const due = targets.filter(({ stale }) => stale);
  const behind = targets.filter(({ state, stale }) => state === 'behind' && !stale);
  return [...asked('report', due, planId, today), ...asked('behind', behind, planId, today)];
}

function asked(
  what: 'report' | 'behind',
  targets: readonly Target[],
  planId: string,
  today: CivilDate,
): readonly Task[] {
  const [first] = targets;
  if (!first) return [];
  const report = what === 'report';
  const days = targets.map(({ due }) => due).sort();
  const many = targets.length > 1;
  const titles = targets
    .slice(0, 2)
    .map(({ text }) => text)
    .join(' · ');
  return [
    {
      key: `target ${what} ${planId}`,
      urgency: days[0]! < today ? 'late' : report ? 'now' : 'calm',
      title: many
        ? report
          ? {
              vi: `Báo số của ${targets.length} chỉ tiêu`,
              en: `Report the figures of ${targets.length} targets`,
            }
          : { vi: `${targets.length} chỉ tiêu đang chậm`, en: `${targets.length} targets are behind` }
        : report
          ? { vi: `Báo số: ${first.text}`, en: `Report the figure: ${first.text}` }
          : { vi: `Chỉ tiêu đang chậm: ${first.text}`, en: `Target behind: ${first.text}` },
      detail: many ? { vi: titles, en: titles } : standingOf(first),
      act: report ? { vi: 'Báo số', en: 'Report' } : { vi: 'Xem chỉ tiêu', en: 'Look' },
      to: `chi-tieu?ke-hoach=${planId}${many ? '' : `&mo=${first.id}`}`,
      day: days[0]!,
    },
  ];
}

function standingOf(target: Target): Task['detail'] {
  const goal = askedText(target, target.unit);
  const until = formatDate(target.due as CivilDate);
  if (!target.measured)
    return {
      vi: `Phải đạt ${goal.vi}, hạn ${until}; chưa có số nào`,
      en: `To reach ${goal.en} by ${until}; no figure yet`,
    };
  const now = figureText(target, target.unit, target.measured.value);
  return {
    vi: `Đang có ${now.vi}, phải đạt ${goal.vi}, hạn ${until}`,
    en: `${now.en} of ${goal.en}, due ${until}`,
  };
}
