import { z } from 'zod';
import { communeContract, fileAnswer } from '#platform/http/contract.ts';
import { civilDay } from '#platform/http/fields.ts';
import { candidacyPolicy } from '../candidacy/policy.ts';
import { form, year, yearInQuery } from '../candidacy/schema.ts';

const words = (most: number) => z.string().trim().min(1).max(most);
const count = z.int().min(0).max(100_000);

/** What the meeting said of a candidate; votes where they were counted, a reason where it did not agree. */
const item = z.object({
  candidacyId: z.uuid(),
  agreed: z.boolean(),
  votesFor: count.nullable().default(null),
  votesAgainst: count.nullable().default(null),
  reason: words(1000).nullable().default(null),
});
export type MeetingItem = z.output<typeof item>;

const fields = {
  villageId: z.uuid(),
  year,
  heldOn: civilDay,
  place: words(300).nullable().default(null),
  chair: words(200),
  secretary: words(200).nullable().default(null),
  present: count,
  invited: count.nullable().default(null),
  opinions: words(4000).nullable().default(null),
};

export const meeting = z.object({
  id: z.uuid(),
  ...fields,
  heldOn: z.string(),
  villageKind: z.string(),
  villageName: z.string(),
  items: z.array(item.extend({ name: z.string(), code: z.string().nullable() })),
});
export type Meeting = z.infer<typeof meeting>;

export const listMeetings = communeContract({
  method: 'GET',
  path: '/village-meetings',
  summary:
    'Lists the minutes of the village meetings of a year; a village head gets those of the own village',
  permission: candidacyPolicy['candidacy.read'],
  query: { year: yearInQuery },
  answer: z.array(meeting),
});

/** The client makes the id. Minutes are written once and stay. */
export const putMeeting = communeContract({
  method: 'PUT',
  path: '/village-meetings/:id',
  summary:
    'Writes the minutes of a village meeting: whom it agrees on goes on, whom it does not goes back with the reason',
  permission: candidacyPolicy['candidacy.write'],
  params: { id: z.uuid() },
  body: z.object({ ...fields, items: z.array(item).max(3000) }),
  answer: meeting,
});
export type MeetingInput = z.output<typeof putMeeting.body>;

export const printMeeting = communeContract({
  method: 'GET',
  path: '/village-meetings/:id/paper',
  summary: 'Prints the minutes of a village meeting',
  permission: candidacyPolicy['candidacy.read'],
  params: { id: z.uuid() },
  query: { form: form.default('pdf') },
  answer: fileAnswer,
});
