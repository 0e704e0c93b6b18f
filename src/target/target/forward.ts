import { v5 } from 'uuid';
import type { Carrier } from '#plan/forward/carriers.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { addTargets } from './commands.ts';
import { areTargetsUntouched, deleteTargets, listTargetRows } from './queries.ts';

const ofPlan = { planIds: [] as readonly string[], unitId: null };

/**
 * The targets of a plan go along when it is copied: as they were asked, with their indicator and their due day moved, without those that were
 * dropped. A population was that of its day and is kept with it, so that its age shows.
 */
export const carriedTargets: Carrier = {
  part: 'targets',
  name: { vi: 'Chỉ tiêu', en: 'Targets' },
  count: async (tx, planId) =>
    (await listTargetRows(tx, { ...ofPlan, planIds: [planId] })).filter(isAsked).length,
  carry: async (tx, actor, { from, to, moveDay }) => {
    const rows = await listTargetRows(tx, { ...ofPlan, planIds: [from.id] });
    await addTargets(
      tx,
      actor,
      rows.filter(isAsked).map((row) => ({
        ...row,
        id: v5(`forward ${row.id}`, to.id),
        planId: to.id,
        dueOn: row.dueOn && moveDay(row.dueOn as CivilDate),
        revision: 0,
      })),
    );
  },
  texts: async (tx, planId) =>
    (await listTargetRows(tx, { ...ofPlan, planIds: [planId] })).map(({ id, text }) => ({ id, text })),
  isUntouched: areTargetsUntouched,
  remove: deleteTargets,
};

const isAsked = ({ droppedReason }: { readonly droppedReason: string | null }) => droppedReason === null;
