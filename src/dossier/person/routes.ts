import type { Api } from '#platform/http/api.ts';
import { readPersonEntries, savePersonEntry } from './commands.ts';
import * as contracts from './schema.ts';

export function personEntryRoutes(api: Api): void {
  // It writes: the sight is noted.
  api.write(contracts.listPersonEntries, ({ tx, actor, query: { kind, dossier } }) =>
    readPersonEntries(tx, actor, {
      ...(kind && { kind }),
      ...(dossier && { dossierId: dossier }),
    }),
  );
  api.write(contracts.putPersonEntry, ({ tx, actor, params, body }) =>
    savePersonEntry(tx, actor, { id: params.id, ...body }),
  );
}
