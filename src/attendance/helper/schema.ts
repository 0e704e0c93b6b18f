import { z } from 'zod';
import { communeContract } from '#platform/http/contract.ts';
import { helperPolicy } from './policy.ts';
import { codePattern } from './rules.ts';

/** A link by which somebody without an account calls one session on one day. Its code is known to who made it, and to nobody else. */
export const helperLink = z.object({
  id: z.uuid(),
  name: z.string(),
  validOn: z.string(),
  madeBy: z.string(),
  madeOn: z.string(),
  revokedOn: z.string().nullable(),
});
export type HelperLink = z.output<typeof helperLink>;

const session = { session: z.uuid() };

export const listHelpers = communeContract({
  method: 'GET',
  path: '/sessions/:session/helpers',
  summary: 'Lists who was asked to help call a session, the last one first',
  permission: helperPolicy['helper.write'],
  params: session,
  answer: z.array(helperLink),
});

/** The client makes the id and the code: sending twice is the same as sending once. */
export const makeHelper = communeContract({
  method: 'PUT',
  path: '/sessions/:session/helpers/:id',
  summary: 'Makes a link of one day by which somebody without an account calls a session',
  permission: helperPolicy['helper.write'],
  params: { ...session, id: z.uuid() },
  body: z.object({ name: z.string().trim().min(2).max(100), code: z.string().regex(codePattern) }),
  answer: helperLink,
});

export const revokeHelper = communeContract({
  method: 'POST',
  path: '/sessions/:session/helpers/:id/revocation',
  summary: "Revokes a helper's link: it does nothing from now on",
  permission: helperPolicy['helper.write'],
  params: { ...session, id: z.uuid() },
  answer: helperLink,
});
