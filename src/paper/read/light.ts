/** Shadows on a photographed page: its paper is made equally light everywhere. */
import type { Picture } from './picture.ts';

/** Side of the squares whose paper is measured, and the share of a square's pixels that are no darker than its paper. */
const SIDE = 40;
const LIGHTEST = 0.1;
/** Lightness from which paper counts as white. */
const WHITE = 242;

/** Divides by the lightness of the paper around each pixel; a page that is white all over is given back as it is. */
export function withEvenLight(picture: Picture): Picture {
  const { width, height, grey } = picture;
  const [columns, rows] = [Math.ceil(width / SIDE), Math.ceil(height / SIDE)];
  const paper = Float32Array.from({ length: columns * rows }, (_, i) =>
    paperIn(picture, (i % columns) * SIDE, Math.floor(i / columns) * SIDE),
  );
  if (paper.every((light) => light >= WHITE)) return picture;
  const lit = new Uint8Array(grey.length);
  for (let y = 0; y < height; y++) {
    const row = Math.max(0, Math.min(rows - 1, y / SIDE - 0.5));
    const [r, low] = [Math.floor(row), row % 1];
    const below = Math.min(r + 1, rows - 1);
    for (let x = 0; x < width; x++) {
      const column = Math.max(0, Math.min(columns - 1, x / SIDE - 0.5));
      const [c, far] = [Math.floor(column), column % 1];
      const right = Math.min(c + 1, columns - 1);
      const upper = paper[r * columns + c]! * (1 - far) + paper[r * columns + right]! * far;
      const lower = paper[below * columns + c]! * (1 - far) + paper[below * columns + right]! * far;
      const at = y * width + x;
      lit[at] = Math.min(255, (grey[at]! * 250) / (upper * (1 - low) + lower * low));
    }
  }
  return { width, height, grey: lit };
}

/** How light the paper of a square is; below a third it is ink, not shadow. */
function paperIn({ width, height, grey }: Picture, left: number, top: number): number {
  const counts = new Uint32Array(256);
  const [right, bottom] = [Math.min(width, left + SIDE), Math.min(height, top + SIDE)];
  for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) counts[grey[y * width + x]!]! += 1;
  let rest = (right - left) * (bottom - top) * LIGHTEST;
  for (let light = 255; light > 85; light--) {
    rest -= counts[light]!;
    if (rest <= 0) return light;
  }
  return 85;
}
