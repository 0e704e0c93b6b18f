import { describe, expect, it } from 'vitest';
import { type Registrable, type RegistrationRow, readList } from './list-rows.ts';

const one = (
  id: string,
  name: string,
  code: string,
  villageName: string,
  state: string | null = null,
): Registrable => ({
  id,
  name,
  code,
  villageName,
  state,
});
const subjects = [
  one('a', 'Nông Văn Hòa', '01', 'Nà Mẫu'),
  one('b', 'Nông Văn Hòa', '12', 'Nà Mẫu'),
  one('c', 'Nông Văn Hòa', '3', 'Thử'),
  one('d', 'Hoàng Thị Thúy', '7', 'Nà Mẫu', 'registered'),
  one('e', 'Lý A Sử', '9', 'Nà Mẫu'),
];
const row = (at: number, name: string, more: Partial<RegistrationRow> = {}): RegistrationRow => ({
  row: at,
  name,
  code: '',
  village: '',
  registered: '',
  ...more,
});

describe('a list of registrations', () => {
  it('finds whom a row means, whatever the marks, the address and the zeros', () => {
    const read = readList(
      [
        row(2, 'ÔNG NÔNG VĂN HOÀ', { code: '1' }),
        row(3, 'nông văn hòa', { village: 'Bản Thử' }),
        row(4, 'Lý  A Sử'),
      ],
      subjects,
    );
    expect(read).toEqual({ fresh: ['a', 'c', 'e'], known: 0, skipped: 0, errors: [] });
  });

  it('tells a row that means nobody, several, or the same one again', () => {
    const { fresh, errors } = readList(
      [row(2, 'Ai Đó'), row(3, 'Nông Văn Hòa', { village: 'Nà Mẫu' }), row(4, 'Lý A Sử'), row(5, 'Ly A Su')],
      subjects,
    );
    expect(fresh).toEqual(['e']);
    expect(errors.map(({ row: at, field }) => [at, field])).toEqual([
      [2, 'name'],
      [3, 'code'],
      [5, 'name'],
    ]);
    expect(errors[1]!.vi).toContain('hộ 01 Nà Mẫu; hộ 12 Nà Mẫu');
  });

  it('takes those who are ticked where anybody is, and leaves out who is registered already', () => {
    const rows = [
      row(2, 'Lý A Sử', { registered: 'x' }),
      row(3, 'Hoàng Thị Thuý', { registered: 'X' }),
      row(4, 'Nông Văn Hòa', { code: '12' }),
    ];
    expect(readList(rows, subjects)).toEqual({ fresh: ['e'], known: 1, skipped: 1, errors: [] });
    expect(
      readList(
        rows.map((each) => ({ ...each, registered: '' })),
        subjects,
      ).fresh,
    ).toEqual(['e', 'b']);
  });
});
