import { isAsked, type PastStep, type Turn, type WorkflowContext, whoseTurn } from '#approval/rules.ts';
import { remindedTask } from '#approval/tasks.ts';
import type { Words } from '#vocabulary/language.ts';
import { type Period, periodName } from '#vocabulary/period.ts';
import type { Task, Urgency } from '#vocabulary/task.ts';
import { type ReportAct, type ReportHolder, type ReportState, reportWorkflow } from './report/definition.ts';

/** A report that is under way, with its steps so far. */
export interface OpenReportFacts extends Period {
  readonly id: string;
  readonly title: string;
  readonly state: ReportState;
  readonly steps: readonly PastStep[];
}

/** Gives what the reports under way ask of somebody with these roles. */
export function reportTasks(
  reports: readonly OpenReportFacts[],
  context: WorkflowContext,
  roles: readonly string[],
): readonly Task[] {
  return reports.flatMap((report) => {
    const turn = whoseTurn(reportWorkflow, report.state, context, report.steps);
    if (!turn || !isAsked(reportWorkflow, turn, context, roles)) return [];
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
