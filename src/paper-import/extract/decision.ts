/** A decision in front of the plan that it issues: it gives number, date, place, title and bases, the plan all else. */

import { fold } from '#vocabulary/text.ts';
import { type Item, isCapitals, type Line } from './lines.ts';
import { readTail, type Tail } from './tail.ts';

export interface Decision {
  /** What stands above its title. */
  readonly above: readonly Line[];
  readonly title: string;
  readonly line: Line;
  /** Its lines between title and first article. */
  readonly body: readonly Line[];
  readonly tail: Tail;
}

const isTitle = ({ text }: Line): boolean => /^quyet dinh\W*$/.test(fold(text));

/** The decision among the items before a plan's title; null when there is none. */
export function readDecision(items: readonly Item[], planAt: number): Decision | null {
  const front = items.slice(0, planAt);
  const lines = front.filter((item): item is Line => item.kind === 'line');
  const at = lines.findIndex(isTitle);
  const article = lines.findIndex(({ text }) => /^dieu 1\b/.test(fold(text)));
  if (at < 0 || article < at) return null;
  const about = lines.slice(at + 1, at + 4);
  const end = about.findIndex(
    ({ text }, i) => i > 0 && (isCapitals(text) || /^(can cu|xet|theo|chu tich|uy ban)/.test(fold(text))),
  );
  const subject = about.slice(0, end < 0 ? 1 : end).map(({ text }) => text);
  return {
    above: lines.slice(0, at),
    title: `${lines[at]!.text.replace(/\W+$/u, '')} ${subject.join(' ')}`.trim(),
    line: lines[at]!,
    body: lines.slice(at + 1 + subject.length, article),
    tail: readTail(front, front.indexOf(lines[article]!)),
  };
}
