import { z } from 'zod';
import { communeContract, fileAnswer } from '#platform/http/contract.ts';
import { libraryPolicy } from './policy.ts';

const words = (most: number) => z.string().trim().min(1).max(most).nullable();

/** A book or e-material. `link` is where it is read on the network; `place` the library or bookcase; `activityId` the class that it is for. */
export const title = z.object({
  id: z.uuid(),
  title: z.string().trim().min(1).max(300),
  author: words(200),
  programme: z.string().max(10).nullable(),
  copies: z.int().min(0).max(100_000),
  link: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .nullable(),
  place: words(200),
  activityId: z.uuid().nullable(),
  note: words(500),
  active: z.boolean(),
  revision: z.int(),
});
export type Title = z.infer<typeof title>;

/** A title in the list, with how many of its copies are lent. */
const listedTitle = title.extend({ lent: z.int() });
export type ListedTitle = z.infer<typeof listedTitle>;

export const listTitles = communeContract({
  method: 'GET',
  path: '/library/titles',
  summary: 'Lists books and e-materials with how many copies are lent',
  permission: libraryPolicy['library.read'],
  answer: z.array(listedTitle),
});

/** The client makes the id; `revision` 0 for a new one, else the one that was edited. */
export const putTitle = communeContract({
  method: 'PUT',
  path: '/library/titles/:id',
  summary: 'Adds or changes a title',
  permission: libraryPolicy['library.write'],
  params: { id: z.uuid() },
  body: title.omit({ id: true }).extend({
    author: words(200).default(null),
    programme: z.string().max(10).nullable().default(null),
    link: title.shape.link.default(null),
    place: words(200).default(null),
    activityId: z.uuid().nullable().default(null),
    note: words(500).default(null),
    active: z.boolean().default(true),
  }),
  answer: title,
});

export const MOST_ROWS = 2000;
const cell = z.string().max(1000);

export const importTitles = communeContract({
  method: 'POST',
  path: '/library/titles/import',
  summary: 'Adds many titles at once; with an error in any row none is taken',
  permission: libraryPolicy['library.write'],
  body: z.object({
    /** The client makes it: the same list sent twice is taken once. */
    id: z.uuid(),
    rows: z
      .array(
        z.object({
          row: z.int(),
          title: cell,
          author: cell,
          programme: cell,
          copies: cell,
          place: cell,
          link: cell,
        }),
      )
      .min(1)
      .max(MOST_ROWS),
  }),
  answer: z.object({ added: z.int(), known: z.int() }),
});

export const undoTitles = communeContract({
  method: 'POST',
  path: '/library/titles/import/:id/undo',
  summary: 'Takes a list of titles back: takes out those that it added',
  permission: libraryPolicy['library.write'],
  params: { id: z.uuid() },
  answer: z.object({ undone: z.int() }),
});

export const readTitlesTemplate = communeContract({
  method: 'GET',
  path: '/library/titles-template',
  summary: 'Gives an Excel file to fill titles in',
  permission: libraryPolicy['library.write'],
  answer: fileAnswer,
});
