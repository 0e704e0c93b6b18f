import { pageOf, type Sync } from '#platform/sync.ts';
import { villagePolicy } from './policy.ts';
import { villageRows } from './queries.ts';

/** The villages of the commune, by name: a device shows them beside classes and people. */
export const villageSync: Sync = {
  holds: [
    {
      kind: 'village',
      permission: villagePolicy['village.read'],
      perPage: 200,
      list: async (tx, _actor, after, limit) =>
        pageOf(
          (await villageRows(tx)).map(({ id }) => id),
          after,
          limit,
        ),
      read: async (tx, _actor, ids) =>
        (await villageRows(tx))
          .filter(({ id }) => ids.includes(id))
          .map((record) => ({ id: record.id, record })),
    },
  ],
};
