import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { same, sameIn, standsAs } from './same.ts';

/** The same value with the keys of every record the other way round. */
const turned = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(turned)
    : value !== null && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, of]) => [key, turned(of)]),
        )
      : value;

describe('two values', () => {
  it('are the same whatever the order of their keys', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => same(value, turned(structuredClone(value)))));
  });

  it('are the same exactly when their JSON with sorted keys is', () => {
    const sorted = (value: unknown) =>
      JSON.stringify(value, (_key, of) =>
        of !== null && typeof of === 'object' && !Array.isArray(of)
          ? Object.fromEntries(Object.entries(of).sort(([a], [b]) => (a < b ? -1 : 1)))
          : of,
      );
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 2 }),
        fc.jsonValue({ maxDepth: 2 }),
        (one, other) => same(one, other) === (sorted(one) === sorted(other)),
      ),
    );
  });

  it('differ by null, by an empty text and by one item, but not by a key that says nothing', () => {
    expect(same({ a: 1, b: undefined }, { a: 1 })).toBe(true);
    expect(same({ a: null }, {})).toBe(false);
    expect(same({ a: null }, { a: '' })).toBe(false);
    expect(same([], {})).toBe(false);
    expect(same([1], [1, 2])).toBe(false);
    expect(same(1, '1')).toBe(false);
  });
});

describe('a record', () => {
  it('stands as sent when every field that was sent is so, whatever else it has and at which revision', () => {
    const now: { name: string; tags: string[]; revision: number; villageName?: string } = {
      name: 'Nà Mới',
      tags: ['a'],
      villageName: 'Nà',
      revision: 3,
    };
    expect(standsAs(now, { name: 'Nà Mới', tags: ['a'], revision: 0 })).toBe(true);
    expect(standsAs(now, { name: 'Nà Mới', tags: ['b'], revision: 3 })).toBe(false);
  });

  it('is compared in the named fields alone', () => {
    const sameName = sameIn<{ name: string; at: number }>(['name']);
    expect(sameName({ name: 'a', at: 1 }, { name: 'a', at: 2 })).toBe(true);
    expect(sameName({ name: 'a', at: 1 }, { name: 'b', at: 1 })).toBe(false);
  });
});
