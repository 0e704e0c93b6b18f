import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import { recordStore } from '#platform/database/records.ts';
import { bytesOf, deleteFile, insertFile, type NewFile } from '#platform/file/queries.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import type { Purpose } from './rules.ts';
import { consent, type ShownConsent } from './schema.ts';

export const consents = recordStore('consent', consent);

const shown = (tx: Tx) =>
  consents.all(tx).select((of) => of('fileId', 'is not', null).$castTo<boolean>().as('hasFile'));

/** Gives to what a resident agreed, the latest first. */
export function listConsents(tx: Tx, residentId: string): Promise<ShownConsent[]> {
  return shown(tx)
    .where('residentId', '=', residentId)
    .orderBy('givenOn', 'desc')
    .orderBy('purpose')
    .orderBy('id')
    .execute() as Promise<ShownConsent[]>;
}

export function findConsent(tx: Tx, id: string): Promise<ShownConsent | undefined> {
  return shown(tx).where('id', '=', id).executeTakeFirst() as Promise<ShownConsent | undefined>;
}

/** Gives the file that shows a consent; nothing where there is none. */
export async function findFile(tx: Tx, id: string) {
  const file = await tx
    .selectFrom('consent')
    .innerJoin('storedFile as file', (join) =>
      join.onRef('file.communeId', '=', 'consent.communeId').onRef('file.id', '=', 'consent.fileId'),
    )
    .select(['file.id', 'file.name', 'file.mediaType', 'file.sha256'])
    .where('consent.communeId', '=', tx.commune)
    .where('consent.id', '=', id)
    .executeTakeFirst();
  return file && { ...file, bytes: await bytesOf(tx, file.id) };
}

/** Puts a file in the place of the one that a consent has. */
export async function replaceFile(tx: Tx, id: string, before: string | null, file: NewFile): Promise<void> {
  await insertFile(tx, file);
  await tx
    .updateTable('consent')
    .set({ fileId: file.id })
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .execute();
  if (before !== null) await deleteFile(tx, before);
}

/** Gives the versions that the commune added. */
export async function listTexts(tx: Tx) {
  const rows = await tx
    .selectFrom('consentText')
    .select(['id', 'purpose', 'version', 'text', 'validFrom'])
    .where('communeId', '=', tx.commune)
    .orderBy('purpose')
    .orderBy('version')
    .execute();
  return rows.map((row) => ({ ...row, purpose: row.purpose as Purpose }));
}

/** Adds a version of the words of a consent. */
export async function insertText(
  tx: Tx,
  text: {
    readonly id: string;
    readonly purpose: Purpose;
    readonly version: number;
    readonly text: string;
    readonly validFrom: CivilDate;
  },
): Promise<void> {
  await tx
    .insertInto('consentText')
    .values({ communeId: tx.commune, ...text })
    .execute();
}

/** Counts the consents that hold on a day, by purpose. */
export async function countConsents(tx: Tx, day: string): Promise<ReadonlyMap<string, number>> {
  const rows = await tx
    .selectFrom('consent')
    .select((of) => ['purpose', of.fn.count<number>('residentId').distinct().as('count')])
    .where('communeId', '=', tx.commune)
    .where('givenOn', '<=', day)
    .where((is) => is.or([is('withdrawnOn', 'is', null), is('withdrawnOn', '>', day)]))
    .groupBy('purpose')
    .execute();
  return new Map(rows.map(({ purpose, count }) => [purpose, Number(count)]));
}

/** Takes names, notes and papers out of the consents of residents: that they agreed, and to what, stays. Gives the ids of the consents. */
export async function clearConsents(tx: Tx, residentIds: readonly string[]): Promise<string[]> {
  const held = await tx
    .selectFrom('consent')
    .select(['id', 'fileId'])
    .where('communeId', '=', tx.commune)
    .where('residentId', '=', sql<string>`any(${residentIds}::uuid[])`)
    .execute();
  await tx
    .updateTable('consent')
    // An oral consent keeps a word where its witness stood: it had one.
    .set((of) => ({
      witness: of.case().when('witness', 'is', null).then(null).else('đã xóa tên').end(),
      guardian: of.case().when('guardian', 'is', null).then(null).else('đã xóa tên').end(),
      note: null,
      fileId: null,
      revision: of('revision', '+', 1),
    }))
    .where('communeId', '=', tx.commune)
    .where('residentId', '=', sql<string>`any(${residentIds}::uuid[])`)
    .execute();
  for (const { fileId } of held) if (fileId !== null) await deleteFile(tx, fileId);
  return held.map(({ id }) => id);
}
