import { ownVillage } from '#centre/resident/reach.ts';
import type { Api } from '#platform/http/api.ts';
import * as commands from './commands.ts';
import { attachEvidence, evidenceFile } from './evidence.ts';
import { printBoard, printCandidacy, printList, printPoster } from './print.ts';
import * as subjects from './queries-subjects.ts';
import { lookedAtOn, readBoard, readCandidacies, readCandidacy, readEvidence } from './read.ts';
import * as contracts from './schema.ts';
import { stepCandidacies, stepCandidacy } from './steps.ts';
import { registrationTemplate } from './template.ts';
import { setWindow } from './window.ts';

export function candidacyRoutes(api: Api): void {
  // What shows candidates writes: the sight is noted.
  api.write(contracts.listCandidacies, ({ tx, actor, query }) => readCandidacies(tx, actor, query));
  api.write(contracts.readCandidacy, ({ tx, actor, params }) => readCandidacy(tx, actor, params.id));
  api.write(contracts.readEvidence, ({ tx, actor, params }) =>
    readEvidence(tx, actor, params.id, params.measure),
  );
  api.write(contracts.putCandidacy, ({ tx, actor, params, body }) =>
    commands.saveCandidacy(tx, actor, params.id, body),
  );
  api.write(contracts.stepCandidacy, ({ tx, actor, params, body }) =>
    stepCandidacy(tx, actor, params.id, body),
  );
  api.write(contracts.stepCandidacies, ({ tx, actor, body }) => stepCandidacies(tx, actor, body));
  api.write(contracts.registerList, ({ tx, actor, body }) => commands.registerList(tx, actor, body));
  api.write(contracts.undoRegistration, ({ tx, actor, body }) =>
    commands.undoRegistration(tx, actor, body.ids),
  );
  api.read(contracts.listTemplate, ({ query }) => registrationTemplate(query.model));
  api.write(contracts.carryOver, ({ tx, actor, body }) => commands.carryOver(tx, actor, body));
  api.read(contracts.listSubjects, async ({ tx, actor, query: { model, year, villageId } }) => {
    const asked = { year, villageId: ownVillage(actor) ?? villageId, on: lookedAtOn(year, actor.today) };
    if (model === 'family') return subjects.listHouseholds(tx, asked);
    if (model === 'citizen') return subjects.listCitizens(tx, asked);
    return model === 'commune' ? [] : subjects.listGroups(tx, model, asked);
  });
  api.read(contracts.listGroups, async ({ tx, actor, query: { model, year } }) => {
    if (model !== 'commune')
      return subjects.listGroups(tx, model, {
        year,
        villageId: ownVillage(actor),
        on: lookedAtOn(year, actor.today),
      });
    return ownVillage(actor) === null ? subjects.communeSubject(tx, year) : [];
  });
  api.read(contracts.readBoard, ({ tx, actor, query }) => readBoard(tx, query.year, actor.today));
  api.write(contracts.attachEvidence, ({ tx, actor, params: { id, file }, query: { code }, body }) =>
    attachEvidence(tx, actor, { id, fileId: file, code }, body),
  );
  api.read(contracts.readEvidenceFile, ({ tx, actor, params: { id, file } }) =>
    evidenceFile(tx, actor, id, file),
  );
  api.write(contracts.putWindow, ({ tx, actor, params, body }) => setWindow(tx, actor, params.year, body));
  api.write(contracts.printList, ({ tx, actor, query }) => printList(tx, actor, query));
  api.write(contracts.printCandidacy, ({ tx, actor, params, query }) =>
    printCandidacy(tx, actor, params.id, query.form),
  );
  api.read(contracts.printBoard, ({ tx, actor, query }) => printBoard(tx, actor, query));
  api.read(contracts.printPoster, ({ tx, actor, query }) => printPoster(tx, actor, query));
}
