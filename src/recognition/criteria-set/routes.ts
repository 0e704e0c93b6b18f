import type { Api } from '#platform/http/api.ts';
import { attachDocument, confirmSet, saveSet } from './commands.ts';
import { readSet, readSets, setDocument } from './read.ts';
import * as contracts from './schema.ts';

export function criteriaSetRoutes(api: Api): void {
  api.read(contracts.listCriteriaSets, ({ tx }) => readSets(tx));
  api.read(contracts.readCriteriaSet, ({ tx, params, query }) => readSet(tx, params.id, query.version));
  api.write(contracts.putCriteriaSet, ({ tx, actor, params, body }) => saveSet(tx, actor, params.id, body));
  api.write(contracts.attachSetDocument, ({ tx, actor, params: { id, file }, body }) =>
    attachDocument(tx, actor, { code: id, fileId: file }, body),
  );
  api.read(contracts.readSetDocument, ({ tx, params }) => setDocument(tx, params.id, params.file));
  api.write(contracts.confirmCriteriaSet, ({ tx, actor, params, body }) =>
    confirmSet(tx, actor, params.id, body),
  );
}
