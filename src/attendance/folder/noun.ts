import type { Noun } from '#platform/noun.ts';
import { folderActs, minutesActs } from './acts.ts';
import { folderData } from './personal.ts';
import { folderRoutes } from './routes.ts';
import { folderSync } from './sync.ts';

/** The noun of class folders; the room of the money, which is above, counts the vouchers of a class. */
export const folderNoun = (countExpenses: Parameters<typeof folderRoutes>[1]): Noun => ({
  routes: (api) => folderRoutes(api, countExpenses),
  acts: [folderActs, minutesActs],
  personal: folderData,
  sync: folderSync,
});
