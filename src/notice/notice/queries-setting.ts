import { z } from 'zod';
import type { Tx } from '#platform/database/database.ts';
import { recordStore } from '#platform/database/records.ts';
import { noticeSetting } from './schema.ts';

/** One row a commune, under the commune's own id. */
export const settings = recordStore(
  'noticeSetting',
  noticeSetting.omit({ mail: true }).extend({ id: z.uuid() }),
);
export type SettingRow = NonNullable<Awaited<ReturnType<typeof settings.find>>>;

/** As every commune begins: a slow reading for the loudspeaker that nobody has measured yet, numbers as in the North. */
const DEFAULT = { pace: 160, paceMeasuredOn: null, oddWord: 'linh', revision: 0 } as const;

/** Gives how the commune reads aloud. */
export async function findSetting(tx: Tx): Promise<SettingRow> {
  return (await settings.all(tx).executeTakeFirst()) ?? { id: tx.commune, ...DEFAULT };
}
