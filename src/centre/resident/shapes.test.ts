import { expect, it } from 'vitest';
import { findHeader, importedRows, matchColumns, pastedRows, type SheetRow } from '#kit/import/match.ts';
import { columns } from './columns.ts';
import { readResidents } from './rules.ts';
import { shapes } from './shapes.ts';

/** The shapes that are asked about, and the rows as they are taken once each is answered with yes. */
function taken(text: string) {
  let sheet: readonly SheetRow[] = pastedRows(text);
  const asked: string[] = [];
  for (const { name, asks, turn } of shapes) {
    const header = findHeader(sheet, columns)!;
    const cells = sheet.find(({ row }) => row === header)!.cells;
    if (
      !asks(
        cells,
        sheet.filter(({ row }) => row > header),
      )
    )
      continue;
    asked.push(name);
    sheet = turn(sheet, header);
  }
  const header = findHeader(sheet, columns)!;
  const places = matchColumns(sheet.find(({ row }) => row === header)!.cells, columns);
  const rows = importedRows(sheet, header, places).taken;
  return { asked, ...readResidents(rows, [{ id: 'v', name: 'Nà Mới' }], 2026) };
}
const list = (lines: readonly string[]) => lines.map((line) => line.replaceAll('|', '\t')).join('\n');

it('a list with the name in two columns, sex by column and the head instead of a code is taken after it was asked about', () => {
  const { asked, people, errors } = taken(
    list([
      'DANH SÁCH NHÂN KHẨU',
      'TT|Thôn|Họ tên chủ hộ|Họ và tên đệm|Tên|Nam|Nữ',
      '1|Nà Mới|Lý Văn An|Lý Văn|An|1980|',
      '2|Nà Mới||Lý Thị|Bình||1982',
      '3|Nà Mới|Ma Thị Chi|Ma Thị|Chi||1990',
    ]),
  );
  expect(asked).toEqual(['name-in-two', 'sex-by-column', 'head-for-household']);
  expect(errors).toEqual([]);
  expect(
    people.map(({ name, household, head, sex, birthYear }) => [name, household, head, sex, birthYear]),
  ).toEqual([
    ['Lý Văn An', 'Lý Văn An', true, 'male', 1980],
    ['Lý Thị Bình', 'Lý Văn An', false, 'female', 1982],
    ['Ma Thị Chi', 'Ma Thị Chi', true, 'female', 1990],
  ]);
});

it('of the usual list nothing is asked, and marks in both columns of sex are told as an error', () => {
  expect(
    taken(list(['Thôn|Mã hộ|Họ và tên|Năm sinh|Giới tính|Chủ hộ', 'Nà Mới|1|Lý Văn An|1980|Nam|x'])).asked,
  ).toEqual([]);
  const both = taken(
    list([
      'Thôn|Mã hộ|Họ và tên|Năm sinh|Nam|Nữ',
      'Nà Mới|1|Lý Văn An|1980|x|x',
      'Nà Mới|1|Lý Thị Bình|1982||x',
    ]),
  );
  expect([both.asked, both.errors.map(({ row, field }) => [row, field])]).toEqual([
    ['sex-by-column'],
    [[2, 'sex']],
  ]);
});
