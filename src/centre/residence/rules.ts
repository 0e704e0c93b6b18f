import { addDays, type CivilDate } from '#vocabulary/date.ts';

/** Where somebody lived (a person in a household, a household in a village) from which day to which; open at both ends when null. */
export interface Span {
  readonly id: string;
  readonly place: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** From which day a move counts; null where what stood before was written wrongly, and it was always so. */
export type MoveDay = CivilDate | null;

/** What a move does to the rows of who moves, of which one runs. */
export type Move =
  | { readonly kind: 'replace'; readonly running: Span }
  | { readonly kind: 'take-back'; readonly running: Span; readonly before: Span }
  | { readonly kind: 'follow'; readonly running: Span; readonly ended: CivilDate; readonly from: CivilDate }
  | { readonly kind: 'refuse'; readonly why: 'future' }
  | { readonly kind: 'refuse'; readonly why: 'before-last'; readonly last: string };

/**
 * Decides what becomes of the rows, the latest first, when somebody moves. A correction writes over the row that runs, and so does a move
 * on the very day on which it began; one that puts them back where they were takes that row away. A day before the last move would
 * change what earlier rows say, and one after today is not yet so: both are refused.
 */
export function moveOn(
  [running, before]: readonly [Span, ...Span[]],
  { to, from, today }: { readonly to: string; readonly from: MoveDay; readonly today: CivilDate },
): Move {
  const last = running.validFrom;
  if (from === null || from === last)
    return before?.place === to ? { kind: 'take-back', running, before } : { kind: 'replace', running };
  if (from > today) return { kind: 'refuse', why: 'future' };
  if (last !== null && from < last) return { kind: 'refuse', why: 'before-last', last };
  return { kind: 'follow', running, ended: addDays(from, -1), from };
}
