import { v5 } from 'uuid';
import type { Carrier } from '#plan/forward/carriers.ts';
import { record } from '#platform/audit/audit.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { assignmentActs } from './acts.ts';
import * as queries from './queries.ts';
import { queueReminder } from './reminder.ts';

/**
 * The tasks of a plan go along when it is copied: to the same units and villages, with their due day moved and nobody's report. A unit that has ended goes
 * along too: the board says that it has.
 */
export const carriedAssignments: Carrier = {
  part: 'assignments',
  name: { vi: 'Phân công', en: 'Assignments' },
  count: async (tx, planId) => (await queries.listRows(tx, { planId, holder: null })).length,
  carry: async (tx, actor, { from, to, moveDay }) => {
    const rows = await queries.listRows(tx, { planId: from.id, holder: null });
    if (rows.length === 0) return;
    const ids = rows.map(({ id }) => id);
    const units = Map.groupBy(await queries.listAssignedUnits(tx, ids), ({ assignmentId }) => assignmentId);
    const villages = Map.groupBy(
      await queries.listAssignedVillages(tx, ids),
      ({ assignmentId }) => assignmentId,
    );
    const made = rows.map(({ remindedOn: _, ...row }) => ({
      ...row,
      id: v5(`forward ${row.id}`, to.id),
      planId: to.id,
      dueOn: row.dueOn && moveDay(row.dueOn as CivilDate),
      units: (units.get(row.id) ?? []).map(({ unitId, role }) => ({ unitId, role })),
      villages: (villages.get(row.id) ?? []).map(({ villageId, role }) => ({ villageId, role })),
      revision: 0,
    }));
    await queries.insertAssignments(tx, to.id, made);
    await record(
      tx,
      actor,
      ...made.map(({ id, revision: _, ...after }) => ({ act: assignmentActs.add, id, after })),
    );
    for (const { id, dueOn } of made) await queueReminder(tx, actor.today, { id, dueOn });
  },
  texts: async (tx, planId) =>
    (await queries.listRows(tx, { planId, holder: null })).map(({ id, text }) => ({ id, text })),
  isUntouched: async (tx, planId) =>
    (await queries.areUnchanged(tx, planId)) && !(await queries.isAnyReported(tx, planId)),
  remove: queries.deleteAssignmentsOf,
};
