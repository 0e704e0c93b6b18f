import { paperAnswer } from '#paper/answer.ts';
import type { Api } from '#platform/http/api.ts';
import { orNotFound } from '#platform/problems/problem.ts';
import { letterheadOf } from '../centre/letterhead.ts';
import { findResident } from '../resident/queries.ts';
import { addText, attachFile, consentFile, saveConsent } from './commands.ts';
import { consentForm } from './paper.ts';
import * as queries from './queries.ts';
import { readTexts, textsOn } from './read.ts';
import * as contracts from './schema.ts';

export function consentRoutes(api: Api): void {
  api.read(contracts.listConsents, async ({ tx, actor, params }) => {
    orNotFound(await findResident(tx, params.id, actor.today));
    return queries.listConsents(tx, params.id);
  });
  api.write(contracts.putConsent, ({ tx, actor, params, body }) =>
    saveConsent(tx, actor, { id: params.id, ...body }),
  );
  api.write(contracts.attachConsent, ({ tx, actor, params: { id, file }, body }) =>
    attachFile(tx, actor, { id, fileId: file }, body),
  );
  api.read(contracts.readConsentFile, ({ tx, params }) => consentFile(tx, params.id));
  api.read(contracts.printConsentForm, async ({ tx, actor, params, query }) => {
    const person = orNotFound(await findResident(tx, params.id, actor.today));
    const paper = consentForm({
      head: await letterheadOf(tx),
      today: actor.today,
      person,
      texts: await textsOn(tx, actor.today),
    });
    return paperAnswer(paper, query.form, `Phiếu đồng ý ${person.name}`);
  });
  api.read(contracts.listConsentTexts, ({ tx }) => readTexts(tx));
  api.write(contracts.putConsentText, ({ tx, actor, params, body }) =>
    addText(tx, actor, { id: params.id, ...body }),
  );
}
