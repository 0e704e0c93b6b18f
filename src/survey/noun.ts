import type { Noun } from '#platform/noun.ts';
import { needActs, surveyActs } from './acts.ts';
import { surveyRoutes } from './routes.ts';

export const surveyNoun: Noun = { routes: surveyRoutes, acts: [surveyActs, needActs] };
