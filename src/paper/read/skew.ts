/** How far a page was held askew. */
import type { Picture } from './picture.ts';

const STEP = 3;
const INK = 140;
const MOST = 0.07;
/** Fewer points of ink than this tell no direction. */
const LEAST_INK = 400;

/** The angle in radians by which lines of text fall to the right; 0 when the page does not tell. At most 4 degrees are looked for. */
export function skewOf({ width, height, grey }: Picture): number {
  const xs: number[] = [];
  const ys: number[] = [];
  for (let y = 0; y < height; y += STEP)
    for (let x = 0; x < width; x += STEP)
      if (grey[y * width + x]! < INK) {
        xs.push(x);
        ys.push(y);
      }
  if (xs.length < LEAST_INK) return 0;
  const offset = Math.ceil((width * MOST) / STEP) + 2;
  const rows = new Float64Array(Math.ceil(height / STEP) + offset * 2);
  const sharpness = (angle: number): number => {
    rows.fill(0);
    const slope = Math.tan(angle);
    for (let i = 0; i < xs.length; i++) rows[Math.round((ys[i]! - xs[i]! * slope) / STEP) + offset]! += 1;
    let sum = 0;
    for (let i = 0; i < rows.length; i++) sum += rows[i]! * rows[i]!;
    return sum;
  };
  const best = (from: number, to: number, step: number): number => {
    let [angle, most] = [0, -1];
    for (let a = from; a <= to + 1e-9; a += step) {
      const own = sharpness(a);
      if (own > most) [angle, most] = [a, own];
    }
    return angle;
  };
  const near = best(-MOST, MOST, 0.005);
  const nearer = best(near - 0.005, near + 0.005, 0.001);
  return sharpness(nearer) > sharpness(0) * 1.02 ? nearer : 0;
}
