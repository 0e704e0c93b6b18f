import { CompiledQuery } from 'kysely';
import type { Tx } from '#platform/database/database.ts';

/** How a record of a noun is found in the sample, so that a route can be called with a real one. */
interface Noun {
  readonly table: string;
  /** The column that names the record of the noun before it in the path. */
  readonly of?: string;
  /** SQL that says of a row `r` that it belongs to the village or unit `$own`, and that it surely does not. */
  readonly village?: readonly [own: string, foreign: string];
  readonly unit?: readonly [own: string, foreign: string];
  /** No such record is in the sample. */
  readonly none?: true;
}

/** The nouns of the paths, by the word before `{id}`. */
export const nouns: Readonly<Record<string, Noun>> = {
  documents: { table: 'official_document' },
  surveys: { table: 'needs_survey' },
  sessions: { table: 'session' },
  venues: { table: 'venue' },
};

/** Routes whose answer is 404 even to those who may, since the sample has nothing for them. */
export const nothingThere: readonly string[] = [
  // The sample's papers were issued before the program kept them.
  'GET …/documents/{id}/paper',
];

/** What a required query field is given. */
export const queries: Readonly<Record<string, string>> = {
  year: '2024',
  month: '10',
  from: '2024-01-01',
  to: '2024-12-31',
  day: '2024-10-17',
  on: '2024-10-17',
};

/** The village and unit of an account's post in a commune. */
export interface Own {
  readonly villageId: string | null;
  readonly unitId: string | null;
}

const absent = '0199c0de-dead-7000-8000-000000000000';

/** Gives the first noun of a path that nobody has described here, or null. */
export function unknownNoun(path: string): string | null {
  const words = [...path.matchAll(/([\w-]+)\/\{\w+\}/g)].map(([, word]) => word!);
  return words.find((word) => word !== 'communes' && !(word in nouns)) ?? null;
}

/**
 * Fills the parameters of a path below a commune with records of the sample. Takes which side of the own reach they lie on: `own`,
 * `foreign` (gives null when the noun knows no such side), or `any`.
 * Throws an error that says what to add for a noun that nobody has described.
 */
export async function fillPath(
  tx: Tx,
  path: string,
  side: 'own' | 'foreign' | 'any',
  own: Own,
): Promise<string | null> {
  const parts = path.split('/');
  let parent: string | null = null;
  let told = side !== 'foreign';
  for (const [at, part] of parts.entries()) {
    if (!part.startsWith('{')) continue;
    const noun = nouns[parts[at - 1]!];
    if (!noun) throw new Error(`${path}: add the noun '${parts[at - 1]}' to tests/rights/records.ts`);
    const sides = own.villageId ? noun.village : own.unitId ? noun.unit : undefined;
    if (sides) told = true;
    const id = await findRecord(
      tx,
      noun,
      parent,
      side === 'any' ? undefined : sides?.[side === 'own' ? 0 : 1],
      own,
    );
    if (id === null && side === 'foreign') return null;
    if (id === null && !noun.none)
      throw new Error(`${path}: the sample has no ${noun.table}; say so in tests/rights/records.ts`);
    parent = id ?? absent;
    parts[at] = parent;
  }
  return told ? parts.join('/') : null;
}

async function findRecord(
  tx: Tx,
  noun: Noun,
  parent: string | null,
  condition: string | undefined,
  own: Own,
) {
  const given = noun.of && parent ? `r.${noun.of} = '${parent}'` : 'true';
  const narrowed = condition
    ? condition.replaceAll('$own', `'${own.villageId ?? own.unitId}'::uuid`)
    : 'true';
  const { rows } = await tx.executeQuery<{ id: string }>(
    CompiledQuery.raw(
      `select r.id from ${noun.table} r where ${given} and (${narrowed}) order by r.id limit 1`,
    ),
  );
  return rows[0]?.id ?? null;
}
