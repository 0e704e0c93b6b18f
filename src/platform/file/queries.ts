import type { Tx } from '../database/database.ts';

export interface NewFile {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly bytes: Buffer;
}

/** Keeps a file of the transaction's commune. */
export async function insertFile(tx: Tx, file: NewFile): Promise<void> {
  await tx
    .insertInto('file')
    .values({ communeId: tx.commune, size: file.bytes.length, ...file })
    .execute();
}

/** Throws a file away; what names it goes before. */
export async function deleteFile(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('file').where('communeId', '=', tx.commune).where('id', '=', id).execute();
}
