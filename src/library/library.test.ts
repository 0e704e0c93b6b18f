import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { moi } from '../sample/moi.ts';
import { tanHuong2024 } from '../sample/tan-huong-2024.ts';
import { testToday } from '../testing/fixtures.ts';
import { atOnce, committingServices, servicesForTests, type TestServices } from '../testing/services.ts';
import { readTitles } from './title/rules.ts';
import type { ListedTitle } from './title/schema.ts';

const openServices = servicesForTests();
const sample = moi(testToday);
const at = (path: string, commune = sample.communeId) => `/api/communes/${commune}/library${path}`;
const uuid = (n: number) => `0199c0de-0000-7000-8000-${String(n).padStart(12, '0')}`;
const book = sample.library.titles[1]!;
const where = (answer: { json: { problem: { where: { path: string; vi: string }[] } } }) =>
  answer.json.problem.where.map(({ path, vi }) => `${path}: ${vi}`).join('; ');

async function people(services: TestServices) {
  const deputy = await services.as('phogiamdoc');
  const lend = (n: number, body: object = {}) =>
    deputy.send('PUT', at(`/loans/${uuid(n)}`), {
      ...{ titleId: book.id, reader: `Bạn đọc ${n}`, lentOn: testToday, dueOn: '2026-11-05', revision: 0 },
      ...body,
    });
  const titles = async () => (await deputy.get(at('/titles'))).json as readonly ListedTitle[];
  return { deputy, lend, titles };
}

const row = { author: '', programme: '', copies: '', place: '', link: '' };

describe('titles', () => {
  it('are listed for whoever works in the centre with how many copies are lent, and entered by the deputy alone', async () => {
    const services = await openServices();
    const { deputy, titles } = await people(services);
    const listed = await titles();
    expect(listed).toHaveLength(sample.library.titles.length);
    expect(listed.filter(({ lent }) => lent === 1)).toHaveLength(2);
    const fresh = { title: 'Nuôi ong', copies: 2, revision: 0 };
    const first = await deputy.send('PUT', at(`/titles/${uuid(1)}`), fresh);
    expect(first.json).toMatchObject({ author: null, programme: null, link: null, revision: 1 });
    expect((await deputy.send('PUT', at(`/titles/${uuid(1)}`), fresh)).json).toEqual(first.json);
    const bad = await deputy.send('PUT', at(`/titles/${uuid(2)}`), { ...fresh, link: 'javascript:alert(1)' });
    expect(bad.status).toBe(400);
    const head = await services.as('truongthon');
    expect((await head.get(at('/titles'))).status).toBe(200);
    expect((await head.send('PUT', at(`/titles/${uuid(3)}`), fresh)).status).toBe(403);
    const there = await deputy.get(at('/titles', tanHuong2024().communeId));
    expect(there.json.map(({ id }: { id: string }) => id)).not.toContain(uuid(1));
  });

  it('come from a sheet in one go, once; errors name row, column and what to do, and nothing is taken', async () => {
    const { deputy, titles } = await people(await openServices());
    const send = (rows: object[]) => deputy.send('POST', at('/titles/import'), { id: randomUUID(), rows });
    const rows = [
      { ...row, row: 2, title: 'Nuôi ong mật', programme: 'Kinh tế', copies: '2' },
      { ...row, row: 3, title: book.title.toUpperCase(), author: book.author!, place: book.place! },
    ];
    expect((await send(rows)).json).toEqual({ added: 1, known: 1 });
    expect((await send(rows)).json).toEqual({ added: 0, known: 2 });
    expect((await titles()).find(({ title }) => title === 'Nuôi ong mật')).toMatchObject({
      programme: 'KT',
      copies: 2,
    });
    const bad = await send([
      { ...row, row: 2, title: 'Tốt' },
      { ...row, row: 3, title: '', copies: 'vài', programme: 'XYZ', link: 'o day' },
    ]);
    expect(bad.status).toBe(400);
    for (const shown of ['rows.3.title', 'rows.3.copies: “vài”', 'rows.3.programme: “XYZ”', 'rows.3.link'])
      expect(where(bad)).toContain(shown);
    expect((await titles()).some(({ title }) => title === 'Tốt')).toBe(false);
    expect(readTitles([{ ...row, row: 1, title: 'A' }], []).fresh[0]!.copies).toBe(1);
    const template = await deputy.get(at('/titles-template'));
    expect(template.bytes.subarray(0, 2).toString()).toBe('PK');
  });
});

