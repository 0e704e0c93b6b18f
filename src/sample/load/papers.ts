import type { SampleCentre } from '../model.ts';
import { sampleId } from '../random.ts';
import type { Loader } from './loader.ts';

const documentTypes = {
  plan: 'KH',
  notice: 'TB',
  invitation: 'GM',
  report: 'BC',
  inspection: 'BB',
  petition: 'TTr',
} as const;

/** A paper as a row of the outgoing register. */
export function documentRow(sample: SampleCentre, document: SampleCentre['documents'][number]): object {
  return {
    id: document.id,
    year: Number(document.date.slice(0, 4)),
    number: document.number,
    author: document.author ?? 'centre',
    symbol: document.symbol.replace(/^\d+\//, ''),
    type: documentTypes[document.kind],
    subject: document.subject,
    issuedOn: document.date,
    signer: document.signer,
    recipients: document.recipients.join('; '),
    keeper: sample.centre.symbol,
    copies: document.copies,
    sentOn: document.date,
  };
}

/** Writes the outgoing register but for the plan, and ties the papers of classes to them. */
export async function loadPapers(insert: Loader, sample: SampleCentre): Promise<void> {
  const rest = sample.documents.filter(
    (document) => document !== sample.documents.find((one) => one.kind === 'plan'),
  );
  await insert(
    'officialDocument',
    rest.map((document) => documentRow(sample, document)),
  );
  await insert(
    'activityDocument',
    rest.flatMap((one) =>
      one.activityId
        ? [{ id: sampleId(one.id, 'of'), activityId: one.activityId, documentId: one.id, kind: one.kind }]
        : [],
    ),
  );
}
