import { z } from 'zod';
import { communeContract } from '#platform/http/contract.ts';
import { accountPolicy } from './policy.ts';

export const username = z
  .string()
  .min(2)
  .max(32)
  .regex(/^[a-zA-Z0-9._-]+$/)
  .transform((name) => name.toLowerCase());

/** An account that holds or held a post in this commune. */
export const account = z.object({
  id: z.string(),
  username: z.string(),
  name: z.string(),
  posts: z.array(z.object({ id: z.uuid(), title: z.string(), validTo: z.string().nullable() })),
  /** The last sign-in that still stands, or null. */
  signedInAt: z.string().nullable(),
});

/** A password that is shown this once and stored nowhere readable. */
export const freshPassword = z.object({ username: z.string(), password: z.string() });

/** A code that is shown this once; with it a person sets the own password anew, once, within a day. */
export const resetCode = z.object({ username: z.string(), code: z.string() });

export const giveResetCode = communeContract({
  method: 'POST',
  path: '/posts/:post/reset-code',
  summary: 'Hands out a code with which the holder of a post sets the own password anew',
  permission: accountPolicy['account.code'],
  params: { post: z.uuid() },
  answer: resetCode,
});

export const listAccounts = communeContract({
  method: 'GET',
  path: '/accounts',
  summary: 'Lists the accounts that hold or held a post here',
  permission: accountPolicy['account.read'],
  answer: z.array(account),
});

export const createAccount = communeContract({
  method: 'POST',
  path: '/accounts',
  summary: 'Makes an account for the holder of a post; its random password is shown once',
  permission: accountPolicy['account.write'],
  body: z.object({ username, postId: z.uuid() }),
  answer: freshPassword,
});

export const renewPassword = communeContract({
  method: 'POST',
  path: '/accounts/:id/password',
  summary: "Sets a new random password and ends the account's sessions",
  permission: accountPolicy['account.write'],
  params: { id: z.string().min(1).max(100) },
  answer: freshPassword,
});
