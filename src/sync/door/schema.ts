import { z } from 'zod';

/** Acts that one request may bring, and bytes that it may have: what is larger comes in halves. */
export const MOST_ACTS = 100;
export const MOST_BYTES = 1_000_000;

/**
 * What somebody did on a device: the name of the act, and params and body as its contract has them. The id is made there once and never
 * again for anything else; `account` is whose tap it was, `at` what the device's clock said, which is evidence and never an order.
 */
export const sentAct = z.object({
  id: z.uuid(),
  name: z.string().max(60),
  params: z.record(z.string().max(40), z.string().max(200)),
  body: z.unknown(),
  account: z.string().max(100),
  at: z.string().max(40),
});
export type SentAct = z.output<typeof sentAct>;

export const outbox = z.object({ acts: z.array(sentAct).min(1).max(MOST_ACTS) });

const words = z.object({ vi: z.string(), en: z.string() });
/** What the server says of one act: taken now, taken before (the same came twice), or not taken, and why. */
export const actAnswer = z.discriminatedUnion('state', [
  z.object({ id: z.uuid(), state: z.literal('taken'), answer: z.unknown() }),
  z.object({ id: z.uuid(), state: z.literal('again') }),
  z.object({
    id: z.uuid(),
    state: z.literal('refused'),
    problem: z.object({
      code: z.string(),
      what: words,
      todo: words,
      where: z.array(words.extend({ path: z.string() })),
      more: z.record(z.string(), z.unknown()),
      reference: z.string().nullable(),
    }),
  }),
]);
export type ActAnswer = z.output<typeof actAnswer>;

/** In the order in which they were sent. */
export const outboxAnswer = z.object({ protocol: z.int(), acts: z.array(actAnswer) });

export const OUTBOX_PATH = '/api/outbox';
