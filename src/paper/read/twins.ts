/** The figure 11 is read as 1: a recogniser drops the second of two like letters. Their ink is counted. */
import type { Box, Picture } from './picture.ts';

const INK = 140;

/** A word that is read as a single 1, with as many of them as stand apart in its box; any other word as it is. */
export function withTwins(text: string, { left, right, top, bottom }: Box, page: Picture): string {
  if (text !== '1') return text;
  const high = bottom - top;
  const runs: { from: number; to: number }[] = [];
  for (let x = Math.max(0, Math.floor(left)); x < Math.min(page.width, right); x++) {
    let ink = 0;
    for (let y = Math.max(0, Math.floor(top)); y < Math.min(page.height, bottom); y++)
      if (page.grey[y * page.width + x]! < INK) ink += 1;
    const last = runs.at(-1);
    if (ink === 0) continue;
    if (last && last.to === x - 1) last.to = x;
    else runs.push({ from: x, to: x });
  }
  const wide = (run: { from: number; to: number }) => run.to - run.from + 1;
  const alike = runs.every((run) => wide(run) < high * 0.7 && Math.abs(wide(run) - wide(runs[0]!)) <= 3);
  return alike && runs.length > 1 && runs.length <= 3 ? '1'.repeat(runs.length) : text;
}
