import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromTsv, readNumber, toTsv } from './clipboard.ts';
import { covers, edges, moved, nextCell } from './selection.ts';

describe('the clipboard', () => {
  it('reads what Excel copies: tabs, line breaks inside quotes, the break at the end', () => {
    expect(fromTsv('Nuôi ong\t88\t720.000\r\n"Trồng\nrừng"\t90\t\r\n')).toEqual([
      ['Nuôi ong', '88', '720.000'],
      ['Trồng\nrừng', '90', ''],
    ]);
    expect(fromTsv('5" ống\tx')).toEqual([['5" ống', 'x']]);
    expect(fromTsv('"5 ống\tx')).toEqual([['"5 ống', 'x']]);
  });

  it('gives back what it took', () => {
    const cell = fc.string().map((text) => text.normalize('NFC').replaceAll('\r', '').trim());
    const block = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(block, (cells) => {
        expect(fromTsv(toTsv(cells))).toEqual(cells);
      }),
    );
  });

  it('reads numbers as people write them, and no others', () => {
    expect(['01', '720.000đ', '18.005.000 đồng', '1 250', '', 'hai', '1,5', '-3'].map(readNumber)).toEqual([
      1,
      720_000,
      18_005_000,
      1250,
      null,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('the selection', () => {
  const place = fc.record({ row: fc.nat(30), column: fc.nat(12) });

  it('holds both its ends and everything between', () => {
    fc.assert(
      fc.property(place, place, place, (from, to, other) => {
        const { top, bottom, left, right } = edges({ from, to });
        const inside =
          other.row >= top && other.row <= bottom && other.column >= left && other.column <= right;
        expect([covers({ from, to }, from), covers({ from, to }, to), covers({ from, to }, other)]).toEqual([
          true,
          true,
          inside,
        ]);
      }),
    );
  });

  it('never leaves the grid by arrows; Tab walks every cell and then leaves', () => {
    fc.assert(
      fc.property(
        place,
        fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageDown'),
        fc.boolean(),
        (from, key, ctrl) => {
          const to = moved(from, key, ctrl, 31, 13)!;
          expect(to.row >= 0 && to.row < 31 && to.column >= 0 && to.column < 13).toBe(true);
        },
      ),
    );
    expect(moved({ row: 0, column: 0 }, 'a', false, 3, 3)).toBeNull();
    expect(nextCell({ row: 0, column: 2 }, false, 2, 3)).toEqual({ row: 1, column: 0 });
    expect([
      nextCell({ row: 1, column: 2 }, false, 2, 3),
      nextCell({ row: 0, column: 0 }, true, 2, 3),
    ]).toEqual([null, null]);
  });
});
