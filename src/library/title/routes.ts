import type { Api } from '#platform/http/api.ts';
import { importTitles, saveTitle, undoTitles } from './commands.ts';
import { listTitles } from './queries.ts';
import * as contracts from './schema.ts';
import { titlesTemplate } from './template.ts';

export function titleRoutes(api: Api): void {
  api.read(contracts.listTitles, ({ tx }) => listTitles(tx));
  api.write(contracts.putTitle, ({ tx, actor, params, body }) =>
    saveTitle(tx, actor, { id: params.id, ...body }),
  );
  api.write(contracts.importTitles, ({ tx, actor, body }) => importTitles(tx, actor, body));
  api.write(contracts.undoTitles, ({ tx, actor, params }) => undoTitles(tx, actor, params.id));
  api.read(contracts.readTitlesTemplate, () => titlesTemplate());
}
