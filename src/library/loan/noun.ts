import type { Noun } from '#platform/noun.ts';
import { loanActs } from './acts.ts';
import { loanData } from './personal.ts';
import { loanRoutes } from './routes.ts';
import { loanTasks } from './tasks.ts';

export const loanNoun: Noun = {
  routes: loanRoutes,
  acts: [loanActs],
  tasks: loanTasks,
  personal: [loanData],
};
