import { createRequire } from 'node:module';
import { type Canvas, createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { layOut, type Word } from './page-layout.ts';
import { perspectiveOf } from './perspective.ts';
import { greyOf, type Picture, uprightFrom } from './picture.ts';
import { withoutRings } from './rings.ts';
import { gridsOf } from './ruled-grid.ts';
import { withoutStamps } from './stamp.ts';
import { rulesIn } from './strokes.ts';
import { withTwins } from './twins.ts';

const font = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf',
);
GlobalFonts.registerFromPath(font, 'Tinos');

type Context = ReturnType<Canvas['getContext']>;
function page(draw: (context: Context) => void, width = 1500, height = 1100): Canvas {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  draw(context);
  return canvas;
}
const XS = [200, 420, 800, 1100, 1300];
const YS = [300, 380, 460, 540, 620, 700];
/** A ruled table of `colour`; `at` moves its corners. */
function table(context: Context, colour: string, at = (x: number, y: number) => [x, y] as const): void {
  context.strokeStyle = colour;
  context.lineWidth = 1.6;
  const line = (x0: number, y0: number, x1: number, y1: number) => {
    context.beginPath();
    context.moveTo(...at(x0, y0));
    context.lineTo(...at(x1, y1));
    context.stroke();
  };
  for (const y of YS) line(XS[0]!, y, XS.at(-1)!, y);
  for (const x of XS) line(x, YS[0]!, x, YS.at(-1)!);
}
const shapeOf = (picture: Picture) =>
  gridsOf(rulesIn(picture)).map(({ xs, cells }) => [xs.length - 1, cells.length]);

describe('the lines of a table', () => {
  test('are seen where they are light grey hair lines', () => {
    expect(shapeOf(greyOf(page((context) => table(context, 'rgb(208,208,208)'))))).toEqual([[4, 20]]);
  });

  test('that run apart because a camera looked from aside are set upright', () => {
    const seen = page((context) =>
      table(context, 'black', (x, y) => [x + (y - 550) * (0.02 + ((x - 750) / 1500) * 0.12), y]),
    );
    expect(shapeOf(greyOf(seen))).not.toEqual([[4, 20]]);
    expect(shapeOf(uprightFrom(seen))).toEqual([[4, 20]]);
    expect(perspectiveOf(greyOf(page((context) => table(context, 'black'))))).toBeNull();
  });

  test('may lack at its sides: the first column and the last are columns', () => {
    const open = page((context) => {
      table(context, 'black');
      context.fillStyle = 'white';
      context.fillRect(190, 303, 13, 394);
      context.fillRect(1296, 303, 10, 394);
    });
    expect(shapeOf(greyOf(open))).toEqual([[4, 20]]);
  });

  test('go on over the page though the next page lay a little aside in the scanner', () => {
    const words = (page: number, aside: number): Word[] =>
      ['một', 'hai', 'ba', 'bốn'].map((text, k) => {
        const left = XS[k]! + 20 + aside;
        const place = { left, right: left + 60, top: 320, bottom: 345, size: 25, sure: 0.9 };
        return { text, page, pageWidth: 1500, pageHeight: 2121, ...place };
      });
    const rules = (aside: number) => [
      ...[300, 380].map((at) => ({ kind: 'across' as const, at, from: 200 + aside, to: 1300 + aside })),
      ...XS.map((x) => ({ kind: 'down' as const, at: x + aside, from: 300, to: 380 })),
    ];
    const blocks = layOut([
      { words: words(1, 0), rules: rules(0) },
      { words: words(2, 16), rules: rules(16) },
    ]);
    expect(blocks.map((block) => (block.kind === 'table' ? block.grid.length : block.text))).toEqual([2]);
  });
});

describe('a stamp over a signature', () => {
  const ring = (context: Context, colour: string) => {
    context.strokeStyle = colour;
    context.lineWidth = 4;
    for (const r of [70, 128]) {
      context.beginPath();
      context.arc(750, 600, r, 0, 2 * Math.PI);
      context.stroke();
    }
  };
  const name = (context: Context) => {
    context.fillStyle = 'black';
    context.font = '32px Tinos';
    context.fillText('Nguyễn Thị Mẫu', 700, 740);
  };
  const inkOf = ({ grey }: Picture) => grey.reduce((sum, light) => sum + (light < 150 ? 1 : 0), 0);

  test('that is red goes, the name under it stays; red words that are no stamp stay', () => {
    const bare = page(name);
    const stamped = page((context) => {
      ring(context, 'rgb(200,30,40)');
      name(context);
    });
    const left = inkOf(greyOf(withoutStamps(stamped))) / inkOf(greyOf(bare));
    expect(left).toBeGreaterThan(0.95);
    expect(left).toBeLessThanOrEqual(1);
    const words = page((context) => {
      context.fillStyle = 'rgb(200,30,40)';
      context.font = '32px Tinos';
      context.fillText('Chủ đề: Mỗi nhà một người học', 300, 400);
    });
    expect(inkOf(greyOf(withoutStamps(words)))).toBeGreaterThan(500);
  });

  test('that has no colour loses its rings; a page without a stamp is left alone', () => {
    const bare = greyOf(page(name));
    const cleared = withoutRings(
      greyOf(
        page((context) => {
          ring(context, 'rgb(120,120,120)');
          name(context);
        }),
      ),
    );
    expect(Math.abs(inkOf(cleared) - inkOf(bare))).toBeLessThan(inkOf(bare) * 0.1);
    expect(withoutRings(bare)).toBe(bare);
  });
});

test.each([
  ['3', '33'],
  ['II', 'III'],
])('%s is read where %s is printed: as many as stand there', (read, printed) => {
  const { grey, ...size } = greyOf(
    page(
      (context) => {
        context.fillStyle = 'black';
        context.font = '40px Tinos';
        context.letterSpacing = '2px';
        context.fillText(printed, 20, 50);
      },
      200,
      80,
    ),
  );
  expect(withTwins(read, { left: 10, top: 10, right: 190, bottom: 70 }, { grey, ...size })).toBe(printed);
});
