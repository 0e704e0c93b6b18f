import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editDistance } from './edit-distance.ts';

it('counts the letters that differ', () => {
  expect(editDistance('Đon Úy', 'Đon Uý')).toBe(2);
  expect(editDistance('', 'thôn')).toBe(4);
});

it('is a distance: none to itself, the same both ways, never more by a detour', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (a, b, c) => {
      expect(editDistance(a, a)).toBe(0);
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
    }),
  );
});
