import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import { hold } from '#platform/database/hold.ts';
import { insertFile, type NewFile } from '#platform/file/queries.ts';
import type { CriteriaSet } from './set.ts';

/** A version as it is stored. */
export interface VersionRow {
  readonly id: string;
  readonly setCode: string;
  readonly number: number;
  readonly definition: CriteriaSet;
  readonly usedOn: string | null;
  readonly confirmedOn: string | null;
  readonly confirmedBy: string | null;
  readonly source: string | null;
  readonly fileId: string | null;
  readonly fileName: string | null;
  readonly revision: number;
}

/** Lets one transaction at a time write the versions of a set. */
export const holdSet = (tx: Tx, code: string): Promise<void> => hold(tx, `criteria-set ${code}`);

const versions = (tx: Tx) =>
  tx
    .selectFrom('criteriaSetVersion as version')
    .leftJoin('storedFile as file', (join) =>
      join.onRef('file.communeId', '=', 'version.communeId').onRef('file.id', '=', 'version.fileId'),
    )
    .select([
      'version.id',
      'version.setCode',
      'version.number',
      'version.definition',
      'version.usedOn',
      'version.confirmedOn',
      'version.confirmedBy',
      'version.source',
      'version.fileId',
      'file.name as fileName',
      'version.revision',
    ])
    .where('version.communeId', '=', tx.commune);

/** Gives all versions of the commune, or of one set, the newest of each first. */
export async function listVersionRows(tx: Tx, code: string | null): Promise<readonly VersionRow[]> {
  const rows = await versions(tx)
    .$if(code !== null, (query) => query.where('version.setCode', '=', code ?? ''))
    .orderBy('version.setCode')
    .orderBy('version.number', 'desc')
    .execute();
  return rows as unknown as readonly VersionRow[];
}

/** Gives one version by its id; nothing when this commune has none of it. */
export async function findVersionRow(tx: Tx, id: string): Promise<VersionRow | undefined> {
  return (await versions(tx).where('version.id', '=', id).executeTakeFirst()) as unknown as
    | VersionRow
    | undefined;
}

/** Adds a version, or writes it anew where it stands. */
export async function writeVersion(tx: Tx, { fileName: _, definition, ...row }: VersionRow): Promise<void> {
  const values = { ...row, definition: sql<string>`${JSON.stringify(definition)}::jsonb` };
  await tx
    .insertInto('criteriaSetVersion')
    .values({ communeId: tx.commune, ...values })
    .onConflict((conflict) => conflict.columns(['communeId', 'id']).doUpdateSet(values))
    .execute();
}

/** Keeps the official text of a version. */
export const insertDocument = (tx: Tx, file: NewFile): Promise<void> => insertFile(tx, file);

/** Gives a file that is the official text of a version of a set; nothing where it is not. */
export function findDocument(tx: Tx, code: string, fileId: string) {
  return tx
    .selectFrom('criteriaSetVersion as version')
    .innerJoin('storedFile as file', (join) =>
      join.onRef('file.communeId', '=', 'version.communeId').onRef('file.id', '=', 'version.fileId'),
    )
    .select(['file.name', 'file.mediaType', 'file.bytes', 'file.sha256'])
    .where('version.communeId', '=', tx.commune)
    .where('version.setCode', '=', code)
    .where('file.id', '=', fileId)
    .limit(1)
    .executeTakeFirst();
}
