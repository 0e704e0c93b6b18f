import type { Tx } from '#platform/database/database.ts';

const columns = [
  'seq',
  'at',
  'actor',
  'act',
  'subjectKind as kind',
  'subjectId',
  'before',
  'after',
  'reason',
] as const;

/** Which entries: those of a record, or all; those before a `seq`. */
export interface WhichEntries {
  readonly subject?: string;
  readonly before?: number | undefined;
  readonly limit: number;
}

/** Gives entries of the trail, the latest first. */
export function listEntries(tx: Tx, { subject, before, limit }: WhichEntries) {
  let query = tx.selectFrom('auditEntry').select(columns).where('communeId', '=', tx.commune);
  if (subject) query = query.where('subjectId', '=', subject);
  if (before !== undefined) query = query.where('seq', '<', before);
  return query.orderBy('seq', 'desc').limit(limit).execute();
}

/** Gives of which kinds a record is told (one, as a rule). */
export async function kindsOf(tx: Tx, subject: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('auditEntry')
    .select('subjectKind')
    .distinct()
    .where('communeId', '=', tx.commune)
    .where('subjectId', '=', subject)
    .execute();
  return rows.map(({ subjectKind }) => subjectKind);
}
