import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, civilDate, daysBetween } from '#vocabulary/date.ts';
import { planKinds, sectionKeys } from './kind.ts';
import { allKinds, kindOf } from './registry.ts';
import { monthBeside, monthOfDay, monthsOfPlan, periodFor, reachOf, yearOfMonth } from './rules.ts';

const anyKind = fc.constantFrom(...allKinds);
const anyYear = fc.integer({ min: 2000, max: 2099 });
const first = civilDate(2000, 1, 1)!;
const anyDay = fc.integer({ min: 0, max: 36_000 }).map((n) => addDays(first, n));
const asPlan = ({ from, to }: { from: string; to: string }) => ({ periodFrom: from, periodTo: to });

describe('the registry of kinds', () => {
  it('has one entry a kind, under its own name, with all that rules, screens and papers ask', () => {
    expect(allKinds.map(({ name }) => name)).toEqual([...planKinds]);
    for (const kind of allKinds) {
      expect(kindOf(kind.name)).toBe(kind);
      expect(Object.isFrozen(kind)).toBe(true);
      expect(kind.columns.slice().sort()).toEqual([...new Set(kind.columns)].sort());
      expect(kind.columns).toContain('month');
      expect(kind.columns).toContain('title');
      // What is printed can be written, and what is written can be printed: nothing that a person says is lost on the paper.
      const printed = kind.schedule.columns.map(({ field }) => field).filter((field) => field !== 'row');
      const elsewhere = ['month', 'group', 'programme', 'sourceText', 'ownOrJoint'];
      expect(printed.filter((field) => !kind.columns.includes(field as never))).toEqual([]);
      expect(
        kind.columns.filter((key) => !printed.includes(key as never) && !elsewhere.includes(key)),
      ).toEqual([]);
      expect(kind.sections.every(([key]) => kind.outline.includes(key))).toBe(true);
      expect(new Set(kind.sections.map(([key]) => key)).size).toBe(kind.sections.length);
      expect(kind.outline).toContain('schedule');
      expect([...kind.outline].filter((key) => sectionKeys.includes(key as never)).length).toBeGreaterThan(5);
    }
  });
});

describe('the period of a plan', () => {
  it('of a school year runs from 1 September to 31 August, of a year from 1 January to 31 December', () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        expect(periodFor(kindOf('school-year'), year, null)).toEqual({
          period: { from: `${year}-09-01`, to: `${year + 1}-08-31` },
        });
        for (const name of ['annual', 'learning-society'] as const)
          expect(periodFor(kindOf(name), year, null)).toEqual({
            period: { from: `${year}-01-01`, to: `${year}-12-31` },
          });
      }),
    );
  });

  it('chosen by days is what was chosen, or says what is wrong with it', () => {
    fc.assert(
      fc.property(anyKind, anyDay, anyDay, (kind, from, to) => {
        const chosen = periodFor(kind, 2026, { from, to });
        const sound = kind.period.asks === 'days' && from <= to && daysBetween(from, to) < 731;
        if (sound) expect(chosen).toEqual({ period: { from, to } });
        else expect('wrong' in chosen && chosen.wrong.vi.length).toBeGreaterThan(10);
      }),
    );
    const thematic = kindOf('thematic');
    expect(periodFor(thematic, 2026, { from: '2026-02-31', to: '2026-03-01' })).toHaveProperty('wrong');
    expect(periodFor(thematic, 2026, { from: '1999-12-31', to: '2000-03-01' })).toHaveProperty('wrong');
  });

  it('gives every day of it to exactly one of its months, and no other day to any', () => {
    fc.assert(
      fc.property(anyKind, anyYear, fc.integer({ min: -40, max: 400 }), (kind, year, n) => {
        const period = kind.period.ofYear(year);
        const months = monthsOfPlan(asPlan(period));
        const day = addDays(period.from, n);
        const holding = months.filter((one) => {
          const own = monthOfDay(day);
          return one.year === own.year && one.month === own.month;
        });
        const inside = day >= period.from && day <= period.to;
        const touched =
          day.slice(0, 7) >= period.from.slice(0, 7) && day.slice(0, 7) <= period.to.slice(0, 7);
        if (inside) expect(holding).toHaveLength(1);
        if (!touched) expect(holding).toEqual([]);
        if (inside && kind.period.asks !== 'days')
          expect(yearOfMonth(period, monthOfDay(day).month)).toBe(monthOfDay(day).year);
      }),
    );
  });

  it('reaches beyond the days of an event, and of nothing else', () => {
    const week = asPlan({ from: '2025-10-01', to: '2025-10-07' });
    expect(reachOf(kindOf('event'), week)).toEqual({ from: '2025-09-24', to: '2025-10-14' });
    expect(reachOf(kindOf('thematic'), week)).toEqual({ from: '2025-10-01', to: '2025-10-07' });
  });

  it('is where a line moves from month to month', () => {
    const year = asPlan(kindOf('school-year').period.ofYear(2026));
    expect(monthBeside(year, { year: 2026, month: 12 }, 1)).toEqual({ year: 2027, month: 1 });
    expect(monthBeside(year, { year: 2027, month: 1 }, -1)).toEqual({ year: 2026, month: 12 });
    expect(monthBeside(year, { year: 2027, month: 8 }, 1)).toEqual({ year: 2027, month: 8 });
    expect(monthBeside(year, { year: 2026, month: 9 }, -1)).toEqual({ year: 2026, month: 9 });
  });
});
