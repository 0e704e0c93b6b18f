import { describe, expect, it } from 'vitest';
import { presentChanges } from './read.ts';
import { changesBetween } from './rules.ts';

const words = (vi: string, en: string) => ({ vi, en });
const fields = {
  leftOn: words('Chuyển đi ngày', 'Moved away on'),
  householdId: words('Hộ', 'Household'),
  away: words('Đi làm xa', 'Works far away'),
  amount: words('Số tiền', 'Amount'),
  sex: { ...words('Giới tính', 'Sex'), values: { female: words('nữ', 'female') } },
};
const told = (before: unknown, after: unknown) =>
  presentChanges(changesBetween(before, after), fields).map((one) => [
    one.name.en,
    one.before.en,
    one.after.en,
    one.after.vi,
  ]);

describe('a change', () => {
  it('is told in words: codes by their names, days and numbers as they are read', () => {
    const before = { sex: 'male', leftOn: null, away: false, amount: 1200, year: 2025 };
    const after = { sex: 'female', leftOn: '2026-10-22', away: true, amount: 18_005_000, year: 2026 };
    expect(told(before, after)).toEqual([
      ['Sex', 'male', 'female', 'nữ'],
      ['Moved away on', 'blank', '22/10/2026', '22/10/2026'],
      ['Works far away', 'no', 'yes', 'có'],
      ['Amount', '1200', '18.005.000', '18.005.000'],
      ['Year', '2025', '2026', '2026'],
    ]);
  });

  it('of an id says only that it changed; what has no name is not told', () => {
    const [one, other] = ['0199c0de-0000-7000-8000-0000000000b1', '0199c0de-0000-7000-8000-0000000000b2'];
    expect(told({ householdId: null, folded: 'a' }, { householdId: one, folded: 'b', inner: 1 })).toEqual([
      ['Household', 'blank', 'other', 'khác'],
    ]);
    expect(told({ householdId: one }, { householdId: other })).toEqual([]);
  });
});
