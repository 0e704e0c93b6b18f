import type { Noun } from '#platform/noun.ts';
import { postActs } from './acts.ts';
import { postData } from './personal.ts';
import { postRoutes } from './routes.ts';

export const postNoun: Noun = { routes: postRoutes, acts: [postActs], personal: [postData] };
