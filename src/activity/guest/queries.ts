import { numberAndSymbol } from '#paper/model.ts';
import type { Tx } from '#platform/database/database.ts';
import { guestKey } from './rules.ts';
import type { Guest, GuestBody } from './schema.ts';

function guests(tx: Tx) {
  return tx
    .selectFrom('guest')
    .leftJoin('unitName as unit', (join) =>
      join.onRef('unit.communeId', '=', 'guest.communeId').onRef('unit.id', '=', 'guest.unitId'),
    )
    .leftJoin('documentNumber as paper', (join) =>
      join.onRef('paper.communeId', '=', 'guest.communeId').onRef('paper.id', '=', 'guest.invitationId'),
    )
    .select([
      'guest.id',
      'guest.activityId',
      'guest.name',
      'guest.post',
      'guest.unitId',
      'unit.name as unitName',
      'guest.seats',
      'guest.invitationId',
      'guest.invitationNumber',
      'paper.number',
      'paper.symbol',
      'paper.issuedOn as invitedOn',
      'guest.answer',
      'guest.came',
      'guest.cameSeats',
      'guest.note',
      'guest.position',
      'guest.revision',
    ])
    .where('guest.communeId', '=', tx.commune)
    .$narrowType<{ answer: Guest['answer'] }>();
}

const asGuest = ({
  number,
  symbol,
  ...row
}: Awaited<ReturnType<ReturnType<typeof guests>['execute']>>[number]): Guest => ({
  ...row,
  invitationNumber: symbol === null ? row.invitationNumber : numberAndSymbol(number, symbol),
});

/** Gives the guests of an event in the order of its list. */
export async function listGuestRows(tx: Tx, activityId: string): Promise<Guest[]> {
  const rows = await guests(tx)
    .where('guest.activityId', '=', activityId)
    .orderBy('guest.position')
    .orderBy('guest.id')
    .execute();
  return rows.map(asGuest);
}

/** Gives a guest of any event of the commune, or nothing. */
export async function findGuest(tx: Tx, id: string): Promise<Guest | undefined> {
  const row = await guests(tx).where('guest.id', '=', id).executeTakeFirst();
  return row && asGuest(row);
}

/** What is written of a guest. A number that the register gives is never written over. */
type Written = Omit<GuestBody, 'revision'>;

const columns = ({ name, ...body }: Written) => ({ ...body, name, folded: guestKey(name) });

export async function insertGuest(tx: Tx, id: string, activityId: string, body: Written): Promise<void> {
  await tx
    .insertInto('guest')
    .values({ communeId: tx.commune, id, activityId, ...columns(body) })
    .execute();
}

/** Changes a guest that stands at the revision that was edited; says whether it did. */
export async function updateGuest(tx: Tx, id: string, revision: number, body: Written): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('guest')
    .set((at) => ({ ...columns(body), revision: at('revision', '+', 1) }))
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Says which paper of the register invites these guests. */
export async function setInvitation(tx: Tx, ids: readonly string[], documentId: string): Promise<void> {
  await tx
    .updateTable('guest')
    .set((at) => ({ invitationId: documentId, revision: at('revision', '+', 1) }))
    .where('communeId', '=', tx.commune)
    .where('id', '=', (at) => at.fn.any(at.val([...ids])))
    .execute();
}

export async function removeGuest(tx: Tx, id: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('guest')
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
