import type { Api } from '#platform/http/api.ts';
import { saveLoan } from './commands.ts';
import { listLoans } from './queries.ts';
import * as contracts from './schema.ts';

export function loanRoutes(api: Api): void {
  api.read(contracts.listLoans, ({ tx }) => listLoans(tx));
  api.write(contracts.putLoan, ({ tx, actor, params, body }) =>
    saveLoan(tx, actor, { id: params.id, ...body }),
  );
}
