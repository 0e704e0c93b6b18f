import { z } from 'zod';
import { username } from '../account/schema.ts';

const text = (most: number) => z.string().trim().min(1).max(most);

/** What an empty system needs before anybody can sign in. */
export const setupBody = z.object({
  /** With its kind: 'xã Tân Hương'. */
  communeName: text(100),
  /** The commune's place where it was chosen on the map; without one it is made of what is typed. */
  placeId: z.uuid().nullish(),
  /** The province's bare name: 'Lạng Sơn'. */
  province: text(100),
  centreName: text(200),
  /** The first person: deputy director and administrator at once. */
  name: text(100),
  username,
  password: z.string().min(1).max(200),
});
export type SetupBody = z.infer<typeof setupBody>;

export const setupState = z.object({ needed: z.boolean() });
/** What the door of a house that holds nothing but samples tells: its centres with what each shows, and who can sign in. */
export const sampleHouse = z.object({
  centres: z.array(z.object({ slug: z.string(), name: z.string(), vi: z.string(), en: z.string() })),
  accounts: z.array(z.object({ username: z.string(), title: z.string() })),
});
export type SampleHouse = z.infer<typeof sampleHouse>;
export const setupAnswer = z.object({ communeId: z.uuid(), username: z.string() });