describe('a list of titles', () => {
  const sheet = { id: uuid(40), rows: [{ ...row, row: 2, title: 'Nuôi ong mật' }] };
  const undo = at(`/titles/import/${sheet.id}/undo`);

  it('sent twice is taken once, and is taken back as a whole, once', async () => {
    const { deputy, titles } = await people(await openServices());
    const before = await titles();
    for (const _ of [1, 2])
      expect((await deputy.send('POST', at('/titles/import'), sheet)).json).toEqual({ added: 1, known: 0 });
    expect(await titles()).toHaveLength(before.length + 1);
    for (const _ of [1, 2]) expect((await deputy.send('POST', undo)).json).toEqual({ undone: 1 });
    expect(await titles()).toEqual(before);
  });

  it('stays where one of them was lent or changed, and is nothing to others', async () => {
    const services = await openServices();
    const { deputy, titles } = await people(services);
    await deputy.send('POST', at('/titles/import'), sheet);
    const added = (await titles()).find(({ title }) => title === 'Nuôi ong mật')!;
    const loan = { titleId: added.id, reader: 'Bạn đọc', lentOn: testToday, dueOn: null, backOn: null };
    await deputy.send('PUT', at(`/loans/${uuid(41)}`), { ...loan, revision: 0 });
    const refused = await deputy.send('POST', undo);
    expect([refused.status, JSON.stringify(refused.json).includes('1 đầu sách')]).toEqual([409, true]);
    expect((await titles()).some(({ id }) => id === added.id)).toBe(true);
    for (const username of ['truongthon', 'hoinongdan', 'ketoan'])
      expect((await (await services.as(username)).send('POST', undo)).status).toBe(403);
    const elsewhere = undo.replace(sample.communeId, tanHuong2024().communeId);
    expect((await deputy.send('POST', elsewhere)).status).toBe(404);
  });
});

describe('a loan', () => {
  it('of what is lent is refused in words; what came back can be lent again', async () => {
    const { deputy, lend, titles } = await people(await openServices());
    for (const n of [1, 2]) expect((await lend(n)).status).toBe(200);
    const third = await lend(3);
    expect([third.status, third.json.problem.code]).toEqual([400, 'bad-input']);
    expect(where(third)).toContain(`“${book.title}” đang cho mượn hết 2 bản. Hạn trả gần nhất: 05/11/2026.`);
    expect((await titles()).find(({ id }) => id === book.id)!.lent).toBe(2);
    expect((await lend(1, { backOn: testToday, revision: 1 })).json).toMatchObject({ backOn: testToday });
    expect((await lend(3)).status).toBe(200);
    // Taking back the return would make three of two.
    expect((await lend(1, { backOn: null, revision: 2 })).status).toBe(400);
    const digital = sample.library.titles.find(({ copies }) => copies === 0)!;
    expect(where(await lend(4, { titleId: digital.id }))).toContain('không có bản nào để cho mượn');
    expect(where(await lend(5, { dueOn: '2026-10-01' }))).toContain('trước ngày mượn');
    expect((await deputy.get(at('/loans'))).json[0]).toMatchObject({ title: expect.any(String) });
  });

  it('of the last copy, wanted by many at once, goes to as many as there are copies', async () => {
    const { lend } = await people(await committingServices());
    const answers = await atOnce(6, (nth) => lend(20 + nth));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(book.copies);
  });

  it('that is overdue waits for the deputy; the names of readers are for nobody else', async () => {
    const services = await openServices();
    const { deputy, lend } = await people(services);
    await lend(1, { lentOn: '2026-09-01', dueOn: '2026-09-15' });
    const tasks = (name: { json: { tasks: { title: { vi: string } }[] } }) =>
      name.json.tasks.map(({ title }) => title.vi);
    const waiting = `/api/communes/${sample.communeId}/waiting`;
    expect(tasks(await deputy.get(waiting))).toContain('1 cuốn sách quá hạn trả');
    for (const name of ['giamdoc', 'truongthon', 'hoinongdan', 'ketoan', 'quantri', 'so'])
      expect((await (await services.as(name)).get(at('/loans'))).status).toBe(403);
  });
});

describe('the public shelf', () => {
  it('lists titles with what can be had, finds without marks, names no reader and is small', async () => {
    const services = await openServices();
    const { lend } = await people(services);
    for (const n of [1, 2]) await lend(n, { reader: 'Hoàng Thị Bí Mật' });
    const open = async (path: string) =>
      (await services.server.inject({ url: `/xa/suoi-lanh/${path}` })).body;
    const all = await open('tu-sach');
    for (const { title } of sample.library.titles) expect(all).toContain(title);
    expect(all).toContain('Đang cho mượn hết 2 bản');
    expect(all).toContain('Còn 3 &#x2F; 4 bản');
    expect(all).not.toContain('Bí Mật');
    expect(Buffer.byteLength(all)).toBeLessThan(30_000);
    expect(all).not.toMatch(/<script|<link|<img/);
    const found = await open('tu-sach?tim=phap+luat');
    expect(found).toContain('Hỏi đáp pháp luật về đất đai');
    expect(found).not.toContain('Truyện cổ tích');
    expect(await open('tu-sach?tim=%3Cscript%3E')).not.toContain('<script>');
    expect((await services.server.inject({ url: '/xa/suoi-lanh' })).body).toContain('Tủ sách: 6 đầu sách');
  });
});
