import { z } from 'zod';
import { paperForm } from '#paper/form.ts';
import { communeContract, fileAnswer } from '#platform/http/contract.ts';
import { civilDay } from '#platform/http/fields.ts';
import { oddWords } from '../spoken/number.ts';
import { channels } from './channels.ts';
import { noticePolicy } from './policy.ts';
import { changedParts } from './rules.ts';

const words = (most: number) => z.string().trim().min(1).max(most);
const year = z.coerce.number().int().min(2000).max(2100);

/** What the data of a class said when a text was written. */
const classFacts = z.object({
  title: z.string().max(500),
  form: z.string().max(40),
  audience: z.string().max(500).nullable(),
  village: z.string().max(200).nullable(),
  units: z.array(z.string().max(200)).max(50),
  sessions: z
    .array(
      z.object({
        date: z.string().max(10),
        from: z.string().max(5),
        to: z.string().max(5),
        venue: z.string().max(200).nullable(),
      }),
    )
    .max(400),
  cancelled: z.boolean(),
});

/**
 * A notice as it is written. `text` null is the text that the class's data give, which follows them until it is sent; `facts` are those that
 * a written text was made from (left out: as they are now). Without a class it needs a title and a text.
 */
const entry = z.object({
  channel: z.enum(channels),
  activityId: z.uuid().nullable(),
  title: words(300).nullable().default(null),
  text: words(10_000).nullable().default(null),
  facts: classFacts.nullable().default(null),
  bring: words(300).nullable().default(null),
  place: words(200).nullable().default(null),
  plannedOn: civilDay.nullable(),
  plannedAt: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .nullable()
    .default(null),
  recipients: z.array(z.email()).max(200).default([]),
  revision: z.int().min(0),
});
export type NoticeEntry = z.output<typeof entry> & { readonly id: string };

export const notice = entry.extend({
  id: z.uuid(),
  year: z.int(),
  /** Its own title, or that of its class. */
  title: z.string(),
  ownTitle: z.string().nullable(),
  /** What it says now: as written or sent, or as the class's data give it. */
  text: z.string(),
  /** Somebody has written it otherwise than the class's data give it. */
  edited: z.boolean(),
  /** The class by its title, with its next session that is not over. */
  activity: z.object({ title: z.string(), nextOn: z.string().nullable(), cancelled: z.boolean() }).nullable(),
  /** Where the class is otherwise now than the text says; none where a later one has put it right. */
  changes: z.array(z.object({ what: z.enum(changedParts), now: z.string(), told: z.string() })),
  /** The text that puts it right; null where nothing has changed. */
  correction: z.string().nullable(),
  mailing: z.boolean(),
  sentOn: z.string().nullable(),
  sentBy: z.string().nullable(),
});
export type Notice = z.output<typeof notice>;

const params = { id: z.uuid() };

export const listNotices = communeContract({
  method: 'GET',
  path: '/notices',
  summary: 'Lists the notices of a year (of all, without one), by the day on which they are to be sent',
  permission: noticePolicy['notice.read'],
  query: { year: year.optional(), activity: z.uuid().optional() },
  answer: z.array(notice),
});

/** The client makes the id; `revision` 0 for a new one, else the one that was edited. */
export const putNotice = communeContract({
  method: 'PUT',
  path: '/notices/:id',
  summary: 'Writes a notice, or changes one that was not sent',
  permission: noticePolicy['notice.write'],
  params,
  body: entry,
  answer: notice,
});

export const addNotices = communeContract({
  method: 'POST',
  path: '/notices',
  summary: 'Writes several notices at once: a class on several ways, or a bulletin for each day',
  permission: noticePolicy['notice.write'],
  body: z.object({
    notices: z
      .array(entry.extend({ id: z.uuid() }))
      .min(1)
      .max(100),
  }),
  answer: z.array(notice),
});

export const deleteNotice = communeContract({
  method: 'DELETE',
  path: '/notices/:id',
  summary: 'Takes out a notice that was not sent',
  permission: noticePolicy['notice.write'],
  params,
});

/** `sentOn` null takes back that it was sent. `byMail`: the system sends it to its recipients, and notes when it has. */
export const sendNotice = communeContract({
  method: 'POST',
  path: '/notices/:id/sending',
  summary: 'Notes that a notice was sent and when, takes that back, or sends it by e-mail',
  permission: noticePolicy['notice.send'],
  params,
  body: z.object({ sentOn: civilDay.nullable(), byMail: z.boolean().default(false) }),
  answer: notice,
});

export const readDrafts = communeContract({
  method: 'GET',
  path: '/activities/:activity/notice-drafts',
  summary: "Gives the text of every channel from a class's own data",
  permission: noticePolicy['notice.write'],
  params: { activity: z.uuid() },
  query: { bring: words(300).optional() },
  answer: z.array(z.object({ channel: z.enum(channels), title: z.string(), text: z.string() })),
});

export const printNotice = communeContract({
  method: 'GET',
  path: '/notices/:id/paper',
  summary: 'Prints a notice in big letters, to be read aloud or put up',
  permission: noticePolicy['notice.read'],
  params,
  query: { form: paperForm.default('pdf') },
  answer: fileAnswer,
});

export const printBulletins = communeContract({
  method: 'GET',
  path: '/bulletins/paper',
  summary: 'Prints what the radio reads from a day to a day: the list, and each text',
  permission: noticePolicy['notice.read'],
  query: { from: civilDay, to: civilDay, form: paperForm.default('pdf') },
  answer: fileAnswer,
});

/** How the commune reads: syllables a minute, on which day that was measured (null: as it comes), how an empty ten is said. */
export const noticeSetting = z.object({
  pace: z.int().min(60).max(400),
  paceMeasuredOn: z.string().nullable(),
  oddWord: z.enum(oddWords),
  /** Whether this server can send e-mail. */
  mail: z.boolean(),
  revision: z.int(),
});
export type NoticeSetting = z.output<typeof noticeSetting>;

export const readNoticeSetting = communeContract({
  method: 'GET',
  path: '/notice-setting',
  summary: 'Gives how fast the commune reads aloud, and how it says numbers',
  permission: noticePolicy['notice.read'],
  answer: noticeSetting,
});

export const putNoticeSetting = communeContract({
  method: 'PUT',
  path: '/notice-setting',
  summary: 'Sets how fast the commune reads aloud, and how it says numbers',
  permission: noticePolicy['notice.write'],
  body: noticeSetting.omit({ mail: true }).extend({ paceMeasuredOn: civilDay.nullable() }),
  answer: noticeSetting,
});
