import { z } from 'zod';
import type { Role } from '../permission/permission.ts';

const userName = z.string().min(2).max(32);
const password = z.string().min(1).max(200);

export const signInBody = z.object({ username: userName, password });
const account = z.string().min(1).max(100);
/** Whose session is to be at turn. */
export const turnBody = z.object({ account });
/** Whose session ends; left out: the one at turn. */
export const leaveBody = z.object({ account: account.optional() }).nullish();
export const passwordBody = z.object({ old: password, fresh: password });
export const resetBody = z.object({ username: userName, code: z.string().min(1).max(40), password });
export const sessionList = z.array(
  z.object({
    id: z.string(),
    current: z.boolean(),
    address: z.string().nullable(),
    device: z.string().nullable(),
    since: z.string(),
  }),
);
export const preference = z.object({
  addressForm: z.string().max(20),
  language: z.enum(['vi', 'en']),
  theme: z.enum(['auto', 'light', 'dark']),
});

const words = { vi: z.string(), en: z.string() };
/** Who is signed in: the posts in each commune, and every act that they grant, told as sentences. */
export const me = z.object({
  account: z.string(),
  name: z.string(),
  username: z.string(),
  preference,
  today: z.string(),
  communes: z.array(
    z.object({
      id: z.uuid(),
      name: z.string(),
      slug: z.string(),
      sample: z.boolean(),
      posts: z.array(
        z.object({
          id: z.uuid(),
          role: z.string() as unknown as z.ZodType<Role, Role>,
          title: z.string(),
          unitId: z.uuid().nullable(),
          villageId: z.uuid().nullable(),
        }),
      ),
      may: z.array(z.object({ act: z.string(), reach: z.enum(['all', 'village', 'unit']), ...words })),
    }),
  ),
});
export type Me = z.infer<typeof me>;
