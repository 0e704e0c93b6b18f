import { z } from 'zod';
import { civilDay } from '#platform/http/fields.ts';
import { levels } from './rules.ts';

/** A place of the map as it stands on a day; the place above it is the one of that day. */
export const place = z.object({
  id: z.uuid(),
  code: z.string(),
  level: z.enum(levels),
  /** With its kind: 'Xã Tân Hương'. */
  name: z.string(),
  aboveCode: z.string().nullable(),
  aboveName: z.string().nullable(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  areaKm2: z.number().nullable(),
});
export type Place = z.infer<typeof place>;

/** `q`: words of the name; marks, their place (Hoà, Hòa), apostrophes and the kind do not matter. */
export const placesQuery = z.object({
  on: civilDay.optional(),
  q: z.string().max(100).optional(),
  level: z.enum(levels).optional(),
  above: z.string().max(5).optional(),
});
export type PlacesQuery = z.infer<typeof placesQuery>;
export const placesAnswer = z.array(place);
