import ExcelJS from 'exceljs';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { columns as register } from '#centre/resident/columns.ts';
import { type ImportedResident, readResidents } from '#centre/resident/rules.ts';
import { arranged } from '#kit/import/arrange.ts';
import { readRows, type TableColumn } from '#kit/import/match.ts';
import { readSheets } from '#paper/read/sheets.ts';
import { columns as roster } from './columns.ts';
import { type ListRow, readList } from './rules.ts';

const villages = [
  { id: 'v1', name: 'Bến Gỗ' },
  { id: 'v2', name: 'Cầu Đá' },
];

async function rowsOf<Name extends string>(
  bytes: Uint8Array,
  name: string,
  columns: readonly TableColumn<Name>[],
) {
  const [sheet] = await readSheets(bytes, name);
  return readRows(arranged(sheet!.rows, columns), columns).taken;
}
/** What a file gives as a register: who, born when, of which sex; and the cells that are wrong. */
async function residents(bytes: Uint8Array, name: string) {
  const rows = (await rowsOf(bytes, name, register)) as readonly ImportedResident[];
  const { people, errors } = readResidents(rows, villages, 2026);
  return {
    people: people.map((one) => `${one.name} ${one.birthYear} ${one.sex} ${one.villageId}`),
    errors: errors.map(({ row, field }) => `${row} ${field}`),
  };
}
/** The same of a class list. */
async function learners(bytes: Uint8Array, name: string) {
  const rows = (await rowsOf(bytes, name, roster)) as readonly ListRow[];
  const { people, errors } = readList(rows, villages, 'v1', 2026);
  return {
    people: people.map((one) => `${one.name} ${one.birthYear} ${one.sex} ${one.villageId}`),
    errors: errors.map(({ row, field }) => `${row} ${field}`),
  };
}
async function book(
  rows: readonly (readonly ExcelJS.CellValue[])[],
  dress = (_: ExcelJS.Worksheet) => {},
): Promise<Uint8Array> {
  const made = new ExcelJS.Workbook();
  const sheet = made.addWorksheet('Danh sách');
  for (const row of rows) sheet.addRow([...row]);
  dress(sheet);
  return new Uint8Array(await made.xlsx.writeBuffer());
}

const TWO = ['Lò Văn Mộc 1985 male v1', 'Đinh Thị Thử 1988 female v1'];
const head = ['Thôn', 'Mã hộ', 'Họ và tên', 'Năm sinh', 'Giới tính', 'Quan hệ với chủ hộ'];
const people = [
  ['Bến Gỗ', 'H01', 'Lò Văn Mộc', 1985, 'Nam', 'Chủ hộ'],
  ['Bến Gỗ', 'H01', 'Đinh Thị Thử', 1988, 'Nữ', 'Vợ'],
] as const;
const lines = [head, ...people].map((row) => row.join(';')).join('\r\n');

describe('lists of people as they come, as a register and as a class list', () => {
  it.each<[string, string, () => Uint8Array | Promise<Uint8Array>]>([
    [
      'years that Excel keeps as days',
      'a.xlsx',
      () =>
        book([head, ...people], (sheet) => {
          sheet.getColumn(4).numFmt = 'dd/mm/yyyy';
        }),
    ],
    [
      'a name in two columns',
      'a.xlsx',
      () =>
        book([
          ['Thôn', 'Mã hộ', 'Họ và tên đệm', 'Tên', 'Năm sinh', 'Giới tính'],
          ['Bến Gỗ', 'H01', 'Lò Văn', 'Mộc', 1985, 'Nam'],
          ['Bến Gỗ', 'H01', 'Đinh Thị', 'Thử', 1988, 'Nữ'],
        ]),
    ],
    [
      'the year under the sex',
      'a.xlsx',
      () =>
        book([
          ['STT', 'Thôn', 'Mã hộ', 'Họ và tên', 'Năm sinh', null, 'Quan hệ với chủ hộ'],
          [null, null, null, null, 'Nam', 'Nữ'],
          [1, 'Bến Gỗ', 'H01', 'Lò Văn Mộc', 1985, null, 'Chủ hộ'],
          [2, 'Bến Gỗ', 'H01', 'Đinh Thị Thử', null, 1988, 'Vợ'],
        ]),
    ],
    ['UTF-16 of the other order', 'a.csv', () => Uint8Array.from([0xfe, 0xff, ...wide(lines).swap16()])],
    [
      'a title with a comma above',
      'a.csv',
      () => strToU8(`\ufeffDANH SÁCH NHÂN KHẨU, XÃ ĐỒNG MÂY\n${lines}`),
    ],
    [
      'a web page named .xls',
      'a.xls',
      () =>
        strToU8(
          `<html><meta charset="utf-8"><table>${[head, ...people].map((row) => `<tr><td>${row.join('</td><td>')}</td></tr>`).join('')}</table></html>`,
        ),
    ],
  ])('%s', async (_, name, bytes) => {
    const file = await bytes();
    expect(await residents(file, name)).toEqual({ people: TWO, errors: [] });
    expect(await learners(file, name)).toEqual({ people: TWO, errors: [] });
  });

  it('an old encoding is decoded or refused, and a letter that is lost never becomes a name', async () => {
    const old = Buffer.from(
      'Ho ten,Nam sinh,Thon\nLo\xcc V\xe3n M\xf4\xf2c,1985,Ben Go\nLy\xec Th\xe2\xf2,1990,Ben Go',
      'latin1',
    );
    expect((await learners(old, 'a.csv')).people).toEqual(['Lò Văn Mộc 1985 null v1', 'Lý Thậ 1990 null v1']);
    const broken = { birthYear: '', sex: '', village: '', note: '' };
    const { people, errors } = readList(
      [{ row: 2, name: 'Lo\ufffd V\ufffdn', ...broken }],
      villages,
      'v1',
      2026,
    );
    expect([people, errors.map(({ field }) => field)]).toEqual([[], ['name']]);
  });

  it('names with either apostrophe are one person, and no letter in brackets is lost', async () => {
    const { people, errors } = await learners(strToU8("H’HEN NIÊ\nH'HEN NIÊ\nĐỖ THỊ LOAN (B)"), 'a.txt');
    expect(people).toEqual(['H’Hen Niê null null v1', 'Đỗ Thị Loan (B) null null v1']);
    expect(errors).toEqual(['2 name']);
  });

  it('a year that cannot be is an error of its cell, for both kinds of list', async () => {
    const file = await book([head, [...people[0].slice(0, 3), 19_850, ...people[0].slice(4)], people[1]]);
    expect(await residents(file, 'a.xlsx')).toEqual({ people: [TWO[1]], errors: ['2 birthYear'] });
    expect(await learners(file, 'a.xlsx')).toEqual({ people: [TWO[1]], errors: ['2 birthYear'] });
  });
});

function wide(text: string): Buffer {
  return Buffer.from(text, 'utf16le');
}
