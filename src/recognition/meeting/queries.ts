import { v5 } from 'uuid';
import type { Tx } from '#platform/database/database.ts';
import { insertAll, insertNew } from '#platform/database/insert.ts';
import type { MeetingInput, MeetingItem } from './schema.ts';

/** The minutes themselves, without what was said of each. */
export type Written = Omit<MeetingInput, 'items'>;

const meetings = (tx: Tx) =>
  tx
    .selectFrom('villageMeeting as meeting')
    .innerJoin('villageName as village', (join) =>
      join.onRef('village.communeId', '=', 'meeting.communeId').onRef('village.id', '=', 'meeting.villageId'),
    )
    .select([
      'meeting.id',
      'meeting.villageId',
      'village.kind as villageKind',
      'village.name as villageName',
      'meeting.year',
      'meeting.heldOn',
      'meeting.place',
      'meeting.chair',
      'meeting.secretary',
      'meeting.present',
      'meeting.invited',
      'meeting.opinions',
    ])
    .where('meeting.communeId', '=', tx.commune);
export type MeetingRow = Awaited<ReturnType<ReturnType<typeof meetings>['execute']>>[number];

/** Gives the meetings of a year, of one village where it is given, the latest first. */
export const listRows = (tx: Tx, year: number, villageId: string | null): Promise<MeetingRow[]> =>
  meetings(tx)
    .where('meeting.year', '=', year)
    .$if(villageId !== null, (query) => query.where('meeting.villageId', '=', villageId ?? ''))
    .orderBy('meeting.heldOn', 'desc')
    .orderBy('meeting.id')
    .execute();

export const findRow = (tx: Tx, id: string): Promise<MeetingRow | undefined> =>
  meetings(tx).where('meeting.id', '=', id).executeTakeFirst();

/** Gives what meetings said of each candidate. */
export async function listItems(
  tx: Tx,
  ids: readonly string[],
): Promise<(MeetingItem & { readonly meetingId: string })[]> {
  return tx
    .selectFrom('meetingItem')
    .select(['meetingId', 'candidacyId', 'agreed', 'votesFor', 'votesAgainst', 'reason'])
    .where('communeId', '=', tx.commune)
    .where('meetingId', '=', (at) => at.fn.any(at.val([...ids])))
    .orderBy('candidacyId')
    .execute();
}

/** Adds minutes with what was said of each; says whether they were new. */
export async function insertRow(
  tx: Tx,
  id: string,
  row: Written,
  items: readonly MeetingItem[],
): Promise<boolean> {
  if (!(await insertNew(tx, 'villageMeeting', { communeId: tx.commune, id, ...row }))) return false;
  await insertAll(
    tx,
    'meetingItem',
    items.map((item) => ({
      communeId: tx.commune,
      id: v5(`item ${item.candidacyId}`, id),
      meetingId: id,
      ...item,
    })),
  );
  return true;
}
