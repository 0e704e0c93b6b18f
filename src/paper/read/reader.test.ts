import { createCanvas } from '@napi-rs/canvas';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import * as attacks from '../testing/attacks.ts';
import { drawPage, drawSmall, readPaperFile, readSheetsFile } from './reader.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const word = zipSync({
  'word/document.xml': strToU8(
    `<w:document ${W}><w:body><w:p><w:r><w:t>KẾ HOẠCH NĂM 2024</w:t></w:r></w:p></w:body></w:document>`,
  ),
});
const papers: readonly (readonly [string, string, () => Uint8Array])[] = [
  ['tooLarge', 'a.pdf', attacks.nestedPdf],
  ['tooLarge', 'a.pdf', () => attacks.longTextPdf(100_000_000)],
  ['tooLarge', 'a.pdf', () => attacks.hiddenTextPdf(500_000_000)],
  ['outsideSheet', 'a.xlsx', attacks.farRowXlsx],
  ['tooManyCells', 'a.xlsx', attacks.mergedXlsx],
  ['tooLarge', 'a.xlsx', attacks.zipBomb],
  ['largePicture', 'a.png', () => attacks.hugePng(60_000, 60_000)],
  ['largePicture', 'a.jpg', () => attacks.hugeJpeg(60_000, 60_000)],
];

describe('a file made to harm', () => {
  it.each(papers)('is refused as a paper, %s %s, and the next one is read', async (reason, name, make) => {
    await expect(readPaperFile(make(), name)).rejects.toMatchObject({ reason });
    const { reading } = await readPaperFile(word, 'a.docx');
    expect(reading.title).toBe('KẾ HOẠCH NĂM 2024');
  });

  it.each(papers.filter(([, name]) => !name.endsWith('xlsx')))(
    'is refused where it would be drawn, %s %s',
    async (reason, name, make) => {
      await expect(drawPage(make(), name, 1)).rejects.toMatchObject({ reason });
    },
  );

  it.each(papers.filter(([, name]) => name.endsWith('xlsx')))(
    'is refused as a table, %s %s',
    async (reason, name, make) => {
      await expect(readSheetsFile(make(), name)).rejects.toMatchObject({ reason });
    },
  );

  it('is refused as a photo, while a photo is drawn small', async () => {
    await expect(drawSmall(attacks.hugePng(60_000, 60_000))).rejects.toMatchObject({
      reason: 'largePicture',
    });
    const small = await drawSmall(createCanvas(1_000, 500).toBuffer('image/png'));
    expect([...small.subarray(0, 2)]).toEqual([0xff, 0xd8]);
  });
});
