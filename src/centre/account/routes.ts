import type { Api } from '#platform/http/api.ts';
import { createAccount, handOutCode, renewPassword } from './commands.ts';
import { listAccounts } from './queries.ts';
import * as contracts from './schema.ts';

export function accountRoutes(api: Api): void {
  api.read(contracts.listAccounts, ({ tx }) => listAccounts(tx));
  api.write(contracts.createAccount, ({ tx, actor, body }) => createAccount(tx, actor, body));
  api.write(contracts.giveResetCode, ({ tx, actor, params }) => handOutCode(tx, actor, params.post));
  api.write(contracts.renewPassword, ({ tx, actor, params }) => renewPassword(tx, actor, params.id));
}
