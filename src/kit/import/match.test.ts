import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findHeader,
  importedRows,
  letterOf,
  matchColumns,
  pastedRows,
  placesInOrder,
  type TableColumn,
} from './match.ts';

const column = <Name extends string>(name: Name, vi: string, ...headers: string[]): TableColumn<Name> => ({
  name,
  label: { vi, en: name },
  headers,
});
const columns = [
  column('name', 'Họ và tên', 'ho va ten', 'ho ten', 'ten'),
  column('birthYear', 'Năm sinh', 'nam sinh', 'ngay sinh'),
  column('sex', 'Giới tính', 'gioi tinh', 'nam nu'),
  column('head', 'Chủ hộ', 'chu ho', 'quan he voi chu ho'),
  column('amount', 'Số tiền', 'so tien'),
];

describe('columns of a sheet', () => {
  it('are matched by their headers in any order, with or without marks, capitals and remarks', () => {
    const shown = columns.map(({ label }) => label.vi);
    const dressed = (text: string, how: number) =>
      [text, text.toUpperCase(), `${text} (*)`, ` ${text.normalize('NFD')} `, `${text}:`][how]!;
    fc.assert(
      fc.property(
        fc.shuffledSubarray(shown),
        fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 5, maxLength: 5 }),
        fc.integer({ min: 0, max: 3 }),
        (order, how, before) => {
          const header = [
            ...Array<string>(before).fill('STT'),
            ...order.map((text, at) => dressed(text, how[at]!)),
          ];
          const places = matchColumns(header, columns);
          for (const { name, label } of columns) {
            const at = order.indexOf(label.vi);
            expect(places[name]).toBe(at === -1 ? -1 : at + before);
          }
        },
      ),
    );
  });

  it('never share a cell, whatever the header says', () => {
    const word = fc.constantFrom(
      'Họ tên chủ hộ',
      'Họ và tên',
      'chủ hộ',
      'Nam/Nữ',
      'tên',
      'Số tiền (nghìn đồng)',
      '',
      'x',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (header) => {
        const used = Object.values(matchColumns(header, columns)).filter((place) => place !== -1);
        expect(new Set(used).size).toBe(used.length);
        expect(used.every((place) => place < header.length && header[place] !== '')).toBe(true);
      }),
    );
  });

  it('are known by a phrase in a longer header, after those that say just that', () => {
    expect(matchColumns(['Họ và tên học viên', 'Số tiền (nghìn đồng)'], columns)).toMatchObject({
      name: 0,
      amount: 1,
    });
    expect(matchColumns(['Họ tên người nhận', 'Họ tên'], columns).name).toBe(1);
    expect(letterOf(0) + letterOf(25) + letterOf(26) + letterOf(701)).toBe('AZAAZZ');
  });
});

describe('rows of a sheet', () => {
  const sheet = pastedRows(
    [
      'DANH SÁCH HỌC VIÊN',
      '',
      'STT\tHọ và tên\tNăm sinh',
      '(1)\t(2)\t(3)',
      '1\tLý Văn An\t1980',
      '',
      '2\tLý Thị Bình\t1982',
      'Tổng cộng\t2 người',
    ].join('\n'),
  );

  it('keep their own numbers; titles above, column numbers and totals are no data', () => {
    const header = findHeader(sheet, columns);
    expect(header).toBe(3);
    const places = matchColumns(sheet.find(({ row }) => row === header)!.cells, columns);
    const { taken, totals } = importedRows(sheet, header, places);
    expect(taken).toMatchObject([
      { row: 5, name: 'Lý Văn An', birthYear: '1980', sex: '' },
      { row: 7, name: 'Lý Thị Bình', birthYear: '1982' },
    ]);
    expect(totals).toEqual([8]);
  });

  it('without a header are taken in the order of the columns', () => {
    const bare = pastedRows('Lý Văn An\t1980\tNam');
    expect(findHeader(bare, columns)).toBeNull();
    expect(importedRows(bare, null, placesInOrder(columns)).taken).toMatchObject([
      { row: 1, name: 'Lý Văn An', birthYear: '1980', sex: 'Nam', head: '' },
    ]);
  });

  it('are read also with quotes and line breaks inside a cell', () => {
    expect(pastedRows('Thôn\tTên\r\nA\t"hai\ndòng ""x"""\r\n\r\n')).toEqual([
      { row: 1, cells: ['Thôn', 'Tên'] },
      { row: 2, cells: ['A', 'hai\ndòng "x"'] },
    ]);
    expect(pastedRows('"chưa đóng\tB')).toEqual([{ row: 1, cells: ['"chưa đóng', 'B'] }]);
    expect(pastedRows('')).toEqual([]);
  });
});
