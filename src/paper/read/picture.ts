/** A page as pixels: its straight strokes, and itself without them. */
import { type Canvas, createCanvas, type Image } from '@napi-rs/canvas';
import { withEvenLight } from './light.ts';
import type { Rule } from './page-layout.ts';
import type { Turn } from './pdf-page.ts';
import { skewOf } from './skew.ts';

/** Lightness of every pixel, row by row: 0 is ink, 255 is paper. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}

/** Pixels along the shorter side of a page at which type of 13 points is read best. */
export const PAGE_SIDE = 1_500;
const SLANT = 0.0022;

/** Draws a photo or scan on white, its shorter side so many pixels long. */
export function drawnImage(image: Image, side: number): Canvas {
  const scale = Math.min(side / Math.min(image.width, image.height), 3);
  const canvas = createCanvas(Math.round(image.width * scale), Math.round(image.height * scale));
  drawOnWhite(canvas, (context) => context.drawImage(image, 0, 0, canvas.width, canvas.height));
  return canvas;
}

/** A page that was drawn, turned back where the scanner or the camera held it askew, evenly lit for reading. */
export function uprightFrom(canvas: Canvas): Picture {
  const picture = withEvenLight(greyOf(canvas));
  const skew = skewOf(picture);
  return Math.abs(skew) < SLANT ? picture : withEvenLight(greyOf(turnedBack(canvas, skew)));
}

/** The same page for showing it: places found in the one are those of the other. */
export function uprightCanvas(canvas: Canvas): Canvas {
  const skew = skewOf(withEvenLight(greyOf(canvas)));
  return Math.abs(skew) < SLANT ? canvas : turnedBack(canvas, skew);
}

/** The page after quarters of a turn to the right. */
export function turned(canvas: Canvas, turn: Turn): Canvas {
  if (turn === 0) return canvas;
  const { width, height } = canvas;
  const [wide, high] = turn === 180 ? [width, height] : [height, width];
  const made = createCanvas(wide, high);
  drawOnWhite(made, (context) => {
    context.translate(wide / 2, high / 2);
    context.rotate((turn * Math.PI) / 180);
    context.drawImage(canvas, -width / 2, -height / 2);
  });
  return made;
}

function turnedBack(canvas: Canvas, skew: number): Canvas {
  const { width, height } = canvas;
  const turned = createCanvas(width, height);
  drawOnWhite(turned, (context) => {
    context.translate(width / 2, height / 2);
    context.rotate(-skew);
    context.drawImage(canvas, -width / 2, -height / 2);
  });
  return turned;
}

function drawOnWhite(canvas: Canvas, draw: (context: ReturnType<Canvas['getContext']>) => void): void {
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  draw(context);
}

/** The lightness of what is drawn. */
export function greyOf(canvas: Canvas): Picture {
  const { width, height } = canvas;
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
  const grey = new Uint8Array(width * height);
  for (let i = 0, at = 0; i < grey.length; i++, at += 4)
    grey[i] = (data[at]! * 77 + data[at + 1]! * 151 + data[at + 2]! * 28) >> 8;
  return { width, height, grey };
}

/** The picture as a file that needs no packing: a portable grey map. */
export function greyMap({ width, height, grey }: Picture): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), grey]);
}

/** Lightness below which a pixel is ink: thin strokes come out grey. */
const PAPER = 205;

/** Pixels that a stroke may lack, and the shortest run that no letter has. */
const GAP = 2;
const RUN = 45;

/** A rule on a page of pixels, and how many of them it is wide. */
export interface DrawnRule extends Rule {
  readonly thick: number;
}

/** Straight strokes long enough to rule a table. */
export function rulesIn({ width, height, grey }: Picture): DrawnRule[] {
  const across = strokes(height, width, (line) => grey.subarray(line * width, (line + 1) * width));
  const column = new Uint8Array(height);
  const down = strokes(width, height, (line) => {
    for (let at = 0, from = line; at < height; at++, from += width) column[at] = grey[from]!;
    return column;
  });
  return [
    ...across
      .filter((stroke) => standsFree(stroke, width, height, grey))
      .map((s): DrawnRule => ({ kind: 'across', ...s })),
    ...down.map((s): DrawnRule => ({ kind: 'down', ...s })),
  ];
}

/** How far from a stroke letters may begin, and the share of ink there from which it is the feet of a line of letters. */
const CLEAR = 3;
const STEMS = 0.22;
const STEM = 150;

/** Whether paper lies over and under a stroke: over a row of serifs stand the stems of their letters. */
function standsFree(
  { at, from, to, thick }: Stroke,
  width: number,
  height: number,
  grey: Uint8Array,
): boolean {
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

function strokes(lines: number, length: number, pixels: (line: number) => Uint8Array): Stroke[] {
  const found: Stroke[] = [];
  for (let line = 0; line < lines; line++) {
    const light = pixels(line);
    let from = -1;
    let last = -1;
    for (let at = 0; at <= length; at++) {
      if (at < length && light[at]! < PAPER) {
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

/** The page without what stands in some of its parts. */
export function without({ width, height, grey }: Picture, boxes: readonly Box[]): Picture {
  if (boxes.length === 0) return { width, height, grey };
  const copy = grey.slice();
  for (const { left, top, right, bottom } of boxes)
    for (let y = Math.max(0, Math.floor(top)); y < Math.min(height, bottom); y++)
      copy.fill(
        255,
        y * width + Math.max(0, Math.floor(left)),
        y * width + Math.min(width, Math.ceil(right)),
      );
  return { width, height, grey: copy };
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
