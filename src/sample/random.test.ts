import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isUuid } from '#vocabulary/id.ts';
import { randomOf, sampleId } from './random.ts';

test('ids are UUIDs that depend on each part of their path', () => {
  expect(isUuid(sampleId('a', 'b'))).toBe(true);
  expect(sampleId('a', 'b')).toBe(sampleId('a', 'b'));
  expect(new Set([sampleId('a', 'b'), sampleId('ab'), sampleId('b', 'a'), sampleId('a')]).size).toBe(4);
  expect(() => sampleId()).toThrow(RangeError);
});

test('a stream repeats itself, and streams of other names differ', () => {
  const draw = (...path: string[]): number[] => {
    const random = randomOf(...path);
    return Array.from({ length: 20 }, () => random.between(0, 1_000_000));
  };
  expect(draw('a')).toEqual(draw('a'));
  expect(draw('a')).not.toEqual(draw('b'));
});

test('numbers keep their bounds, and a shuffle keeps its things', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: -50, max: 50 }), fc.nat(100), (name, low, width) => {
      const random = randomOf(name);
      const drawn = Array.from({ length: 50 }, () => random.between(low, low + width));
      expect(drawn.every((one) => Number.isInteger(one) && one >= low && one <= low + width)).toBe(true);
      expect(random.shuffle(drawn).sort((a, b) => a - b)).toEqual([...drawn].sort((a, b) => a - b));
    }),
  );
  const coin = randomOf('coin');
  const heads = Array.from({ length: 2000 }, () => coin.chance(30)).filter(Boolean).length;
  expect(heads).toBeGreaterThan(500);
  expect(heads).toBeLessThan(700);
});
