import type { Api } from '#platform/http/api.ts';
import { saveDone, saveDuty } from './commands.ts';
import { dutiesOf } from './read.ts';
import * as contracts from './schema.ts';

export function dutyRoutes(api: Api): void {
  api.read(contracts.listDuties, ({ tx, actor, query }) => dutiesOf(tx, query.year, actor.today));
  api.write(contracts.putDuty, ({ tx, actor, params, body }) =>
    saveDuty(tx, actor, { id: params.id, ...body }),
  );
  api.write(contracts.putDutyDone, ({ tx, actor, params, body }) =>
    saveDone(tx, actor, { dutyId: params.id, year: params.year, ...body }),
  );
}
