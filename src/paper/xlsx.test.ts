import { setTimeout } from 'node:timers/promises';
import exceljs from 'exceljs';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { tableToXlsx, type XlsxTable } from './xlsx.ts';

const table: XlsxTable = {
  title: 'Lớp học năm 2024',
  columns: [
    { header: 'Tên lớp', key: 'name', kind: 'text' },
    { header: 'Số học viên', key: 'learners', kind: 'number' },
    { header: 'Kinh phí (đồng)', key: 'cost', kind: 'dong' },
    { header: 'Ngày', key: 'on', kind: 'date' },
    { header: 'Đạt', key: 'share', kind: 'percent' },
  ],
  rows: [
    { name: 'Chăm sóc cây quýt', learners: 84, cost: 700_000, on: '2024-10-22', share: 0.75 },
    { name: '=HYPERLINK("http://x.example","mở")', learners: null, cost: 0, on: '31/02/2024' },
    { name: '+84', learners: 2, cost: 5, on: null },
    { name: '@cmd', learners: 1, cost: 1, on: null },
    { name: '-1+2', learners: 1, cost: 1, on: null },
  ],
  totals: [{ name: 'Cộng', learners: 88, cost: 700_007 }],
  note: 'Số liệu ngày 31/12/2024',
};

async function read(file: Buffer): Promise<exceljs.Worksheet> {
  const book = new exceljs.Workbook();
  await book.xlsx.load(Uint8Array.from(file).buffer);
  return book.worksheets[0]!;
}

describe('a table in Excel', () => {
  it('holds real numbers and dates, and no value where none is known', async () => {
    const row = (await read(await tableToXlsx(table))).getRow(4);
    expect(row.getCell(2).value).toBe(84);
    expect(row.getCell(3).value).toBe(700_000);
    expect(row.getCell(4).value).toEqual(new Date('2024-10-22T00:00:00Z'));
    expect(row.getCell(4).numFmt).toBe('dd/mm/yyyy');
    expect(row.getCell(3).numFmt).toBe('#,##0');
    expect(row.getCell(5).value).toBe(0.75);
    const sheet = await read(await tableToXlsx(table));
    expect(sheet.getRow(5).getCell(2).value).toBeNull();
    expect(sheet.getRow(5).getCell(4).value).toBe('31/02/2024');
  });

  it('keeps text that begins like a formula as text', async () => {
    const file = await tableToXlsx(table);
    const sheet = await read(file);
    const names = [5, 6, 7, 8].map((at) => sheet.getRow(at).getCell(1));
    expect(names.map((cell) => cell.value)).toEqual(table.rows.slice(1).map((row) => row.name));
    for (const cell of names) expect(cell.type).toBe(exceljs.ValueType.String);
    const xml = new TextDecoder().decode(unzipSync(file)['xl/worksheets/sheet1.xml']);
    expect(xml).not.toContain('<f>');
  });

  it('freezes and filters its header, with totals outside the filter', async () => {
    const sheet = await read(await tableToXlsx(table));
    expect(sheet.getRow(3).getCell(1).value).toBe('Tên lớp');
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 3 });
    expect(sheet.autoFilter).toBe('A3:E8');
    expect(sheet.getRow(9).getCell(2).value).toBe(88);
  });

  it('says that sample data are sample data', async () => {
    const sheet = await read(await tableToXlsx({ ...table, sample: true }));
    expect(sheet.getRow(2).getCell(1).value).toBe('DỮ LIỆU MẪU');
    expect((await read(await tableToXlsx(table))).getRow(2).getCell(1).value).toBe(table.note);
  });

  it('takes any title as the name of its sheet, and an empty table', async () => {
    const names = ["'Sổ [1]: lớp/chuyên đề? *của* xã \\ Tân Hương năm 2024'", '', 'History'];
    const sheets = await Promise.all(
      names.map(async (title) => read(await tableToXlsx({ ...table, title, rows: [] }))),
    );
    expect(sheets.map((sheet) => sheet.name)).toEqual(['Sổ  1   lớp chuyên đề   của  xã', 'Bảng', 'Bảng']);
  });

  it('is the same file when made again', async () => {
    const first = await tableToXlsx(table);
    // Times inside the file are of two seconds.
    await setTimeout(2100);
    expect(first.equals(await tableToXlsx(table))).toBe(true);
  });
});
