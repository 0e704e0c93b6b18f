import { z } from 'zod';
import { communeContract } from '#platform/http/contract.ts';
import { clanPolicy } from './policy.ts';

/** Families of one blood; its households stand in whichever villages they live. */
export const clan = z.object({
  id: z.uuid(),
  name: z.string().trim().min(1).max(200),
  note: z.string().trim().min(1).max(1000).nullable(),
  active: z.boolean(),
  revision: z.int(),
});
export type Clan = z.infer<typeof clan>;

const listedClan = clan.extend({
  /** How many households, in how many villages. */
  households: z.array(z.uuid()),
  villages: z.array(z.string()),
});
export type ListedClan = z.infer<typeof listedClan>;

export const listClans = communeContract({
  method: 'GET',
  path: '/clans',
  summary: 'Lists the clans with their households and villages',
  permission: clanPolicy['clan.read'],
  answer: z.array(listedClan),
});

/** The client makes the id; `revision` 0 for a new one. */
export const putClan = communeContract({
  method: 'PUT',
  path: '/clans/:id',
  summary: 'Adds or changes a clan with its households',
  permission: clanPolicy['clan.write'],
  params: { id: z.uuid() },
  body: clan.omit({ id: true }).extend({
    note: clan.shape.note.default(null),
    active: z.boolean().default(true),
    households: z.array(z.uuid()).max(2000).optional(),
  }),
  answer: listedClan,
});
