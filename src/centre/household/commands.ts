import { noChange, record } from '#platform/audit/audit.ts';
import { saveRecord } from '#platform/audit/save.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound } from '#platform/problems/problem.ts';
import { addDays, type CivilDate } from '#vocabulary/date.ts';
import { move } from '../residence/commands.ts';
import { householdVillages } from '../residence/queries.ts';
import type { MoveDay } from '../residence/rules.ts';
import { householdActs } from './acts.ts';
import * as queries from './queries.ts';
import type { Household } from './schema.ts';

/** Adds a household, or changes it; see saveRecord. One that comes into another village is there `from` that day; see move. */
export const saveHousehold = (
  tx: Tx,
  actor: Actor,
  household: Household,
  from?: MoveDay,
): Promise<Household> =>
  saveRecord(tx, actor, householdActs, household, {
    ...queries.households,
    update: async (tx, sent) => {
      const now = orNotFound(await queries.households.find(tx, sent.id));
      if (now.revision === sent.revision && now.villageId !== sent.villageId)
        await move(tx, householdVillages, sent.id, { to: sent.villageId, from, today: actor.today });
      return queries.households.update(tx, sent);
    },
  });

/** Says from which day a household is poor, near-poor, or neither; what ran before ends the day before. Gives the spans, the latest first. */
export async function setPoverty(
  tx: Tx,
  actor: Actor,
  householdId: string,
  input: { readonly id: string; readonly status: 'poor' | 'near-poor' | null; readonly from: CivilDate },
) {
  orNotFound(await queries.households.lock(tx, householdId));
  const before = await queries.listPoverty(tx, householdId);
  if (before.some(({ id }) => id === input.id)) {
    noChange(tx);
    return before;
  }
  await queries.endPoverty(tx, householdId, input.from, addDays(input.from, -1));
  if (input.status) {
    const { id, status, from } = input;
    await queries.insertPoverty(tx, [{ id, householdId, status, validFrom: from }]);
  }
  const after = await queries.listPoverty(tx, householdId);
  await record(tx, actor, {
    act: householdActs.poverty,
    id: householdId,
    before: { poverty: before },
    after: { poverty: after },
  });
  return after;
}
