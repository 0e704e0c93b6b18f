import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { checkReading } from '#plan/checks/check.ts';
import { readBytes } from './file.ts';

interface Typed {
  readonly value: ExcelJS.CellValue;
  readonly format?: string;
}
const FIELDS = { month: 1, learners: 4, cost: 5 } as const;

/** A plan of six classes in Excel, whose first row has cells typed and formatted by hand; gives what is read of it. */
async function read(
  typed: Partial<Record<keyof typeof FIELDS, Typed>>,
  { time = 'Tháng', money = 'Kinh phí (đồng)' } = {},
) {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('KH');
  sheet.addRow(['KẾ HOẠCH HOẠT ĐỘNG TRUNG TÂM HỌC TẬP CỘNG ĐỒNG NĂM 2026']);
  sheet.addRow(['TT', time, 'Chuyên đề', 'Số lớp', 'Số người', money]);
  const titles = ['Ghép cành', 'Luật Giao thông', 'Nuôi gà', 'Phòng cháy', 'Sơ cứu tại nhà', 'Phân loại rác'];
  titles.forEach((title, i) => {
    const row = sheet.addRow([i + 1, i + 2, title, 1, 40 + i, 480_000 + 5_000 * i]);
    for (const [name, one] of Object.entries(typed)) {
      const cell = row.getCell(FIELDS[name as keyof typeof FIELDS] + 1);
      if (i === 0) cell.value = one.value;
      if (one.format) cell.numFmt = one.format;
    }
  });
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  const { reading, evidence } = await readBytes(bytes, 'ke-hoach.xlsx');
  const { month, from, learners, cost } = reading.activities[0]!;
  const said = checkReading(reading, { evidence }).map(({ rule, message }) => `${rule}: ${message.vi}`);
  return { row: { month, from, learners, cost }, rows: reading.activities.length, said };
}
const day = (text: string) => new Date(`${text}T00:00:00Z`);

describe('what a cell shows against what it holds', () => {
  test('a month that Excel keeps as a day; a year that it does not show is not its own', async () => {
    for (const [held, format, from] of [
      ['2026-03-01', 'mmm-yy', null],
      ['2025-03-01', '"Tháng" m', null],
      ['2019-03-01', 'mmm', null],
      ['2025-03-08', 'dd/mm', '2026-03-08'],
      ['2026-03-08', 'dd/mm/yyyy', '2026-03-08'],
    ] as const) {
      const { row } = await read({ month: { value: day(held), format } }, { time: 'Thời gian' });
      expect([format, row.month, row.from]).toEqual([format, '2026-03', from]);
    }
  });

  test('money in thousands or millions, as the header or the format says', async () => {
    const shown = async (value: number, format: string, money: string) => {
      const { row, said } = await read({ cost: { value, format } }, { money });
      return [row.cost, said.filter((text) => text.startsWith('unit-ambiguous')).length];
    };
    expect(await shown(480_000, '#,##0,', 'Kinh phí (nghìn đồng)')).toEqual([480_000, 0]);
    expect(await shown(480_000, '#,##0.00,, "triệu"', 'Kinh phí')).toEqual([480_000, 0]);
    // Nothing on the sheet says that thousands are left out: what was typed is read, and that is told.
    expect(await shown(480_000, '#,##0,', 'Kinh phí (đồng)')).toEqual([480_000, 1]);
    expect(await shown(480_000, '#,##0', 'Kinh phí (đồng)')).toEqual([480_000, 0]);
  });

  test('people are whole where the sheet shows them so, though a share of something is held', async () => {
    expect((await read({ learners: { value: 39.6, format: '0' } })).row.learners).toBe(40);
    expect((await read({ learners: { value: 39.6 } })).row.learners).toBeNull();
  });

  test('a nought that the format hides is a blank; a formula in error is told', async () => {
    expect((await read({ learners: { value: 0, format: '0;-0;;@' } })).row.learners).toBeNull();
    expect((await read({ learners: { value: 0, format: '0' } })).row.learners).toBe(0);
    const { row, rows, said } = await read({
      cost: { value: { formula: 'F99/0', result: { error: '#DIV/0!' } } },
    });
    expect([rows, row.cost]).toEqual([6, null]);
    expect(said.filter((text) => text.includes('(F3)') && text.includes('#N/A'))).toHaveLength(1);
  });
});
