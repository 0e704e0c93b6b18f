import { v5 } from 'uuid';
import type { Tx } from '#platform/database/database.ts';
import { insertAll, insertNew } from '#platform/database/insert.ts';
import { updateAt } from '#platform/database/update.ts';
import { Problem } from '#platform/problems/problem.ts';
import type { Outcome } from './rules.ts';
import type { ItemInput } from './schema.ts';

const decisions = (tx: Tx) =>
  tx
    .selectFrom('recognitionDecision as decision')
    .leftJoin('documentNumber as document', (join) =>
      join
        .onRef('document.communeId', '=', 'decision.communeId')
        .onRef('document.id', '=', 'decision.documentId'),
    )
    .select([
      'decision.id',
      'decision.year',
      'decision.councilId',
      'decision.signedOn',
      'decision.documentId',
      'decision.number',
      'decision.issuer',
      'decision.signer',
      'decision.revision',
      'document.number as registeredNumber',
      'document.symbol',
    ])
    .where('decision.communeId', '=', tx.commune);
export type DecisionRow = Awaited<ReturnType<ReturnType<typeof decisions>['execute']>>[number];

/** Gives the decisions of a year, drafts first, then the latest. */
export const listRows = (tx: Tx, year: number): Promise<DecisionRow[]> =>
  decisions(tx)
    .where('decision.year', '=', year)
    .orderBy('decision.signedOn', (order) => order.desc().nullsFirst())
    .orderBy('decision.id')
    .execute();

export const findRow = (tx: Tx, id: string): Promise<DecisionRow | undefined> =>
  decisions(tx).where('decision.id', '=', id).executeTakeFirst();

/** Gives what of a decision is locked until the transaction ends; the joined number is read by `findRow`. */
export const lockRow = (tx: Tx, id: string) =>
  tx
    .selectFrom('recognitionDecision')
    .select(['id', 'councilId', 'year', 'signedOn', 'revision'])
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();

/** Adds a draft; says whether it did. */
export async function insertRow(
  tx: Tx,
  id: string,
  row: { readonly year: number; readonly councilId: string },
): Promise<boolean> {
  return insertNew(tx, 'recognitionDecision', { communeId: tx.commune, id, ...row });
}

/** Notes that a draft was changed where it still stands at the revision that was edited; says whether it did. */
export async function touchRow(tx: Tx, id: string, revision: number): Promise<boolean> {
  return updateAt(tx, 'recognitionDecision', { id, revision }, {});
}

/** Notes how a decision was signed. Throws not-found. */
export async function signRow(
  tx: Tx,
  id: string,
  set: {
    readonly signedOn: string;
    readonly documentId?: string;
    readonly number?: string;
    readonly issuer: string | null;
    readonly signer: string | null;
  },
): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('recognitionDecision')
    .set((at) => ({ ...set, revision: at('revision', '+', 1) }))
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new Problem('not-found');
}

/** Gives the lines of some decisions. */
export async function listItems(
  tx: Tx,
  ids: readonly string[],
): Promise<(ItemInput & { readonly decisionId: string })[]> {
  const rows = await tx
    .selectFrom('decisionItem')
    .select(['decisionId', 'candidacyId', 'outcome', 'reason', 'certificateNumber'])
    .where('communeId', '=', tx.commune)
    .where('decisionId', '=', (at) => at.fn.any(at.val([...ids])))
    .orderBy('candidacyId')
    .execute();
  return rows.map((row) => ({ ...row, outcome: row.outcome as Outcome }));
}

/** Writes the lines of a draft as they are given. */
export async function replaceItems(tx: Tx, decisionId: string, items: readonly ItemInput[]): Promise<void> {
  await tx
    .deleteFrom('decisionItem')
    .where('communeId', '=', tx.commune)
    .where('decisionId', '=', decisionId)
    .execute();
  await insertAll(
    tx,
    'decisionItem',
    items.map((item) => ({
      communeId: tx.commune,
      id: v5(`item ${item.candidacyId}`, decisionId),
      decisionId,
      ...item,
    })),
  );
}

/** Gives the certificates of a year with whose candidacies they are. */
export const listCertificates = (tx: Tx, year: number) =>
  tx
    .selectFrom('titleCertificate')
    .select(['candidacyId', 'number', 'code'])
    .where('communeId', '=', tx.commune)
    .where('year', '=', year)
    .orderBy('number')
    .execute();

/** Adds certificates. */
export const insertCertificates = (
  tx: Tx,
  rows: readonly {
    readonly candidacyId: string;
    readonly decisionId: string;
    readonly year: number;
    readonly number: number;
    readonly code: string;
  }[],
): Promise<void> =>
  insertAll(
    tx,
    'titleCertificate',
    rows.map((row) => ({ communeId: tx.commune, id: v5('certificate', row.candidacyId), ...row })),
  );
