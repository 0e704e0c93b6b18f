import type { Noun } from '#platform/noun.ts';
import { expenseImportActs } from './acts.ts';
import { expenseImportRoutes } from './routes.ts';

export const expenseImportNoun: Noun = { routes: expenseImportRoutes, acts: [expenseImportActs] };
