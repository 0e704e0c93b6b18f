/** 11 is read as 1, 33 as 3, III as II: a recogniser drops one of several like letters. Their ink is counted. */
import type { Box, Picture } from './picture.ts';

/** Lightness below which a pixel is ink: letters hang together by their greys. */
const INK = 190;
/** One figure or Roman numeral, alone or repeated. */
const ALIKE = /^([\dI])\1*$/;
/** How much like letters may differ in their ink. */
const DIFFERENCE = 0.15;

interface Run {
  readonly from: number;
  to: number;
  ink: number;
}

/** A word that is read as one and the same letter, with as many of them as stand apart in its box; any other word as it is. */
export function withTwins(text: string, { left, right, top, bottom }: Box, page: Picture): string {
  if (!ALIKE.test(text)) return text;
  const high = bottom - top;
  const runs: Run[] = [];
  for (let x = Math.max(0, Math.floor(left)); x < Math.min(page.width, right); x++) {
    let ink = 0;
    for (let y = Math.max(0, Math.floor(top)); y < Math.min(page.height, bottom); y++)
      if (page.grey[y * page.width + x]! < INK) ink += 1;
    const last = runs.at(-1);
    if (ink === 0) continue;
    if (last && last.to === x - 1) Object.assign(last, { to: x, ink: last.ink + ink });
    else runs.push({ from: x, to: x, ink });
  }
  const wide = (run: Run) => run.to - run.from + 1;
  const mean = runs.reduce((sum, { ink }) => sum + ink, 0) / Math.max(1, runs.length);
  const alike = runs.every(
    (run) =>
      wide(run) < high * 0.7 &&
      Math.abs(wide(run) - wide(runs[0]!)) <= 3 &&
      Math.abs(run.ink - mean) < mean * DIFFERENCE,
  );
  return alike && runs.length > text.length && runs.length <= 3 ? text[0]!.repeat(runs.length) : text;
}
