import { listPlans } from '#plan/version/queries.ts';
import type { Tx } from '#platform/database/database.ts';
import { type Actor, actingBy, holds } from '#platform/permission/actor.ts';
import { type CivilDate, daysBetween, formatDate, monthNumber, yearOf } from '#vocabulary/date.ts';
import type { Task } from '#vocabulary/task.ts';
import { isAskedElsewhere } from './defaults.ts';
import { dutyPolicy } from './policy.ts';
import { dutiesOf } from './read.ts';
import { stateOf } from './rules.ts';
import type { Duty } from './schema.ts';

/** A duty that is later than this is no news any more: it stands on its page. */
const NEWS_DAYS = 60;

/**
 * Warns the deputy of duties in time and tells them, with the director, of those that are late. A centre whose year does not run here (no plan
 * of it, nor of the year before) is asked for nothing.
 */
export async function dutyTasks(tx: Tx, actor: Actor): Promise<readonly Task[]> {
  const deputy = holds(actor, 'deputy');
  if (!actingBy(actor, dutyPolicy['duty.read']) || !(deputy || holds(actor, 'director'))) return [];
  const { today } = actor;
  const planned = new Set((await listPlans(tx)).map(({ year }) => year));
  const year = yearOf(today);
  // In the last months the first duties of the next year come near.
  const years = monthNumber(today) >= 11 ? [year, year + 1] : [year];
  const open: Duty[] = [];
  for (const one of years)
    if (planned.has(one) || planned.has(one - 1))
      open.push(
        ...(await dutiesOf(tx, one, today)).filter(
          ({ active, code, doneOn }) => active && doneOn === null && !isAskedElsewhere(code),
        ),
      );
  const late = open.filter(
    (one) => stateOf(one, today) === 'late' && daysBetween(one.dueOn as CivilDate, today) <= NEWS_DAYS,
  );
  return [
    ...(late.length > 0 ? [lateTask(late)] : []),
    ...(deputy
      ? open.filter((one) => stateOf(one, today) === 'soon').map((one) => soonTask(one, today))
      : []),
  ];
}

const onPage = (year: string) => ({ act: { vi: 'Mở lịch việc', en: 'Open' }, to: `lich-viec?nam=${year}` });
const words = ({ text, english }: Duty) => ({ vi: text, en: english ?? text });

function soonTask(one: Duty, today: CivilDate): Task {
  const due = one.dueOn as CivilDate;
  const days = daysBetween(today, due);
  return {
    ...onPage(one.dueOn.slice(0, 4)),
    key: `duty ${one.id} ${one.dueOn}`,
    urgency: 'now',
    title: words(one),
    detail: {
      vi: `Hạn ${formatDate(due)}, ${days === 0 ? 'hôm nay' : `còn ${days} ngày`}${one.movedFrom ? ' (trước Tết)' : ''}${one.verified ? '' : ' · chưa đối chiếu'}`,
      en: `Due ${formatDate(due)}, ${days === 0 ? 'today' : `${days} days left`}${one.movedFrom ? ' (before Tết)' : ''}${one.verified ? '' : ' · unverified'}`,
    },
    day: one.dueOn,
  };
}

function lateTask(late: readonly Duty[]): Task {
  const [first, ...others] = late;
  const all = late.slice(0, 3).map(words);
  return {
    ...onPage(first!.dueOn.slice(0, 4)),
    key: 'duties late',
    urgency: 'late',
    title:
      others.length === 0
        ? words(first!)
        : { vi: `${late.length} việc trong năm quá hạn`, en: `${late.length} duties of the year are late` },
    detail: {
      vi:
        others.length === 0
          ? `Quá hạn từ ${formatDate(first!.dueOn as CivilDate)}`
          : all.map(({ vi }) => vi).join(' · '),
      en:
        others.length === 0
          ? `Late since ${formatDate(first!.dueOn as CivilDate)}`
          : all.map(({ en }) => en).join(' · '),
    },
    day: first!.dueOn,
  };
}
