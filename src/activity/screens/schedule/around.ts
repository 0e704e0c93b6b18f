import type { Avoided, Wishes } from '../../schedule/rules.ts';
import type { CalendarEntry } from '../../session/schema.ts';

/** What a day is looked at against: the sessions that stand, the days to avoid, and how a person wants it. */
export interface Around {
  readonly sessions: readonly CalendarEntry[];
  readonly avoided: readonly Avoided[];
  readonly wishes: Wishes;
}
