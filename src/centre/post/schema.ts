import { z } from 'zod';
import { communeContract } from '#platform/http/contract.ts';
import { civilDay } from '#platform/http/fields.ts';
import { postPolicy } from './policy.ts';
import { roles } from './roles.ts';

const text = (most: number) => z.string().trim().min(1).max(most);

/**
 * A post that somebody holds from a day to a day. `role` is what it may do here, null for an office without sign-in; `otherTitle` is
 * another office of the same person, printed under a signature; `username` is the account that acts as it.
 */
export const post = z.object({
  id: z.uuid(),
  role: z.enum(roles).nullable(),
  title: text(100),
  otherTitle: text(100).nullable(),
  holder: text(100),
  username: z.string().max(32).nullable(),
  unitId: z.uuid().nullable(),
  villageId: z.uuid().nullable(),
  validFrom: civilDay,
  validTo: civilDay.nullable(),
  revision: z.int(),
});
export type Post = z.input<typeof post>;

export const listPosts = communeContract({
  method: 'GET',
  path: '/posts',
  summary: 'Lists who held which post when; with `on`, those of a day alone',
  permission: postPolicy['post.read'],
  query: { on: civilDay.optional() },
  answer: z.array(post),
});

export const putPost = communeContract({
  method: 'PUT',
  path: '/posts/:id',
  summary: 'Gives, changes or ends a post',
  permission: postPolicy['post.write'],
  params: { id: z.uuid() },
  body: post.omit({ id: true }),
  answer: post,
});
