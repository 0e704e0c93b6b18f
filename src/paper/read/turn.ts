/** Which way up a picture of a page lies: cameras and scanners hold it on its side or head, and do not say so. */
import { type Canvas, createCanvas } from '@napi-rs/canvas';
import { withEvenLight } from './light.ts';
import type { Turn } from './pdf-page.ts';
import { greyOf, type Picture, turned } from './picture.ts';
import type { Recogniser } from './recognise.ts';
import { rulesIn, withoutRules } from './strokes.ts';

const INK = 140;
/** How much sharper lines must be in one direction to be believed; between the two both are tried. */
const CLEARLY = 1.25;
/** Height of the band that is tried, in pixels of a page of 1,500, and the share of sure words from which it lies right. */
const BAND = 260;
const SURE = 0.8;

/** The turn after which the page's lines run from left to right, the right way up. */
export async function turnsFor(canvas: Canvas, recogniser: Recogniser): Promise<Turn> {
  const sharpness = linesOf(canvas);
  const ways: Turn[] =
    sharpness > CLEARLY ? [0, 180] : sharpness < 1 / CLEARLY ? [90, 270] : [0, 180, 90, 270];
  let best: { turn: Turn; score: number } = { turn: ways[0]!, score: -1 };
  for (const turn of ways) {
    const score = await recogniser.probe(bandOf(turned(canvas, turn)));
    if (score > best.score) best = { turn, score };
    if (score >= SURE) break;
  }
  return best.turn;
}

/** How much sharper lines of ink lie across than down. */
function linesOf(canvas: Canvas): number {
  const grey = withEvenLight(greyOf(canvas));
  const picture = withoutRules(grey, rulesIn(grey));
  const { width, height } = picture;
  const [rows, columns] = [new Float64Array(height), new Float64Array(width)];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if (picture.grey[y * width + x]! < INK) {
        rows[y]! += 1;
        columns[x]! += 1;
      }
  return roughness(rows, width) / Math.max(1e-9, roughness(columns, height));
}

/** How much a profile changes from one place to the next but one: between lines of text it falls to nothing. */
function roughness(profile: Float64Array, length: number): number {
  let sum = 0;
  for (let i = 6; i < profile.length; i++) sum += ((profile[i]! - profile[i - 6]!) / length) ** 2;
  return sum / profile.length;
}

/** The band of a page with most ink outside of strokes: some lines of text. */
function bandOf(canvas: Canvas): Picture {
  const { width, height } = canvas;
  const grey = greyOf(canvas);
  const bare = withoutRules(grey, rulesIn(grey));
  const high = Math.min(height, BAND);
  const rows = Array.from({ length: height }, (_, y) => {
    let ink = 0;
    for (let x = 0; x < width; x += 2) if (bare.grey[y * width + x]! < INK) ink += 1;
    // A dark edge of the table or of a shadow is no text.
    return ink > width * 0.25 ? 0 : ink;
  });
  let sum = rows.slice(0, high).reduce((a, b) => a + b, 0);
  let [top, most] = [0, sum];
  for (let y = 1; y + high <= height; y++) {
    sum += rows[y + high - 1]! - rows[y - 1]!;
    if (sum > most) [top, most] = [y, sum];
  }
  const band = createCanvas(width, high);
  const context = band.getContext('2d');
  context.drawImage(canvas, 0, -top);
  const cut = greyOf(band);
  return withEvenLight(withoutRules(cut, rulesIn(cut)));
}
