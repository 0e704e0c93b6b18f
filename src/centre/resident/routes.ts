import type { Api } from '#platform/http/api.ts';
import { orNotFound } from '#platform/problems/problem.ts';
import { listHomes } from '../residence/queries.ts';
import { listVillages } from '../village/queries.ts';
import { saveResident, showEthnicity } from './commands.ts';
import { importResidents } from './import.ts';
import { findResident } from './queries.ts';
import { ownVillage } from './reach.ts';
import { readResidents } from './read.ts';
import * as contracts from './schema.ts';
import { residentSheet } from './sheet.ts';
import { residentTemplate } from './template.ts';
import { type CountEnrolled, undoResidents } from './undo.ts';

/** Takes also who counts the people of a list that stand on a roster: those stay in the register. */
export function residentRoutes(api: Api, countEnrolled: CountEnrolled): void {
  api.read(contracts.listResidents, ({ tx, actor, query }) => readResidents(tx, actor, query));
  api.read(contracts.sheetOfResidents, ({ tx, actor, query }) => {
    const villageId = ownVillage(actor) ?? query.villageId ?? null;
    return residentSheet(tx, actor, { ...query, villageId });
  });
  api.read(contracts.readResident, async ({ tx, actor, params }) => ({
    ...orNotFound(await findResident(tx, params.id, actor.today, ownVillage(actor))),
    homes: await listHomes(tx, params.id),
  }));
  api.write(contracts.readEthnicity, ({ tx, actor, params }) => showEthnicity(tx, actor, params.id));
  api.write(contracts.putResident, ({ tx, actor, params, body }) =>
    saveResident(tx, actor, { id: params.id, ...body }),
  );
  api.write(contracts.importResidents, ({ tx, actor, body }) => importResidents(tx, actor, body));
  api.write(contracts.undoResidentImport, ({ tx, actor, params }) =>
    undoResidents(tx, actor, params.id, countEnrolled),
  );
  api.read(contracts.residentTemplate, async ({ tx, actor }) => {
    const standing = (await listVillages(tx)).filter(
      ({ validTo }) => validTo === null || validTo >= actor.today,
    );
    return residentTemplate(
      standing.map(({ name }) => name),
      contracts.MOST_RESIDENTS,
    );
  });
}
