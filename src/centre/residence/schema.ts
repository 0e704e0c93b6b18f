import { z } from 'zod';
import { civilDay } from '#platform/http/fields.ts';

/**
 * From which day a changed household or village counts: today when left out; null corrects what was written wrongly, as if it had always
 * been so. It says nothing where neither changes.
 */
export const moveDay = civilDay.nullable().optional();

const span = { validFrom: z.string().nullable(), validTo: z.string().nullable() };

/** In which household, and in which village that was, a person lived. */
export const home = z.object({ householdCode: z.string(), villageName: z.string(), ...span });
export type Home = z.output<typeof home>;

/** In which village a household was. */
export const standing = z.object({ villageName: z.string(), ...span });
