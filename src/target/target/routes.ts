import type { Api } from '#platform/http/api.ts';
import { attachEvidence, evidenceFile, reportTarget, saveTarget, withdrawReport } from './commands.ts';
import { readEvidence, readTargets } from './read.ts';
import * as contracts from './schema.ts';

export function targetRoutes(api: Api): void {
  api.read(contracts.listIndicators, async () => contracts.listedIndicators());
  api.read(contracts.listTargets, ({ tx, actor, query }) => readTargets(tx, actor, query));
  api.read(contracts.readEvidence, ({ tx, actor, params, query }) =>
    readEvidence(tx, actor, params.id, query.on),
  );
  api.write(contracts.putTarget, ({ tx, actor, params, body }) =>
    saveTarget(tx, actor, { id: params.id, ...body }),
  );
  api.write(contracts.reportTarget, ({ tx, actor, params, body }) =>
    reportTarget(tx, actor, params.id, body),
  );
  api.write(contracts.withdrawTargetReport, ({ tx, actor, params: { report }, body }) =>
    withdrawReport(tx, actor, report, body.reason),
  );
  api.write(contracts.attachTargetEvidence, ({ tx, actor, params: { report, file }, body }) =>
    attachEvidence(tx, actor, { reportId: report, fileId: file }, body),
  );
  api.read(contracts.readTargetEvidenceFile, ({ tx, actor, params: { report, file } }) =>
    evidenceFile(tx, actor, { reportId: report, fileId: file }),
  );
}
