import { z } from 'zod';
import { leftoverKinds } from '../checks/leftover.ts';
import { lineFields } from '../line/rules.ts';

const words = z.object({ vi: z.string(), en: z.string() });

/** Where a mark stands: a narrative part, a cell of a line, a legal basis, the recipients, or a part of the plan that another room keeps. */
export const markPlace = z.discriminatedUnion('in', [
  z.object({ in: z.literal('section'), id: z.uuid() }),
  z.object({ in: z.literal('line'), itemId: z.uuid(), field: z.enum(lineFields) }),
  z.object({ in: z.literal('basis'), id: z.uuid() }),
  z.object({ in: z.literal('recipients') }),
  z.object({ in: z.literal('part'), part: z.string(), id: z.uuid(), name: words }),
]);
export type MarkPlace = z.infer<typeof markPlace>;

/**
 * Something in a copied plan that may be left over from the earlier one. It stands as long as its passage does; `becomes` is what takes the
 * place of `said` where that can be told. `key` names it among the marks of its plan.
 */
export const mark = z.object({
  key: z.string(),
  kind: z.enum([...leftoverKinds, 'basis', 'ended']),
  place: markPlace,
  said: z.string(),
  passage: z.string(),
  becomes: z.string().nullable(),
});
export type Mark = z.infer<typeof mark>;

/** Where a plan was copied from, with what in it may be left over. */
export const planCopy = z.object({
  /** Null where it came from a paper, or the plan is gone. */
  fromPlanId: z.uuid().nullable(),
  fromTitle: z.string(),
  fromYear: z.int(),
  marks: z.array(mark),
  /** Nothing was edited since: the copy can be taken back as a whole. */
  undo: z.boolean(),
});
export type PlanCopy = z.infer<typeof planCopy>;
