import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  alikeNames,
  decide,
  type Listed,
  type ListRow,
  matcher,
  type RegisterPerson,
  readList,
} from './rules.ts';

const villages = [
  { id: 'v1', name: 'Đon Úy' },
  { id: 'v2', name: 'Nà Xa' },
];
const row = (more: Partial<ListRow> = {}): ListRow => ({
  row: 2,
  name: 'Lâm Thị Hòa',
  birthYear: '1985',
  sex: 'Nữ',
  village: 'Đon Úy',
  note: '',
  ...more,
});
const read = (...rows: Partial<ListRow>[]) =>
  readList(
    rows.map((more, at) => row({ row: at + 2, ...more })),
    villages,
    'v2',
    2026,
  );
const listed = (more: Partial<Listed> = {}): Listed => ({
  row: 2,
  name: 'Lâm Thị Hòa',
  birthYear: 1985,
  sex: 'female',
  villageId: 'v1',
  note: null,
  ...more,
});
const known = (residentId: string, more: Partial<RegisterPerson> = {}): RegisterPerson => ({
  residentId,
  name: 'Lâm Thị Hòa',
  birthYear: 1985,
  sex: 'female',
  villageId: 'v1',
  ...more,
});
const ids = ({ candidates }: { candidates: readonly RegisterPerson[] }) =>
  candidates.map(({ residentId }) => residentId);

describe('a class list', () => {
  it('is read as people type it; a blank village is that of the class, a strange one makes an outsider', () => {
    const { people, errors } = read(
      { name: 'LÂM THỊ HOÀ', birthYear: '02/03/1985', sex: 'nu', village: 'thôn don uý' },
      { name: 'Lâm Văn Bảo', birthYear: '', sex: '', village: '' },
      { name: 'Lâm Văn Cầm', village: 'xã Bên', note: 'gọi 0912 345 678 trước' },
    );
    expect(errors).toEqual([]);
    expect(people).toMatchObject([
      { row: 2, name: 'Lâm Thị Hòa', birthYear: 1985, sex: 'female', villageId: 'v1', note: null },
      { row: 3, birthYear: null, sex: null, villageId: 'v2' },
      { row: 4, villageId: null, note: 'xã Bên; gọi trước' },
    ]);
  });

  it.each([
    [{ name: ' ' }, 'name'],
    [{ birthYear: '85' }, 'birthYear'],
    [{ birthYear: '2027' }, 'birthYear'],
    [{ sex: '?' }, 'sex'],
  ] as const)('refuses %o', (more, field) => {
    expect(read(more)).toMatchObject({ people: [], errors: [{ row: 2, field }] });
  });

  it('has nobody twice', () => {
    expect(read({}, { name: 'lâm thị hoà' }).errors).toMatchObject([{ row: 3, field: 'name' }]);
    expect(read({}, { birthYear: '1986' }).errors).toEqual([]);
  });
});

describe('names alike', () => {
  const word = fc.constantFrom('nguyễn', 'lâm', 'thị', 'văn', 'hòa', 'bảo', 'cầm', 'an');
  const name = fc.array(word, { minLength: 2, maxLength: 4 }).map((words) => words.join(' '));

  it('are alike both ways, and every name is like itself and like itself with one letter wrong or a middle word left out', () => {
    fc.assert(
      fc.property(name, name, fc.nat(), (one, other, at) => {
        expect(alikeNames(one, other)).toBe(alikeNames(other, one));
        expect(alikeNames(one, one.toUpperCase())).toBe(true);
        const place = at % one.length;
        expect(alikeNames(one, `${one.slice(0, place)}q${one.slice(place + 1)}`)).toBe(true);
        const words = one.split(' ');
        if (words.length > 2) expect(alikeNames(one, [words[0], ...words.slice(2)].join(' '))).toBe(true);
      }),
    );
    expect(alikeNames('Nguyễn Văn An', 'Nguyễn Văn Bảo')).toBe(false);
    expect(alikeNames('Nguyễn Văn An', 'Trần Văn An')).toBe(false);
  });
});

