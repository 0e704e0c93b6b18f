import type { Api } from '#platform/http/api.ts';
import { saveNeed, sendDossier } from './commands.ts';
import { printDossier } from './print.ts';
import { readDossier } from './read.ts';
import * as contracts from './schema.ts';

export function dossierRoutes(api: Api): void {
  api.read(contracts.readDossier, ({ tx, actor, params }) => readDossier(tx, actor, params.year));
  api.write(contracts.putNeed, ({ tx, actor, params, body }) =>
    saveNeed(tx, actor, params.year, params.code, body),
  );
  api.write(contracts.sendDossier, ({ tx, actor, params }) => sendDossier(tx, actor, params.year));
  api.read(contracts.printDossier, ({ tx, actor, params, query }) =>
    printDossier(tx, actor, params, query.form),
  );
}
