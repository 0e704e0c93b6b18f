import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onceEach, placesOf } from './rules.ts';

const village = fc.integer({ min: 0, max: 14 }).map(String);
const pairs = fc.array(fc.record({ villageId: village, neighbourId: village }), { maxLength: 30 });
const villages = Array.from({ length: 15 }, (_, at) => String(at));
const far = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y);

describe('the schematic map of villages', () => {
  it('puts every village on the map, none on another, and each time in the same place', () => {
    fc.assert(
      fc.property(pairs, (beside) => {
        const places = [...placesOf(villages, onceEach(beside)).values()];
        expect(places).toHaveLength(villages.length);
        for (const { x, y } of places) for (const one of [x, y]) expect(one >= 0 && one <= 1).toBe(true);
        const nearest = Math.min(...places.flatMap((a, at) => places.slice(at + 1).map((b) => far(a, b))));
        expect(nearest).toBeGreaterThan(0.005);
        expect([...placesOf(villages, onceEach(beside)).values()]).toEqual(places);
      }),
      { numRuns: 30 },
    );
  });

  it('draws neighbours nearer than the others, in a row of villages', () => {
    const row = villages.slice(0, 6);
    const beside = row.slice(1).map((neighbourId, at) => ({ villageId: row[at]!, neighbourId }));
    const places = placesOf(row, beside);
    const between = (a: string, b: string) => far(places.get(a)!, places.get(b)!);
    expect(between('0', '1')).toBeLessThan(between('0', '5'));
    expect(between('2', '3')).toBeLessThan(between('0', '3'));
  });

  it('keeps a pair once, whichever way round it is said', () => {
    const a = { villageId: 'b', neighbourId: 'a' };
    expect(onceEach([a, { villageId: 'a', neighbourId: 'b' }, { villageId: 'c', neighbourId: 'c' }])).toEqual(
      [{ villageId: 'a', neighbourId: 'b' }],
    );
    expect(placesOf([], [])).toEqual(new Map());
  });
});