describe('a row and the register', () => {
  it('is surely the one with its village, name and year; two such, or another sex, are asked', () => {
    const match = matcher([known('a'), known('b', { name: 'Lâm Thị Hoa', birthYear: 1999 })]);
    expect(match(listed({ name: 'lâm thị hoà' }))).toMatchObject({ kind: 'resident' });
    expect(match(listed({ sex: 'male' }))).toMatchObject({ kind: 'near' });
    expect(ids(matcher([known('a'), known('b')])(listed()))).toEqual(['a', 'b']);
  });

  it('is perhaps one alike in the same village, or of the same name a year apart elsewhere; the nearest first', () => {
    const register = [
      known('elsewhere', { villageId: 'v2', birthYear: 1986 }),
      known('older', { birthYear: 1976 }),
      known('typo', { name: 'Lâm Thị Hoan' }),
      known('generation', { birthYear: 1950 }),
      known('far', { villageId: 'v2', birthYear: 1988 }),
      known('other', { name: 'Lâm Thị Hoan', birthYear: 1988 }),
    ];
    const found = matcher(register)(listed());
    expect(found.kind).toBe('near');
    expect(ids(found)).toEqual(['typo', 'elsewhere', 'older']);
    expect(matcher(register)(listed({ name: 'Hoàng Văn Thụ' })).kind).toBe('typed');
    // Without a year of birth nobody is sure.
    expect(matcher([known('a')])(listed({ birthYear: null })).kind).toBe('near');
  });

  it('finds everybody of the register by their own records, in any order of the register', () => {
    const person = fc.record({
      name: fc.constantFrom('Lâm Thị Hòa', 'Lâm Văn Bảo', 'Hoàng Văn An', 'Hoàng Thị An', 'Vi Thị Hạnh'),
      birthYear: fc.integer({ min: 1960, max: 1963 }),
      villageId: fc.constantFrom('v1', 'v2'),
      sex: fc.constantFrom('female' as const, 'male' as const),
    });
    fc.assert(
      fc.property(fc.array(person, { maxLength: 30 }), (people) => {
        const register = people.map((one, at) => ({ residentId: String(at), ...one }));
        const match = matcher(register);
        const backwards = matcher(register.toReversed());
        for (const one of register) {
          const found = match(listed(one));
          const twins = register.filter(
            (other) =>
              other.name === one.name &&
              other.birthYear === one.birthYear &&
              other.villageId === one.villageId &&
              other.sex === one.sex,
          );
          expect(found.kind).toBe(twins.length === 1 ? 'resident' : 'near');
          expect(backwards(listed(one)).kind).toBe(found.kind);
          if (twins.length === 1) expect(ids(found)).toEqual([one.residentId]);
        }
      }),
    );
  });
});

describe('what a person decides', () => {
  const match = matcher([known('a'), known('b', { birthYear: 1986 }), known('c', { name: 'Vi Thị Hạnh' })]);
  const unsure = listed({ birthYear: null });
  const choose = (...choices: [number, string | null][]) =>
    decide([unsure, listed({ row: 3, name: 'Vi Thị Hạnh' })], match, new Map(choices));

  it('is needed for every row that is not sure, and only among those that were offered', () => {
    expect(choose().errors).toMatchObject([{ row: 2, field: 'name' }]);
    expect(choose([2, 'c']).errors).toMatchObject([{ row: 2 }]);
    expect(choose([2, 'b'])).toMatchObject({
      residents: [{ residentId: 'b' }, { residentId: 'c' }],
      errors: [],
    });
    expect(choose([2, null])).toMatchObject({ residents: [{ residentId: 'c' }], typed: [{ row: 2 }] });
  });

  it('means nobody twice', () => {
    const rows = [listed(), listed({ row: 3, birthYear: null })];
    expect(decide(rows, match, new Map([[3, 'a']])).errors).toMatchObject([{ row: 3 }]);
  });
});
