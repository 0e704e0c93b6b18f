import { z } from 'zod';
import { paperForm } from '#paper/form.ts';
import { communeContract, fileAnswer } from '#platform/http/contract.ts';
import { civilDay } from '#platform/http/fields.ts';
import { moneyPolicy } from '../ledger/policy.ts';
import { donorKinds } from './rules.ts';

const text = (most: number) => z.string().trim().min(1).max(most);
const dong = z.int().min(1).max(100_000_000_000);

/** What somebody gave: money (`amount`), or things (`goods`, with their worth where it is known); `activityId` null is for the centre. */
export const donation = z.object({
  id: z.uuid(),
  donor: text(200),
  donorKind: z.enum(donorKinds),
  receivedOn: z.string(),
  amount: dong.nullable(),
  goods: text(300).nullable(),
  worth: dong.nullable(),
  activityId: z.uuid().nullable(),
  voucherNumber: text(50).nullable(),
  note: text(500).nullable(),
  voidReason: z.string().nullable(),
  revision: z.int().min(0),
});
export type Donation = z.infer<typeof donation>;

const year = z.coerce.number().int().min(2000).max(2100);

export const listDonations = communeContract({
  method: 'GET',
  path: '/donations',
  summary: 'Lists the donations of a year, the newest first, or those to one class',
  permission: moneyPolicy['money.read'],
  query: { year, activity: z.uuid().optional() },
  answer: z.array(donation),
});

export const putDonation = communeContract({
  method: 'PUT',
  path: '/donations/:id',
  summary: 'Adds or changes a donation in money or in things',
  permission: moneyPolicy['money.write'],
  params: { id: z.uuid() },
  body: donation.omit({ id: true, voidReason: true }).extend({ receivedOn: civilDay }),
  answer: donation,
});

export const voidDonation = communeContract({
  method: 'POST',
  path: '/donations/:id/void',
  summary: 'Voids a donation that was entered by mistake, with a reason',
  permission: moneyPolicy['money.write'],
  params: { id: z.uuid() },
  body: z.object({ reason: z.string().trim().min(3).max(500) }),
  answer: donation,
});

export const printDonors = communeContract({
  method: 'GET',
  path: '/donors-roll',
  summary: 'Prints the roll of donors of a year',
  permission: moneyPolicy['money.read'],
  query: { year, form: paperForm.default('pdf') },
  answer: fileAnswer,
});
