import { v5 } from 'uuid';
import { z } from 'zod';
import type { AuditAct } from '#platform/audit/acts.ts';
import { noChange, record } from '#platform/audit/audit.ts';
import type { Tx } from '#platform/database/database.ts';
import { type Job, type JobWork, queueJob, workOf } from '#platform/jobs/queue.ts';
import { type Author, systemAuthor } from '#platform/permission/actor.ts';
import { Problem } from '#platform/problems/problem.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import type { WorkflowActs } from './acts.ts';
import type { WorkflowDefinition } from './definition.ts';
import * as queries from './queries.ts';
import { type PastStep, remind, reminderDay, type WorkflowContext, whoseTurn } from './rules.ts';

/** Where a subject stands, with its steps so far, the first one first. */
export interface Standing<S extends string> {
  readonly state: S;
  readonly context: WorkflowContext;
  readonly steps: readonly (PastStep & { readonly id: string })[];
}

/** The reminder of a workflow: which subject, and which step was its newest when this was queued. */
const reminderOf = ({ name }: { readonly name: string }): Job<Reminder> => ({
  name: `${name}.${remind}`,
  schema: reminder,
});
const reminder = z.object({ subjectId: z.uuid(), stepId: z.uuid() });
type Reminder = z.infer<typeof reminder>;

/** Queues the reminder of a subject after its newest step, once for each step; nothing where nobody is reminded. */
export async function queueReminder<S extends string, A extends string, H extends string>(
  tx: Tx,
  today: CivilDate,
  definition: WorkflowDefinition<S, A, H>,
  subjectId: string,
  { state, context, steps }: Standing<S>,
): Promise<void> {
  const day = reminderDay(definition, state, context, steps, today);
  if (day === null) return;
  const stepId = steps.at(-1)!.id;
  await queueJob(
    tx,
    reminderOf(definition),
    { subjectId, stepId },
    { startAfter: morningOf(day), key: stepId },
  );
}

const morningOf = (day: CivilDate) => new Date(`${day}T07:00:00+07:00`);

/**
 * Reminds whoever is waited for, once a day, and queues the next reminder. Throws wrong-state where nobody is waited for, reminded-today.
 * The subject is locked.
 */
export async function remindHolder<S extends string, A extends string, H extends string>(
  tx: Tx,
  author: Author,
  definition: WorkflowDefinition<S, A, H>,
  act: AuditAct,
  subjectId: string,
  standing: Standing<S>,
  step: queries.NewStep,
): Promise<void> {
  const { state, context, steps } = standing;
  const turn = whoseTurn(definition, state, context, steps);
  if (!turn) throw new Problem('wrong-state', { more: { state } });
  if (steps.some((one) => one.step === remind && one.onDate === step.onDate))
    throw new Problem('reminded-today');
  await queries.insertStep(tx, { kind: definition.subject, id: subjectId }, step);
  await queueReminder(tx, author.today, definition, subjectId, {
    ...standing,
    steps: [...steps, { ...step, step: remind }],
  });
  await record(tx, author, { act, id: subjectId, after: { holder: turn.holder } });
}

/** What a workflow's reminders ask of the room that keeps the subjects. */
export interface RemindedSubjects<S extends string, A extends string> {
  readonly acts: WorkflowActs<A>;
  /** Gives the state, kept from others until the transaction ends. Throws not-found. */
  readonly lock: (tx: Tx, id: string) => Promise<S>;
  readonly context: (tx: Tx, today: CivilDate, id: string) => Promise<WorkflowContext>;
  /** Gives the subjects that are under way. */
  readonly listOpen: (tx: Tx) => Promise<readonly { readonly id: string; readonly state: S }[]>;
}

/**
 * The job that reminds, as the system itself, whoever is still waited for since the step that queued it. Where another step was taken
 * meanwhile, that one has queued its own and this one does nothing.
 */
export function reminderJob<S extends string, A extends string, H extends string>(
  definition: WorkflowDefinition<S, A, H>,
  subjects: RemindedSubjects<S, A>,
): JobWork {
  const { subject: kind } = definition;
  return workOf(reminderOf(definition), {
    run: async (tx, { subjectId, stepId }, today) => {
      // The subject is gone, with its steps.
      if (!(await queries.findStep(tx, stepId))) return noChange(tx);
      const state = await subjects.lock(tx, subjectId);
      const steps = await queries.listSteps(tx, { kind, id: subjectId });
      if (steps.at(-1)?.id !== stepId) return noChange(tx);
      const context = await subjects.context(tx, today, subjectId);
      if (!whoseTurn(definition, state, context, steps)) return noChange(tx);
      const author = systemAuthor(tx.commune, 'nhắc tự động', today);
      await remindHolder(
        tx,
        author,
        definition,
        subjects.acts[remind],
        subjectId,
        { state, context, steps },
        {
          id: v5(remind, stepId),
          act: remind,
          onDate: today,
          actor: author.name,
          postTitle: author.grant.post.title,
          postId: null,
          reason: null,
          number: null,
          recorded: false,
        },
      );
    },
    queueWaiting: async (tx, today) => {
      const open = await subjects.listOpen(tx);
      if (open.length === 0) return;
      const ids = open.map(({ id }) => id);
      const steps = Map.groupBy(await queries.listStepsOf(tx, kind, ids), ({ subjectId }) => subjectId);
      for (const { id, state } of open) {
        const context = await subjects.context(tx, today, id);
        await queueReminder(tx, today, definition, id, { state, context, steps: steps.get(id) ?? [] });
      }
    },
  });
}
