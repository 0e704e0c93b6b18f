import { z } from 'zod';
import { communeContract, fileAnswer, fileBody } from '#platform/http/contract.ts';
import { folderPolicy } from './policy.ts';
import { attachmentKinds, folderKinds } from './rules.ts';

const params = { activity: z.uuid() };
const words = (most: number) => z.string().trim().max(most);
const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** Minutes of a session (biên bản); votes are null where nothing was put to the vote. */
export const minutes = z.object({
  start: hour,
  end: hour,
  chair: words(200),
  secretary: words(200),
  content: words(20_000),
  opinions: words(20_000),
  votesFor: z.int().min(0).max(100_000).nullable(),
  votesAgainst: z.int().min(0).max(100_000).nullable(),
});
export type Minutes = z.output<typeof minutes>;

export const attachment = z.object({
  id: z.uuid(),
  kind: z.enum(attachmentKinds),
  sessionId: z.uuid().nullable(),
  caption: z.string().nullable(),
  name: z.string(),
  mediaType: z.string(),
  size: z.int(),
  /** Whether it is shown small in a list. */
  picture: z.boolean(),
  addedAt: z.string(),
});
export type Attachment = z.input<typeof attachment>;

export const readFolder = communeContract({
  method: 'GET',
  path: '/activities/:activity/folder',
  summary: "Gives a class's folder, with what is missing in it",
  permission: folderPolicy['folder.read'],
  params,
  answer: z.object({
    items: z.array(
      z.object({
        kind: z.enum(folderKinds),
        state: z.enum(['have', 'missing', 'later']),
        count: z.int(),
      }),
    ),
    attachments: z.array(attachment),
    papers: z.array(
      z.object({
        documentId: z.uuid(),
        kind: z.string(),
        sessionId: z.uuid().nullable(),
        number: z.int().nullable(),
        symbol: z.string(),
        issuedOn: z.string().nullable(),
        /** Whether it can be printed as it was issued. */
        printed: z.boolean(),
      }),
    ),
    /** Minutes of the sessions; none for who may not see the names in them. */
    minutes: z.array(z.object({ sessionId: z.uuid(), revision: z.int(), minutes: minutes.nullable() })),
  }),
});

export const putMinutes = communeContract({
  method: 'PUT',
  path: '/sessions/:session/minutes',
  summary: 'Writes the minutes of a session',
  permission: folderPolicy['minutes.write'],
  params: { session: z.uuid() },
  body: z.object({
    minutes,
    /** Null from a device that was without network: the last to write stands, and the audit keeps what was there. */
    revision: z.int().nullable(),
  }),
  answer: z.object({ sessionId: z.uuid(), revision: z.int(), minutes: minutes.nullable() }),
});

/** Up to 25 MB; what it is, is told by its content. The client makes the id: sending twice adds it once. */
export const addAttachment = communeContract({
  method: 'POST',
  path: '/activities/:activity/attachments/:id',
  summary: "Adds a photo or a paper to a class's folder",
  permission: folderPolicy['folder.write'],
  params: { ...params, id: z.uuid() },
  query: {
    kind: z.enum(attachmentKinds),
    caption: words(200).optional(),
    session: z.uuid().optional(),
  },
  body: fileBody,
  answer: attachment,
});

export const readAttachment = communeContract({
  method: 'GET',
  path: '/attachments/:id',
  summary: 'Gives a file of a folder',
  permission: folderPolicy['folder.read'],
  params: { id: z.uuid() },
  answer: fileAnswer,
});

export const readSmallPicture = communeContract({
  method: 'GET',
  path: '/attachments/:id/small',
  summary: 'Gives a photo of a folder small enough for a list, at most 320 px',
  permission: folderPolicy['folder.read'],
  params: { id: z.uuid() },
  answer: fileAnswer,
});

export const removeAttachment = communeContract({
  method: 'DELETE',
  path: '/attachments/:id',
  summary: 'Takes a file out of a folder',
  permission: folderPolicy['folder.write'],
  params: { id: z.uuid() },
});
