import { v5 } from 'uuid';
import type { Tx } from '#platform/database/database.ts';
import { isShownInPlace } from '#platform/file/media-type.ts';
import type { FileAnswer } from '#platform/http/contract.ts';
import { orNotFound } from '#platform/problems/problem.ts';
import { gapsOf } from './gaps.ts';
import { findDocument, findVersionRow, listVersionRows, type VersionRow } from './queries.ts';
import type { OpenedSet, StoredSet } from './schema.ts';
import type { CriteriaSet } from './set.ts';
import { shippedSet, shippedSets } from './shipped/sets.ts';

/** The id of a version, derived: the same set is the same record however often it is first written. */
export const versionId = (commune: string, code: string, number: number): string =>
  v5(`criteria-set ${code} ${number}`, commune);
export const trailIdOf = (commune: string, code: string): string => v5(`criteria-set ${code}`, commune);

/** A set that comes with the software as the version that it is while nobody has written one. */
export const asShipped = (commune: string, set: CriteriaSet): VersionRow => ({
  id: versionId(commune, set.id, 0),
  setCode: set.id,
  number: 0,
  definition: set,
  usedOn: null,
  confirmedOn: null,
  confirmedBy: null,
  source: null,
  fileId: null,
  fileName: null,
  revision: 0,
});

/** All versions of a set, the newest first, the one that came with the software last; empty for no such set. */
export async function versionsOf(tx: Tx, code: string): Promise<readonly VersionRow[]> {
  return withShipped(tx.commune, code, await listVersionRows(tx, code));
}

function withShipped(commune: string, code: string, rows: readonly VersionRow[]): readonly VersionRow[] {
  const set = shippedSet(code);
  return !set || rows.some(({ number }) => number === 0) ? rows : [...rows, asShipped(commune, set)];
}

/** The sets of the commune, those in force as they come, its own after them. */
export async function readSets(tx: Tx): Promise<StoredSet[]> {
  const rows = await listVersionRows(tx, null);
  const own = rows.map(({ setCode }) => setCode).filter((code) => !shippedSet(code));
  return [...shippedSets.map(({ id }) => id), ...new Set(own)].flatMap((code) => {
    const [newest] = withShipped(
      tx.commune,
      code,
      rows.filter(({ setCode }) => setCode === code),
    );
    return newest ? [stored(tx.commune, newest)] : [];
  });
}

/** A set in its newest version, or in the one that is named. Throws not-found. */
export async function readSet(tx: Tx, code: string, number?: number): Promise<OpenedSet> {
  const rows = await versionsOf(tx, code);
  const row = orNotFound(number === undefined ? rows[0] : rows.find((one) => one.number === number));
  const versions = rows.map((one) => ({
    version: one.number,
    usedOn: one.usedOn,
    confirmation: confirmationOf(one),
    verified: one.definition.verified,
  }));
  return { ...stored(tx.commune, row), versions };
}

/** The set that results of a version rest on. Throws not-found. */
export async function setOfVersion(tx: Tx, id: string): Promise<CriteriaSet> {
  return orNotFound(await findVersionRow(tx, id)).definition;
}

function stored(commune: string, row: VersionRow): StoredSet {
  const { definition, fileId, fileName } = row;
  return {
    ...definition,
    trailId: trailIdOf(commune, row.setCode),
    version: row.number,
    revision: row.revision,
    shipped: shippedSet(row.setCode) !== undefined,
    usedOn: row.usedOn,
    confirmation: confirmationOf(row),
    document: fileId && fileName ? { id: fileId, name: fileName } : null,
    gaps: [...gapsOf(definition)],
  };
}

const confirmationOf = ({ confirmedOn, confirmedBy, source }: VersionRow) =>
  confirmedOn && confirmedBy && source ? { on: confirmedOn, by: confirmedBy, source } : null;

/** The official text that is attached to a set. Throws not-found. */
export async function setDocument(tx: Tx, code: string, fileId: string): Promise<FileAnswer> {
  const { sha256: _, ...file } = orNotFound(await findDocument(tx, code, fileId));
  return { ...file, inline: isShownInPlace(file.mediaType) };
}
