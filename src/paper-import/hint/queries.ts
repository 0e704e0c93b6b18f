import { sql } from 'kysely';
import type { BlockClass, ColumnMeaning, Told } from '#plan/reading/blocks.ts';
import type { Tx } from '#platform/database/database.ts';
import type { HintMeaning, HintSubject, ReadingHint } from './schema.ts';

/** A hint as it is kept: of the same heading or column several papers may have one, and what was said last counts. */
export interface StoredHint extends ReadingHint {
  readonly key: string;
}

const latest = (tx: Tx) =>
  tx
    .selectFrom('readingHint')
    .distinctOn(['about', 'key'])
    .select(['id', 'about', 'key', 'printed', 'meaning', 'saidBy', 'saidAt'])
    .where('communeId', '=', tx.commune)
    .orderBy('about')
    .orderBy('key')
    .orderBy('saidAt', 'desc')
    .orderBy('id')
    .$castTo<StoredHint>();

/** Gives what counts of each heading and column: headings first, each by its words. */
export const listHints = (tx: Tx): Promise<ReadingHint[]> =>
  tx
    .selectFrom(latest(tx).as('h'))
    .select(['id', 'about', 'printed', 'meaning', 'saidBy', 'saidAt'])
    .orderBy('about', 'desc')
    .orderBy(
      (by) => by.ref('printed'),
      (order) => order.collate('vi-x-icu'),
    )
    .execute();

/** Gives all that is remembered, as the reader takes it. */
export async function rememberedHints(tx: Tx): Promise<Told> {
  const hints = await latest(tx).execute();
  const of = <Meaning>(subject: HintSubject): Record<string, Meaning> =>
    Object.fromEntries(
      hints.flatMap(({ about, key, meaning }) => (about === subject ? [[key, meaning as Meaning]] : [])),
    );
  return { blocks: {}, headings: of<BlockClass>('heading'), columns: of<ColumnMeaning>('column') };
}

export function findHint(tx: Tx, id: string): Promise<StoredHint | undefined> {
  return tx
    .selectFrom('readingHint')
    .select(['id', 'about', 'key', 'printed', 'meaning', 'saidBy', 'saidAt'])
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .$castTo<StoredHint>()
    .executeTakeFirst();
}

/** Keeps what was said of a paper; said again of the same paper, the new takes the place of the old. */
export async function writeHint(
  tx: Tx,
  hint: {
    readonly id: string;
    readonly importId: string;
    readonly about: HintSubject;
    readonly key: string;
    readonly printed: string;
    readonly meaning: HintMeaning;
    readonly saidBy: string;
  },
): Promise<void> {
  await tx
    .insertInto('readingHint')
    .values({ communeId: tx.commune, ...hint })
    .onConflict((conflict) =>
      conflict.columns(['communeId', 'id']).doUpdateSet({
        meaning: hint.meaning,
        printed: hint.printed,
        saidBy: hint.saidBy,
        saidAt: sql<string>`clock_timestamp()`,
      }),
    )
    .execute();
}

/** Takes back what was said of one paper. */
export async function deleteHint(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('readingHint').where('communeId', '=', tx.commune).where('id', '=', id).execute();
}

/** Forgets all that was ever said of a heading or a column. */
export async function deleteHintsOf(tx: Tx, about: HintSubject, key: string): Promise<void> {
  await tx
    .deleteFrom('readingHint')
    .where('communeId', '=', tx.commune)
    .where('about', '=', about)
    .where('key', '=', key)
    .execute();
}
