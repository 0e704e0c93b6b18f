import type { Noun } from '#platform/noun.ts';
import { readingHintActs } from './acts.ts';
import { readingHintRoutes } from './routes.ts';

export const readingHintNoun: Noun = { routes: readingHintRoutes, acts: [readingHintActs] };
