import { describe, expect, it } from 'vitest';
import { folderItems } from './rules.ts';

const empty = { files: {}, papers: {}, enrolled: 0, held: 0, recorded: 0, withMinutes: 0, expenses: 0 };
const missing = (facts: Parameters<typeof folderItems>[0]) =>
  folderItems(facts)
    .filter((item) => item.state === 'missing')
    .map((item) => item.kind);

describe('a class folder', () => {
  it('misses notice and roster from the start, and the rest only once something was held', () => {
    expect(missing(empty)).toEqual(['notice', 'roster']);
    expect(missing({ ...empty, held: 1 })).toEqual([
      'notice',
      'roster',
      'attendance',
      'minutes',
      'photo',
      'voucher',
    ]);
  });

  it('takes a record, an issued paper or a file for what it asks', () => {
    const held = {
      ...empty,
      held: 1,
      enrolled: 90,
      recorded: 1,
      papers: { notice: 1 },
      files: { photo: 3, voucher: 1 },
    };
    expect(missing(held)).toEqual(['minutes']);
    expect(missing({ ...held, withMinutes: 1 })).toEqual([]);
  });
});
