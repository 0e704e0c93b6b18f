import type { Mark } from './mark.ts';

/** A mark as it stands now: its passage as it reads by now, and where in it the marked piece begins. */
export interface PresentMark extends Mark {
  readonly at: number;
}

interface Span {
  readonly mark: Mark;
  readonly at: number;
}

/** Of a passage with more pieces than this that can be mended, only the whole passage is found again. */
const MOST_MENDED = 6;

/**
 * Where the marked pieces of a passage begin, in their order. A year inside of a span (`2025-2026`) or of a date is none that stands by
 * itself; a piece that cannot be found so is the first that reads alike.
 */
function spansOf(passage: string, marks: readonly Mark[]): Span[] {
  let from = 0;
  return marks.map((mark) => {
    const rest = passage.slice(from);
    const alone = new RegExp(
      `(?<![\\d/.]|\\d\\s?[-–]\\s?)${escaped(mark.said)}(?!\\d|/\\d|\\s?[-–]\\s?\\d)`,
      'u',
    ).exec(rest);
    const at = from + (alone?.index ?? Math.max(0, rest.indexOf(mark.said)));
    from = at + mark.said.length;
    return { mark, at };
  });
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** The passage with some of its pieces mended, and where the pieces begin in it then. */
function mended(passage: string, spans: readonly Span[], done: ReadonlySet<Mark>) {
  let text = '';
  let from = 0;
  const starts = new Map<Mark, number>();
  for (const { mark, at } of spans) {
    text += passage.slice(from, at);
    starts.set(mark, text.length);
    text += done.has(mark) ? mark.becomes : mark.said;
    from = at + mark.said.length;
  }
  return { text: text + passage.slice(from), starts };
}

function* subsetsOf<T>(all: readonly T[]): Generator<ReadonlySet<T>> {
  for (let bits = 0; bits < 2 ** all.length; bits++)
    yield new Set(all.filter((_, at) => Math.floor(bits / 2 ** at) % 2 === 1));
}

/**
 * The marks of one passage that still stand: all while it reads as it was copied, and the rest where some of its pieces were mended by one
 * press. Edited otherwise, somebody has looked, and none stands. `texts` are the passages that are there now.
 */
export function presentMarks(marks: readonly Mark[], texts: readonly string[]): PresentMark[] {
  const { passage } = marks[0]!;
  const spans = spansOf(passage, marks);
  const mendable = marks.filter(({ becomes }) => becomes !== null);
  for (const done of subsetsOf(mendable.length > MOST_MENDED ? [] : mendable)) {
    const { text, starts } = mended(passage, spans, done);
    if (texts.includes(text))
      return marks
        .filter((mark) => !done.has(mark))
        .map((mark) => ({ ...mark, passage: text, at: starts.get(mark)! }));
  }
  return [];
}

/** What the passage reads once its marked piece gives way; null where nobody can say to what. */
export const mendedPassage = ({ passage, at, said, becomes }: PresentMark): string | null =>
  becomes === null ? null : passage.slice(0, at) + becomes + passage.slice(at + said.length);
