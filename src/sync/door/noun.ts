import type { Noun } from '#platform/noun.ts';
import { takenActData } from './personal.ts';

/** Its route is mounted in `app/app.ts`: it calls the routes of all others. */
export const doorNoun: Noun = { personal: takenActData };
