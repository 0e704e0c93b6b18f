/** Files made to harm whoever opens them; each is small. */
import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';

const pdf = (content: Buffer, filters: string): Uint8Array =>
  new Uint8Array(
    Buffer.concat([
      Buffer.from(
        `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n4 0 obj<</Length ${content.length}/Filter${filters}>>stream\n`,
      ),
      content,
      Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF'),
    ]),
  );

const inText = (letters: Buffer): Buffer =>
  Buffer.concat([Buffer.from('BT /F 12 Tf 72 720 Td ('), letters, Buffer.from(') Tj ET')]);

/** The content of a page, deflated twice, unpacks to a thousand million bytes. */
export function nestedPdf(): Uint8Array {
  // What deflates to itself once more: a deflated block of spaces, many times over.
  const block = deflateSync(Buffer.alloc(1_000_000_000, ' '), { level: 9 });
  return pdf(deflateSync(block, { level: 9 }), '[/FlateDecode/FlateDecode]');
}

/** A page on which one text of so many letters stands. */
export const longTextPdf = (letters: number): Uint8Array =>
  pdf(deflateSync(inText(Buffer.alloc(letters, 'a')), { level: 9 }), '/FlateDecode');

/** The same in a way that cannot be measured beforehand: each byte of it is written as two letters of hex. */
export const hiddenTextPdf = (letters: number): Uint8Array =>
  pdf(
    Buffer.from(`${deflateSync(inText(Buffer.alloc(letters, 'a')), { level: 9 }).toString('hex')}>`),
    '[/ASCIIHexDecode/FlateDecode]',
  );

/** An Excel file with these rows, and what stands behind them. */
export const xlsxOf = (rows: string, behind = '', more: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    ),
    'xl/workbook.xml': strToU8(
      '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData>${behind}</worksheet>`,
    ),
    ...more,
  });

export const farRowXlsx = (): Uint8Array =>
  xlsxOf('<row r="1"><c r="A1"><v>1</v></c></row><row r="2000000001"><c r="A2000000001"><v>1</v></c></row>');

export const mergedXlsx = (): Uint8Array =>
  xlsxOf(
    '<row r="1"><c r="A1"><v>1</v></c></row>',
    "<mergeCells count='1'><mergeCell ref='A1:XFD1048576'/></mergeCells>",
  );

/** A part that unpacks to a thousand times its size. */
export const zipBomb = (): Uint8Array =>
  xlsxOf('', '', { 'xl/sharedStrings.xml': new Uint8Array(150_000_000).fill(32) });

/** A picture whose head claims so many pixels, which it does not have. */
export function hugePng(width: number, height: number): Uint8Array {
  const part = (name: string, data: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(name), data, Buffer.alloc(4)]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0], 8);
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      part('IHDR', head),
      part('IDAT', deflateSync(Buffer.alloc(1_000))),
      part('IEND', Buffer.alloc(0)),
    ]),
  );
}

/** A JPEG whose frame claims so many pixels. */
export function hugeJpeg(width: number, height: number): Uint8Array {
  const frame = Buffer.from([0xff, 0xc0, 0, 11, 8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  return new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xd8]), frame, Buffer.from([0xff, 0xd9])]));
}

/** Each with the reason for which it is refused, and its name. */
export const harmful: readonly (readonly [string, string, () => Uint8Array])[] = [
  ['tooLarge', 'a.pdf', nestedPdf],
  ['tooLarge', 'a.pdf', () => longTextPdf(100_000_000)],
  ['tooLarge', 'a.pdf', () => hiddenTextPdf(500_000_000)],
  ['outsideSheet', 'a.xlsx', farRowXlsx],
  ['tooManyCells', 'a.xlsx', mergedXlsx],
  ['tooLarge', 'a.xlsx', zipBomb],
  ['largePicture', 'a.png', () => hugePng(60_000, 60_000)],
  ['largePicture', 'a.jpg', () => hugeJpeg(60_000, 60_000)],
];
