import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CivilDate } from '#vocabulary/date.ts';
import { activityState, mayStep, monthOfActivity, rosterCodeOf, shareOf, typedRosterCode } from './rules.ts';

const today = '2024-06-15' as CivilDate;
const facts = { preparedOn: null, reportedOn: null, cancelledOn: null, sessions: [] };
const on = (date: string, state: 'planned' | 'held' | 'cancelled' = 'planned') => ({ date, state });

describe('the state of a class', () => {
  it.each([
    ['planned without a date', {}, 'planned'],
    ['planned with a date to come', { sessions: [on('2024-06-20')] }, 'planned'],
    [
      'prepared when the notice is out',
      { preparedOn: '2024-06-01', sessions: [on('2024-06-20')] },
      'prepared',
    ],
    [
      'under way between two sessions',
      { sessions: [on('2024-06-01', 'held'), on('2024-06-20')] },
      'prepared',
    ],
    [
      'held when the last session is',
      { sessions: [on('2024-06-01', 'held'), on('2024-06-10', 'held')] },
      'held',
    ],
    [
      'held beside a session called off',
      { sessions: [on('2024-06-01', 'held'), on('2024-06-20', 'cancelled')] },
      'held',
    ],
    ['reported', { sessions: [on('2024-06-01', 'held')], reportedOn: '2024-06-05' }, 'reported'],
    ['cancelled, whatever else', { reportedOn: '2024-06-05', cancelledOn: '2024-06-06' }, 'cancelled'],
  ])('is %s', (_, given, state) => {
    expect(activityState({ ...facts, ...given } as never, today)).toBe(state);
  });

  it('never goes back because a day passes', () => {
    const order = ['planned', 'prepared', 'held', 'reported'];
    const day = fc
      .integer({ min: 1, max: 28 })
      .map((n) => `2024-06-${String(n).padStart(2, '0')}` as CivilDate);
    const session = fc.record({
      date: day,
      state: fc.constantFrom('planned' as const, 'held' as const, 'cancelled' as const),
    });
    fc.assert(
      fc.property(fc.array(session), fc.option(day), day, day, (sessions, preparedOn, a, b) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        const at = (now: CivilDate) => order.indexOf(activityState({ ...facts, preparedOn, sessions }, now));
        expect(at(late)).toBeGreaterThanOrEqual(at(early));
      }),
    );
  });

  it('can be reported only once something was held, and each step has one that undoes it', () => {
    expect(mayStep({ ...facts, sessions: [on('2024-06-20')] } as never, 'report')).toBe(false);
    const held = { ...facts, sessions: [on('2024-06-01', 'held')] } as never;
    expect(mayStep(held, 'report')).toBe(true);
    expect(mayStep({ ...(held as object), reportedOn: '2024-06-02' } as never, 'unreport')).toBe(true);
    expect(mayStep({ ...(held as object), cancelledOn: '2024-06-02' } as never, 'report')).toBe(false);
  });
});

describe('classes of one line', () => {
  it('share its learners and its cost to the last one', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 60 }), (whole, parts) => {
        const shares = Array.from({ length: parts }, (_, at) => shareOf(whole, parts, at)!);
        expect(shares.reduce((sum, one) => sum + one, 0)).toBe(whole);
        expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
      }),
    );
    expect(shareOf(null, 3, 0)).toBeNull();
  });

  it('stand in the month of their first session, else in the one that they are meant for', () => {
    const meant = { year: 2024, month: 5 };
    expect(monthOfActivity({ ...meant, sessions: [] })).toBe(5);
    expect(monthOfActivity({ ...meant, sessions: [on('2024-07-02'), on('2024-06-20', 'cancelled')] })).toBe(
      7,
    );
  });
});

describe('a roster code', () => {
  it('is read back however it is typed', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.integer({ min: 2000, max: 2099 }), (id, year) => {
        const code = rosterCodeOf(year, id);
        expect(code).toMatch(/^\d\d[0-9A-Z]{6}$/);
        expect(
          typedRosterCode(
            ` ${code.slice(0, 4).toLowerCase()}-${code.slice(4).replaceAll('0', 'o').replaceAll('1', 'l')} `,
          ),
        ).toBe(code);
      }),
    );
  });
});
