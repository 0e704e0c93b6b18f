import { z } from 'zod';
import { communeContract } from '#platform/http/contract.ts';
import { centrePolicy } from './policy.ts';

const text = (most: number) => z.string().trim().max(most);

/** The learning centre of a commune; `symbol` is its part of a document's symbol (KH-TTHTCĐ), `areaHa` the commune's area in hectares. */
export const centre = z.object({
  id: z.uuid(),
  name: text(200).min(1),
  parentBody: text(200).min(1),
  symbol: text(20).min(1),
  placeName: text(100).min(1),
  address: text(300).nullable(),
  phone: text(50).nullable(),
  motto: text(200).nullable(),
  /** Who pays for a centre that has no account of its own; null for one that has. */
  payer: text(200).nullable(),
  areaHa: z.number().min(0).max(10_000_000).nullable(),
  revision: z.int(),
});
export type Centre = z.infer<typeof centre>;

export const readCentre = communeContract({
  method: 'GET',
  path: '/centre',
  summary: 'Gives the centre with its letterhead',
  permission: centrePolicy['centre.read'],
  answer: centre,
});

export const changeCentre = communeContract({
  method: 'PUT',
  path: '/centre',
  summary: 'Changes name, letterhead, address and area of the centre',
  permission: centrePolicy['centre.write'],
  body: centre.omit({ id: true }).extend({ payer: centre.shape.payer.default(null) }),
  answer: centre,
});
