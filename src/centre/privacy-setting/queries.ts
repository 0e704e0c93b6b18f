import type { Tx } from '#platform/database/database.ts';
import { recordStore } from '#platform/database/records.ts';
import { type PrivacySetting, privacySetting } from './schema.ts';

export const privacySettings = recordStore('privacySetting', privacySetting);

/** Gives what the commune has set, by name, the earliest first. */
export function listPrivacySettings(tx: Tx): Promise<PrivacySetting[]> {
  return privacySettings.all(tx).orderBy('key').orderBy('validFrom').execute();
}
