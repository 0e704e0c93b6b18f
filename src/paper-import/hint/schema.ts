import { z } from 'zod';
import { blockClasses, columnMeanings } from '#plan/reading/blocks.ts';
import { communeContract } from '#platform/http/contract.ts';
import { paperImportPolicy } from '../review/policy.ts';

/** What a hint is about: the heading of a part, or the header of a column. */
export const hintSubjects = ['heading', 'column'] as const;
export type HintSubject = (typeof hintSubjects)[number];

const meaning = z.enum([...new Set([...blockClasses, ...columnMeanings])]);
export type HintMeaning = z.infer<typeof meaning>;

/** What a person said of a heading (the class of its part) or of a column (its meaning); the next paper of the commune is read by it. */
export const readingHint = z.object({
  id: z.uuid(),
  about: z.enum(hintSubjects),
  printed: z.string(),
  meaning,
  saidBy: z.string(),
  saidAt: z.string(),
});
export type ReadingHint = z.infer<typeof readingHint>;

export const listReadingHints = communeContract({
  method: 'GET',
  path: '/reading-hints',
  summary: 'Lists what people said of headings and columns of papers, by which the next ones are read',
  permission: paperImportPolicy['paper-import.read'],
  answer: z.array(readingHint),
});

/** The next papers are read without it; papers that were read already stay as they are. */
export const forgetReadingHint = communeContract({
  method: 'DELETE',
  path: '/reading-hints/:id',
  summary: 'Forgets what was said of a heading or a column',
  permission: paperImportPolicy['paper-import.write'],
  params: { id: z.uuid() },
});
