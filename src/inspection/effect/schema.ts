import { z } from 'zod';
import { communeContract } from '#platform/http/contract.ts';
import { civilDay } from '#platform/http/fields.ts';
import { effectPolicy } from './policy.ts';
import { answers } from './rules.ts';

const months = z.union([z.literal(1), z.literal(3), z.literal(6)]);

const tally = z.object({
  /** All of the list; of a village head those of the own village. */
  people: z.int(),
  asked: z.int(),
  answered: z.int(),
  yes: z.int(),
  partly: z.int(),
  no: z.int(),
});

/** What was answered in all, and class by class, without anybody's name. `share`: a clear yes of 100 who answered. */
export const effectCount = tally.extend({
  share: z.number().nullable(),
  classes: z.array(tally.extend({ activityId: z.uuid(), title: z.string(), months })),
});
export type EffectCount = z.infer<typeof effectCount>;

/** A class and after how many months its people are asked. `id` is null until somebody opens it. */
const round = tally.extend({
  id: z.uuid().nullable(),
  activityId: z.uuid(),
  title: z.string(),
  programme: z.string(),
  months,
  lastDay: z.string(),
  dueOn: z.string(),
  openedOn: z.string().nullable(),
  state: z.enum(['later', 'due', 'open', 'missed']),
});
export type EffectRound = z.infer<typeof round>;

/** Somebody who was at the class. The year of birth is told only where two of the list have one name. */
const person = z.object({
  personId: z.uuid(),
  name: z.string(),
  birthYear: z.int().nullable(),
  villageName: z.string().nullable(),
  answer: z.enum(answers).nullable(),
  words: z.string().nullable(),
  on: z.string().nullable(),
});
export type EffectPerson = z.infer<typeof person>;

const inquiry = round.extend({ id: z.uuid(), list: z.array(person) });
export type EffectInquiry = z.infer<typeof inquiry>;

export const listEffects = communeContract({
  method: 'GET',
  path: '/effect-inquiries',
  summary:
    'Lists the classes of a year whose people are or can be asked what they do of it, with how many answered',
  permission: effectPolicy['effect.read'],
  query: { year: z.coerce.number().int().min(2000).max(2100) },
  answer: z.array(round),
});

export const readEffect = communeContract({
  method: 'GET',
  path: '/effect-inquiries/:id',
  summary: 'Gives the people to ask and what they answered; a village head gets those of the own village',
  permission: effectPolicy['effect.read'],
  params: { id: z.uuid() },
  answer: inquiry,
});

/** The client makes the id; a class has one list for each number of months. */
export const openEffect = communeContract({
  method: 'PUT',
  path: '/effect-inquiries/:id',
  summary: 'Has the people of a class asked, 1, 3 or 6 months after it',
  permission: effectPolicy['effect.open'],
  params: { id: z.uuid() },
  body: z.object({ activityId: z.uuid(), months }),
  answer: inquiry,
});

/** Null takes an answer back. */
export const answerEffect = communeContract({
  method: 'POST',
  path: '/effect-inquiries/:id/answers',
  summary: 'Records what somebody answered; the newest answer of a person stands',
  permission: effectPolicy['effect.answer'],
  params: { id: z.uuid() },
  body: z.object({
    personId: z.uuid(),
    answer: z.enum(answers).nullable(),
    words: z.string().trim().min(1).max(500).nullable().default(null),
    on: civilDay.optional(),
  }),
  answer: inquiry,
});
