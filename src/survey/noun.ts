import type { Noun } from '#platform/noun.ts';
import { needActs, surveyActs, wishActs } from './acts.ts';
import { surveyData } from './personal.ts';
import { surveyRoutes } from './routes.ts';
import { surveySync } from './sync.ts';
import { surveyTasks } from './tasks.ts';

export const surveyNoun: Noun = {
  routes: surveyRoutes,
  acts: [surveyActs, needActs, wishActs],
  tasks: surveyTasks,
  personal: [surveyData],
  sync: surveySync,
};
