import { z } from 'zod';
import { communeContract } from '#platform/http/contract.ts';
import { personalDataPolicy } from '../personal-data/policy.ts';

const words = z.object({ vi: z.string(), en: z.string() });

/** A kind of record with the time that it is kept, and what is older today. */
const kind = z.object({
  key: z.string(),
  words,
  years: z.int(),
  verified: z.boolean(),
  before: z.string(),
  outlived: z.array(z.object({ id: z.string(), label: z.string() })),
});
export type RetentionKind = z.output<typeof kind>;

export const runStates = ['planned', 'done', 'given-up'] as const;
/** A run with how many records of which kind it takes out. */
const run = z.object({
  id: z.uuid(),
  plannedOn: z.string(),
  plannedBy: z.string(),
  kinds: z.array(z.object({ key: z.string(), words, before: z.string(), count: z.int() })),
  total: z.int(),
  state: z.enum(runStates),
  endedOn: z.string().nullable(),
  endedBy: z.string().nullable(),
});
export type RetentionRun = z.output<typeof run>;

export const listRetention = communeContract({
  method: 'GET',
  path: '/retention',
  summary: 'Lists what has been kept for its time, kind by kind, and the runs that took such records out',
  permission: personalDataPolicy['personal-data.read'],
  answer: z.object({ kinds: z.array(kind), runs: z.array(run) }),
});

/** The client makes the id. What is planned is looked at, and taken out only by an act of its own. */
export const planRetention = communeContract({
  method: 'PUT',
  path: '/retention-runs/:id',
  summary: 'Plans a run over the kinds that are named; nothing is taken out yet',
  permission: personalDataPolicy['personal-data.anonymise'],
  params: { id: z.uuid() },
  body: z.object({ keys: z.array(z.string().max(40)).min(1).max(20) }),
  answer: run,
});

/** `count` is how many records the person was shown: the run does no other than that. */
export const endRetention = communeContract({
  method: 'POST',
  path: '/retention-runs/:id/end',
  summary: 'Does a planned run for good, or gives it up',
  permission: personalDataPolicy['personal-data.anonymise'],
  params: { id: z.uuid() },
  body: z.object({ act: z.enum(['do', 'give-up']), count: z.int().min(0) }),
  answer: run,
});
