import { heldRosters, rostersIn } from '#activity/class/queries-sync.ts';
import type { Sync } from '#platform/sync.ts';
import { rosterPolicy } from './policy.ts';
import { listLearners } from './queries.ts';

/** Who stands on the rosters of this year's classes: of the own village, or of the classes that the own unit teaches. */
export const rosterSync: Sync = {
  holds: [
    {
      kind: 'roster',
      permission: rosterPolicy['roster.read'],
      perPage: 10,
      list: heldRosters,
      read: async (tx, actor, ids) => {
        const records = [];
        for (const id of await rostersIn(tx, actor, ids))
          records.push({ id, record: { activityId: id, people: await listLearners(tx, id) } });
        return records;
      },
    },
  ],
};
