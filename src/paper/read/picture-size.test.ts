import { createCanvas } from '@napi-rs/canvas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictureSize } from './picture-size.ts';
import { smallPicture } from './small-picture.ts';

const side = fc.integer({ min: 1, max: 400 });

describe('the size that a picture claims', () => {
  it.each(['image/jpeg', 'image/png', 'image/webp'] as const)('is read from the head of %s', (type) => {
    fc.assert(
      fc.property(side, side, (width, height) => {
        const canvas = createCanvas(width, height);
        // TypeScript tells the kinds apart by their literal.
        const file = type === 'image/png' ? canvas.toBuffer(type) : canvas.toBuffer(type as 'image/jpeg', 80);
        expect(pictureSize(file)).toEqual({ width, height });
      }),
      { numRuns: 30 },
    );
  });

  it('is none for what is no picture, and any bytes are read without an error', () => {
    expect(pictureSize(Buffer.from('%PDF-1.4'))).toBeNull();
    const heads = [
      [0xff, 0xd8, 0xff],
      [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
      [...Buffer.from('RIFF....WEBP')],
    ];
    fc.assert(
      fc.property(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 60 }), (head, rest) => {
        pictureSize(Uint8Array.from([...head, ...rest]));
      }),
    );
  });

  it.each([
    [40_000, 40_000],
    [60_000, 1],
  ])('keeps a file of some bytes that claims %i × %i pixels from being drawn', async (width, height) => {
    const png = createCanvas(10, 10).toBuffer('image/png');
    png.writeUInt32BE(width, 16);
    png.writeUInt32BE(height, 20);
    await expect(smallPicture(png)).rejects.toMatchObject({ reason: 'largePicture' });
  });
});
