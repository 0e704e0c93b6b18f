import type { Noun } from '#platform/noun.ts';
import { proposalActs } from './acts.ts';
import { proposalData } from './personal.ts';
import { proposalRoutes } from './routes.ts';
import { proposalSync } from './sync.ts';
import { proposalTasks } from './tasks.ts';

export const proposalNoun: Noun = {
  routes: proposalRoutes,
  acts: [proposalActs],
  tasks: proposalTasks,
  personal: [proposalData],
  sync: proposalSync,
};
