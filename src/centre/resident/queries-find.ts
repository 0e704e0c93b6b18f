import type { Tx } from '#platform/database/database.ts';
import { residentsAtHome } from './queries.ts';

const MOST = 8;

/** Gives residents whose name holds all these letters (folded), those who begin with them first; of one village when given. */
export function findResidents(tx: Tx, folded: string, villageId: string | null) {
  const escaped = folded.replace(/[\\%_]/g, '\\$&');
  let query = residentsAtHome(tx)
    .select(['resident.id', 'resident.name', 'resident.birthYear', 'village.name as village'])
    .where('resident.folded', 'like', `%${escaped}%`)
    .where('resident.leftOn', 'is', null);
  if (villageId) query = query.where('household.villageId', '=', villageId);
  return query
    .orderBy((at) => at('resident.folded', 'like', `%${escaped}`), 'desc')
    .orderBy('resident.folded')
    .limit(MOST)
    .execute();
}
