import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { moi } from '../sample/moi.ts';
import { tanHuong2024 } from '../sample/tan-huong-2024.ts';
import { testToday } from '../testing/fixtures.ts';
import { servicesForTests, type TestServices } from '../testing/services.ts';
import { tellable } from './rules.ts';

const openServices = servicesForTests();
const wordsOf = (page: string) =>
  page
    .replace(/<style>.*<\/style>/s, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
const open = async (services: TestServices, path: string, headers = {}) =>
  services.server.inject({ url: path, headers });

describe('the public page', () => {
  it('lets everybody choose among the communes, each with its sample mark', async () => {
    const services = await openServices();
    const { statusCode, body } = await open(services, '/');
    expect(statusCode).toBe(200);
    expect(wordsOf(body).match(/DỮ LIỆU MẪU/g)).toHaveLength(2);
    const addresses = [...body.matchAll(/href="(\/xa\/[^"]+)"/g)].map(([, address]) => address!);
    expect(addresses).toHaveLength(2);
    for (const address of addresses) expect((await open(services, address)).statusCode).toBe(200);
  });

  it('tells what is on this month, where, for whom and what the year has brought', async () => {
    const services = await openServices({ today: '2024-10-22' });
    const words = wordsOf((await open(services, '/xa/tan-huong')).body);
    expect(words).toContain('Tháng 10 học gì?');
    expect(words).toContain('Tuyên truyền pháp luật về hôn nhân và gia đình');
    expect(words).toContain('Nhà văn hóa thôn Cầu Hin');
    expect(words).toContain('Dành cho: Nhân dân thôn Cầu Hin');
    expect(words).toContain('Sắp tới');
    expect(words).toMatch(/lượt học viên \d\.\d{3}/);
    expect(words).toContain('thôn đã có lớp 4/4');
  });

  it('of a year without classes yet shows the last one that had some', async () => {
    const services = await openServices();
    const words = wordsOf((await open(services, '/xa/tan-huong')).body);
    expect(words).toContain('Tháng này chưa có lớp nào');
    expect(words).toContain('Năm 2024');
  });

  it('names no resident, and nobody whose name is a record of the commune alone', async () => {
    const services = await openServices();
    for (const sample of [tanHuong2024(), moi(testToday)]) {
      const { body } = await open(services, await slugOf(services, sample.communeId));
      const names = [...sample.residents.map(({ name }) => name), ...sample.people.map(({ name }) => name)];
      expect(names.length).toBeGreaterThan(0);
      expect(names.filter((name) => body.includes(name))).toEqual([]);
    }
  });

  it('weighs less than 30 KB as it is sent and as it is read, without a script or anything to load', async () => {
    const services = await openServices();
    const { body } = await open(services, await slugOf(services, moi(testToday).communeId));
    expect(Buffer.byteLength(body)).toBeLessThan(30_000);
    expect(gzipSync(body).length).toBeLessThan(10_000);
    expect(body).not.toMatch(/<script|<link|<img|@import|url\(/);
  });

  it('is not sent again while it is the same', async () => {
    const services = await openServices();
    const first = await open(services, '/xa/tan-huong');
    const again = await open(services, '/xa/tan-huong', { 'if-none-match': first.headers.etag });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });

  it('shows what people typed as text, never as markup', async () => {
    const services = await openServices();
    await services.within(tanHuong2024().communeId, (tx) =>
      tx.updateTable('centre').set({ motto: '<script>alert(1)</script>"\'&' }).execute(),
    );
    const { body } = await open(services, '/xa/tan-huong');
    expect(body).not.toContain('<script>');
    expect(body).toContain('&lt;script&gt;');
  });

  it('of a commune that is not there is a page that says so', async () => {
    const services = await openServices();
    const { statusCode, body, headers } = await open(services, '/xa/khong-co');
    expect(statusCode).toBe(404);
    expect(headers['content-type']).toContain('text/html');
    expect(wordsOf(body)).toContain('Không có trang này');
  });

  it('tells no count of people under five', () => {
    expect([0, 1, 4, 5, 1655].map(tellable)).toEqual(['0', 'dưới 5', 'dưới 5', '5', '1.655']);
  });
});

async function slugOf(services: TestServices, commune: string): Promise<string> {
  const row = await services.within(commune, (tx) =>
    tx.selectFrom('commune').select('slug').where('id', '=', commune).executeTakeFirstOrThrow(),
  );
  return `/xa/${row.slug}`;
}
