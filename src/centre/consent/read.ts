import type { Tx } from '#platform/database/database.ts';
import type { CivilDate } from '#vocabulary/date.ts';
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

/** Gives the words of each purpose that hold on a day. */
export async function textsOn(tx: Tx, day: CivilDate): Promise<ConsentText[]> {
  const all = await readTexts(tx);
  return purposes.map(
    (purpose) =>
      all
        .filter((one) => one.purpose === purpose && (one.validFrom === null || one.validFrom <= day))
        .at(-1)!,
  );
}
