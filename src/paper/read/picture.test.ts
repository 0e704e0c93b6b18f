import { createCanvas } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { withEvenLight } from './light.ts';
import { type Picture, uprightFrom } from './picture.ts';
import { gridsOf } from './ruled-grid.ts';
import { skewOf } from './skew.ts';
import { stripsOf } from './strip.ts';
import { rulesIn } from './strokes.ts';
import { withTwins } from './twins.ts';

const blank = (width: number, height: number): Picture => ({
  width,
  height,
  grey: new Uint8Array(width * height).fill(255),
});
function fill({ width, grey }: Picture, x0: number, y0: number, x1: number, y1: number, light = 0): void {
  for (let y = y0; y < y1; y++) grey.fill(light, y * width + x0, y * width + x1);
}
/** Lines of short bars, as text looks from afar, each falling by `slope` to the right. */
function lined(slope: number): Picture {
  const page = blank(900, 900);
  for (let line = 60; line < 840; line += 30)
    for (let x = 60; x < 840; x += 14) {
      const y = Math.round(line + x * slope);
      fill(page, x, y, x + 9, Math.min(900, y + 12));
    }
  return page;
}

test.each([0, 0.01, -0.03, 0.05])('lines that fall by %s are seen to', (slope) => {
  expect(skewOf(lined(slope))).toBeCloseTo(Math.atan(slope), 2);
});

test('a page that was held askew is turned back; an empty one is left alone', () => {
  const canvas = createCanvas(900, 900);
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, 900, 900);
  context.fillStyle = 'black';
  context.translate(450, 450);
  context.rotate(0.03);
  for (let line = -380; line < 380; line += 30)
    for (let x = -380; x < 380; x += 14) context.fillRect(x, line, 9, 12);
  expect(Math.abs(skewOf(uprightFrom(canvas)))).toBeLessThan(0.004);
  expect(skewOf(blank(300, 300))).toBe(0);
});

test('a shadow over half of a page goes, its ink stays', () => {
  const page = blank(800, 400);
  fill(page, 400, 0, 800, 400, 150);
  fill(page, 100, 100, 130, 110);
  fill(page, 600, 100, 630, 110, 30);
  const { grey } = withEvenLight(page);
  expect(grey[200 * 800 + 700]).toBeGreaterThan(230);
  expect(grey[105 * 800 + 615]).toBeLessThan(100);
  expect(grey[105 * 800 + 115]).toBeLessThan(20);
});

test('a row of serifs or a dash within a cell is no border', () => {
  const page = blank(600, 300);
  for (const y of [20, 120, 220]) fill(page, 20, y, 580, y + 2);
  for (const x of [20, 300, 578]) fill(page, x, 20, x + 2, 222);
  fill(page, 60, 70, 130, 72);
  for (let x = 320; x < 560; x += 8) fill(page, x, 150, x + 3, 172);
  fill(page, 320, 170, 560, 172);
  const [grid, ...more] = gridsOf(rulesIn(page));
  expect(more).toEqual([]);
  expect(grid?.cells.map(({ row, column }) => [row, column])).toEqual([
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ]);
});

test('parts stand apart on a strip, and lead back to their places', () => {
  const page = blank(400, 300);
  fill(page, 50, 40, 70, 60);
  fill(page, 250, 200, 290, 215);
  const parts = [
    { left: 20, top: 20, right: 120, bottom: 100 },
    { left: 130, top: 20, right: 220, bottom: 100 },
    { left: 220, top: 180, right: 380, bottom: 280 },
  ];
  const [strip, ...more] = stripsOf(page, parts, 2);
  expect(more).toEqual([]);
  const heights = Array.from({ length: strip!.picture.height }, (_, y) => strip!.at(y)?.part ?? null);
  expect(new Set(heights.filter((part) => part !== null))).toEqual(new Set([0, 2]));
  const row = heights.lastIndexOf(2) - 26;
  const back = strip!.at(row)!;
  expect(back.y(row)).toBeGreaterThan(195);
  expect(back.y(row)).toBeLessThan(220);
});

test('two strokes read as one figure 1 are two', () => {
  const page = blank(80, 40);
  fill(page, 10, 8, 14, 32);
  const box = { left: 8, top: 6, right: 40, bottom: 34 };
  expect(withTwins('1', box, page)).toBe('1');
  fill(page, 24, 8, 28, 32);
  expect(withTwins('1', box, page)).toBe('11');
  expect(withTwins('12', box, page)).toBe('12');
  expect(withTwins('n', box, page)).toBe('n');
});
