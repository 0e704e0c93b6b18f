import { describe, expect, it } from 'vitest';
import { mediaTypeOf } from './media-type.ts';

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
