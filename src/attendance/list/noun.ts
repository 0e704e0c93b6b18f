import type { Noun } from '#platform/noun.ts';
import { listActs } from './acts.ts';
import { classListRoutes } from './routes.ts';

export const classListNoun: Noun = { routes: classListRoutes, acts: [listActs] };
