import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate, civilDate, yearOf } from '#vocabulary/date.ts';
import { contains } from '#vocabulary/period.ts';
import { defaultDuties } from './defaults.ts';
import { dayIn, stateOf, wrongDay, wrongDone } from './rules.ts';
import { beforeTet, newYearOf, tetOf } from './tet.ts';

const d = (iso: string) => iso as CivilDate;

describe('Tết', () => {
  it.each([
    [2007, '2007-02-17'],
    [2024, '2024-02-10'],
    [2025, '2025-01-29'],
    [2026, '2026-02-17'],
    [2030, '2030-02-02'],
  ])('of %s begins on %s, by the Vietnamese calendar', (year, first) => {
    expect(newYearOf(year)).toBe(first);
  });

  it('has no duty on any of its days, and moves none that is not in it', () => {
    const days = fc
      .tuple(fc.integer({ min: 2000, max: 2100 }), fc.nat(364))
      .map(([year, at]) => addDays(civilDate(year, 1, 1)!, at));
    fc.assert(
      fc.property(days, (day) => {
        const tet = tetOf(yearOf(day));
        const due = beforeTet(day);
        expect(contains(tet, due)).toBe(false);
        if (!contains(tet, day)) expect(due).toBe(day);
        else expect(due).toBe(addDays(tet.from, -1));
      }),
    );
  });
});

describe('a duty', () => {
  it('of the usual list stands on a day of every year, under a code of its own', () => {
    for (const one of defaultDuties) for (const year of [2023, 2024]) expect(dayIn(year, one)).not.toBeNull();
    expect(new Set(defaultDuties.map(({ code }) => code)).size).toBe(defaultDuties.length);
    expect(dayIn(2023, { month: 2, day: 29 })).toBe('2023-02-28');
    expect(wrongDay({ month: 2, day: 30 })?.vi).toContain('Tháng 2 không có ngày 30');
  });

  it('is ahead, then warned of, then late; done whenever it was done', () => {
    const due = { dueOn: '2026-01-31', doneOn: null, warnDays: 14 };
    expect(stateOf(due, d('2026-01-16'))).toBe('ahead');
    expect(stateOf(due, d('2026-01-17'))).toBe('soon');
    expect(stateOf(due, d('2026-01-31'))).toBe('soon');
    expect(stateOf(due, d('2026-02-01'))).toBe('late');
    expect(stateOf({ ...due, doneOn: '2026-02-20' }, d('2026-03-01'))).toBe('done');
  });

  it('is not done on a day to come, nor in quite another year', () => {
    expect(wrongDone('2026-10-23', 2026, d('2026-10-22'))?.vi).toContain('chưa tới');
    expect(wrongDone('2023-10-01', 2026, d('2026-10-22'))?.vi).toContain('năm 2023');
    expect(wrongDone('2025-12-30', 2026, d('2026-10-22'))).toBeNull();
  });
});
