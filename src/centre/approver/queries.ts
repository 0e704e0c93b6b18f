import type { Tx } from '#platform/database/database.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import type { ApproverKind } from './rules.ts';
import type { Approver } from './schema.ts';

const columns = [
  'id',
  'kind',
  'name',
  'officeAccount',
  'verified',
  'validFrom',
  'validTo',
  'revision',
] as const;
type Row = Omit<Approver, 'kind'> & { readonly kind: string };
// The column's own check allows no other kind.
const told = (row: Row): Approver => ({ ...row, kind: row.kind as ApproverKind });

/** Gives who approves in which time, the earliest first. */
export async function listApprovers(tx: Tx): Promise<Approver[]> {
  const rows = await tx.selectFrom('approver').select(columns).orderBy('validFrom').execute();
  return rows.map(told);
}

/** Gives an entry, or nothing when this commune has none of that id. */
export async function findApprover(tx: Tx, id: string): Promise<Approver | undefined> {
  const row = await tx.selectFrom('approver').select(columns).where('id', '=', id).executeTakeFirst();
  return row && told(row);
}

/** Gives who approves plans on a day; nothing when no entry covers it. */
export async function approverOn(tx: Tx, day: CivilDate): Promise<Approver | undefined> {
  const row = await tx
    .selectFrom('approver')
    .select(columns)
    .where('validFrom', '<=', day)
    .where((is) => is.or([is('validTo', 'is', null), is('validTo', '>=', day)]))
    .executeTakeFirst();
  return row && told(row);
}

export async function insertApprover(tx: Tx, communeId: string, approver: Approver): Promise<Approver> {
  const row = await tx
    .insertInto('approver')
    .values({ communeId, ...approver, revision: 1 })
    .returning(columns)
    .executeTakeFirstOrThrow();
  return told(row);
}

/** Changes an entry when it still stands at the revision that was edited; gives nothing when somebody was faster. */
export async function updateApprover(
  tx: Tx,
  { id, revision, ...set }: Approver,
): Promise<Approver | undefined> {
  const row = await tx
    .updateTable('approver')
    .set((at) => ({ ...set, revision: at('revision', '+', 1) }))
    .where('id', '=', id)
    .where('revision', '=', revision)
    .returning(columns)
    .executeTakeFirst();
  return row && told(row);
}
