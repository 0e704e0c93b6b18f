import { contextOn } from '#approval/read.ts';
import { isAsked, type PastStep, type Turn, type WorkflowContext, whoseTurn } from '#approval/rules.ts';
import { remindedTask } from '#approval/tasks.ts';
import type { PlanKindName } from '#plan/kind/kind.ts';
import type { Tx } from '#platform/database/database.ts';
import { type Actor, holds } from '#platform/permission/actor.ts';
import { addDays, type CivilDate, formatDate, monthNumber, yearOf } from '#vocabulary/date.ts';
import type { Words } from '#vocabulary/language.ts';
import { type Period, periodName, quarterPeriod } from '#vocabulary/period.ts';
import type { Task, Urgency } from '#vocabulary/task.ts';
import { type ReportAct, type ReportHolder, type ReportState, workflowOf } from './definition.ts';
import { wasAnythingHeld } from './queries.ts';
import { openReports, readReports } from './read.ts';

/** A report that is under way, with its steps so far. */
export interface OpenReportFacts extends Period {
  readonly id: string;
  /** The kind of the plan that it tells of; null: of the whole centre. */
  readonly planKind: PlanKindName | null;
  readonly title: string;
  readonly state: ReportState;
  readonly steps: readonly PastStep[];
}

/** Asks whoever's turn it is to go on with a report that is under way, and the deputy for the report of the last quarter. */
export async function reportTasks(tx: Tx, actor: Actor): Promise<readonly Task[]> {
  if (!holds(actor, 'director', 'deputy', 'chair', 'commune-office')) return [];
  const { today, posts } = actor;
  const reports = await readReports(tx);
  const facts = await openReports(tx, reports);
  const contexts = new Map<PlanKindName | null, WorkflowContext>();
  for (const { planKind } of facts)
    if (!contexts.has(planKind)) contexts.set(planKind, await contextOn(tx, workflowOf(planKind), today));
  const open = tasksOfReports(
    facts,
    contexts,
    posts.map(({ role }) => role),
  );
  const due = holds(actor, 'deputy') ? quarterDue(reports, today) : null;
  return due && (await wasAnythingHeld(tx, due)) ? [...open, dueTask(due)] : open;
}

/** Gives what the reports under way ask of somebody with these roles. */
export function tasksOfReports(
  reports: readonly OpenReportFacts[],
  contexts: ReadonlyMap<PlanKindName | null, WorkflowContext>,
  roles: readonly string[],
): readonly Task[] {
  return reports.flatMap((report) => {
    const workflow = workflowOf(report.planKind);
    const context = contexts.get(report.planKind)!;
    const turn = whoseTurn(workflow, report.state, context, report.steps);
    if (!turn || !isAsked(workflow, turn, context, roles)) return [];
    return [taskOf(report, turn)];
  });
}

const open = { vi: 'Mở báo cáo', en: 'Open the report' };

function taskOf(report: OpenReportFacts, turn: Turn<ReportAct, ReportHolder>): Task {
  const { urgency, what, act } = askOf(turn);
  const reason = turn.returned?.reason;
  const period = {
    vi: `Số liệu ${periodName(report, 'vi')}`,
    en: `Figures of ${periodName(report, 'en')}`,
  };
  return remindedTask(turn, {
    key: `report ${report.id}`,
    urgency,
    title: { vi: `${what.vi}: ${report.title}`, en: `${what.en}: ${report.title}` },
    detail: reason ? { vi: reason, en: reason } : period,
    act,
    to: `bao-cao/${report.id}`,
    day: report.to,
  });
}

function askOf({ act, returned }: Turn<ReportAct, ReportHolder>): {
  readonly urgency: Urgency;
  readonly what: Words;
  readonly act: Words;
} {
  if (returned)
    return {
      urgency: 'now',
      what: { vi: 'Sửa báo cáo bị trả lại', en: 'Mend the returned report' },
      act: open,
    };
  if (act === 'sign') return { urgency: 'now', what: { vi: 'Ký báo cáo', en: 'Sign the report' }, act: open };
  if (act === 'send')
    return {
      urgency: 'now',
      what: { vi: 'Gửi báo cáo đã ký', en: 'Send the signed report' },
      act: { vi: 'Gửi đi', en: 'Send' },
    };
  return { urgency: 'calm', what: { vi: 'Viết xong báo cáo', en: 'Finish the report' }, act: open };
}

/** Days after its end within which a quarter's report is asked for. */
const REPORT_WITHIN = 45;

/** Gives the last quarter that is over while its report is due: nobody has begun one that reaches over it. */
export function quarterDue(
  reports: readonly { readonly from: string; readonly to: string }[],
  today: CivilDate,
): Period | null {
  const quarter = Math.ceil(monthNumber(today) / 3);
  const period =
    quarter === 1 ? quarterPeriod(yearOf(today) - 1, 4) : quarterPeriod(yearOf(today), quarter - 1);
  const covered = reports.some(({ from, to }) => to === period.to && from <= period.from);
  return covered || today > addDays(period.to, REPORT_WITHIN) ? null : period;
}

const dueTask = (period: Period): Task => ({
  key: `due ${period.from}`,
  urgency: 'now',
  title: {
    vi: `Lập báo cáo ${periodName(period, 'vi')}`,
    en: `Make the report of ${periodName(period, 'en')}`,
  },
  detail: {
    vi: `Kỳ đã hết ngày ${formatDate(period.to)}`,
    en: `The period ended on ${formatDate(period.to)}`,
  },
  act: { vi: 'Lập báo cáo', en: 'Begin' },
  to: 'bao-cao',
  day: period.to,
});
