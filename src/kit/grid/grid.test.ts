import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromTsv, readNumber, toTsv } from './clipboard.ts';
import { filled } from './fill.ts';
import type { GridColumn } from './model.ts';
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

describe('a pasted block', () => {
  interface Row {
    readonly month: number | null;
    readonly code: string;
  }
  const columns: readonly GridColumn<Row>[] = [
    {
      key: 'month',
      title: 'Tháng',
      width: 1,
      hint: 'Tháng từ 1 đến 12.',
      read: ({ month }) => String(month ?? ''),
      // An emptied month stays; a month that was not understood does not.
      write: (row, text) => (text === '' ? row : Number(text) <= 12 ? { ...row, month: Number(text) } : null),
      empty: (row) => ({ ...row, month: null }),
    },
    {
      key: 'code',
      title: 'Lĩnh vực',
      width: 1,
      read: ({ code }) => code,
      write: (row, text) => (['', 'KT', 'PL'].includes(text) ? { ...row, code: text } : null),
    },
  ];
  const rows: readonly Row[] = [
    { month: 3, code: 'PL' },
    { month: 4, code: 'PL' },
  ];
  const newRow = (behind: Row | null): Row => ({ month: behind ? behind.month : 1, code: '' });
  const paste = (texts: readonly (readonly string[])[], top = 0) =>
    filled(columns, rows, { texts, top, left: 0, height: texts.length, width: 2 }, newRow);

  it('leaves a cell empty whose text makes no sense, and says which text it was', () => {
    const { rows: after, unread } = paste([['13', 'XYZ']]);
    expect(after).toEqual([{ month: null, code: '' }, rows[1]]);
    expect(unread.map(({ key, text, hint }) => [key, text, hint])).toEqual([
      ['month', '13', 'Tháng từ 1 đến 12.'],
      ['code', 'XYZ', null],
    ]);
    expect(unread[0]!.row).toBe(after[0]);
  });

  it('makes rows below the last, and never puts an unknown month into the one above', () => {
    const { rows: after, unread } = paste(
      [
        ['5', 'KT'],
        ['tháng 14', 'KT'],
        ['', 'PL'],
      ],
      1,
    );
    expect(after.slice(1)).toEqual([
      { month: 5, code: 'KT' },
      { month: null, code: 'KT' },
      { month: null, code: 'PL' },
    ]);
    expect(unread).toHaveLength(1);
  });

  it('fills the whole selection with one text', () => {
    const { rows: after } = filled(
      columns,
      rows,
      { texts: [['KT']], top: 0, left: 1, height: 2, width: 1 },
      newRow,
    );
    expect(after.map(({ code }) => code)).toEqual(['KT', 'KT']);
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
