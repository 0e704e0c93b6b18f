import { type OutboxKind, outboxKind } from '#sync/kind.ts';
import { type Minutes, putMinutes } from '../folder/schema.ts';

export const MINUTES = 'minutes';

/** The minutes of a session, written where it was held: the last to write stands. */
export const minutesOutbox: readonly OutboxKind[] = Object.freeze([
  outboxKind<Minutes, typeof putMinutes>({
    name: MINUTES,
    contract: putMinutes,
    most: 1,
    body: ([act]) => ({ minutes: act!.item, revision: null }),
    arrived: (client, [act]) => client.invalidateQueries({ queryKey: [act!.commune] }),
  }),
]);
