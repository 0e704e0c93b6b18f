import { type BookType, utils, write } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
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
        hidden: 0,
        uncalculated: 0,
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
    ['reallyText', strToU8('a;b'), 'a.xlsx'],
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

/** A sheet made cell by cell, as programs write it. */
async function sheetOf(fill: (sheet: ExcelJS.Worksheet) => void): Promise<readonly string[][]> {
  const [read] = await readSheets(await book(fill), 'a.xlsx');
  return read!.rows.map(({ cells }) => [...cells]);
}

describe('what a sheet shows', () => {
  it('is a year, a month or an hour where a day was made of it', async () => {
    const shown = async (date: string, numFmt: string) =>
      (
        await sheetOf((sheet) => {
          sheet.getCell('A1').value = new Date(date);
          sheet.getCell('A1').numFmt = numFmt;
        })
      )[0]![0];
    // The number 1985 in a cell for days.
    expect(await shown('1905-06-07T00:00:00Z', 'dd/mm/yyyy')).toBe('1985');
    expect(await shown('1985-01-01T00:00:00Z', 'yyyy')).toBe('1985');
    expect(await shown('2026-01-01T00:00:00Z', 'mmm-yy')).toBe('01/2026');
    expect(await shown('2026-01-15T00:00:00Z', '[$-42A]dd "tháng" mm;@')).toBe('15/01/2026');
    expect(await shown('1899-12-30T07:30:00Z', 'h:mm')).toBe('07:30');
    expect(await shown('2026-01-15T07:30:00Z', 'dd/mm/yyyy h:mm')).toBe('07:30 15/01/2026');
  });

  it('is a share, thousands, or nothing, as the format says', async () => {
    const shown = async (value: number, numFmt: string) =>
      (
        await sheetOf((sheet) => {
          sheet.getCell('A1').value = value;
          sheet.getCell('A1').numFmt = numFmt;
          sheet.getCell('B1').value = 'x';
        })
      )[0]![0];
    expect(await shown(0.055, '0.0%')).toBe('5,5%');
    expect(await shown(720_000, '#,##0,')).toBe('720');
    expect(await shown(720_000, '#,##0')).toBe('720000');
    expect(await shown(7, '000')).toBe('007');
    expect(await shown(7, ';;;')).toBe('');
  });

  it('is what a formula gives, also where no program has calculated it', async () => {
    const [row, ...rest] = await sheetOf((sheet) => {
      sheet.getCell('A1').value = 60;
      sheet.getCell('B1').value = { formula: '280000+5000*A1' } as ExcelJS.CellFormulaValue;
      sheet.getCell('C1').value = { formula: 'ROUND(SUM($A$1:B1)/7,0)' } as ExcelJS.CellFormulaValue;
      sheet.getCell('D1').value = { formula: 'C1-(-2)^2*10%' } as ExcelJS.CellFormulaValue;
    });
    expect([row, rest]).toEqual([['60', '580000', '82866', '82865,6'], []]);
    const [read] = await readSheets(
      await book((sheet) => {
        sheet.getCell('A1').value = 'x';
        sheet.getCell('B1').value = { formula: 'VLOOKUP(A1,C:D,2)' } as ExcelJS.CellFormulaValue;
        sheet.getCell('C1').value = { formula: 'C1+1' } as ExcelJS.CellFormulaValue;
      }),
      'a.xlsx',
    );
    expect(read).toMatchObject({ uncalculated: 2, rows: [{ cells: ['x', '', ''] }] });
  });

  it('is not what somebody hid, and a raised mark is no figure', async () => {
    const [read] = await readSheets(
      await book((sheet) => {
        sheet.addRow([
          'An',
          'kín',
          { richText: [{ text: '45' }, { font: { vertAlign: 'superscript' }, text: '3' }] },
        ]);
        sheet.addRow(['Bình']).hidden = true;
        sheet.addRow(['Chi']);
        sheet.getColumn(2).hidden = true;
      }),
      'a.xlsx',
    );
    expect(read).toMatchObject({
      hidden: 1,
      rows: [
        { row: 1, cells: ['An', '', '45'] },
        { row: 3, cells: ['Chi'] },
      ],
    });
  });

  it('is the same in a package with other prefixes and paths', async () => {
    const plain = unzipSync(await book((sheet) => sheet.addRow(['Lò Văn Mộc', 1985])));
    const prefixed = Object.fromEntries(
      Object.entries(plain).map(([name, content]) => [
        name.replaceAll('/', '\\'),
        /worksheets\/sheet|workbook\.xml$|styles\.xml$|sharedStrings/.test(name)
          ? strToU8(
              strFromU8(content)
                .replaceAll(/<(\/?)([a-z])/gi, '<$1x:$2')
                .replaceAll('xmlns="', 'xmlns:x="'),
            )
          : content,
      ]),
    );
    const [read] = await readSheets(zipSync(prefixed), 'a.xlsx');
    expect(read!.rows).toEqual([{ row: 1, cells: ['Lò Văn Mộc', '1985'] }]);
  });
});

