import { sql } from 'kysely';
import { momentOf } from '#activity/session/time.ts';
import type { Channel } from '#notice/notice/channels.ts';
import type { Tx } from '#platform/database/database.ts';
import { insertNew } from '#platform/database/insert.ts';
import type { Json } from '#platform/database/tables.ts';
import { Problem } from '#platform/problems/problem.ts';
import { addDays } from '#vocabulary/date.ts';
import type { Period } from '#vocabulary/period.ts';
import type { ReportState } from './definition.ts';

const columns = [
  'report.id',
  'report.planId',
  'plan.kind as planKind',
  'report.periodFrom',
  'report.periodTo',
  'report.title',
  'report.state',
  'report.returnedReason',
  'report.documentId',
  'report.revision',
  'document.number',
  'document.symbol',
  'document.issuedOn',
] as const;

const reports = (tx: Tx) =>
  tx
    .selectFrom('report')
    // The number as the register has it.
    .leftJoin('documentNumber as document', (join) =>
      join
        .onRef('document.communeId', '=', 'report.communeId')
        .onRef('document.id', '=', 'report.documentId'),
    )
    .leftJoin('planName as plan', (join) =>
      join.onRef('plan.communeId', '=', 'report.communeId').onRef('plan.id', '=', 'report.planId'),
    )
    .where('report.communeId', '=', tx.commune);

/** Gives all reports without their text and figures, the newest period first; a centre makes a dozen a year. */
export function listReportRows(tx: Tx, state?: ReportState) {
  let query = reports(tx).select(columns);
  if (state) query = query.where('report.state', '=', state);
  return query
    .orderBy('report.periodTo', 'desc')
    .orderBy('report.periodFrom', 'desc')
    .orderBy('report.id')
    .execute();
}
export type ReportRow = Awaited<ReturnType<typeof listReportRows>>[number];

/** The same with figures as they were signed. */
export function listFrozen(tx: Tx) {
  return reports(tx)
    .select([...columns, 'report.frozen'])
    .where('report.state', '=', 'sent')
    .orderBy('report.periodTo', 'desc')
    .execute();
}

/** Gives a report with its text and, once signed, its figures; nothing when this commune has none of that id. */
export function findReport(tx: Tx, id: string) {
  return reports(tx)
    .select([
      ...columns,
      'report.sections',
      'report.frozen',
      'report.frozenAt',
      'report.frozenTargets',
      'report.frozenPlan',
      'report.frozenNotices',
    ])
    .where('report.id', '=', id)
    .executeTakeFirst();
}

/** Gives the state of a report, kept from others until the transaction ends. */
export function lockReport(tx: Tx, id: string): Promise<{ state: string } | undefined> {
  return tx
    .selectFrom('report')
    .select('state')
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

const json = (value: unknown) => sql<Json>`${JSON.stringify(value)}::jsonb`;

export interface Written {
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly title: string;
  readonly sections: unknown;
}

/** Adds a draft; says whether it did, or a report of that id was there already. */
export async function insertReport(
  tx: Tx,
  communeId: string,
  id: string,
  planId: string | null,
  { sections, ...input }: Written,
): Promise<boolean> {
  return insertNew(tx, 'report', {
    communeId,
    id,
    planId,
    ...input,
    state: 'draft',
    sections: json(sections),
  });
}

/** Changes a draft that still stands at the revision that was edited; says whether it did. */
export async function updateReport(
  tx: Tx,
  id: string,
  revision: number,
  { sections, ...input }: Written,
): Promise<boolean> {
  const row = await tx
    .updateTable('report')
    .set((at) => ({ ...input, sections: json(sections), revision: at('revision', '+', 1) }))
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .where('state', '=', 'draft')
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** What a report keeps of the day on which it was signed. */
interface Frozen {
  readonly figures: unknown;
  readonly targets: unknown;
  readonly notices: unknown;
  /** Lines and assignments of its plan; null for a report of the centre. */
  readonly plan: unknown;
}

/** Moves a report on; its figures, targets and notices are frozen as they are given, or follow the records again with null. Throws not-found. */
export async function moveReport(
  tx: Tx,
  id: string,
  set: {
    state: ReportState;
    returnedReason: string | null;
    documentId?: string;
    frozen?: Frozen | null;
  },
): Promise<void> {
  const { frozen, ...rest } = set;
  const figures = frozen
    ? frozenNow(frozen)
    : { frozen: null, frozenAt: null, frozenTargets: null, frozenNotices: null, frozenPlan: null };
  const { numUpdatedRows } = await tx
    .updateTable('report')
    .set((at) => ({ ...rest, ...(frozen === undefined ? {} : figures), revision: at('revision', '+', 1) }))
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new Problem('not-found');
}

const frozenNow = ({ figures, targets, notices, plan }: Frozen) => ({
  frozen: json(figures),
  frozenAt: sql<string>`now()`,
  frozenTargets: json(targets),
  frozenPlan: plan === null ? null : json(plan),
  frozenNotices: json(notices),
});

/** Gives how many notices were sent in a period, by channel, the most first. */
export async function sentByChannel(
  tx: Tx,
  { from, to }: Period,
): Promise<{ readonly channel: Channel; readonly sent: number }[]> {
  const { rows } = await sql<{ channel: Channel; sent: number }>`
    select channel, count(*)::int as sent from notice_sent
    where commune_id = ${tx.commune} and sent_on between ${from}::date and ${to}::date
    group by channel order by sent desc, channel`.execute(tx);
  return rows;
}

/** Whether a class of the commune held a session in a period. */
export async function wasAnythingHeld(tx: Tx, { from, to }: Period): Promise<boolean> {
  const session = await tx
    .selectFrom('sessionSummary')
    .select('id')
    .where('communeId', '=', tx.commune)
    .where('state', '=', 'held')
    .where('startsAt', '>=', momentOf(from, '00:00'))
    .where('startsAt', '<', momentOf(addDays(to, 1), '00:00'))
    .limit(1)
    .executeTakeFirst();
  return session !== undefined;
}
