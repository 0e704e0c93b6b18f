import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitted } from './shrink.ts';

const side = fc.integer({ min: 1, max: 20_000 });

it('a photo is made to fit, in its proportions; one that fits stays as it is', () => {
  fc.assert(
    fc.property(side, side, (width, height) => {
      const small = fitted({ width, height });
      expect(Math.max(small.width, small.height)).toBeLessThanOrEqual(2000);
      expect(Math.min(small.width, small.height)).toBeGreaterThan(0);
      if (Math.max(width, height) <= 2000) expect(small).toEqual({ width, height });
      else expect(Math.max(small.width, small.height)).toBe(2000);
      const long = Math.max(width, height) / 2000;
      if (long > 1) expect(Math.abs(small.width - width / long)).toBeLessThanOrEqual(1);
    }),
  );
});
