import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { Unreadable } from '#paper/read/unreadable.ts';
import { readBytes } from './file.ts';
import { readPaperFile } from './reader.ts';

const locked = join(import.meta.dirname, '../../../tests/papers/refused/password.pdf');
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const docx = (body: string, head = '', more: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync({
    'word/document.xml': strToU8(`${head}<w:document ${W}><w:body>${body}</w:body></w:document>`),
    ...more,
  });
const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const refusal = async (bytes: Uint8Array, name: string): Promise<string> => {
  try {
    await readBytes(bytes, name);
    return 'read';
  } catch (error) {
    expect(error).toBeInstanceOf(Unreadable);
    const { words, reason } = error as Unreadable;
    expect(words.vi).toMatch(/^[^\n]+\.$/);
    return reason;
  }
};
const compound = (...names: string[]): Uint8Array =>
  new Uint8Array(
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      ...names.map((name) => Buffer.from(name, 'utf16le')),
    ]),
  );

test.each([
  ['empty', new Uint8Array(), 'a.docx'],
  ['empty', strToU8(' \n '), 'a.txt'],
  ['reallyWord', docx(paragraph('KẾ HOẠCH')), 'a.pdf'],
  ['reallyText', strToU8('KẾ HOẠCH'), 'a.docx'],
  ['corrupt', docx(paragraph('KẾ HOẠCH')).subarray(0, 120), 'a.docx'],
  ['corrupt', docx('<w:p><w:r>'), 'a.docx'],
  ['macros', docx(paragraph('KẾ HOẠCH'), '', { 'word/vbaProject.bin': strToU8('x') }), 'a.docx'],
  ['entities', docx(paragraph('&x;'), '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hosts">]>'), 'a.docx'],
  ['tooLarge', docx(`<w:tbl>${`<w:tr>${'<w:tc/>'.repeat(100)}</w:tr>`.repeat(2_001)}</w:tbl>`), 'a.docx'],
  ['tooLarge', zipSync({ 'word/document.xml': new Uint8Array(121_000_000) }, { level: 1 }), 'a.docx'],
  ['password', compound('EncryptedPackage'), 'a.docx'],
  ['macros', compound('WordDocument', '_VBA_PROJECT'), 'a.doc'],
  ['corrupt', compound('Workbook'), 'a.xls'],
  ['presentation', compound('PowerPoint Document'), 'a.ppt'],
  ['otherOffice', compound('Something'), 'a.wps'],
  ['presentation', zipSync({ 'ppt/presentation.xml': strToU8('<x/>') }), 'a.pptx'],
  ['otherOffice', zipSync({ 'Index/Document.iwa': strToU8('x') }), 'a.pages'],
  ['archive', strToU8('Rar!\u001a\u0007'), 'a.rar'],
  ['picture', new Uint8Array([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0]), 'a.tif'],
  ['picture', strToU8('GIF89a'), 'a.gif'],
  ['picture', strToU8('RIFF1234WEBPVP8 '), 'a.webp'],
  ['picture', strToU8('1234ftypheic'), 'a.heic'],
  ['picture', strToU8('1234ftypavif'), 'a.jpg'],
  ['webArchive', strToU8('MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x'), 'a.doc'],
  ['encoding', new Uint8Array([75, 0xd5, 32, 0xff, 0xfd, 0xc1, 0xc8, 0xdf, 0xf5]), 'a.txt'],
  ['unknown', new Uint8Array([1, 2, 0, 3, 4, 0, 5]), 'a.bin'],
  ['archive', zipSync({ 'content.xml': strToU8('<x/>') }), 'a.zip'],
  ['corrupt', strToU8('%PDF-1.7\nnothing more'), 'a.pdf'],
  ['notAReading', strToU8('{"kind":"annual"}'), 'a.json'],
  ['nothing', docx(paragraph(' ')), 'a.docx'],
])('%s', async (reason, bytes, name) => {
  expect(await refusal(bytes, name)).toBe(reason);
});

