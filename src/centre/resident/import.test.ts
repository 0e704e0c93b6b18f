import { randomUUID } from 'node:crypto';
import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { findHeader, importedRows, matchColumns } from '#kit/import/match.ts';
import { moi } from '../../sample/moi.ts';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { testToday } from '../../testing/fixtures.ts';
import { type Caller, servicesForTests } from '../../testing/services.ts';
import { columns } from './columns.ts';

const openServices = servicesForTests();
const sample = tanHuong2024();
const base = `/api/communes/${sample.communeId}`;
const foreign = `/api/communes/${moi(testToday).communeId}`;
const village = sample.places.find(({ level }) => level === 'village')!.name;
const person = (row: number, name: string, more: object = {}) => ({
  row,
  village,
  household: 'X-7',
  name,
  birthYear: '1990',
  sex: 'Nam',
  head: '',
  ethnicity: 'Tày',
  poverty: 'Nghèo',
  away: '',
  ...more,
});
const total = async (caller: Caller) => (await caller.get(`${base}/residents?limit=1`)).json.total as number;
const take = (caller: Caller, id: string, rows: readonly object[]) =>
  caller.send('POST', `${base}/residents/import`, { id, rows, povertyFrom: '2026-01-01' });

describe('an import of residents', () => {
  it('is taken back as a whole, once, with its household; the audit keeps both', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const before = await total(deputy);
    const id = randomUUID();
    await take(deputy, id, [person(2, 'Lý Văn Một'), person(3, 'Lý Văn Hai')]);
    expect(await total(deputy)).toBe(before + 2);
    const undo = () => deputy.send('POST', `${base}/residents/import/${id}/undo`);
    expect([(await undo()).json, (await undo()).json]).toEqual([{ undone: 2 }, { undone: 2 }]);
    expect(await total(deputy)).toBe(before);
    expect((await deputy.get(`${base}/households?search=X-7`)).json).toEqual([]);
    const acts = await services.within(sample.communeId, (tx) =>
      tx.selectFrom('audit').select('act').where('subjectId', '=', id).orderBy('seq').execute(),
    );
    expect(acts.map(({ act }) => act)).toEqual(['resident.import', 'resident.undo']);
    // The same list may come again after that.
    expect((await take(deputy, randomUUID(), [person(2, 'Lý Văn Một')])).json.added).toBe(1);
  });

  it('stays when somebody of it stands on a roster or was changed; then nobody leaves', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const id = randomUUID();
    await take(deputy, id, [person(2, 'Lý Văn Một'), person(3, 'Lý Văn Hai')]);
    const [one] = (await deputy.get(`${base}/residents?search=ly van mot&limit=1`)).json.residents;
    const activity = sample.activities[0]!.id;
    await deputy.send('POST', `${base}/activities/${activity}/roster`, {
      residents: [one.id],
      source: 'register',
    });
    const refused = await deputy.send('POST', `${base}/residents/import/${id}/undo`);
    expect(refused.status).toBe(409);
    expect(refused.json.problem.more.sentence.vi).toContain('1 người đã được ghi vào lớp');
    expect((await deputy.get(`${base}/residents?search=ly van hai&limit=1`)).json.total).toBeGreaterThan(0);
  });

  it('is nobody else’s: another commune, another post', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const id = randomUUID();
    await take(deputy, id, [person(2, 'Lý Văn Một')]);
    expect((await deputy.send('POST', `${foreign}/residents/import/${id}/undo`)).status).toBe(404);
    const villageHead = await services.as('truongthon');
    expect((await villageHead.send('POST', `${base}/residents/import/${id}/undo`)).status).toBe(403);
    expect((await villageHead.get(`${base}/residents-template`)).status).toBe(403);
    expect((await take(villageHead, randomUUID(), [person(2, 'Lý Văn Ba')])).status).toBe(403);
  });

  it('of ten thousand people is taken back within seconds', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const rows = Array.from({ length: 10_000 }, (_, at) =>
      person(at + 2, `Lý Văn ${at.toString(2).replaceAll('0', 'a').replaceAll('1', 'b')}`, {
        household: `X-${at >> 2}`,
      }),
    );
    const id = randomUUID();
    const before = await total(deputy);
    const began = performance.now();
    expect((await take(deputy, id, rows)).json.added).toBe(10_000);
    await deputy.send('POST', `${base}/residents/import/${id}/undo`);
    expect(performance.now() - began).toBeLessThan(20_000);
    expect(await total(deputy)).toBe(before);
  });
});

describe('the file to fill the register in', () => {
  it('comes back as rows: its header is known, its examples are left out, what is filled in is taken', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const { bytes } = await deputy.get(`${base}/residents-template`);
    const book = new exceljs.Workbook();
    await book.xlsx.load(Uint8Array.from(bytes).buffer);
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Người dân', 'Ví dụ', 'Hướng dẫn', 'Danh mục']);
    book.worksheets[0]!.getRow(2).values = [village, '12', 'Lý Văn Mới', 1985, 'Nam', 'x'];
    const filled = new Uint8Array(await book.xlsx.writeBuffer());
    const answer = await deputy.upload(`${base}/sheet/reading`, 'người dân.xlsx', filled);
    const { rows } = answer.json.sheets[0];
    const header = findHeader(rows, columns);
    const places = matchColumns(rows[0].cells, columns);
    expect(Object.values(places)).toEqual(columns.map((_, at) => at));
    expect(importedRows(rows, header, places).taken).toEqual([
      {
        ...person(2, 'Lý Văn Mới'),
        household: '12',
        birthYear: '1985',
        head: 'x',
        ethnicity: '',
        poverty: '',
      },
    ]);
  });

  it('that is no table is refused in words; who may take nothing in may not have it read', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const refused = await deputy.upload(`${base}/sheet/reading`, 'a.pdf', Buffer.from('%PDF-1.7'));
    expect(refused.status).toBe(422);
    expect(refused.json.problem.more.sentence.vi).toContain('.xlsx');
    const villageHead = await services.as('truongthon');
    expect((await villageHead.upload(`${base}/sheet/reading`, 'a.csv', Buffer.from('a,b'))).status).toBe(403);
  });
});
