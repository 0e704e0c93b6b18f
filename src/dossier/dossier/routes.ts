import type { Api } from '#platform/http/api.ts';
import { saveDossier, saveDossierEntry, saveDossierPart } from './commands.ts';
import { readDossier, readDossiers } from './read.ts';
import * as contracts from './schema.ts';

export function dossierRoutes(api: Api): void {
  api.read(contracts.listDossiers, ({ tx, actor }) => readDossiers(tx, actor.today));
  api.read(contracts.readDossier, ({ tx, actor, params }) => readDossier(tx, params.id, actor.today));
  api.write(contracts.putDossier, ({ tx, actor, params, body }) =>
    saveDossier(tx, actor, { id: params.id, ...body }),
  );
  api.write(contracts.putDossierPart, ({ tx, actor, params, body }) =>
    saveDossierPart(tx, actor, { id: params.id, ...body }),
  );
  api.write(contracts.putDossierEntry, ({ tx, actor, params, body }) =>
    saveDossierEntry(tx, actor, { id: params.id, ...body }),
  );
}
