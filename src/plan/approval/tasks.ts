import { isAsked, type PastStep, type Turn, type WorkflowContext, whoseTurn } from '#approval/rules.ts';
import { remindedTask } from '#approval/tasks.ts';
import type { Tx } from '#platform/database/database.ts';
import { type Actor, holds } from '#platform/permission/actor.ts';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import type { Words } from '#vocabulary/language.ts';
import type { Task, Urgency } from '#vocabulary/task.ts';
import type { PlanKindName } from '../kind/kind.ts';
import { type PlanAct, type PlanHolder, type PlanState, planWorkflow, workflowOf } from './definition.ts';
import { openPlans, planContexts } from './read.ts';

/** A version of a plan that is under way, with its steps so far. */
export interface OpenPlanFacts {
  readonly planId: string;
  readonly kind: PlanKindName;
  readonly title: string;
  readonly ordinal: number;
  readonly state: PlanState;
  readonly steps: readonly PastStep[];
}

/** Asks whoever's turn it is to go on with a plan that is under way. */
export async function planTasks(tx: Tx, actor: Actor): Promise<readonly Task[]> {
  if (!holds(actor, 'director', 'deputy', 'chair', 'commune-office')) return [];
  const roles = actor.posts.map(({ role }) => role);
  const plans = await openPlans(tx);
  return tasksOfPlans(plans, await planContexts(tx, actor.today, plans), roles);
}

/** Gives what the plans under way ask of somebody with these roles. */
export function tasksOfPlans(
  plans: readonly OpenPlanFacts[],
  contexts: ReadonlyMap<PlanKindName, WorkflowContext>,
  roles: readonly string[],
): readonly Task[] {
  return plans.flatMap((plan) => {
    const workflow = workflowOf(plan.kind);
    const context = contexts.get(plan.kind)!;
    const turn = whoseTurn(workflow, plan.state, context, plan.steps);
    if (!turn || !isAsked(workflow, turn, context, roles)) return [];
    return [taskOf(plan, turn)];
  });
}

function taskOf({ planId, title, ordinal, steps }: OpenPlanFacts, turn: Turn<PlanAct, PlanHolder>): Task {
  const { urgency, what, act } = askOf(turn);
  const name = ordinal > 1 ? `bản điều chỉnh ${title.charAt(0).toLowerCase()}${title.slice(1)}` : title;
  const last = steps.findLast(({ step }) => step in planWorkflow.acts);
  const since = last ? `${last.actor} · ${formatDate(last.onDate as CivilDate).slice(0, 5)}` : title;
  const detail = turn.returned?.reason ?? since;
  return remindedTask(turn, {
    key: `plan ${planId} ${ordinal} ${turn.act}`,
    urgency,
    title: { vi: `${what.vi} ${name}`, en: `${what.en}: ${name}` },
    detail: { vi: detail, en: detail },
    act,
    to: `ke-hoach/${planId}`,
    day: turn.since,
  });
}

interface Ask {
  readonly urgency: Urgency;
  readonly what: Words;
  readonly act: Words;
}

const open = { vi: 'Mở kế hoạch', en: 'Open the plan' };
const issue = { vi: 'Ban hành', en: 'Issue' };

function askOf({ act, returned, onPaper }: Turn<PlanAct, PlanHolder>): Ask {
  if (returned)
    return { urgency: 'now', what: { vi: 'Sửa và trình lại', en: 'Mend and submit again' }, act: open };
  if (act === 'sign')
    return { urgency: 'now', what: { vi: 'Ký', en: 'Sign' }, act: { vi: 'Xem và ký', en: 'Look and sign' } };
  if (act === 'send')
    return {
      urgency: 'now',
      what: { vi: 'Gửi phê duyệt', en: 'Send for approval' },
      act: { vi: 'Gửi đi', en: 'Send' },
    };
  if (act === 'approve' && onPaper)
    return {
      urgency: 'calm',
      what: { vi: 'Ghi lại việc phê duyệt', en: 'Record the approval of' },
      act: open,
    };
  if (act === 'approve')
    return {
      urgency: 'now',
      what: { vi: 'Phê duyệt', en: 'Approve' },
      act: { vi: 'Xem và duyệt', en: 'Look and approve' },
    };
  if (act === 'issue') return { urgency: 'now', what: issue, act: issue };
  return { urgency: 'calm', what: { vi: 'Soạn xong và trình', en: 'Finish and submit' }, act: open };
}
