/** A page as pixels: its straight strokes, and itself without them. */
import { type Canvas, createCanvas, type Image } from '@napi-rs/canvas';
import type { Rule } from './page-layout.ts';

export interface Picture {
  readonly canvas: Canvas;
  readonly width: number;
  readonly height: number;
}

/** Width in pixels at which type of 13 points is read best. */
export const PAGE_WIDTH = 1_500;

/** Draws a photo or scan on white, as wide as is wanted. */
export function pictureOf(image: Image, wanted: number): Picture {
  const scale = Math.min(wanted / image.width, 3);
  const [width, height] = [Math.round(image.width * scale), Math.round(image.height * scale)];
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  context.drawImage(image, 0, 0, width, height);
  return { canvas, width, height };
}

/** Lightness below which a pixel is ink: thin strokes come out grey. */
const PAPER = 205;

/** Which pixels are dark against their page, row by row. */
function darkness({ canvas, width, height }: Picture): Uint8Array {
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
  const dark = new Uint8Array(width * height);
  for (let i = 0; i < dark.length; i++) {
    const light = 0.3 * data[i * 4]! + 0.59 * data[i * 4 + 1]! + 0.11 * data[i * 4 + 2]!;
    dark[i] = light < PAPER ? 1 : 0;
  }
  return dark;
}

/** Pixels that a stroke may lack, and the shortest run that no letter has. */
const GAP = 2;
const RUN = 45;

/** Straight strokes long enough to rule a table. */
export function rulesIn(picture: Picture): Rule[] {
  const { width, height } = picture;
  const dark = darkness(picture);
  const across = strokes(height, width, (line, at) => dark[line * width + at]!);
  const down = strokes(width, height, (line, at) => dark[at * width + line]!);
  return [
    ...across.map((s): Rule => ({ kind: 'across', ...s })),
    ...down.map((s): Rule => ({ kind: 'down', ...s })),
  ];
}

interface Stroke {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

function strokes(lines: number, length: number, dark: (line: number, at: number) => number): Stroke[] {
  const found: Stroke[] = [];
  for (let line = 0; line < lines; line++) {
    let from = -1;
    let last = -1;
    for (let at = 0; at <= length; at++) {
      const on = at < length && dark(line, at) === 1;
      if (on) {
        if (from < 0) from = at;
        last = at;
      } else if (from >= 0 && (at - last > GAP || at === length)) {
        if (last - from >= RUN) found.push({ at: line, from, to: last });
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
  for (const { at, from, to } of found) {
    const group = groups.find((g) => at - g.last <= 2 && from < g.to + SLACK && to > g.from - SLACK);
    if (group)
      Object.assign(group, { last: at, from: Math.min(from, group.from), to: Math.max(to, group.to) });
    else groups.push({ first: at, last: at, from, to });
  }
  return groups
    .filter((g) => g.last - g.first < 9)
    .map((g) => ({ at: (g.first + g.last) / 2, from: g.from, to: g.to }));
}

/** The page with its strokes painted white, so that they are not taken for letters. */
export function withoutRules({ canvas, width, height }: Picture, rules: readonly Rule[]): Canvas {
  const copy = createCanvas(width, height);
  const context = copy.getContext('2d');
  context.drawImage(canvas, 0, 0);
  context.fillStyle = 'white';
  for (const { kind, at, from, to } of rules) {
    if (kind === 'across') context.fillRect(from - 1, at - 3, to - from + 2, 6);
    else context.fillRect(at - 3, from - 1, 6, to - from + 2);
  }
  return copy;
}

const ENLARGED = 2;
const MARGIN = 24;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A part of a page at twice its size on white, and the way back to the page's places; null when there is no ink in it. */
export function enlarged(
  page: Canvas,
  { left, top, right, bottom }: Box,
): { canvas: Canvas; back: <T extends Box & { size: number }>(word: T) => T } | null {
  const [wide, high] = [Math.floor(right - left) - 6, Math.floor(bottom - top) - 6];
  if (wide < 8 || high < 8) return null;
  const { data } = page.getContext('2d').getImageData(left + 3, top + 3, wide, high);
  let ink = 0;
  for (let i = 0; i < data.length; i += 4) if (data[i]! < 140) ink += 1;
  if (ink < 12) return null;
  const canvas = createCanvas(wide * ENLARGED + MARGIN * 2, high * ENLARGED + MARGIN * 2);
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(page, left + 3, top + 3, wide, high, MARGIN, MARGIN, wide * ENLARGED, high * ENLARGED);
  const x = (n: number) => (n - MARGIN) / ENLARGED + left + 3;
  const y = (n: number) => (n - MARGIN) / ENLARGED + top + 3;
  return {
    canvas,
    back: (word) => ({
      ...word,
      left: x(word.left),
      right: x(word.right),
      top: y(word.top),
      bottom: y(word.bottom),
      size: word.size / ENLARGED,
    }),
  };
}