describe('files of tables in other containers', () => {
  const rows = [
    ['Họ và tên', 'Năm sinh'],
    ['Lò Văn Mộc', 1985],
  ];
  const made = (bookType: BookType) => {
    const workbook = utils.book_new();
    utils.book_append_sheet(workbook, utils.aoa_to_sheet(rows), 'Danh sách');
    return new Uint8Array(write(workbook, { type: 'array', bookType }) as ArrayBuffer);
  };
  it.each(['xls', 'ods', 'xlsb', 'xlml', 'fods'] as const)('%s is read like an Excel file', async (kind) => {
    const [read] = await readSheetsFile(made(kind), `a.${kind === 'ods' ? 'ods' : 'xls'}`);
    expect(read!.rows.map(({ cells }) => cells)).toEqual([
      ['Họ và tên', 'Năm sinh'],
      ['Lò Văn Mộc', '1985'],
    ]);
  });

  it('a web page under the name of an Excel file is its tables', async () => {
    const page = `<html><head><title>x</title><style>td{}</style></head><body><h3>DANH SÁCH, XÃ A</h3><table>
      <tr><th rowspan=2>Họ và t&ecirc;n<th colspan="2">Năm&nbsp;sinh</tr><tr><th>Nam<th>Nữ</tr>
      <tr><td>Lò Văn Mộc</td><td>1985</td><td style="display:none">kín</td></tr></table></body></html>`;
    const [read] = await readSheets(strToU8(page), 'a.xls');
    expect(read!.rows.map(({ cells }) => cells)).toEqual([
      ['DANH SÁCH, XÃ A'],
      ['Họ và tên', 'Năm sinh', ''],
      ['', 'Nam', 'Nữ'],
      ['Lò Văn Mộc', '1985', ''],
    ]);
  });

  it.each([
    ['UTF-16 of the other order', [0xfe, 0xff, ...Buffer.from('Lò Văn Mộc;1985', 'utf16le').swap16()]],
    ['UTF-16 without a mark', [...Buffer.from('Lò Văn Mộc;1985;Nam;Bến Gỗ', 'utf16le')]],
    ['Windows-1258', [...Buffer.from('Lo\xcc V\xe3n M\xf4\xf2c;1985', 'latin1')]],
    ['TCVN3', [...Buffer.from('L\xdf V\xa8n M\xe9c;1985', 'latin1')]],
    ['VNI', [...Buffer.from('Lo\xf8 Va\xean Mo\xe4c;1985', 'latin1')]],
  ])('%s is decoded', async (_, bytes) => {
    const [read] = await readSheets(Uint8Array.from(bytes), 'a.csv');
    expect(read!.rows[0]!.cells.slice(0, 2)).toEqual(['Lò Văn Mộc', '1985']);
  });

  it('what cannot be decoded is refused: no broken letter comes in', async () => {
    expect(await refusal(Uint8Array.from([0x41, 0xff, 0xd5, 0xc1, 0x3b, 0x31]), 'a.csv')).toBe('encoding');
    expect(await refusal(strToU8('Lo\ufffd V\ufffdn;1985'), 'a.csv')).toBe('encoding');
  });
});
