import { listFundingSources } from '#norm/source/queries.ts';
import type { Api } from '#platform/http/api.ts';
import { checkExpenses, importExpenses, undoExpenses } from './commands.ts';
import { listNamedClasses } from './queries.ts';
import * as contracts from './schema.ts';
import { expenseTemplate } from './template.ts';

export function expenseImportRoutes(api: Api): void {
  api.read(contracts.checkExpenses, ({ tx, actor, body }) => checkExpenses(tx, actor, body));
  api.write(contracts.importExpenses, ({ tx, actor, body }) => importExpenses(tx, actor, body));
  api.write(contracts.undoExpenses, ({ tx, actor, params }) => undoExpenses(tx, actor, params.id));
  api.read(contracts.expenseTemplate, async ({ tx, actor, query }) => {
    const classes = await listNamedClasses(tx, { year: query.year, activityId: null });
    const sources = (await listFundingSources(tx)).filter(
      ({ validTo }) => validTo === null || validTo >= actor.today,
    );
    return expenseTemplate(classes, sources, actor.today, contracts.MOST_EXPENSES);
  });
}
