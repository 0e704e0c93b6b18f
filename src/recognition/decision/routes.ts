import type { Api } from '#platform/http/api.ts';
import { recordDecision, saveDecision, signDecision } from './commands.ts';
import { printCertificates, printCommendation, printDecision } from './print.ts';
import { readDecisions } from './read.ts';
import * as contracts from './schema.ts';

export function decisionRoutes(api: Api): void {
  // What shows candidates writes: the sight is noted.
  api.write(contracts.listDecisions, ({ tx, actor, query }) => readDecisions(tx, actor, query.year));
  api.write(contracts.putDecision, ({ tx, actor, params, body }) => saveDecision(tx, actor, params.id, body));
  api.write(contracts.signDecision, ({ tx, actor, params }) => signDecision(tx, actor, params.id));
  api.write(contracts.recordDecision, ({ tx, actor, params, body }) =>
    recordDecision(tx, actor, params.id, body),
  );
  api.write(contracts.printDecision, ({ tx, actor, params, query }) =>
    printDecision(tx, actor, params.id, query.form),
  );
  api.write(contracts.printCertificates, ({ tx, actor, params, query }) =>
    printCertificates(tx, actor, params.id, query.form),
  );
  api.write(contracts.printCommendation, ({ tx, actor, params, query }) =>
    printCommendation(tx, actor, params.id, query.form),
  );
}
