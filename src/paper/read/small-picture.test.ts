import { createCanvas, loadImage } from '@napi-rs/canvas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallPicture } from './small-picture.ts';
import { Unreadable } from './unreadable.ts';

const side = fc.integer({ min: 1, max: 900 });

describe('a small picture', () => {
  it.each(['image/jpeg', 'image/png', 'image/webp'] as const)('is made of %s', async (type) => {
    await fc.assert(
      fc.asyncProperty(side, side, async (width, height) => {
        const canvas = createCanvas(width, height);
        // TypeScript tells the kinds apart by their literal.
        const file = type === 'image/png' ? canvas.toBuffer(type) : canvas.toBuffer(type as 'image/jpeg', 80);
        const small = await loadImage(await smallPicture(file));
        const scale = Math.min(1, 320 / Math.max(width, height));
        expect([small.width, small.height]).toEqual(
          [width, height].map((one) => Math.max(1, Math.round(one * scale))),
        );
      }),
      { numRuns: 30 },
    );
  });

  it('is white where the photo shows nothing', async () => {
    const small = await loadImage(await smallPicture(createCanvas(20, 20).toBuffer('image/png')));
    const canvas = createCanvas(1, 1);
    canvas.getContext('2d').drawImage(small, 0, 0);
    expect([...canvas.getContext('2d').getImageData(0, 0, 1, 1).data]).toEqual([255, 255, 255, 255]);
  });

  it('is none of what is no photo, whatever the bytes', async () => {
    await expect(smallPicture(Buffer.from('%PDF-1.4'))).rejects.toThrow(Unreadable);
    // A drawing could name other files.
    const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>';
    await expect(smallPicture(Buffer.from(drawing))).rejects.toThrow(Unreadable);
    const heads = [
      [0xff, 0xd8, 0xff],
      [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
      [...Buffer.from('RIFF....WEBP')],
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 60 }), async (head, rest) => {
        await expect(smallPicture(Uint8Array.from([...head, ...rest]))).rejects.toThrow(Unreadable);
      }),
    );
  });

  it('of a file of some bytes that claims a thousand million pixels is not drawn', async () => {
    const png = createCanvas(10, 10).toBuffer('image/png');
    png.writeUInt32BE(40_000, 16);
    png.writeUInt32BE(40_000, 20);
    const before = process.memoryUsage().rss;
    await expect(smallPicture(png)).rejects.toThrow(Unreadable);
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
  });
});
