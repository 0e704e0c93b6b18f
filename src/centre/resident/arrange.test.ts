import { describe, expect, it } from 'vitest';
import { arranged } from '#kit/import/arrange.ts';
import { readRows } from '#kit/import/match.ts';
import { columns } from './columns.ts';

/** What is taken of a sheet that is written as rows of cells. */
function taken(...cells: readonly (readonly string[])[]) {
  const rows = arranged(
    cells.map((row, at) => ({ row: at + 1, cells: row })),
    columns,
  );
  return readRows(rows, columns).taken;
}

describe('a register with one value in several columns', () => {
  it.each([
    [
      ['Họ và tên đệm', 'Tên'],
      ['Lò Văn', 'Mộc'],
    ],
    [
      ['HỌ ĐỆM', 'TÊN'],
      ['Lò Văn', 'Mộc'],
    ],
    [
      ['Họ', 'Tên đệm', 'Tên'],
      ['Lò', 'Văn', 'Mộc'],
    ],
    [
      ['Họ và chữ lót', 'Tên'],
      ['Lò Văn', 'Mộc'],
    ],
    [
      ['Họ và tên', ''],
      ['Lò Văn', 'Mộc'],
    ],
  ])('puts the name of %o together', (titles, name) => {
    const [one] = taken(
      ['STT', 'Thôn', 'Mã hộ', ...titles, 'Năm sinh'],
      ['1', 'Bến Gỗ', 'H01', ...name, '1985'],
    );
    expect(one).toMatchObject({ row: 2, name: 'Lò Văn Mộc', birthYear: '1985', village: 'Bến Gỗ' });
  });

  it('leaves a whole name beside another column alone', () => {
    const rows = [
      ['Thôn', 'Mã hộ', 'Họ và tên', '', 'Năm sinh'],
      ['Bến Gỗ', 'H01', 'Lò Văn Mộc', '', '1985'],
      ['Bến Gỗ', 'H01', 'Đinh Thị Thử', 'B', '1988'],
      ['Bến Gỗ', 'H01', 'Đinh Thị Ba', '', '1989'],
    ];
    expect(taken(...rows).map(({ name }) => name)).toEqual(['Lò Văn Mộc', 'Đinh Thị Thử', 'Đinh Thị Ba']);
  });

  it('takes the sex from the column in which the year stands, or a mark', () => {
    const years = taken(
      ['STT', 'Thôn', 'Mã hộ', 'Họ và tên', 'Năm sinh', '', 'Quan hệ với chủ hộ'],
      ['', '', '', '', 'Nam', 'Nữ'],
      ['1', 'Bến Gỗ', 'H01', 'Lò Văn Mộc', '1985', '', 'Chủ hộ'],
      ['2', 'Bến Gỗ', 'H01', 'Đinh Thị Thử', '', '1988', 'Vợ'],
    );
    expect(years).toMatchObject([
      { row: 3, birthYear: '1985', sex: 'Nam', head: 'Chủ hộ' },
      { row: 4, birthYear: '1988', sex: 'Nữ', head: 'Vợ' },
    ]);
    const marks = taken(
      ['Thôn', 'Mã hộ', 'Họ và tên', 'Nam', 'Nữ', 'Năm sinh', 'Hộ nghèo', 'Hộ cận nghèo'],
      ['Bến Gỗ', 'H01', 'Lò Văn Mộc', 'x', '', '1985', 'x', ''],
      ['Bến Gỗ', 'H02', 'Đinh Thị Thử', '', 'x', '1988', '', ''],
      ['Bến Gỗ', 'H03', 'Y Ban', 'x', '', '1990', '', 'x'],
    );
    expect(marks).toMatchObject([
      { sex: 'Nam', birthYear: '1985', poverty: 'Nghèo' },
      { sex: 'Nữ', birthYear: '1988', poverty: '' },
      { sex: 'Nam', poverty: 'Cận nghèo' },
    ]);
  });
});
