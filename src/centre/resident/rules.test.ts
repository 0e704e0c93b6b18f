import { describe, expect, it } from 'vitest';
import { type ImportedResident, readResidents } from './rules.ts';

const villages = [{ id: 'v1', name: 'Đon Úy' }];
const row = (more: Partial<ImportedResident> = {}): ImportedResident => ({
  row: 2,
  village: 'Đon Úy',
  household: '12',
  name: 'Lâm Thị Hòa',
  birthYear: '1985',
  sex: 'Nữ',
  head: '',
  ethnicity: '',
  poverty: '',
  away: '',
  ...more,
});
const read = (...rows: Partial<ImportedResident>[]) =>
  readResidents(
    rows.map((more, at) => row({ row: at + 2, ...more })),
    villages,
    2026,
  );

describe('a pasted register', () => {
  it('is read however villages, names, years, sex and relations are usually typed', () => {
    const { people, errors } = read(
      {
        village: 'Thôn don uý',
        name: 'LÂM THỊ HOÀ',
        birthYear: '02/03/1985',
        sex: 'nu',
        head: 'Chủ hộ',
        poverty: 'Hộ cận nghèo',
      },
      {
        name: 'Lâm Văn Bảo',
        sex: 'NAM',
        birthYear: '2010-05-06',
        head: 'Con trai',
        away: 'x',
        ethnicity: 'Nùng',
      },
    );
    expect(errors).toEqual([]);
    expect(people).toMatchObject([
      {
        villageId: 'v1',
        name: 'Lâm Thị Hòa',
        birthYear: 1985,
        sex: 'female',
        head: true,
        poverty: 'near-poor',
      },
      { name: 'Lâm Văn Bảo', birthYear: 2010, sex: 'male', head: false, away: true, ethnicity: 'Nùng' },
    ]);
  });

  it('takes a name that looks the same for the same name, and none that is broken', () => {
    const names = ['H’HEN NIÊ', "H'HEN NIÊ", 'Ðinh Thị\u00a0Tư', 'ĐỖ THỊ LOAN (B)'];
    const { people } = read(...names.map((name, at) => ({ name, household: `${at}` })));
    expect(people.map(({ name }) => name)).toEqual([
      'H’Hen Niê',
      'H’Hen Niê',
      'Đinh Thị Tư',
      'Đỗ Thị Loan (B)',
    ]);
    expect(read({ name: "H'Hen Niê" }, { name: 'H’HEN NIÊ' }).errors).toMatchObject([
      { row: 3, field: 'name' },
    ]);
    expect(read({ name: 'Lo\ufffd Văn' }).errors).toMatchObject([{ row: 2, field: 'name' }]);
  });

  it('takes village and household of the row above where the cells are merged', () => {
    const { people } = read({}, { village: '', household: '', name: 'Lâm Văn Cầm' });
    expect(people[1]).toMatchObject({ villageId: 'v1', household: '12' });
    // A village without a household is no merged cell.
    expect(read({}, { household: '', name: 'Lâm Văn Cầm' }).errors).toMatchObject([
      { row: 3, field: 'household' },
    ]);
  });

  it.each([
    [{ birthYear: '2027' }, 'birthYear'],
    [{ birthYear: '85' }, 'birthYear'],
    [{ sex: '' }, 'sex'],
    [{ name: ' ' }, 'name'],
    [{ village: 'Nà Xa' }, 'village'],
    [{ poverty: 'giàu' }, 'poverty'],
    [{ head: '???' }, 'head'],
    [{ away: 'lâu lâu' }, 'away'],
  ] as const)('refuses %o', (more, field) => {
    expect(read(more)).toMatchObject({ people: [], errors: [{ row: 2, field }] });
  });

  it('finds the same person twice and a second head', () => {
    expect(read({}, { name: 'lâm thị hoà' }).errors).toMatchObject([{ row: 3, field: 'name' }]);
    expect(read({ head: 'x' }, { name: 'Lâm Văn Cầm', head: 'x' }).errors).toMatchObject([
      { row: 3, field: 'head' },
    ]);
  });
});
