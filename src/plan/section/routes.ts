import type { Api } from '#platform/http/api.ts';
import { saveSection, setBases } from './commands.ts';
import * as contracts from './schema.ts';

export function sectionRoutes(api: Api): void {
  api.write(contracts.putSection, ({ tx, actor, params, body }) =>
    saveSection(tx, actor, params.version, { id: params.id, ...body }),
  );
  api.write(contracts.putBases, ({ tx, actor, params, body }) =>
    setBases(tx, actor, params.version, body.bases),
  );
}
