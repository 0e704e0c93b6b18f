import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { houseForTests } from '../../testing/house.ts';

const openHouse = houseForTests();

describe('a table of a screen', () => {
  it('leaves as an Excel file with real numbers and days, marked as sample', async () => {
    const house = await openHouse();
    const accountant = await house.as('ketoan');
    const answer = await accountant.send('POST', `/api/communes/${tanHuong2024().communeId}/sheet`, {
      title: 'Chi theo tháng',
      columns: [
        { header: 'Nội dung', kind: 'text' },
        { header: 'Số tiền', kind: 'dong' },
        { header: 'Ngày', kind: 'date' },
      ],
      rows: [['=1+1', 720_000, '2024-01-10']],
    });
    const book = new exceljs.Workbook();
    await book.xlsx.load(answer.bytes.buffer as ArrayBuffer);
    const rows = book.worksheets[0]!.getSheetValues() as unknown[][];
    expect(rows.flat()).toContain('DỮ LIỆU MẪU');
    expect(rows.at(-1)!.slice(1)).toEqual(['=1+1', 720_000, new Date('2024-01-10')]);
  });
});
