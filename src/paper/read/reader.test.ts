import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { harmful, hugePng } from '../testing/attacks.ts';
import { drawPage, drawSmall, readSheetsFile } from './reader.ts';

describe('a file made to harm', () => {
  it.each(harmful.filter(([, name]) => !name.endsWith('xlsx')))(
    'is refused where it would be drawn, %s %s',
    async (reason, name, make) => {
      await expect(drawPage(make(), name, 1)).rejects.toMatchObject({ reason });
    },
  );

  it.each(harmful.filter(([, name]) => name.endsWith('xlsx')))(
    'is refused as a table, %s %s',
    async (reason, name, make) => {
      await expect(readSheetsFile(make(), name)).rejects.toMatchObject({ reason });
    },
  );

  it('is refused as a photo, while a photo is drawn small', async () => {
    await expect(drawSmall(hugePng(60_000, 60_000))).rejects.toMatchObject({
      reason: 'largePicture',
    });
    const small = await drawSmall(createCanvas(1_000, 500).toBuffer('image/png'));
    expect([...small.subarray(0, 2)]).toEqual([0xff, 0xd8]);
  });
});
