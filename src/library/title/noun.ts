import type { Noun } from '#platform/noun.ts';
import { titleActs } from './acts.ts';
import { findTitles } from './find.ts';
import { titleRoutes } from './routes.ts';

export const titleNoun: Noun = { routes: titleRoutes, acts: [titleActs], find: findTitles };
