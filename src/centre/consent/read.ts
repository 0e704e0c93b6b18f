import type { Tx } from '#platform/database/database.ts';
import { listTexts } from './queries.ts';
import { purposes } from './rules.ts';
import type { ConsentText } from './schema.ts';
import { firstTexts } from './texts.ts';

/** Gives the words of all consents, version by version: the first comes with the program. */
export async function readTexts(tx: Tx): Promise<ConsentText[]> {
  const own = await listTexts(tx);
  return purposes.flatMap((purpose): ConsentText[] => [
    { purpose, version: 1, text: firstTexts[purpose], validFrom: null },
    ...own.filter((one) => one.purpose === purpose).map(({ id: _, ...text }) => text),
  ]);
}
