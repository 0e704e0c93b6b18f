import type { Tx } from '#platform/database/database.ts';
import { type Actor, actingBy, holds } from '#platform/permission/actor.ts';
import { type CivilDate, dayAndMonth, yearOf } from '#vocabulary/date.ts';
import type { Task } from '#vocabulary/task.ts';
import { leftWords } from './due.ts';
import { assignmentPolicy } from './policy.ts';
import { ownHolder, readAssignments } from './read.ts';
import { hasNoLead, isDueSoon, latestReport, ownPart } from './rules.ts';
import type { Assignment } from './schema.ts';
import { holderNames, roleText } from './words.ts';

/**
 * Asks a unit or a village for what is due soon, overdue or reminded of, and the deputy for what is the centre's own; tells the director what is overdue.
 * Plans of this year and the last one alone, and only once they are in force.
 */
export async function assignmentTasks(tx: Tx, actor: Actor): Promise<readonly Task[]> {
  const reader = actingBy(actor, assignmentPolicy['assignment.read']);
  if (!reader) return [];
  const asked = (await readAssignments(tx, reader, false, null)).filter(
    ({ planInForce, planYear }) => planInForce && planYear >= yearOf(actor.today) - 1,
  );
  const holder = ownHolder(reader);
  if (holder !== null) return tasksOfHolder(asked, holder, actor.today);
  return [
    ...(holds(actor, 'director') ? tasksOfDirector(asked) : []),
    ...(holds(actor, 'deputy') ? tasksOfDeputy(asked, actor.today) : []),
  ];
}

/** Tasks that a unit or village has not done yet, its own part alone: whoever supports is done when they say so. */
export function tasksOfHolder(
  assignments: readonly Assignment[],
  holder: string,
  today: CivilDate,
): readonly Task[] {
  return assignments
    .filter(({ state, reports }) => state !== 'done' && ownPart(reports, holder) !== 'done')
    .flatMap((one) => dueTask(one, holder, today));
}

/** What is overdue, due soon, or reminded of today is asked for; what has time is not. */
function dueTask(one: Assignment, holder: string | null, today: CivilDate): readonly Task[] {
  const reminded = one.remindedOn !== null && one.remindedOn >= lastReportDay(one, holder);
  if (one.state !== 'overdue' && !reminded && !isDueSoon(one.dueOn, today)) return [];
  const role = roleText(one, holder);
  const due = one.dueOn as CivilDate | null;
  return [
    {
      key: `assignment ${one.id}`,
      urgency: one.state === 'overdue' ? 'late' : reminded ? 'reminded' : 'now',
      title: { vi: one.text, en: one.text },
      detail: {
        vi: [
          role.vi,
          due && `hạn ${dayAndMonth(due)}, ${leftWords(due, today).vi}`,
          reminded && `trung tâm nhắc ngày ${dayAndMonth(one.remindedOn!)}`,
        ]
          .filter(Boolean)
          .join(' · '),
        en: [
          role.en,
          due && `due ${dayAndMonth(due)}, ${leftWords(due, today).en}`,
          reminded && `reminded on ${dayAndMonth(one.remindedOn!)}`,
        ]
          .filter(Boolean)
          .join(' · '),
      },
      act: { vi: 'Báo cáo', en: 'Report' },
      to: `phan-cong/${one.id}`,
      day: one.dueOn,
    },
  ];
}

const lastReportDay = ({ reports }: Assignment, holder: string | null): string =>
  latestReport(reports, holder)?.on ?? '';

const board = { act: { vi: 'Xem phân công', en: 'Look' }, to: 'phan-cong' } as const;
const texts = (all: readonly Assignment[]): string =>
  all
    .slice(0, 2)
    .map((one) => [firstName(one), one.text].filter(Boolean).join(': '))
    .join(' · ');
/** Who leads, or the first of those who hold it. */
const firstName = (one: Assignment): string | undefined => holderNames(one)[0]?.shortName;
const earliest = (all: readonly Assignment[]): string | null =>
  all.flatMap(({ dueOn }) => dueOn ?? []).sort()[0] ?? null;

/** The director is told of what is overdue, all in one. */
export function tasksOfDirector(assignments: readonly Assignment[]): readonly Task[] {
  const overdue = assignments.filter(({ state }) => state === 'overdue');
  if (overdue.length === 0) return [];
  const [vi, en] = [texts(overdue), texts(overdue)];
  return [
    {
      ...board,
      key: 'assignments overdue',
      urgency: 'late',
      title: {
        vi: `${overdue.length} việc đã phân công quá hạn`,
        en: `${overdue.length} ${overdue.length === 1 ? 'assignment is' : 'assignments are'} overdue`,
      },
      detail: { vi, en },
      day: earliest(overdue),
    },
  ];
}

/** The deputy answers for the centre's own tasks, for units that ask for help, and for what nobody leads. */
export function tasksOfDeputy(assignments: readonly Assignment[], today: CivilDate): readonly Task[] {
  const open = assignments.filter(({ state }) => state !== 'done');
  const own = open.filter(({ byCentre }) => byCentre).flatMap((one) => dueTask(one, null, today));
  const stuck = open.filter((one) => difficultyOf(one) !== null);
  const leaderless = open.filter(hasNoLead);
  return [
    ...own,
    ...stuck.map(
      (one): Task => ({
        key: `assignment help ${one.id}`,
        urgency: 'now',
        title: {
          vi: `${firstName(one) ?? 'Một đơn vị'} cần giúp: ${one.text}`,
          en: `${firstName(one) ?? 'A unit'} asks for help: ${one.text}`,
        },
        detail: { vi: difficultyOf(one)!, en: difficultyOf(one)! },
        act: { vi: 'Xem', en: 'Look' },
        to: `phan-cong/${one.id}`,
        day: one.reports.at(-1)?.on ?? null,
      }),
    ),
    ...(leaderless.length === 0
      ? []
      : [
          {
            ...board,
            key: 'assignments without lead',
            urgency: 'calm' as const,
            title: {
              vi: `${leaderless.length} việc chưa có đơn vị chủ trì`,
              en: `${leaderless.length} ${leaderless.length === 1 ? 'task has' : 'tasks have'} nobody who leads`,
            },
            detail: { vi: texts(leaderless), en: texts(leaderless) },
            act: { vi: 'Chọn đơn vị', en: 'Choose' },
            day: null,
          },
        ]),
  ];
}

/** What stands in the way by the newest report, while the task is not done. */
export const difficultyOf = ({ state, reports }: Pick<Assignment, 'state' | 'reports'>): string | null =>
  state === 'done' ? null : (reports.at(-1)?.difficulty ?? null);
