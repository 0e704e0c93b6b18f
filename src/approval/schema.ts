import { z } from 'zod';
import { civilDay } from '#platform/http/fields.ts';

/** The client names the step, so that sending it twice is doing it once. */
export const stepId = z.uuid();
export const reason = z.string().trim().min(1).max(1000);

/**
 * A step: who, as which post, on which day, why; `recorded` when somebody wrote down what happened on paper; `number` is the one that it
 * gave to the paper, or that the decision on paper bears.
 */
export const workflowStep = z.object({
  id: z.uuid(),
  step: z.string(),
  at: z.string(),
  onDate: z.string(),
  actor: z.string(),
  postTitle: z.string().nullable(),
  reason: z.string().nullable(),
  recorded: z.boolean(),
  fileId: z.uuid().nullable(),
  number: z.string().nullable(),
});
export type WorkflowStep = z.infer<typeof workflowStep>;

/** What a workflow stands in today: see WorkflowContext. */
export const workflowContext = z.object({
  conditions: z.array(z.string()).readonly(),
  holders: z.record(
    z.string(),
    z.object({
      office: z.string().nullable(),
      people: z.array(z.object({ role: z.string(), name: z.string(), title: z.string() })).readonly(),
      account: z.boolean(),
    }),
  ),
});

/** What stands on the signed paper: who, as what, on which day, under which number, and why it was returned. */
export const fromPaper = z.object({
  actor: z.string().trim().min(1).max(200),
  postTitle: z.string().trim().min(1).max(200),
  onDate: civilDay,
  number: z.string().trim().min(1).max(60).nullable().default(null),
  reason: reason.nullable().default(null),
});
export type FromPaper = z.infer<typeof fromPaper>;
