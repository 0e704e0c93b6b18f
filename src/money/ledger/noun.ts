import type { Noun } from '#platform/noun.ts';
import { budgetActs, expenseActs, paymentActs, settlementActs } from './acts.ts';
import { moneyData } from './personal.ts';
import { moneyRoutes } from './routes.ts';
import { moneyTasks } from './tasks.ts';

export const moneyNoun: Noun = {
  routes: moneyRoutes,
  acts: [budgetActs, expenseActs, paymentActs, settlementActs],
  tasks: moneyTasks,
  personal: moneyData,
};
