import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CivilDate, formatDate, isCivilDate } from '#vocabulary/date.ts';
import { readDay } from './typed-day.ts';

const days = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2069-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as CivilDate);

describe('a day', () => {
  it('is the day that was meant, with and without strokes, with two or four figures of its year', () => {
    fc.assert(
      fc.property(days, (day) => {
        const long = formatDate(day);
        const short = long.replace(/\d\d(\d\d)$/, '$1');
        const bare = short.replaceAll(/\b0(?=\d\/)/g, '');
        const all = [day, long, short, bare, long.replaceAll('/', ''), short.replaceAll('/', '')];
        expect(all.map(readDay)).toEqual(all.map(() => day));
        expect(readDay(` ${long.replaceAll('/', '.')} `)).toBe(day);
      }),
    );
  });

  it.each([
    ['1/3/26', '2026-03-01'],
    ['010326', '2026-03-01'],
    ['1 3 2026', '2026-03-01'],
    ['5/6/70', '1970-06-05'],
    ['31/2/2026', null],
    ['13/13/2026', null],
    ['1/3', null],
    ['1326', null],
    ['1/3/202', null],
    ['', null],
  ])('%j is %j', (typed, day) => {
    expect(readDay(typed)).toBe(day);
  });

  it('is one of the calendar or none, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d/. -]{0,10}$/)), (typed) => {
        const day = readDay(typed);
        expect(day === null || isCivilDate(day)).toBe(true);
      }),
    );
  });
});
