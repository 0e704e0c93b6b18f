import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CivilDate } from '#vocabulary/date.ts';
import { type Booking, barring, conflictsOf, odditiesOf, tooMany } from './rules.ts';
import { hoursOf, momentOf } from './time.ts';

const session = (more: Partial<Booking> = {}): Booking => ({
  id: 'a',
  date: '2024-06-15',
  from: '19:30',
  to: '21:00',
  state: 'planned',
  venueId: 'house',
  instructorId: 'teacher',
  ...more,
});

describe('two sessions', () => {
  it('stand in each other’s way at the same venue or with the same instructor at an overlapping hour', () => {
    const other = session({ id: 'b', from: '20:30', to: '22:00' });
    expect(conflictsOf(session(), [other]).map((one) => one.over)).toEqual(['venue', 'instructor']);
    expect(conflictsOf(session({ venueId: 'yard' }), [other]).map((one) => one.over)).toEqual(['instructor']);
  });

  it('do not when one ends as the other begins, when one is called off, or when neither is known', () => {
    expect(conflictsOf(session(), [session({ id: 'b', from: '21:00', to: '22:00' })])).toEqual([]);
    expect(conflictsOf(session(), [session({ id: 'b', state: 'cancelled' })])).toEqual([]);
    const nowhere = { venueId: null, instructorId: null };
    expect(conflictsOf(session(nowhere), [session({ id: 'b', ...nowhere })])).toEqual([]);
  });

  it('bar each other only while both are planned', () => {
    const bars = (one: Booking, other: Booking) => barring(one, conflictsOf(one, [other])).length > 0;
    expect(bars(session(), session({ id: 'b' }))).toBe(true);
    expect(bars(session({ state: 'held' }), session({ id: 'b' }))).toBe(false);
    expect(bars(session(), session({ id: 'b', state: 'held' }))).toBe(false);
  });

  it('are in each other’s way from both sides', () => {
    const hour = fc.integer({ min: 0, max: 22 });
    const some = fc
      .record({
        from: hour,
        length: fc.integer({ min: 1, max: 4 }),
        venueId: fc.constantFrom('x', 'y', null),
      })
      .map(({ from, length, venueId }) =>
        session({
          from: `${String(from).padStart(2, '0')}:00`,
          to: `${String(Math.min(23, from + length)).padStart(2, '0')}:30`,
          venueId,
          instructorId: null,
        }),
      );
    fc.assert(
      fc.property(some, some, (one, other) => {
        const there = conflictsOf(one, [{ ...other, id: 'b' }]).length;
        expect(conflictsOf({ ...other, id: 'b' }, [one]).length).toBe(there);
      }),
    );
  });
});

describe('what was held', () => {
  const held = { date: '2024-06-15', capacity: 80, attended: 60, conflicts: [] };
  it('is late more than three days after, and crowded beyond the seats; neither is refused', () => {
    expect(odditiesOf(held, '2024-06-18' as CivilDate)).toEqual([]);
    expect(odditiesOf({ ...held, attended: 95 }, '2024-06-19' as CivilDate)).toEqual([
      'late',
      'over-capacity',
    ]);
    expect(tooMany(90, null)).toBe(false);
  });
});

describe('hours', () => {
  it('are those of Vietnam, before and after midnight in Greenwich', () => {
    for (const from of ['00:05', '06:59', '07:00', '19:30'])
      expect(
        hoursOf(
          new Date(momentOf('2024-01-01', from)).toISOString(),
          new Date(momentOf('2024-01-01', '23:00')).toISOString(),
        ),
      ).toEqual({ date: '2024-01-01', from, to: '23:00' });
  });
});
