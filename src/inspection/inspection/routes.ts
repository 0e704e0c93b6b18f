import type { Api } from '#platform/http/api.ts';
import { yearPeriod } from '#vocabulary/period.ts';
import { remindOf, removeInspection, saveInspection, stepInspection } from './commands.ts';
import { closeFollowUp } from './follow-up.ts';
import { attachFile, itemFile } from './photo.ts';
import { printMinutes, printSummary } from './print.ts';
import { readFollowUps, readInspection, readInspections } from './read.ts';
import * as contracts from './schema.ts';

export function inspectionRoutes(api: Api): void {
  api.read(contracts.listInspections, ({ tx, actor, query }) =>
    readInspections(tx, yearPeriod(query.year), actor.today),
  );
  api.read(contracts.readInspection, ({ tx, actor, params }) => readInspection(tx, params.id, actor.today));
  api.write(contracts.putInspection, ({ tx, actor, params, body }) =>
    saveInspection(tx, actor, params.id, body),
  );
  api.write(contracts.deleteInspection, async ({ tx, actor, params }) => {
    await removeInspection(tx, actor, params.id);
    return null;
  });
  api.write(contracts.stepInspection, ({ tx, actor, params, body }) =>
    stepInspection(tx, actor, params.id, body),
  );
  api.write(contracts.decideInspection, ({ tx, actor, params, body }) =>
    stepInspection(tx, actor, params.id, body),
  );
  api.write(contracts.remindOfInspection, ({ tx, actor, params, body }) =>
    remindOf(tx, actor, params.id, body.stepId),
  );
  api.write(contracts.attachItemFile, ({ tx, actor, params: { item, file }, body }) =>
    attachFile(tx, actor, { itemId: item, fileId: file }, body),
  );
  api.read(contracts.readItemFile, ({ tx, params: { item, file } }) => itemFile(tx, item, file));
  api.read(contracts.listFollowUps, ({ tx, actor }) => readFollowUps(tx, actor));
  api.write(contracts.closeFollowUp, ({ tx, actor, params, body }) =>
    closeFollowUp(tx, actor, params.id, body),
  );
  api.read(contracts.printMinutes, ({ tx, actor, params, query }) =>
    printMinutes(tx, params.id, query.form, actor.today),
  );
  api.read(contracts.printSummary, ({ tx, actor, query: { form, ...period } }) =>
    printSummary(tx, period, form, actor.today),
  );
}
