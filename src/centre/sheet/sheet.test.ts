import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { farRowXlsx, mergedXlsx, zipBomb } from '../../paper/testing/attacks.ts';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { servicesForTests } from '../../testing/services.ts';

const openServices = servicesForTests();

describe('a table of a screen', () => {
  it('leaves as an Excel file with real numbers and days, marked as sample', async () => {
    const services = await openServices();
    const accountant = await services.as('ketoan');
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
    await book.xlsx.load(new Uint8Array(answer.bytes).buffer);
    const rows = book.worksheets[0]!.getSheetValues() as unknown[][];
    expect(rows.flat()).toContain('DỮ LIỆU MẪU');
    expect(rows.at(-1)!.slice(1)).toEqual(['=1+1', 720_000, new Date('2024-01-10')]);
  });
});

describe('a file of a table', () => {
  const path = `/api/communes/${tanHuong2024().communeId}/sheet/reading`;

  it('is read into the rows that stand in it', async () => {
    const deputy = await (await openServices()).as('phogiamdoc');
    const read = await deputy.upload(path, 'a.csv', Buffer.from('Họ tên;Năm\nLý Văn An;1980'));
    expect(read.json.sheets[0].rows[1]).toEqual({ row: 2, cells: ['Lý Văn An', '1980'] });
  });

  it('that was made to harm is refused in words, while the server answers others', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const harm = [farRowXlsx(), mergedXlsx(), zipBomb()];
    let open = harm.length;
    const refused = harm.map((file) =>
      deputy.upload(path, 'a.xlsx', file).finally(() => {
        open -= 1;
      }),
    );
    let answered = 0;
    while (open > 0) {
      expect((await services.server.inject('/health')).statusCode).toBe(200);
      answered += 1;
    }
    for (const { status, json } of await Promise.all(refused)) {
      expect([status, json.problem.code]).toEqual([422, 'unreadable-file']);
      expect(json.problem.more.sentence.vi).toMatch(/Hãy .+\.$/);
    }
    expect(answered).toBeGreaterThan(harm.length);
    expect((await deputy.upload(path, 'a.csv', Buffer.from('a;b'))).status).toBe(200);
  });
});

describe('a table of too many cells', () => {
  it('is refused with how many it has', async () => {
    const deputy = await (await openServices()).as('phogiamdoc');
    const refused = await deputy.send('POST', `/api/communes/${tanHuong2024().communeId}/sheet`, {
      title: 'Bảng',
      columns: Array.from({ length: 60 }, (_, at) => ({ header: `${at}`, kind: 'number' })),
      rows: new Array(9_000).fill(new Array(60).fill(1)),
    });
    expect(refused.status).toBe(400);
    expect(refused.json.problem.where[0].vi).toContain('540.000 ô');
  });
});
