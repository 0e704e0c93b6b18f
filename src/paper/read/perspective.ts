/** A page that a camera saw from the side: the ruled lines of a table that run apart are set parallel again. */
import { type Canvas, createCanvas } from '@napi-rs/canvas';
import type { Picture } from './picture.ts';
import { inkOf } from './strokes.ts';

/** How much lines slant: by `at` of the middle of the page, and how that grows from one side of it to the other. */
interface Slant {
  readonly middle: number;
  readonly growth: number;
}
/** The slants of the lines that run down, by how far right they stand, and of those that run across, by how far down. */
export interface Perspective {
  readonly down: Slant;
  readonly across: Slant;
}

/** Pixels of a line that a trace may miss, and by which it may move from one row of pixels to the next. */
const GAP = 4;
const DRIFT = 2;
/** Strokes of letters are shorter; thicker ones are edges of the page and shadows. */
const SHORTEST = 90;
const THICKEST = 8;
/** A trace wanders by less than this from a straight line. */
const WANDER = 1.6;
/** All traced lines together are at least this long, or they tell nothing; and no page is seen from further aside than this. */
const ENOUGH = 700;
const STEEPEST = 0.12;
/** A shift at the edge of the page that lines may have and still count as straight. */
const LEAST_SHIFT = 2.5;

interface Trace {
  readonly length: number;
  readonly slope: number;
  /** Where it passes the middle of the page. */
  readonly at: number;
}

/** By how much the ruled lines of a page slant; null where they do not, or where there are none. */
export function perspectiveOf(picture: Picture): Perspective | null {
  const { width, height } = picture;
  const [acrossInk, downInk] = [inkOf(picture, 'across'), inkOf(picture, 'down')];
  const down = slantOf(
    traces(height, width, (line, at) => downInk[line * width + at]!),
    width,
  );
  const across = slantOf(
    traces(width, height, (line, at) => acrossInk[at * width + line]!),
    height,
  );
  const shift = Math.max(shiftOf(down, height), shiftOf(across, width));
  return shift < LEAST_SHIFT ? null : { down, across };
}

const shiftOf = ({ middle, growth }: Slant, length: number): number =>
  ((Math.abs(middle) + Math.abs(growth) / 2) * length) / 2;

interface Open {
  readonly points: [line: number, at: number][];
  line: number;
  at: number;
}

/** Follows thin ink from one row (or column) of pixels to the next. */
function traces(lines: number, length: number, ink: (line: number, at: number) => number): Trace[] {
  const found: Trace[] = [];
  let open: Open[] = [];
  for (let line = 0; line < lines; line++) {
    const still: Open[] = [];
    for (const one of open)
      if (line - one.line <= GAP) still.push(one);
      else found.push(...traceOf(one, lines));
    open = still;
    for (let at = 0; at < length; at++) {
      if (ink(line, at) === 0) continue;
      let end = at;
      while (end + 1 < length && ink(line, end + 1) === 1) end += 1;
      const middle = (at + end) / 2;
      if (end - at < THICKEST) {
        const one = open.find((o) => o.line < line && Math.abs(o.at - middle) <= DRIFT);
        if (one) {
          one.points.push([line, middle]);
          [one.line, one.at] = [line, middle];
        } else open.push({ points: [[line, middle]], line, at: middle });
      }
      at = end;
    }
  }
  return [...found, ...open.flatMap((one) => traceOf(one, lines))];
}

function traceOf({ points }: Open, lines: number): Trace[] {
  const length = points.at(-1)![0] - points[0]![0];
  if (length < SHORTEST || points.length < length * 0.8) return [];
  const { level, slope } = lineThrough(
    points.map(([line, at]) => ({ x: line - lines / 2, y: at, weight: 1 })),
  );
  const straight = points.every(([line, at]) => Math.abs(level + slope * (line - lines / 2) - at) <= WANDER);
  return straight && Math.abs(slope) < STEEPEST ? [{ length, slope, at: level }] : [];
}

function slantOf(all: readonly Trace[], width: number): Slant {
  const nearestLine = (own: readonly Trace[]) =>
    lineThrough(own.map(({ length, slope, at }) => ({ x: at / width - 0.5, y: slope, weight: length })));
  const first = nearestLine(all);
  const near = all.filter(
    ({ slope, at }) => Math.abs(first.level + first.slope * (at / width - 0.5) - slope) < 0.01,
  );
  if (near.length < 3 || near.reduce((sum, { length }) => sum + length, 0) < ENOUGH)
    return { middle: 0, growth: 0 };
  const { level, slope } = nearestLine(near);
  return { middle: level, growth: slope };
}

/** The line nearest to weighted points, by its level at 0 and its slope. */
function lineThrough(points: readonly { x: number; y: number; weight: number }[]): {
  level: number;
  slope: number;
} {
  const sum = (of: (p: (typeof points)[number]) => number) =>
    points.reduce((all, p) => all + p.weight * of(p), 0);
  const weight = sum(() => 1);
  if (weight === 0) return { level: 0, slope: 0 };
  const [x, y] = [sum((p) => p.x) / weight, sum((p) => p.y) / weight];
  const spread = sum((p) => (p.x - x) ** 2);
  const slope = spread < weight * 1e-3 ? 0 : sum((p) => (p.x - x) * (p.y - y)) / spread;
  return { level: y - slope * x, slope };
}

/** Where on the slanted page a place of the upright one is found. */
function placeOn(
  { down, across }: Perspective,
  width: number,
  height: number,
  x: number,
  y: number,
): [number, number] {
  const lean = (slant: Slant, share: number) => slant.middle + slant.growth * (share - 0.5);
  return [x + lean(down, x / width) * (y - height / 2), y + lean(across, y / height) * (x - width / 2)];
}

/** The page with its ruled lines upright. */
export function seenFromAbove({ width, height, grey }: Picture, view: Perspective): Picture {
  const seen = new Uint8Array(grey.length).fill(255);
  for (let y = 0, i = 0; y < height; y++)
    for (let x = 0; x < width; x++, i++) {
      const [px, py] = placeOn(view, width, height, x, y);
      const [left, top] = [Math.floor(px), Math.floor(py)];
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue;
      const [far, low] = [px - left, py - top];
      const at = top * width + left;
      const upper = grey[at]! * (1 - far) + grey[at + 1]! * far;
      const lower = grey[at + width]! * (1 - far) + grey[at + width + 1]! * far;
      seen[i] = upper * (1 - low) + lower * low;
    }
  return { width, height, grey: seen };
}

/** The same of a page in colours, for showing it. */
export function drawnFromAbove(canvas: Canvas, view: Perspective): Canvas {
  const { width, height } = canvas;
  const from = new Uint32Array(canvas.getContext('2d').getImageData(0, 0, width, height).data.buffer);
  const drawn = createCanvas(width, height);
  const context = drawn.getContext('2d');
  const image = context.createImageData(width, height);
  const to = new Uint32Array(image.data.buffer).fill(0xffffffff);
  for (let y = 0, i = 0; y < height; y++)
    for (let x = 0; x < width; x++, i++) {
      const [px, py] = placeOn(view, width, height, x, y).map(Math.round) as [number, number];
      if (px >= 0 && py >= 0 && px < width && py < height) to[i] = from[py * width + px]!;
    }
  context.putImageData(image, 0, 0);
  return drawn;
}
