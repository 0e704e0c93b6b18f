import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import type { SigningRole } from './rules.ts';

/** Whoever holds a post. */
export interface Holder {
  readonly id: string;
  readonly holder: string;
  readonly title: string;
  readonly otherTitle: string | null;
}

/** Gives who holds the post of a role on a day, the longest serving first; the treasurer has no sign-in, so the title tells. */
export function findHolder(tx: Tx, role: SigningRole, day: CivilDate): Promise<Holder | undefined> {
  return tx
    .selectFrom('post')
    .select(['id', 'holder', 'title', 'otherTitle'])
    .where((is) =>
      role === 'treasurer' ? is(sql`lower(title collate "vi-x-icu")`, '=', 'thủ quỹ') : is('role', '=', role),
    )
    .where('validFrom', '<=', day)
    .where((is) => is.or([is('validTo', 'is', null), is('validTo', '>=', day)]))
    .orderBy('validFrom')
    .orderBy('id')
    .executeTakeFirst();
}
