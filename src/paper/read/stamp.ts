/** The round red stamp that lies over a signature: its ink goes, what is written under it stays. */
import type { Canvas } from '@napi-rs/canvas';

/** By how much red is lighter than the rest in a stamp's ink. */
const RED = 32;
/** Side of the squares in which red is counted, and the pixels of it that make a square red. */
const SQUARE = 20;
const SOME = 8;
/** A stamp is 30 to 45 mm of a page's 210 wide, and round. */
const SMALLEST = 0.1;
const LARGEST = 0.3;
const ROUND = 1.4;

interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Paints the red ink of round stamps white on a page that was drawn. Red letters and lines stay. */
export function withoutStamps(canvas: Canvas): Canvas {
  const { width, height } = canvas;
  const context = canvas.getContext('2d');
  const image = context.getImageData(0, 0, width, height);
  const { data } = image;
  const isRed = (i: number) => data[i]! - Math.max(data[i + 1]!, data[i + 2]!) > RED;
  const stamps = areasOf(width, height, (x, y) => isRed((y * width + x) * 4)).filter((area) =>
    isStamp(area, Math.min(width, height)),
  );
  for (const { left, top, right, bottom } of stamps)
    for (let y = top; y < bottom; y++)
      for (let x = left; x < right; x++) {
        const i = (y * width + x) * 4;
        if (isRed(i)) data.fill(255, i, i + 3);
      }
  if (stamps.length > 0) context.putImageData(image, 0, 0);
  return canvas;
}

function isStamp({ left, top, right, bottom }: Area, side: number): boolean {
  const [wide, high] = [right - left, bottom - top];
  const within = (n: number) => n > side * SMALLEST && n < side * LARGEST;
  return within(wide) && within(high) && Math.max(wide, high) < Math.min(wide, high) * ROUND;
}

/** The areas in which red squares touch each other. */
function areasOf(width: number, height: number, isRed: (x: number, y: number) => boolean): Area[] {
  const [columns, rows] = [Math.ceil(width / SQUARE), Math.ceil(height / SQUARE)];
  const counts = new Uint16Array(columns * rows);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if (isRed(x, y)) counts[Math.floor(y / SQUARE) * columns + Math.floor(x / SQUARE)]! += 1;
  const areas: Area[] = [];
  counts.forEach((count, start) => {
    if (count < SOME) return;
    const area = { left: columns, top: rows, right: 0, bottom: 0 };
    const todo = [start];
    counts[start] = 0;
    for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
      const [x, y] = [at % columns, Math.floor(at / columns)];
      area.left = Math.min(area.left, x);
      area.right = Math.max(area.right, x + 1);
      area.top = Math.min(area.top, y);
      area.bottom = Math.max(area.bottom, y + 1);
      for (const [dx, dy] of NEIGHBOURS) {
        const [nx, ny] = [x + dx, y + dy];
        const next = ny * columns + nx;
        if (nx < 0 || ny < 0 || nx >= columns || ny >= rows || counts[next]! < SOME) continue;
        counts[next] = 0;
        todo.push(next);
      }
    }
    areas.push({
      left: area.left * SQUARE,
      top: area.top * SQUARE,
      right: Math.min(width, area.right * SQUARE),
      bottom: Math.min(height, area.bottom * SQUARE),
    });
  });
  return areas;
}

const NEIGHBOURS = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => [dx, dy] as const));
