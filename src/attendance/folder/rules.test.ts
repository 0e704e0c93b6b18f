import { describe, expect, it } from 'vitest';
import { folderItems, mediaTypeOf } from './rules.ts';

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

describe('what a file is', () => {
  const bytes = (...parts: (string | number)[]) =>
    new Uint8Array(
      parts.flatMap((part) => (typeof part === 'string' ? [...part].map((c) => c.charCodeAt(0)) : [part])),
    );
  it('is told by its content, not by its name', () => {
    expect(mediaTypeOf(bytes(0xff, 0xd8, 0xff, 0xe0))).toBe('image/jpeg');
    expect(mediaTypeOf(bytes('%PDF-1.7'))).toBe('application/pdf');
    expect(mediaTypeOf(bytes(0x50, 0x4b, 3, 4, '....word/document.xml'))).toMatch(/wordprocessingml/);
    expect(mediaTypeOf(bytes(0x50, 0x4b, 3, 4, 'evil.exe'))).toBeNull();
    expect(mediaTypeOf(bytes('<html><script>'))).toBeNull();
    expect(mediaTypeOf(new Uint8Array())).toBeNull();
  });
});
