import { findPlan } from '#plan/version/queries.ts';
import { defaultSections, defaultTitle } from '#report/kind/registry.ts';
import { readReport } from '#report/report/read.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import type { Tx } from '../../platform/database/database.ts';
import { insertAll } from '../../platform/database/insert.ts';
import { actorOf } from '../accounts.ts';
import type { SampleCentre, SampleReport } from '../model.ts';
import { sampleId } from '../random.ts';

/** Writes the reports of a sample centre, those that were sent with the figures that its records give. */
export async function loadReports(tx: Tx, sample: SampleCentre): Promise<void> {
  for (const report of sample.reports) await loadReport(tx, sample, report);
}

async function loadReport(tx: Tx, { communeId, plan, documents }: SampleCentre, report: SampleReport) {
  const { id, from, to, planId, state, preparedOn, documentId } = report;
  const document = documents.find((one) => one.id === documentId);
  const about = { period: { from, to }, plan: planId ? ((await findPlan(tx, planId)) ?? null) : null };
  await insertAll(tx, 'report', [
    {
      communeId,
      id,
      planId: planId ?? null,
      periodFrom: from,
      periodTo: to,
      title: defaultTitle(about),
      state: 'submitted',
      sections: JSON.stringify(defaultSections(about)),
    },
  ]);
  const [writer, signer] =
    plan.kind === 'learning-society' && planId ? ['vanhoa', 'chutich'] : ['phogiamdoc', 'giamdoc'];
  const done = [
    { step: 'submit', onDate: preparedOn, by: writer! },
    ...(document ? ['sign', 'send'].map((step) => ({ step, onDate: document.date, by: signer! })) : []),
  ];
  await insertAll(
    tx,
    'workflowStep',
    done.map(({ step, onDate, by }) => ({
      communeId,
      id: sampleId(id, step),
      subjectKind: 'report',
      subjectId: id,
      act: step,
      onDate,
      actor: actorOf(by),
      reason: null,
    })),
  );
  if (state === 'sent' && document) await freeze(tx, id, document.id, document.date);
}

/** Keeps with a report what the records give, as a signature does. */
async function freeze(tx: Tx, id: string, documentId: string, day: CivilDate): Promise<void> {
  const { figures, targets, notices, planId, lines, duties, own, donors } = await readReport(tx, id, day);
  await tx
    .updateTable('report')
    .set({
      state: 'sent',
      documentId,
      frozen: JSON.stringify(figures),
      frozenAt: `${day}T16:00:00+07:00`,
      // A report of the centre is of the time before these were kept: it shows them as the records have its period.
      ...(planId && {
        frozenTargets: JSON.stringify(targets),
        frozenNotices: JSON.stringify(notices),
        frozenPlan: JSON.stringify({ lines, duties, own, donors }),
      }),
    })
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .execute();
}