const xlsx = (sheet: string, styles = '<styleSheet/>'): Uint8Array =>
  zipSync({
    'xl/workbook.xml': strToU8('<workbook/>'),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${sheet}</sheetData></worksheet>`),
    'xl/styles.xml': strToU8(styles),
  });
/** A package whose entries all say that they unpack to a thousand bytes. */
function lying(zip: Uint8Array): Uint8Array {
  const bytes = Buffer.from(zip);
  for (const [mark, offset] of [
    ['PK\x03\x04', 22],
    ['PK\x01\x02', 24],
  ] as const)
    for (let at = bytes.indexOf(mark, 0, 'latin1'); at >= 0; at = bytes.indexOf(mark, at + 4, 'latin1'))
      bytes.writeUInt32LE(1_000, at + offset);
  return new Uint8Array(bytes);
}

test.each([
  ['tooManyCells', xlsx(`<row>${'<c t="n"><v>1</v></c>'.repeat(1_000)}</row>`.repeat(201)), 'a.xlsx'],
  ['tooManyCells', xlsx('<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'), 'a.xlsx'],
  ['tooManyCells', xlsx("<mergeCells><mergeCell ref='A1:XFD1048576'/></mergeCells>"), 'a.xlsx'],
  ['outsideSheet', xlsx('<row r="2000000001"><c r="A2000000001"><v>1</v></c></row>'), 'a.xlsx'],
  ['outsideSheet', xlsx("<row r='&#50;000000001'/>"), 'a.xlsx'],
  ['outsideSheet', xlsx('<row r="1"><c r="XFE1"><v>1</v></c></row>'), 'a.xlsx'],
  ['entities', xlsx('', '<!DOCTYPE d [<!ENTITY a "aa">]><styleSheet/>'), 'a.xlsx'],
  ['macros', zipSync({ 'xl/workbook.xml': strToU8('x'), 'xl/vbaProject.bin': strToU8('x') }), 'a.xlsm'],
  [
    'corrupt',
    lying(zipSync({ 'word/document.xml': new Uint8Array(50_000_000).fill(32) }, { level: 1 })),
    'a.docx',
  ],
  ['password', new Uint8Array(readFileSync(locked)), 'a.pdf'],
])(
  '%s, whatever the package says of itself',
  async (reason, bytes, name) => {
    expect(await refusal(bytes, name)).toBe(reason);
  },
  30_000,
);

test('three hundred pages are too many', async () => {
  const numbers = Array.from({ length: 300 }, (_, i) => i + 3);
  const pages = numbers
    .map((n) => `${n} 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj`)
    .join('\n');
  const kids = numbers.map((n) => `${n} 0 R`).join(' ');
  const pdf = `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 300/Kids[${kids}]>>endobj\n${pages}\ntrailer<</Root 1 0 R>>\n%%EOF`;
  expect(await refusal(strToU8(pdf), 'a.pdf')).toBe('tooManyPages');
});

test('a picture of nothing says so', async () => {
  const canvas = createCanvas(400, 500);
  canvas.getContext('2d').fillStyle = 'white';
  canvas.getContext('2d').fillRect(0, 0, 400, 500);
  expect(await refusal(new Uint8Array(canvas.toBuffer('image/png')), 'a.png')).toBe('nothing');
}, 60_000);

test('the process of readers reads what can be read and passes refusals on', async () => {
  const { reading } = await readPaperFile(docx(paragraph('KẾ HOẠCH HOẠT ĐỘNG NĂM 2024')), 'a.docx');
  expect(reading.title).toBe('KẾ HOẠCH HOẠT ĐỘNG NĂM 2024');
  await expect(readPaperFile(docx('<w:p>'), 'a.docx')).rejects.toMatchObject({ reason: 'corrupt' });
}, 30_000);

test('a reading that takes too long is cut off, and one that nobody wants any more is stopped', async () => {
  // Long enough that no reader is done with it within a millisecond.
  const file = docx(paragraph('KẾ HOẠCH HOẠT ĐỘNG NĂM 2024').repeat(5_000));
  await expect(readPaperFile(file, 'a.docx', { within: 1 })).rejects.toMatchObject({ reason: 'tooLong' });
  const stop = new AbortController();
  const reading = readPaperFile(file, 'a.docx', { signal: stop.signal });
  stop.abort();
  await expect(reading).rejects.toMatchObject({ reason: 'stopped' });
});
