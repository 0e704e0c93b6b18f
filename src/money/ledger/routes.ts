import type { Api } from '#platform/http/api.ts';
import * as commands from './commands.ts';
import { exportMoney, issueRequest, issueSettlement, printMoney } from './print.ts';
import { moneyOfYear } from './queries-year.ts';
import { readClassMoney } from './read.ts';
import * as contracts from './schema.ts';

export function moneyRoutes(api: Api): void {
  api.read(contracts.readClassMoney, ({ tx, params }) => readClassMoney(tx, params.id));
  api.write(contracts.putBudget, ({ tx, actor, params, body }) =>
    commands.saveBudget(tx, actor, params.id, body),
  );
  api.write(contracts.putExpense, ({ tx, actor, params, body }) =>
    commands.saveExpense(tx, actor, params.id, body),
  );
  api.write(contracts.voidExpense, ({ tx, actor, params, body }) =>
    commands.voidExpense(tx, actor, params.id, body.reason),
  );
  api.write(contracts.putPayment, ({ tx, actor, params, body }) =>
    commands.addPayment(tx, actor, params.id, body),
  );
  api.write(contracts.voidPayment, ({ tx, actor, params, body }) =>
    commands.voidPayment(tx, actor, params.id, body.reason),
  );
  api.write(contracts.settleClass, ({ tx, actor, params, body }) =>
    commands.settle(tx, actor, params.id, body),
  );
  api.write(contracts.reopenClass, ({ tx, actor, params, body }) =>
    commands.reopen(tx, actor, params.id, body.reason),
  );
  api.write(contracts.issueSettlement, ({ tx, actor, params, body }) =>
    issueSettlement(tx, actor, params.id, body.documentId),
  );
  api.read(contracts.printMoney, ({ tx, actor, params, query }) =>
    printMoney(tx, params.id, params.kind, query, actor.today),
  );
  api.write(contracts.issueRequest, ({ tx, actor, params, body }) =>
    issueRequest(tx, actor, params.id, params.kind, body),
  );
  api.read(contracts.readMoney, ({ tx, query }) => moneyOfYear(tx, query.year));
  api.read(contracts.exportMoney, ({ tx, actor, query }) => exportMoney(tx, actor, query.year, query.by));
}
