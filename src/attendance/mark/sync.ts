import type { Sync } from '#platform/sync.ts';
import { rosterPolicy } from '../roster/policy.ts';
import { standingMarks } from './queries.ts';
import { heldMarks, sessionsIn } from './queries-sync.ts';
import { addMarks, closeSession, putHeadcount } from './schema.ts';

/** Roll calls (walk-ins come with their first mark), headcounts, and that a session has ended; the marks that stand in each session. */
export const markSync: Sync = {
  acts: { mark: addMarks, headcount: putHeadcount, 'session.close': closeSession },
  holds: [
    {
      kind: 'marks',
      permission: rosterPolicy['roster.read'],
      perPage: 30,
      list: heldMarks,
      read: async (tx, actor, ids) => {
        const records = [];
        for (const { id, activityId } of await sessionsIn(tx, actor, ids)) {
          const marks = [...(await standingMarks(tx, id))].map(([enrolmentId, mark]) => ({
            enrolmentId,
            ...mark,
          }));
          records.push({ id, record: { activityId, marks } });
        }
        return records;
      },
    },
  ],
};
