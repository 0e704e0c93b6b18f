import { isAsked, type Turn, whoseTurn } from '#approval/rules.ts';
import { remindedTask } from '#approval/tasks.ts';
import type { Tx } from '#platform/database/database.ts';
import { type Actor, actingBy, holds } from '#platform/permission/actor.ts';
import { addDays, type CivilDate, dayAndMonth, formatDate, monthNumber, yearOf } from '#vocabulary/date.ts';
import type { Words } from '#vocabulary/language.ts';
import { type Period, periodName, quarterPeriod } from '#vocabulary/period.ts';
import type { Task } from '#vocabulary/task.ts';
import { type InspectionAct, type InspectionHolder, inspectionWorkflow } from './definition.ts';
import { inspectionPolicy } from './policy.ts';
import { hasLines } from './queries-records.ts';
import { type InspectionUnderWay, inspectionsUnderWay, readFollowUps } from './read.ts';
import { isAskedFor, isDueSoon, progressOf } from './rules.ts';
import type { ListedFollowUp } from './schema.ts';

/** Inspections of so many days back are still told of. */
const REACH_BACK = 400;

/**
 * Asks whoever's turn it is to go on with an inspection, the deputy for the inspection of the last quarter; tells a unit of what it has to
 * mend, and the directors of what is overdue.
 */
export async function inspectionTasks(tx: Tx, actor: Actor): Promise<readonly Task[]> {
  const reader = actingBy(actor, inspectionPolicy['follow-up.close']);
  if (!reader) return [];
  const { today } = actor;
  const followUps = await readFollowUps(tx, reader);
  if (reader.grant.reach === 'unit') return tasksOfUnit(followUps, today);
  const reach = { from: addDays(today, -REACH_BACK), to: today };
  const inspections = await inspectionsUnderWay(tx, reach, today);
  const roles = actor.posts.map(({ role }) => role);
  const due = holds(actor, 'deputy') ? quarterDue(inspections.periods, today) : null;
  return [
    ...tasksOfInspections(inspections.open, roles),
    ...overdueTask(followUps),
    ...(due && (await hasLines(tx, due)) ? [dueTask(due)] : []),
  ];
}

/** What the inspections under way ask of somebody with these roles; what waits for things to be mended asks for nothing yet. */
export const tasksOfInspections = (
  inspections: readonly InspectionUnderWay[],
  roles: readonly string[],
): readonly Task[] =>
  inspections.flatMap((one) => {
    const turn = whoseTurn(inspectionWorkflow, one.state, one.workflow, one.steps);
    if (!turn || !isAsked(inspectionWorkflow, turn, one.workflow, roles)) return [];
    const waits = turn.act === 'settle' && one.followUps.some(({ closedOn }) => closedOn === null);
    return waits ? [] : [taskOf(one, turn)];
  });

const open = { vi: 'Mở', en: 'Open' };

function taskOf(one: InspectionUnderWay, turn: Turn<InspectionAct, InspectionHolder>): Task {
  const name = { vi: `kiểm tra ${periodName(one.period, 'vi')}`, en: periodName(one.period, 'en') };
  const { done, all } = progressOf(one.items);
  const reason = turn.returned?.reason;
  const detail: Words = reason
    ? { vi: reason, en: reason }
    : { vi: `Xong ${done} / ${all} việc`, en: `${done} / ${all} items done` };
  return remindedTask(turn, {
    key: `inspection ${one.id}`,
    urgency: 'now',
    title: {
      vi: `${whatToDo[turn.act]?.vi ?? ''} ${name.vi}`,
      en: `${whatToDo[turn.act]?.en ?? ''}: ${name.en}`,
    },
    detail,
    act: open,
    to: `kiem-tra/${one.id}`,
    day: one.on,
  });
}

const whatToDo: Readonly<Partial<Record<InspectionAct, Words>>> = {
  fill: { vi: 'Ghi biên bản', en: 'Fill the inspection' },
  sign: { vi: 'Lấy chữ ký hai bên cho biên bản', en: 'Have two sign the minutes' },
  settle: { vi: 'Đã khắc phục xong, trình giám đốc kết quả', en: 'All is mended, hand in the inspection' },
  close: { vi: 'Kết thúc cuộc', en: 'Close the inspection' },
};

/** A unit is asked for what is overdue or due within two weeks. */
export const tasksOfUnit = (followUps: readonly ListedFollowUp[], today: CivilDate): readonly Task[] =>
  followUps
    .filter(({ state, dueOn }) => state === 'overdue' || (state === 'open' && isDueSoon(dueOn, today)))
    .map(({ id, text, state, dueOn, period }) => ({
      key: `follow-up ${id}`,
      urgency: state === 'overdue' ? 'late' : 'now',
      title: { vi: `Khắc phục: ${text}`, en: `To mend: ${text}` },
      detail: {
        vi: `Kiểm tra ${periodName(period, 'vi')} · xong trước ${dayAndMonth(dueOn)}`,
        en: `Inspection of ${periodName(period, 'en')} · by ${dayAndMonth(dueOn)}`,
      },
      act: { vi: 'Báo đã xong', en: 'Report' },
      to: 'kiem-tra',
      day: dueOn,
    }));

/** The directors are told of what is overdue, all in one. */
export function overdueTask(followUps: readonly ListedFollowUp[]): readonly Task[] {
  const overdue = followUps.filter(({ state }) => state === 'overdue');
  const [first] = overdue;
  if (!first) return [];
  const texts = overdue
    .slice(0, 2)
    .map(({ unitName, text }) => `${unitName ?? 'Trung tâm'}: ${text}`)
    .join(' · ');
  return [
    {
      key: 'follow-ups overdue',
      urgency: 'late',
      title: {
        vi: `${overdue.length} việc khắc phục sau kiểm tra quá hạn`,
        en: `${overdue.length} ${overdue.length === 1 ? 'follow-up is' : 'follow-ups are'} overdue`,
      },
      detail: { vi: texts, en: texts },
      act: { vi: 'Xem việc khắc phục', en: 'Look' },
      to: 'kiem-tra',
      day: first.dueOn,
    },
  ];
}

/** Gives the last quarter that is over while it is asked about: no inspection reaches over it. */
export function quarterDue(inspected: readonly Period[], today: CivilDate): Period | null {
  const quarter = Math.ceil(monthNumber(today) / 3);
  const period =
    quarter === 1 ? quarterPeriod(yearOf(today) - 1, 4) : quarterPeriod(yearOf(today), quarter - 1);
  const covered = inspected.some((one) => one.from <= period.from && one.to >= period.to);
  return covered || !isAskedFor(period.to, today) ? null : period;
}

const dueTask = (period: Period): Task => ({
  key: `inspection due ${period.from}`,
  urgency: 'calm',
  title: { vi: `Kiểm tra ${periodName(period, 'vi')}`, en: `Inspect ${periodName(period, 'en')}` },
  detail: {
    vi: `Kỳ đã hết ngày ${formatDate(period.to)}`,
    en: `The period ended on ${formatDate(period.to)}`,
  },
  act: { vi: 'Lập biên bản', en: 'Begin' },
  to: 'kiem-tra',
  day: period.to,
});
