import { z } from 'zod';
import { paperForm } from '#paper/form.ts';
import { communeContract, fileAnswer } from '#platform/http/contract.ts';
import { civilDay } from '#platform/http/fields.ts';
import { activityPolicy } from '../class/policy.ts';

const words = (most: number) => z.string().trim().min(1).max(most);
const params = { activity: z.uuid() };

/**
 * Who is asked to come: a name with its post, of a unit where there is one; `seats` is how many of it. `answer` null: not answered yet;
 * `came` null: not told yet; `cameSeats` where they were more or fewer than asked.
 */
export const guestBody = z.object({
  name: words(200),
  post: words(200).nullable().default(null),
  unitId: z.uuid().nullable().default(null),
  seats: z.int().min(1).max(1000).default(1),
  /** As it stands on a paper that the register does not have; one from the register takes its place. */
  invitationNumber: words(60).nullable().default(null),
  answer: z.enum(['yes', 'no']).nullable().default(null),
  came: z.boolean().nullable().default(null),
  cameSeats: z.int().min(0).max(10_000).nullable().default(null),
  note: words(500).nullable().default(null),
  position: z.number().min(-1e9).max(1e9).default(0),
  revision: z.int().min(0),
});
export type GuestBody = z.output<typeof guestBody>;

export const guest = guestBody.extend({
  id: z.uuid(),
  activityId: z.uuid(),
  unitName: z.string().nullable(),
  /** The invitation in the outgoing register. */
  invitationId: z.uuid().nullable(),
  invitedOn: z.string().nullable(),
});
export type Guest = z.output<typeof guest>;

export const listGuests = communeContract({
  method: 'GET',
  path: '/activities/:activity/guests',
  summary: 'Lists the guests of an event with their invitations and answers',
  permission: activityPolicy['activity.read'],
  params,
  answer: z.array(guest),
});

/** The client makes the id; the same name of the same unit is refused: that guest is there already. */
export const putGuest = communeContract({
  method: 'PUT',
  path: '/activities/:activity/guests/:guest',
  summary: 'Adds or changes a guest of an event: who, how many, the answer, whether they came',
  permission: activityPolicy['activity.write'],
  params: { ...params, guest: z.uuid() },
  body: guestBody,
  answer: guest,
});

export const deleteGuest = communeContract({
  method: 'DELETE',
  path: '/activities/:activity/guests/:guest',
  summary: 'Takes a guest off the list who was not invited yet',
  permission: activityPolicy['activity.write'],
  params: { ...params, guest: z.uuid() },
});

/** Each paper takes a number of the register: one for all guests, or one each. The client makes the papers' ids. */
export const inviteGuests = communeContract({
  method: 'POST',
  path: '/activities/:activity/invitations',
  summary: 'Numbers and issues invitations, one paper for several guests or one each',
  permission: activityPolicy['activity.write'],
  params,
  body: z.object({
    issuedOn: civilDay,
    papers: z
      .array(z.object({ documentId: z.uuid(), guests: z.array(z.uuid()).min(1).max(500) }))
      .min(1)
      .max(500),
  }),
  answer: z.array(guest),
});

export const printInvitation = communeContract({
  method: 'GET',
  path: '/activities/:activity/invitation',
  summary: 'Prints the invitation of one guest, or one for all guests, as issued or as it would be',
  permission: activityPolicy['activity.read'],
  params,
  query: { form: paperForm.default('pdf'), guest: z.uuid().optional() },
  answer: fileAnswer,
});
