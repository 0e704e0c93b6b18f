import type { Noun } from '#platform/noun.ts';
import { titleActs, titleImportActs } from './acts.ts';
import { findTitles } from './find.ts';
import { titleRoutes } from './routes.ts';

export const titleNoun: Noun = { routes: titleRoutes, acts: [titleActs, titleImportActs], find: findTitles };
