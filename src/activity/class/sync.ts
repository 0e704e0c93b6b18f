import type { Sync } from '#platform/sync.ts';
import { activityPolicy } from './policy.ts';
import { activitiesIn, heldClasses } from './queries-sync.ts';
import { readActivities } from './read.ts';

/** The classes of this year with their sessions: those of the own village or unit. */
export const activitySync: Sync = {
  holds: [
    {
      kind: 'class',
      permission: activityPolicy['activity.read'],
      perPage: 50,
      list: heldClasses,
      read: async (tx, actor, ids) => {
        const classes = await readActivities(tx, actor, await activitiesIn(tx, actor, ids));
        return classes.map((record) => ({ id: record.id, record }));
      },
    },
  ],
};
