import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openPdf } from './open-pdf.ts';
import { drawnOn } from './pdf-page.ts';

const TEXT = Array.from({ length: 12 }, (_, i) => `Ban giam doc phan cong theo doi lop ${i}`);

/** A PDF of one page that draws this; `more` are the objects that it uses. */
const pdf = (content: string, resources = '', more: readonly string[] = []): Uint8Array => {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Count 1/Kids[3 0 R]>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>${resources}>>>>`,
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ...more,
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  const size = objects.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF`;
  return strToU8(file, true);
};
const lines = (matrix: (i: number) => string, mode = 0, texts = TEXT): string =>
  `BT /F 12 Tf ${mode} Tr ${texts.map((text, i) => `${matrix(i)} Tm (${text}) Tj`).join('\n')} ET`;
const upright = (i: number) => `1 0 0 1 50 ${750 - i * 20}`;
const PICTURE =
  '<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>stream\nx\nendstream';
const picture = (wide: number, high: number) => `q ${wide} 0 0 ${high} 0 0 cm /I Do Q\n`;

async function drawn(file: Uint8Array) {
  const opened = await openPdf(file);
  try {
    return await drawnOn(await opened.getPage(1), 1);
  } finally {
    await opened.loadingTask.destroy();
  }
}
const withPicture = (content: string) => drawn(pdf(content, '/XObject<</I 6 0 R>>', [PICTURE]));

describe('a page of a PDF', () => {
  it.each([
    ['upright', upright, 0],
    ['on its left side', (i: number) => `0 1 -1 0 ${50 + i * 20} 50`, 90],
    ['on its head', (i: number) => `-1 0 0 -1 550 ${50 + i * 20}`, 180],
    ['on its right side', (i: number) => `0 -1 1 0 ${550 - i * 20} 750`, 270],
  ] as const)('that lies %s is read upright', async (_, matrix, turn) => {
    const page = await drawn(pdf(lines(matrix)));
    expect([page.turn, page.isPicture]).toEqual([turn, false]);
    expect(page.words.slice(0, 3).map(({ text }) => text)).toEqual(['Ban', 'giam', 'doc']);
  });

  it('with a few words over a picture is a picture; with a text and a picture it is a text', async () => {
    const mark = lines((i) => `1 0 0 1 50 ${20 - i}`, 0, ['Scanned with an app']);
    expect(await withPicture(picture(600, 800) + mark)).toMatchObject({ isPicture: true });
    expect(await withPicture(picture(150, 150) + lines(upright))).toMatchObject({ isPicture: false });
    expect(await drawn(pdf(''))).toMatchObject({ isPicture: false, words: [] });
  });

  it('with unseen text, or text under a picture of the page, is a picture', async () => {
    for (const mode of [3, 7]) {
      const page = await withPicture(picture(600, 800) + lines(upright, mode));
      expect(page).toMatchObject({ isPicture: true, words: [] });
    }
    expect(await withPicture(lines(upright) + picture(600, 800))).toMatchObject({ isPicture: true });
  });

  it('whose letters are none, or say nothing, is a picture', async () => {
    const blind = TEXT.map((text) => text.replaceAll(/[a-z]/g, '\u0001'));
    expect(await drawn(pdf(lines(upright, 0, blind)))).toMatchObject({ isPicture: true });
    const shifted = TEXT.map((text) =>
      text.replaceAll(/[a-z]/gi, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 60) % 26) + 97)),
    );
    expect(await drawn(pdf(lines(upright, 0, shifted)))).toMatchObject({ isPicture: true });
  });
});
