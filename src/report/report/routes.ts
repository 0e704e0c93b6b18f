import type { Api } from '#platform/http/api.ts';
import { printReport, saveReport, stepReport } from './commands.ts';
import { readReport, readReports, readSentReports } from './read.ts';
import * as contracts from './schema.ts';

export function reportsRoutes(api: Api): void {
  api.read(contracts.listReports, ({ tx }) => readReports(tx));
  api.read(contracts.readReport, ({ tx, params }) => readReport(tx, params.id));
  api.read(contracts.listSentReports, ({ tx }) => readSentReports(tx));
  api.read(contracts.printReport, ({ tx, actor, params, query }) =>
    printReport(tx, params.id, query.form, actor.today),
  );
  api.write(contracts.putReport, ({ tx, actor, params, body }) => saveReport(tx, actor, params.id, body));
  api.write(contracts.submitReport, ({ tx, actor, params, body }) => stepReport(tx, actor, params.id, body));
  api.write(contracts.decideReport, ({ tx, actor, params, body }) => stepReport(tx, actor, params.id, body));
  api.write(contracts.sendReport, ({ tx, actor, params, body }) => stepReport(tx, actor, params.id, body));
}
