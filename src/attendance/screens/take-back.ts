import type { Called } from '../mark/schema.ts';
import type { MarkItem } from './sheet.ts';

/** What one press recorded: of one person, or of all who were not called. */
export interface Recorded {
  readonly marks: readonly {
    readonly id: string;
    readonly enrolmentId: string;
    readonly state: MarkItem['state'];
    readonly before: Pick<Called, 'state' | 'reason'>;
  }[];
}

/**
 * Gives the marks that take back what a press recorded. Who was called again since, here or on another device, keeps what was said of them
 * last. Takes the list as it stands and the last tap of each person on this screen.
 */
export function takeBack(
  recorded: Recorded,
  people: readonly Called[],
  lastTaps: ReadonlyMap<string, string>,
): MarkItem[] {
  const states = new Map(people.map((one) => [one.id, one.state]));
  return recorded.marks
    .filter((mark) => lastTaps.get(mark.enrolmentId) === mark.id)
    .filter((mark) => states.get(mark.enrolmentId) === (mark.state === 'cleared' ? null : mark.state))
    .map(({ enrolmentId, before }) => ({
      enrolmentId,
      state: before.state ?? 'cleared',
      reason: before.reason,
      walkIn: null,
    }));
}
