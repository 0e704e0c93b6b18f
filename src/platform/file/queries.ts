import type { Tx } from '../database/database.ts';

export interface NewFile {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly bytes: Buffer;
  /** The picture that lists show, where it is a photo. */
  readonly small?: Buffer | null;
}

/** Keeps a file of the transaction's commune; the same id again is the same file. */
export async function insertFile(tx: Tx, file: NewFile): Promise<void> {
  await tx
    .insertInto('file')
    .values({ communeId: tx.commune, size: file.bytes.length, ...file })
    .onConflict((conflict) => conflict.columns(['communeId', 'id']).doNothing())
    .execute();
}

/** Gives what is in a file. Throws where the commune has none of that id. */
export async function bytesOf(tx: Tx, id: string): Promise<Uint8Array> {
  const { bytes } = await tx
    .selectFrom('file')
    .select('bytes')
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return bytes;
}

/** Gives the small picture of a file; null for one that is no picture. */
export async function smallOf(tx: Tx, id: string): Promise<Uint8Array | null> {
  const row = await tx
    .selectFrom('file')
    .select('small')
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.small ?? null;
}

/** Throws a file away; what names it goes before. */
export async function deleteFile(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('file').where('communeId', '=', tx.commune).where('id', '=', id).execute();
}
