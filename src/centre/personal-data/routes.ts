import { paperAnswer } from '#paper/answer.ts';
import type { Api } from '#platform/http/api.ts';
import { assessmentOf } from './assessment.ts';
import { anonymise, exportAbout } from './commands.ts';
import type { Holdings } from './holdings.ts';
import { readHoldings, readPreview } from './read.ts';
import * as contracts from './schema.ts';

/** Takes what all nouns hold of people. */
export function personalDataRoutes(api: Api, holdings: Holdings): void {
  api.read(contracts.listHoldings, ({ tx }) => readHoldings(tx, holdings));
  api.read(contracts.printAssessment, async ({ tx, actor, query }) =>
    paperAnswer(
      await assessmentOf(tx, holdings, actor.today),
      query.form,
      'danh-gia-tac-dong-du-lieu-ca-nhan',
    ),
  );
  api.write(contracts.exportPersonalData, ({ tx, actor, params, query }) =>
    exportAbout(tx, actor, holdings, { id: params.id, form: query.form }),
  );
  api.read(contracts.previewAnonymisation, ({ tx, actor, params }) =>
    readPreview(tx, holdings, params.id, actor.today),
  );
  api.write(contracts.anonymiseResident, ({ tx, actor, params, body }) =>
    anonymise(tx, actor, holdings, { id: params.id, ...body }),
  );
}
