import { paperAnswer } from '#paper/answer.ts';
import type { Api } from '#platform/http/api.ts';
import { issuedPaper } from '../outgoing/register.ts';
import { answerPetition, fileName, issuePetition, paperOf, savePetition } from './commands.ts';
import { readPetition, readPetitions } from './read.ts';
import * as contracts from './schema.ts';

export function petitionRoutes(api: Api): void {
  api.read(contracts.listPetitions, ({ tx }) => readPetitions(tx));
  api.write(contracts.putPetition, ({ tx, actor, params, body }) =>
    savePetition(tx, actor, { id: params.id, ...body }),
  );
  api.write(contracts.issuePetition, ({ tx, actor, params, body }) =>
    issuePetition(tx, actor, params.id, body),
  );
  api.write(contracts.answerPetition, ({ tx, actor, params, body }) =>
    answerPetition(tx, actor, { id: params.id, ...body }),
  );
  api.read(contracts.printPetition, async ({ tx, actor, params, query }) => {
    const petition = await readPetition(tx, params.id);
    if (petition.documentId) return issuedPaper(tx, petition.documentId, query.form);
    return paperAnswer(await paperOf(tx, petition, actor.today), query.form, fileName(petition));
  });
}
