import type { Noun } from '#platform/noun.ts';
import { basisActs, sectionActs } from './acts.ts';
import { sectionRoutes } from './routes.ts';

export const sectionNoun: Noun = { routes: sectionRoutes, acts: [sectionActs, basisActs] };
