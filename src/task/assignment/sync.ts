import { pageOf, type Sync } from '#platform/sync.ts';
import { assignmentPolicy } from './policy.ts';
import { readAssignments } from './read.ts';
import { reportAssignment } from './schema.ts';

/** The tasks of the own village or unit, and the reports on them. */
export const assignmentSync: Sync = {
  acts: { 'assignment.report': reportAssignment },
  holds: [
    {
      kind: 'assignment',
      permission: assignmentPolicy['assignment.read'],
      perPage: 100,
      list: async (tx, actor, after, limit) =>
        pageOf(
          (await readAssignments(tx, actor, false, null)).map(({ id }) => id),
          after,
          limit,
        ),
      read: async (tx, actor, ids) => {
        const wanted = new Set(ids);
        const own = await readAssignments(tx, actor, false, null);
        return own.filter(({ id }) => wanted.has(id)).map((record) => ({ id: record.id, record }));
      },
    },
  ],
};
