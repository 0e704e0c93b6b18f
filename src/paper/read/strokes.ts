/** The straight strokes of a page of pixels, and the page without them. */
import type { Rule } from './page-layout.ts';
import type { Picture } from './picture.ts';

/** Lightness below which a pixel is ink whatever lies around it. */
const PAPER = 205;
/** A hair line comes out light grey: that much darker than the paper on both sides of it, so many pixels away. */
const FAINT = 18;
const BESIDE = 4;

/** Pixels that a stroke may lack, and the shortest run that no letter has. */
const GAP = 2;
const RUN = 45;

/** A rule on a page of pixels, and how many of them it is wide. */
export interface DrawnRule extends Rule {
  readonly thick: number;
}

/** Straight strokes long enough to rule a table. */
export function rulesIn(picture: Picture): DrawnRule[] {
  const { width, height } = picture;
  const [across, down] = [inkOf(picture, 'across'), inkOf(picture, 'down')];
  const column = new Uint8Array(height);
  return [
    ...strokes(height, width, (line) => across.subarray(line * width, (line + 1) * width))
      .filter((stroke) => standsFree(stroke, picture))
      .map((s): DrawnRule => ({ kind: 'across', ...s })),
    ...strokes(width, height, (line) => {
      for (let at = 0, from = line; at < height; at++, from += width) column[at] = down[from]!;
      return column;
    }).map((s): DrawnRule => ({ kind: 'down', ...s })),
  ];
}

/** The pixels (1) that may belong to a stroke of a direction: dark ones, and what is darker than the paper on both sides of the stroke. */
export function inkOf({ width, height, grey }: Picture, kind: Rule['kind']): Uint8Array {
  const ink = new Uint8Array(grey.length);
  const away = kind === 'across' ? BESIDE * width : BESIDE;
  for (let y = 0, i = 0; y < height; y++)
    for (let x = 0; x < width; x++, i++) {
      const light = grey[i]!;
      if (light < PAPER) ink[i] = 1;
      else if (kind === 'across' ? y >= BESIDE && y < height - BESIDE : x >= BESIDE && x < width - BESIDE)
        ink[i] = light + FAINT < Math.min(grey[i - away]!, grey[i + away]!) ? 1 : 0;
    }
  return ink;
}

/** How far from a stroke letters may begin, and the share of ink there from which it is the feet of a line of letters. */
const CLEAR = 3;
const STEMS = 0.22;
const STEM = 150;

/** Whether paper lies over and under a stroke: over a row of serifs stand the stems of their letters. */
function standsFree({ at, from, to, thick }: Stroke, { width, height, grey }: Picture): boolean {
  return [Math.ceil(at - thick / 2) - CLEAR, Math.floor(at + thick / 2) + CLEAR].every((y) => {
    if (y < 0 || y >= height) return true;
    let ink = 0;
    for (let x = from; x <= to; x++) if (grey[y * width + x]! < STEM) ink += 1;
    return ink < (to - from) * STEMS;
  });
}

interface Stroke {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly thick: number;
}

function strokes(lines: number, length: number, inkIn: (line: number) => Uint8Array): Stroke[] {
  const found: Stroke[] = [];
  for (let line = 0; line < lines; line++) {
    const ink = inkIn(line);
    let from = -1;
    let last = -1;
    for (let at = 0; at <= length; at++) {
      if (at < length && ink[at] === 1) {
        if (from < 0) from = at;
        last = at;
      } else if (from >= 0 && (at - last > GAP || at === length)) {
        if (last - from >= RUN) found.push({ at: line, from, to: last, thick: 1 });
        from = -1;
      }
    }
  }
  return merged(found);
}

/** How far apart the parts of a slanted stroke may end. */
const SLACK = 15;

/** Rows of pixels that lie together are one stroke; thick blocks are none. */
function merged(found: readonly Stroke[]): Stroke[] {
  const groups: { first: number; last: number; from: number; to: number }[] = [];
  let open: typeof groups = [];
  for (const { at, from, to } of found) {
    open = open.filter((g) => at - g.last <= 2);
    const group = open.find((g) => from < g.to + SLACK && to > g.from - SLACK);
    if (group)
      Object.assign(group, { last: at, from: Math.min(from, group.from), to: Math.max(to, group.to) });
    else {
      const opened = { first: at, last: at, from, to };
      groups.push(opened);
      open.push(opened);
    }
  }
  return groups
    .filter((g) => g.last - g.first < 9)
    .map((g) => ({ at: (g.first + g.last) / 2, from: g.from, to: g.to, thick: g.last - g.first + 1 }));
}

/** The page with its strokes painted white, so that they are not taken for letters. */
export function withoutRules({ width, height, grey }: Picture, rules: readonly DrawnRule[]): Picture {
  const copy = grey.slice();
  const within = (n: number, most: number) => Math.max(0, Math.min(most, Math.round(n)));
  for (const { kind, at, from, to, thick } of rules) {
    const [first, after] = [at - thick / 2 - 0.5, at + thick / 2 + 1.5];
    const [left, right] = kind === 'across' ? [from - 1, to + 2] : [first, after];
    const [top, bottom] = kind === 'across' ? [first, after] : [from - 1, to + 2];
    for (let y = within(top, height); y < within(bottom, height); y++)
      copy.fill(255, y * width + within(left, width), y * width + within(right, width));
  }
  return { width, height, grey: copy };
}
