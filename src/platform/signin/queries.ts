import { sql } from 'kysely';
import type { Tx } from '../database/database.ts';

export interface Preference {
  readonly addressForm: string;
  readonly language: 'vi' | 'en';
  readonly theme: 'auto' | 'light' | 'dark';
}

/** Gives what a person has set for the own screens. */
export async function preferenceOf(tx: Tx, accountId: string): Promise<Preference> {
  const { rows } = await sql<Preference>`
    select address_form, language, theme from auth.preference where account_id = ${accountId}`.execute(tx);
  return rows[0] ?? { addressForm: '', language: 'vi', theme: 'auto' };
}

export async function setPreference(tx: Tx, accountId: string, set: Preference): Promise<void> {
  await sql`insert into auth.preference (account_id, address_form, language, theme)
    values (${accountId}, ${set.addressForm}, ${set.language}, ${set.theme})
    on conflict (account_id) do update set address_form = excluded.address_form, language = excluded.language, theme = excluded.theme`.execute(
    tx,
  );
}
