/** Parts of a page, enlarged and set one under another, so that a recogniser reads them in one go without taking neighbours for one line. */
import type { Box, Picture } from './picture.ts';

const MARGIN = 24;
/** Lightness below which a pixel is surely ink, and the fewest of them that are more than dirt. */
const INK = 140;
const LEAST_INK = 10;
/** How high one strip may become: recognisers take no higher pictures. */
const HIGHEST = 14_000;

interface Placed {
  /** Which of the given parts it is. */
  readonly part: number;
  /** The ink of the part on the page, and where it begins on the strip. */
  readonly ink: Box;
  readonly top: number;
  readonly bottom: number;
}
export interface Strip {
  readonly picture: Picture;
  /** The part that a height on the strip belongs to, and the way back to the page's places; null between parts. */
  at(y: number): { part: number; x: (n: number) => number; y: (n: number) => number } | null;
}

/** The strips of the parts that hold ink, each part enlarged by `scale`; a part's own edge of some pixels is left out. */
export function stripsOf(page: Picture, parts: readonly Box[], scale: number, edge = 1): Strip[] {
  const strips: Placed[][] = [];
  let end = HIGHEST;
  parts.forEach((box, part) => {
    const ink = inkIn(page, box, edge);
    if (!ink) return;
    const high = (ink.bottom - ink.top) * scale;
    if (end + high + MARGIN > HIGHEST) {
      strips.push([]);
      end = MARGIN;
    }
    strips.at(-1)!.push({ part, ink, top: end, bottom: end + high });
    end += high + MARGIN;
  });
  return strips.map((placed) => drawn(page, placed, scale));
}

function drawn(page: Picture, placed: readonly Placed[], scale: number): Strip {
  const width = Math.ceil(Math.max(...placed.map(({ ink }) => ink.right - ink.left)) * scale) + MARGIN * 2;
  const height = Math.ceil(placed.at(-1)!.bottom) + MARGIN;
  const grey = new Uint8Array(width * height).fill(255);
  for (const one of placed) enlarge(page, one, scale, grey, width);
  return {
    picture: { width, height, grey },
    at(y) {
      const found = placed.find(({ top, bottom }) => y > top - MARGIN / 2 && y < bottom + MARGIN / 2);
      if (!found) return null;
      const { part, ink, top } = found;
      return {
        part,
        x: (n) => (n - MARGIN) / scale + ink.left,
        y: (n) => (n - top) / scale + ink.top,
      };
    },
  };
}

function enlarge(page: Picture, { ink, top }: Placed, scale: number, grey: Uint8Array, width: number): void {
  const [wide, high] = [ink.right - ink.left, ink.bottom - ink.top];
  const light = (x: number, y: number) =>
    page.grey[(ink.top + Math.min(y, high - 1)) * page.width + ink.left + Math.min(x, wide - 1)]!;
  for (let y = 0; y < Math.floor(high * scale); y++) {
    const [row, low] = [Math.floor(y / scale), (y / scale) % 1];
    const to = (Math.round(top) + y) * width + MARGIN;
    for (let x = 0; x < Math.floor(wide * scale); x++) {
      const [column, far] = [Math.floor(x / scale), (x / scale) % 1];
      const upper = light(column, row) * (1 - far) + light(column + 1, row) * far;
      const lower = light(column, row + 1) * (1 - far) + light(column + 1, row + 1) * far;
      grey[to + x] = upper * (1 - low) + lower * low;
    }
  }
}

/** The smallest box around a part's ink; null when there is none. */
function inkIn({ width, height, grey }: Picture, box: Box, edge: number): Box | null {
  const [x0, x1] = [Math.max(0, Math.ceil(box.left + edge)), Math.min(width, Math.floor(box.right - edge))];
  const [y0, y1] = [Math.max(0, Math.ceil(box.top + edge)), Math.min(height, Math.floor(box.bottom - edge))];
  let [left, right, top, bottom, ink] = [x1, x0, y1, y0, 0];
  for (let y = y0; y < y1; y++)
    for (let x = x0; x < x1; x++)
      if (grey[y * width + x]! < INK) {
        ink += 1;
        if (x < left) left = x;
        if (x > right) right = x;
        if (y < top) top = y;
        if (y > bottom) bottom = y;
      }
  if (ink < LEAST_INK || bottom - top < 5) return null;
  const more = 3;
  return {
    left: Math.max(0, left - more),
    right: Math.min(width, right + 1 + more),
    top: Math.max(0, top - more),
    bottom: Math.min(height, bottom + 1 + more),
  };
}
