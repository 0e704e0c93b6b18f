import { readFigures } from '#report/figures/read.ts';
import { defaultSections, defaultTitle } from '#report/kind/registry.ts';
import type { Tx } from '../platform/database/database.ts';
import { insertAll } from '../platform/database/insert.ts';
import { actorOf } from './accounts.ts';
import type { SampleCentre } from './model.ts';
import { sampleId } from './random.ts';

/** Writes the reports of a sample centre, those that were sent with the figures that its records give. */
export async function loadReports(tx: Tx, { communeId, reports, documents }: SampleCentre): Promise<void> {
  for (const { id, from, to, state, preparedOn, documentId } of reports) {
    const signedOn = documents.find((document) => document.id === documentId)?.date ?? null;
    const figures = state === 'sent' ? await readFigures(tx, { from, to }, true) : null;
    await insertAll(tx, 'report', [
      {
        communeId,
        id,
        periodFrom: from,
        periodTo: to,
        title: defaultTitle({ period: { from, to }, plan: null }),
        state: state === 'sent' ? 'sent' : 'submitted',
        sections: JSON.stringify(defaultSections({ period: { from, to }, plan: null })),
        frozen: figures && JSON.stringify(figures),
        frozenAt: signedOn && `${signedOn}T16:00:00+07:00`,
        documentId,
      },
    ]);
    const done = [
      { step: 'submit', onDate: preparedOn, by: 'phogiamdoc' },
      ...(signedOn ? ['sign', 'send'].map((step) => ({ step, onDate: signedOn, by: 'giamdoc' })) : []),
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
  }
}
