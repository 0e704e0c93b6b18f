import { letterheadOf, signatureOf } from '#centre/centre/letterhead.ts';
import { findCentre } from '#centre/centre/queries.ts';
import { issuedPaper } from '#document/outgoing/register.ts';
import { paperAnswer } from '#paper/answer.ts';
import type { PaperForm } from '#paper/form.ts';
import type { OfficialPaper } from '#paper/model.ts';
import type { Tx } from '#platform/database/database.ts';
import type { FileAnswer } from '#platform/http/contract.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { type Period, periodName } from '#vocabulary/period.ts';
import { effectOf } from '../effect/read.ts';
import { isSigned } from './definition.ts';
import { inspectedWords, minutesPaper } from './paper.ts';
import { findRow } from './queries.ts';
import { readInspection, readInspections } from './read.ts';
import type { Inspection } from './schema.ts';
import { summaryName, summaryPaper } from './summary.ts';

/** What the register calls the minutes of an inspection. */
export const subjectOf = ({ period, planTitle }: Pick<Inspection, 'period' | 'planTitle'>): string =>
  `Kiểm tra ${periodName(period, 'vi')} về ${inspectedWords(planTitle)}`;

/** Gives the minutes of an inspection as a paper. */
export async function minutesOf(tx: Tx, inspection: Inspection): Promise<OfficialPaper> {
  const { symbol } = orNotFound(await findCentre(tx));
  return minutesPaper(inspection, {
    head: await letterheadOf(tx),
    symbol,
    plan: inspectedWords(inspection.planTitle),
  });
}

/** Prints the minutes: once signed exactly as they were, before that as they would be now. Throws not-found. */
export async function printMinutes(
  tx: Tx,
  id: string,
  form: PaperForm,
  today: CivilDate,
): Promise<FileAnswer> {
  const inspection = await readInspection(tx, id, today);
  const { documentId } = orNotFound(await findRow(tx, id));
  if (inspection.number && documentId) {
    const kept = await issuedPaper(tx, documentId, form).catch(absent);
    if (kept) return kept;
  }
  const paper = await minutesOf(tx, inspection);
  const numbered = inspection.number ? { ...paper, number: inspection.number } : paper;
  return paperAnswer(numbered, form, `Bien-ban-kiem-tra-${inspection.on}`);
}

/** Minutes of before the system kept papers have a number, and no kept paper. */
function absent(error: unknown): null {
  if (error instanceof Problem && error.code === 'not-found') return null;
  throw error;
}

/** Prints the report that sums up the signed inspections that were held in a period. Throws bad-input for a period the wrong way round. */
export async function printSummary(
  tx: Tx,
  period: Period,
  form: PaperForm,
  today: CivilDate,
): Promise<FileAnswer> {
  if (period.from > period.to) throw new Problem('bad-input', { where: [wrongWay] });
  const { parentBody, symbol } = orNotFound(await findCentre(tx));
  const inside = ({ period: { from, to } }: Inspection) => period.from <= from && to <= period.to;
  const signed = (await readInspections(tx, period, today)).filter(
    (one) => isSigned(one.state) && inside(one),
  );
  const until =
    signed
      .map(({ on }) => on)
      .toSorted()
      .at(-1) ?? period.to;
  const paper = summaryPaper(
    signed,
    {
      period,
      effect: await effectOf(tx, { from: period.from, to: until > period.to ? until : period.to }, null),
    },
    {
      head: await letterheadOf(tx),
      symbol,
      parentBody,
      issuedOn: today,
      signature: await signatureOf(tx, 'director', today),
    },
  );
  return paperAnswer(paper, form, summaryName(period));
}

const wrongWay = {
  path: 'query.to',
  vi: 'Ngày cuối kỳ đứng trước ngày đầu kỳ. Đổi lại hai ngày.',
  en: 'The period ends before it begins.',
};
