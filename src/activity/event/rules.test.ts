import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaWrongs, inTime, minutesOf, overlapsOf, stallWrongs } from './rules.ts';

const at = (from: string, to: string | null = null, day: string | null = null) => ({
  day,
  from,
  to,
  text: from,
  who: null,
});

describe('a programme by the minute', () => {
  it('stands in order of days and hours; lines of one minute as they were written', () => {
    const items = [
      at('13:30', null, '2025-10-08'),
      at('14:00'),
      at('13:30'),
      { ...at('13:30'), text: 'sau' },
    ];
    expect(inTime(items).map(({ day, text }) => [day, text])).toEqual([
      [null, '13:30'],
      [null, 'sau'],
      [null, '14:00'],
      ['2025-10-08', '13:30'],
    ]);
  });

  it('tells lines that stand at one minute, and none of two that only touch or lie on two days', () => {
    expect(overlapsOf([at('13:30', '14:00'), at('13:45', '14:10')])).toEqual([[0, 1]]);
    expect(overlapsOf([at('13:30', '14:00'), at('14:00', '14:10')])).toEqual([]);
    expect(overlapsOf([at('13:30'), at('13:30')])).toEqual([[0, 1]]);
    expect(overlapsOf([at('13:30'), at('13:35')])).toEqual([]);
    expect(overlapsOf([at('13:30', '15:00', '2025-10-06'), at('14:00', '15:00', '2025-10-07')])).toEqual([]);
  });

  it('says how long a line takes: until its end, else until the next one of its day', () => {
    const items = [at('13:30'), at('13:40', '13:55'), at('14:00')];
    expect(items.map((_, place) => minutesOf(items, place))).toEqual([10, 15, null]);
  });

  it('refuses a line that ends before it begins', () => {
    expect(agendaWrongs([at('13:30', '13:30'), at('13:30', '13:31')]).map(({ path }) => path)).toEqual([
      'body.items.0.to',
    ]);
  });

  it('in order never overlaps where each line is open', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 1439 }), { maxLength: 20 }), (minutes) => {
        const items = inTime(
          minutes.map((minute) =>
            at(`${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`),
          ),
        );
        expect(overlapsOf(items)).toEqual([]);
        expect(items.map(({ from }) => from)).toEqual(items.map(({ from }) => from).toSorted());
      }),
    );
  });
});

it('a stall is of a unit or of a name', () => {
  const stall = { unitId: null, name: null, goods: 'Nón', sold: null };
  expect(stallWrongs([stall, { ...stall, name: 'Hộ bà Tư' }]).map(({ path }) => path)).toEqual([
    'body.items.0.name',
  ]);
});
