import { sql } from 'kysely';
import type { CivilDate } from '#vocabulary/date.ts';
import type { Tx } from '../database/database.ts';
import type { Role } from '../policy/policy.ts';

/** Gives the posts that an account holds on a day, in every commune, with the commune. Needs `app.account` only. */
export async function ownPosts(tx: Tx, accountId: string, day: CivilDate) {
  const rows = await tx
    .selectFrom('post')
    .innerJoin('commune', 'commune.id', 'post.communeId')
    .select([
      'post.id',
      'post.role',
      'post.title',
      'post.unitId',
      'post.villageId',
      'commune.id as communeId',
      'commune.name as communeName',
      'commune.slug',
      'commune.sample',
    ])
    .where('post.accountId', '=', accountId)
    .where('post.role', 'is not', null)
    .where('post.validFrom', '<=', day)
    .where((where) => where.or([where('post.validTo', 'is', null), where('post.validTo', '>=', day)]))
    .orderBy('commune.createdAt')
    .orderBy('commune.name')
    .orderBy('post.validFrom')
    .execute();
  return rows.map((row) => ({ ...row, role: row.role as Role }));
}

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
