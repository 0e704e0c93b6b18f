import { attachPage, signedPage } from '#approval/commands.ts';
import { remind } from '#approval/rules.ts';
import type { Api } from '#platform/http/api.ts';
import { reportWorkflowActs } from './acts.ts';
import { ownStep, printReport, saveReport, stepReport } from './commands.ts';
import { type ReportAct, reportWorkflow } from './definition.ts';
import { readReport, readReports, readSentReports } from './read.ts';
import * as contracts from './schema.ts';

const { keeper } = reportWorkflow;
/** As whom an act is done with an account. */
const holderOf = (act: ReportAct) => reportWorkflow.acts[act].by;

export function reportsRoutes(api: Api): void {
  api.read(contracts.listReports, ({ tx }) => readReports(tx));
  api.read(contracts.readReport, ({ tx, actor, params }) => readReport(tx, params.id, actor.today));
  api.read(contracts.listSentReports, ({ tx }) => readSentReports(tx));
  api.read(contracts.printReport, ({ tx, actor, params, query }) =>
    printReport(tx, params.id, query, actor.today),
  );
  api.write(contracts.putReport, ({ tx, actor, params, body }) => saveReport(tx, actor, params.id, body));
  for (const contract of [contracts.submitReport, contracts.decideReport, contracts.sendReport] as const)
    api.write(contract, ({ tx, actor, params, body }) => {
      const { stepId, step: act, ...input } = body;
      return stepReport(tx, actor, params.id, {
        id: stepId,
        act,
        ...input,
        by: holderOf(act),
        onDate: actor.today,
      });
    });
  api.write(contracts.recordReport, ({ tx, actor, params, body }) => {
    const { stepId: id, step: act, actor: who, postTitle, ...input } = body;
    const decidedBy = { actor: who, postTitle };
    return stepReport(tx, actor, params.id, { id, act, ...input, by: keeper, decidedBy, recorded: true });
  });
  api.write(contracts.remindOfReport, ({ tx, actor, params, body: { stepId: id } }) =>
    stepReport(tx, actor, params.id, { id, act: remind, by: keeper, onDate: actor.today }),
  );
  api.write(
    contracts.attachReportPage,
    async ({ tx, actor, params: { step: stepId, file: fileId }, body }) => {
      await ownStep(tx, actor, stepId);
      return attachPage(tx, actor, reportWorkflowActs.attach, { stepId, fileId }, body);
    },
  );
  api.read(contracts.readReportPage, ({ tx, params }) => signedPage(tx, reportWorkflow, params.step));
}
