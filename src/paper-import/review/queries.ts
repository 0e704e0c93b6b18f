import { sql } from 'kysely';
import type { PaperDocument } from '#paper/read/document.ts';
import type { Told } from '#plan/reading/blocks.ts';
import type { Evidence } from '#plan/reading/evidence.ts';
import type { PlanReading } from '#plan/reading/schema.ts';
import type { Tx } from '#platform/database/database.ts';
import { deleteFile, insertFile } from '#platform/file/queries.ts';
import type { ListedImport, Review } from './schema.ts';

const json = (value: unknown) => sql<string>`${JSON.stringify(value)}::jsonb`;

const listed = (tx: Tx) =>
  tx
    .selectFrom('paperImport as i')
    .innerJoin('storedFile as f', (join) =>
      join.onRef('f.id', '=', 'i.fileId').onRef('f.communeId', '=', 'i.communeId'),
    )
    .select(['i.id', 'f.name as fileName', 'i.state', 'i.addedBy', 'i.addedAt', 'i.planId'])
    .select([
      sql<string | null>`i.reading ->> 'title'`.as('title'),
      sql<number | null>`jsonb_array_length(i.reading -> 'activities')`.as('rows'),
    ])
    .where('i.communeId', '=', tx.commune)
    .$narrowType<Pick<ListedImport, 'state'>>();

/** Gives all imports, the latest first. */
export function listImports(tx: Tx): Promise<ListedImport[]> {
  return listed(tx).orderBy('i.addedAt', 'desc').orderBy('i.id', 'desc').execute();
}

/** Gives the other imports of the same content, the latest first. */
export function sameFile(tx: Tx, id: string, sha256: string): Promise<ListedImport[]> {
  return listed(tx)
    .where('f.sha256', '=', sha256)
    .where('i.id', '<>', id)
    .orderBy('i.addedAt', 'desc')
    .execute();
}

/** What acceptance made beside the plan, by table. */
export interface Made {
  readonly villages: readonly string[];
  readonly venues: readonly string[];
  readonly units: readonly string[];
  readonly past: readonly string[];
}

/** An import with all that was read, without the bytes of its file. */
export interface StoredImport extends ListedImport {
  readonly fileId: string;
  readonly sha256: string;
  readonly refusal: string | null;
  readonly reading: PlanReading | null;
  readonly evidence: Evidence | null;
  readonly document: PaperDocument | null;
  readonly review: Review | null;
  /** What was said of earlier papers, by which this one was read. */
  readonly remembered: Told | null;
  readonly made: Made | null;
  readonly revision: number;
}

export function findImport(tx: Tx, id: string): Promise<StoredImport | undefined> {
  return listed(tx)
    .select([
      'i.fileId',
      'f.sha256',
      'i.refusal',
      'i.reading',
      'i.evidence',
      'i.document',
      'i.review',
      'i.remembered',
      'i.made',
      'i.revision',
    ])
    .where('i.id', '=', id)
    .$castTo<StoredImport>()
    .executeTakeFirst();
}

/** Keeps an import from others until the transaction ends. */
export async function lockImport(tx: Tx, id: string): Promise<StoredImport | undefined> {
  await tx
    .selectFrom('paperImport')
    .select('id')
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .forUpdate()
    .execute();
  return findImport(tx, id);
}

export async function insertImport(
  tx: Tx,
  communeId: string,
  {
    id,
    addedBy,
    ...file
  }: {
    id: string;
    addedBy: string;
    fileId: string;
    name: string;
    mediaType: string;
    bytes: Buffer;
    sha256: string;
  },
): Promise<void> {
  const { fileId, ...content } = file;
  await insertFile(tx, { id: fileId, ...content });
  await tx.insertInto('paperImport').values({ communeId, id, fileId, state: 'reading', addedBy }).execute();
}

/** Gives the original with its bytes. */
export function findOriginal(tx: Tx, id: string) {
  return tx
    .selectFrom('paperImport as i')
    .innerJoin('storedFile as f', (join) =>
      join.onRef('f.id', '=', 'i.fileId').onRef('f.communeId', '=', 'i.communeId'),
    )
    .select(['f.name', 'f.mediaType', 'f.bytes', 'i.state'])
    .select(sql<PaperDocument['turns'] | null>`i.document -> 'turns'`.as('turns'))
    .where('i.communeId', '=', tx.commune)
    .where('i.id', '=', id)
    .executeTakeFirst();
}

/** Keeps what was read, or why nothing could be; says whether the import still waited for it. */
export async function writeReading(
  tx: Tx,
  id: string,
  outcome:
    | {
        readonly reading: PlanReading;
        readonly evidence: Evidence;
        readonly document: PaperDocument;
        readonly review: Review;
        readonly remembered: Told;
      }
    | { readonly refusal: string },
): Promise<boolean> {
  const set =
    'refusal' in outcome
      ? { state: 'refused', refusal: outcome.refusal }
      : {
          state: 'read',
          refusal: null,
          reading: json(outcome.reading),
          evidence: json(outcome.evidence),
          document: json(outcome.document),
          review: json(outcome.review),
          remembered: json(outcome.remembered),
        };
  const { numUpdatedRows } = await tx
    .updateTable('paperImport')
    .set((at) => ({ ...set, revision: at('revision', '+', 1) }))
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .where('state', '=', 'reading')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Moves an import on; with the reading, the review, the plan or what was made where they change. */
export async function updateImport(
  tx: Tx,
  id: string,
  set: Partial<Pick<StoredImport, 'state' | 'planId' | 'reading' | 'evidence' | 'review' | 'made'>>,
): Promise<number> {
  const { state, planId, reading, evidence, review, made } = set;
  const { revision } = await tx
    .updateTable('paperImport')
    .set((at) => ({
      ...(state === undefined ? {} : { state }),
      ...(planId === undefined ? {} : { planId }),
      ...(reading === undefined ? {} : { reading: json(reading) }),
      ...(evidence === undefined ? {} : { evidence: json(evidence) }),
      ...(review === undefined ? {} : { review: json(review) }),
      ...(made === undefined ? {} : { made: json(made) }),
      revision: at('revision', '+', 1),
    }))
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .returning('revision')
    .executeTakeFirstOrThrow();
  return revision;
}

/** Throws an import away with its file. */
export async function deleteImport(tx: Tx, id: string, fileId: string): Promise<void> {
  await tx.deleteFrom('paperImport').where('communeId', '=', tx.commune).where('id', '=', id).execute();
  await deleteFile(tx, fileId);
}
