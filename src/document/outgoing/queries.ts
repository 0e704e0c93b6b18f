import { sql } from 'kysely';
import type { Author } from '#centre/centre/letterhead.ts';
import type { Tx } from '#platform/database/database.ts';
import { hold } from '#platform/database/hold.ts';
import type { Json } from '#platform/database/tables.ts';
import type { RegisteredDocument } from './schema.ts';

const columns = [
  'id',
  'year',
  'number',
  'symbol',
  'type',
  'subject',
  'issuedOn',
  'signer',
  'recipients',
  'keeper',
  'copies',
  'sentOn',
  'receivedBy',
  'note',
  'replaces',
  'revision',
] as const;
const printed = sql<boolean>`paper is not null`.as('printed');

/** The register that the centre keeps holds its own papers; the committee keeps a register of its own. */
const centre: Author = 'centre';

const documents = (tx: Tx) =>
  tx.selectFrom('officialDocument').select(columns).select(printed).where('communeId', '=', tx.commune);

/** Gives a row of the register, or nothing when this commune has none of that id. */
export function findDocument(tx: Tx, id: string): Promise<RegisteredDocument | undefined> {
  return documents(tx).where('id', '=', id).executeTakeFirst();
}

/** Gives a row of the register, kept from others until the transaction ends. */
export function lockDocument(tx: Tx, id: string): Promise<RegisteredDocument | undefined> {
  return documents(tx).where('id', '=', id).forNoKeyUpdate().executeTakeFirst();
}

/** Gives the paper as it was issued, as plain data; null for one written elsewhere. */
export function findIssuedPaper(tx: Tx, id: string) {
  return tx
    .selectFrom('officialDocument')
    .select(['paper', 'number', 'symbol'])
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** Lets one writer at a time into a commune's register of a year, until its transaction ends. */
export function lockRegister(tx: Tx, year: number): Promise<void> {
  return hold(tx, `official_document ${year}`);
}

/** Gives the number that comes next in a year among the papers of an author. */
export async function nextNumber(tx: Tx, year: number, author: Author): Promise<number> {
  const { last } = await tx
    .selectFrom('officialDocument')
    .select((the) => the.fn.max('number').as('last'))
    .where('communeId', '=', tx.commune)
    .where('year', '=', year)
    .where('author', '=', author)
    .executeTakeFirstOrThrow();
  return (last ?? 0) + 1;
}

/** Gives the paper of an author that has a number in a year. */
export function findByNumber(
  tx: Tx,
  year: number,
  author: Author,
  number: number,
): Promise<{ id: string; subject: string } | undefined> {
  return tx
    .selectFrom('officialDocument')
    .select(['id', 'subject'])
    .where('communeId', '=', tx.commune)
    .where('year', '=', year)
    .where('author', '=', author)
    .where('number', '=', number)
    .executeTakeFirst();
}

/** What a new row of the register holds. */
export interface NewDocument {
  readonly id: string;
  readonly author: Author;
  readonly year: number;
  readonly number: number;
  readonly symbol: string;
  readonly type: string;
  readonly subject: string;
  readonly issuedOn: string;
  readonly signer: string | null;
  readonly signerPostId: string | null;
  readonly recipients: string;
  readonly keeper: string;
  readonly copies: number | null;
  readonly note: string | null;
  readonly replaces: string | null;
  readonly paper: Json | null;
}

export async function insertDocument(tx: Tx, made: NewDocument): Promise<void> {
  const { paper, ...row } = made;
  await tx
    .insertInto('officialDocument')
    .values({
      communeId: tx.commune,
      ...row,
      paper: paper === null ? null : sql`${JSON.stringify(paper)}::jsonb`,
    })
    .execute();
}

/** Notes on a paper what took its place; one that gives its number on is left without. Says whether it was there. */
export async function updateReplaced(
  tx: Tx,
  id: string,
  set: { number: number | null; note: string },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('officialDocument')
    .set((at) => ({ ...set, revision: at('revision', '+', 1) }))
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

type AfterIssue = Pick<RegisteredDocument, 'keeper' | 'copies' | 'sentOn' | 'receivedBy' | 'note'>;

/** Changes what is noted after issue; gives nothing when somebody was faster. */
export function updateAfterIssue(
  tx: Tx,
  id: string,
  revision: number,
  set: AfterIssue,
): Promise<RegisteredDocument | undefined> {
  return tx
    .updateTable('officialDocument')
    .set((at) => ({ ...set, revision: at('revision', '+', 1) }))
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .returning(columns)
    .returning(printed)
    .executeTakeFirst();
}

/** Which rows of the centre's register: a year, words of the subject or recipients (without marks), a kind, those before a number. */
export interface Which {
  readonly year: number;
  readonly search?: string | undefined;
  readonly type?: string | undefined;
  readonly before?: number | undefined;
  readonly limit?: number;
}

/** Gives rows of the register, the newest number first. */
export function listDocuments(tx: Tx, which: Which): Promise<RegisteredDocument[]> {
  let query = tx
    .selectFrom('officialDocument')
    .select(columns)
    .select(printed)
    .where('communeId', '=', tx.commune)
    .where('year', '=', which.year)
    .where('author', '=', centre)
    .where('number', 'is not', null);
  if (which.type) query = query.where('type', '=', which.type);
  if (which.before !== undefined) query = query.where('number', '<', which.before);
  query = query.orderBy('number', 'desc');
  return (which.limit === undefined ? query : query.limit(which.limit)).execute();
}

/** Gives the years that have numbered papers with how many, the newest first. */
export function countByYear(tx: Tx): Promise<{ year: number; total: number }[]> {
  return tx
    .selectFrom('officialDocument')
    .select((the) => ['year', the.fn.countAll<number>().as('total')])
    .where('communeId', '=', tx.commune)
    .where('author', '=', centre)
    .where('number', 'is not', null)
    .groupBy('year')
    .orderBy('year', 'desc')
    .execute();
}

/** Gives the holder of a post, for the signer's name in the register. */
export function findSigner(tx: Tx, postId: string): Promise<{ holder: string } | undefined> {
  return tx
    .selectFrom('postHolder')
    .select((of) => of.ref('holder').$notNull().as('holder'))
    .where('communeId', '=', tx.commune)
    .where('id', '=', postId)
    .executeTakeFirst();
}
