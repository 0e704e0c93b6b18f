import type { Api } from '#platform/http/api.ts';
import { changeNeeds, recordNeeds, saveSurvey } from './commands.ts';
import { listSurveys } from './queries.ts';
import { readSurvey } from './read.ts';
import * as contracts from './schema.ts';

export function surveyRoutes(api: Api): void {
  api.read(contracts.listSurveys, ({ tx, actor }) =>
    listSurveys(tx, actor.grant.reach === 'village' ? actor.grant.post.villageId : null),
  );
  api.read(contracts.getSurvey, ({ tx, actor, params }) => readSurvey(tx, actor, params.id));
  api.write(contracts.putSurvey, ({ tx, actor, params, body }) =>
    saveSurvey(tx, actor, { id: params.id, ...body }),
  );
  api.write(contracts.changeNeeds, ({ tx, actor, params, body }) =>
    changeNeeds(tx, actor, params.id, body.changes),
  );
  api.write(contracts.recordNeeds, ({ tx, actor, params, body }) =>
    recordNeeds(tx, actor, params.id, body.recordings),
  );
}
