import { findOwnRoster } from '#activity/class/queries.ts';
import { listVillages } from '#centre/village/queries.ts';
import type { Api } from '#platform/http/api.ts';
import { orNotFound } from '#platform/problems/problem.ts';
import { MOST_PEOPLE } from '../roster/schema.ts';
import { checkList, importList, undoList } from './commands.ts';
import * as contracts from './schema.ts';
import { listTemplate } from './template.ts';

export function rosterImportRoutes(api: Api): void {
  api.read(contracts.checkList, async ({ tx, actor, params, body }) =>
    checkList(tx, actor, orNotFound(await findOwnRoster(tx, actor, params.activity)), body.rows),
  );
  api.write(contracts.importList, async ({ tx, actor, params, body }) =>
    importList(tx, actor, orNotFound(await findOwnRoster(tx, actor, params.activity)), body),
  );
  api.write(contracts.undoList, async ({ tx, actor, params }) => {
    const { id } = orNotFound(await findOwnRoster(tx, actor, params.activity));
    return undoList(tx, actor, id, params.id);
  });
  api.read(contracts.listTemplate, async ({ tx, actor }) => {
    const standing = (await listVillages(tx)).filter(
      ({ validTo }) => validTo === null || validTo >= actor.today,
    );
    return listTemplate(
      standing.map(({ name }) => name),
      MOST_PEOPLE,
    );
  });
}
