import ExcelJS from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readSheetsFile } from './reader.ts';
import { readSheets } from './sheets.ts';

async function book(fill: (sheet: ExcelJS.Worksheet, made: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const made = new ExcelJS.Workbook();
  fill(made.addWorksheet('Danh sách'), made);
  return new Uint8Array(await made.xlsx.writeBuffer());
}
const refusal = (bytes: Uint8Array, name: string) =>
  readSheets(bytes, name).then(
    () => 'read',
    (error) => error.reason,
  );

describe('the file of a table', () => {
  it('gives rows with their own numbers, days, figures, formulas and merged cells as they read', async () => {
    const bytes = await book((sheet, made) => {
      sheet.getCell('A1').value = 'DANH SÁCH';
      sheet.mergeCells('A1:C1');
      sheet.addRow([]);
      sheet.addRow(['Họ  và tên', 'Ngày', 'Tiền']);
      sheet.addRow(['Lý Văn An', new Date('2026-10-05T00:00:00Z'), 1.234]);
      sheet.addRow([
        { richText: [{ text: 'Lý ' }, { text: 'Thị Bình' }] },
        1982,
        { formula: 'C4*2', result: 2.5 },
      ]);
      sheet.getCell('A20').value = 'xa';
      made.addWorksheet('Ẩn', { state: 'hidden' }).addRow(['kín']);
      made.addWorksheet('Trống');
    });
    expect(await readSheets(bytes, 'a.xlsx')).toEqual([
      {
        name: 'Danh sách',
        rows: [
          { row: 1, cells: ['DANH SÁCH', '', ''] },
          { row: 3, cells: ['Họ và tên', 'Ngày', 'Tiền'] },
          { row: 4, cells: ['Lý Văn An', '05/10/2026', '1,2340'] },
          { row: 5, cells: ['Lý Thị Bình', '1982', '2,5'] },
          { row: 20, cells: ['xa'] },
        ],
      },
    ]);
  });

  it('reads ten thousand rows within seconds, and refuses far more', async () => {
    const large = (rows: number) =>
      book((sheet) => {
        for (let at = 0; at < rows; at++)
          sheet.addRow(['Thôn Một', String(at), 'Lý Văn An', 1980, 'Nam', '', '', '', '']);
      });
    const began = performance.now();
    const [read] = await readSheetsFile(await large(10_000), 'a.xlsx');
    expect(read!.rows).toHaveLength(10_000);
    expect(performance.now() - began).toBeLessThan(20_000);
    expect(await refusal(await large(30_000), 'a.xlsx')).toBe('tooManyCells');
    expect(await refusal(strToU8('a,b\n'.repeat(20_001)), 'a.csv')).toBe('tooManyRows');
  }, 60_000);

  it('is not harmed by rules that claim to cover a billion cells', async () => {
    const bytes = await book((sheet) => {
      sheet.addRow(['Họ và tên', 'Năm sinh']);
      const rules = (sheet as unknown as { dataValidations: { add: (range: string, rule: object) => void } })
        .dataValidations;
      rules.add('A2:XFD1048576', { type: 'list', formulae: ['"a,b"'] });
    });
    expect((await readSheetsFile(bytes, 'a.xlsx'))[0]!.rows).toHaveLength(1);
  });

  it.each([
    ['notATable', zipSync({ 'word/document.xml': strToU8('<w/>') }), 'a.docx'],
    ['notATable', strToU8('%PDF-1.7'), 'a.pdf'],
    [
      'oldExcel',
      new Uint8Array(
        Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('Workbook', 'utf16le')]),
      ),
      'a.xls',
    ],
    ['extension', strToU8('a;b'), 'a.xlsx'],
    ['corrupt', zipSync({ 'xl/workbook.xml': strToU8('<x') }), 'a.xlsx'],
    ['macros', zipSync({ 'xl/workbook.xml': strToU8('<x/>'), 'xl/vbaProject.bin': strToU8('x') }), 'a.xlsm'],
    ['empty', new Uint8Array(), 'a.xlsx'],
    ['nothing', strToU8(';;;\n;;'), 'a.csv'],
  ])('is refused: %s', async (reason, bytes, name) => {
    expect(await refusal(bytes, name)).toBe(reason);
  });

  it('may be text, as Excel saves Unicode text', async () => {
    const wide = new Uint8Array(Buffer.from('\ufeffHọ tên\tNăm\nAn\t1980', 'utf16le'));
    expect((await readSheets(wide, 'a.txt'))[0]!.rows[1]).toEqual({ row: 2, cells: ['An', '1980'] });
  });
});
