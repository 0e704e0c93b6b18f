import { createHash } from 'node:crypto';
import type { Id } from '#vocabulary/id.ts';

/** Numbers from one stream; the same stream name always gives the same numbers. */
export interface Random {
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** True in `percent` of 100 draws. */
  chance(percent: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** `from` in another order; the given list stays as it is. */
  shuffle<T>(from: readonly T[]): T[];
}

const digest = (path: readonly string[]): Buffer => createHash('sha256').update(path.join('\u0000')).digest();

/**
 * A UUID (version 8, RFC 9562) derived from a path of names: the same path gives the same id on every machine.
 * @throws RangeError for an empty path, which would name everything at once.
 */
export function sampleId(...path: readonly string[]): Id {
  if (path.length === 0) throw new RangeError('sampleId needs a path');
  const bytes = digest(['langhoc', 'sample', ...path]);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}` as Id;
}

/**
 * A stream of numbers named by its path (the mulberry32 generator, seeded by a hash of the path). Each part of the
 * sample draws from a stream of its own, so that one more draw in one part leaves all others as they were.
 */
export function randomOf(...path: readonly string[]): Random {
  let state = digest(path).readUInt32LE(0);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    between,
    chance: (percent) => next() * 100 < percent,
    pick: (from) => from[between(0, from.length - 1)]!,
    shuffle: (from) => {
      const out = [...from];
      for (let last = out.length - 1; last > 0; last -= 1) {
        const other = between(0, last);
        [out[last], out[other]] = [out[other]!, out[last]!];
      }
      return out;
    },
  };
}
