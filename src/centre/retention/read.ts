import type { Tx } from '#platform/database/database.ts';
import type { Retention } from '#platform/personal.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import type { Holdings } from '../personal-data/holdings.ts';
import { listPrivacySettings } from '../privacy-setting/queries.ts';
import { type SettingKey, settingOn, yearsBefore } from '../privacy-setting/rules.ts';
import { listRuns, type StoredRun } from './queries.ts';
import type { RetentionKind, RetentionRun } from './schema.ts';

export const retentionsOf = (holdings: Holdings): readonly Retention[] =>
  holdings().flatMap(({ retention }) => retention ?? []);

/** Gives what has been kept for its time, by the settings of today. */
export async function readKinds(tx: Tx, holdings: Holdings, today: CivilDate): Promise<RetentionKind[]> {
  const set = await listPrivacySettings(tx);
  const kinds: RetentionKind[] = [];
  // One connection: one kind after the other.
  for (const { key, words, outlived } of retentionsOf(holdings)) {
    const { value, verified } = settingOn(key as SettingKey, set, today);
    const years = value ?? 0;
    const before = yearsBefore(today, years);
    kinds.push({ key, words, years, verified, before, outlived: [...(await outlived(tx, before))] });
  }
  return kinds;
}

/** Gives the runs, the latest first. */
export async function readRuns(tx: Tx, holdings: Holdings): Promise<RetentionRun[]> {
  return (await listRuns(tx)).map((run) => presented(run, holdings));
}

/** A run as it is shown: with the words of its kinds and how many records. */
export function presented(run: StoredRun, holdings: Holdings): RetentionRun {
  const words = new Map(retentionsOf(holdings).map((one) => [one.key, one.words]));
  const kinds = run.kinds.map(({ key, before, ids }) => ({
    key,
    before,
    count: ids.length,
    words: words.get(key) ?? { vi: key, en: key },
  }));
  return { ...run, kinds, total: kinds.reduce((sum, { count }) => sum + count, 0) };
}
