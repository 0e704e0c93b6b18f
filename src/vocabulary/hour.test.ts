import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHour } from './hour.ts';

describe('an hour', () => {
  it.each([
    ['19:30', '19:30'],
    ['19h30', '19:30'],
    ['19 giờ 30', '19:30'],
    ['1930', '19:30'],
    ['8h', '08:00'],
    ['8', '08:00'],
  ])('typed as %s is read', (typed, hour) => expect(readHour(typed)).toBe(hour));

  it('is nothing that a clock does not show', () => {
    for (const typed of ['', '24:00', '12:60', 'tối', '1:2:3']) expect(readHour(typed)).toBeNull();
    fc.assert(
      fc.property(fc.string(), (typed) => {
        expect(readHour(typed) ?? '00:00').toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
      }),
    );
  });
});
