import { createHash, X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { generate } from 'selfsigned';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { buildWeb } from '../../src/app/web-build.ts';
import { openBrowser } from '../../src/testing/browser.ts';
import { databaseForFile } from '../../src/testing/services.ts';
import { serve } from '../../src/testing/throw-away.ts';

const database = databaseForFile();
const temporary = tmpdir();
let folder = '';
let server: Awaited<ReturnType<typeof serve>>;
let browser: Awaited<ReturnType<typeof openBrowser>>;

beforeAll(async () => {
  folder = mkdtempSync(join(temporary, 'langhoc-offline-'));
  await buildWeb(() => {});
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
  });
  const tls = { cert: join(folder, 'cert.pem'), key: join(folder, 'key.pem') };
  writeFileSync(tls.cert, cert);
  writeFileSync(tls.key, key);
  server = await serve(database(), folder, { sample: false, tls });
  const spki = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  const print = createHash('sha256').update(spki).digest('base64');
  browser = await openBrowser([`--ignore-certificate-errors-spki-list=${print}`]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A phone of its own over real HTTPS, where somebody signs in at the door and the app has kept itself. */
async function phoneOf(username: string, before?: (page: Page) => Promise<void>): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    baseURL: server.address,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
  });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto('/app/');
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.locator('input[name=password]').fill(server.password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('heading', { level: 1, name: /Chào/ }).waitFor();
  await before?.(page);
  await page.getByText(/Máy này giữ \d+ người, \d+ lớp/).waitFor({ timeout: 60_000 });
  return page;
}

/** A session of today with twenty people of a village, made from the page before the app fills the device. */
async function openSession(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const call = async (method: string, path: string, body?: object) => {
      const answer = await fetch(path, {
        method,
        ...(body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}),
      });
      if (!answer.ok) throw new Error(`${path} ${answer.status} ${await answer.text()}`);
      return answer.json();
    };
    const me = await call('GET', '/api/me');
    const here = `/api/communes/${me.communes[0].id}`;
    const [village] = await call('GET', `${here}/villages`);
    const [activity, session] = [crypto.randomUUID(), crypto.randomUUID()];
    await call('PUT', `${here}/activities/${activity}`, {
      planItemId: null,
      year: 2026,
      month: 10,
      title: 'Chăm sóc cây lạc',
      programme: 'KT',
      form: 'class',
      audience: null,
      villageId: village.id,
      plannedLearners: 20,
      plannedCost: null,
      ownOrJoint: 'own',
      instructorId: null,
      units: [],
      revision: 0,
    });
    await call('PUT', `${here}/activities/${activity}/sessions/${session}`, {
      date: me.today,
      from: '19:30',
      to: '21:00',
      venueId: null,
      instructorId: null,
      state: 'planned',
      revision: 0,
    });
    const { people } = await call(
      'GET',
      `${here}/activities/${activity}/candidates?villageId=${village.id}&limit=20`,
    );
    await call('POST', `${here}/activities/${activity}/roster`, {
      residents: people.map((one: { residentId: string }) => one.residentId),
      source: 'register',
    });
  });
}

describe('the app in a village house', () => {
  it('opens without network from cold, with its lists and from a link deep inside; what is not kept says so and leads back', async () => {
    const page = await phoneOf('phogiamdoc', openSession);
    const cookies = await page.context().cookies();
    expect(cookies.every(({ secure, name }) => secure || !name.includes('langhoc'))).toBe(true);
    await page.context().setOffline(true);
    await page.goto('about:blank');
    await page.goto('/app/');
    await page.getByText('Không có mạng. Cứ làm tiếp').waitFor();
    await page.getByRole('link', { name: 'Điểm danh' }).last().click();
    await page.locator('a.lh-list-row').first().click();
    const name = page.getByRole('button', { name: /^Có mặt/ }).first();
    await name.waitFor();
    const address = page.url();
    await page.goto('about:blank');
    await page.goto(address);
    await name.waitFor();
    // What is not kept says so, and leads back.
    await page.goto(`${address.split('/diem-danh')[0]}/cai-dat?muc=dien-thoai`);
    await page.getByText('Phần này cần mạng').waitFor();
    await page.getByRole('button', { name: 'Về Hôm nay' }).click();
    await page.getByText('Không có mạng. Cứ làm tiếp').waitFor();
  });

  it('leaves nothing of one person for the next on the same phone', async () => {
    const page = await phoneOf('truongthon');
    const kept = () =>
      page.evaluate(
        () =>
          new Promise<string>((done) => {
            const open = indexedDB.open('langhoc-held');
            open.onsuccess = () => {
              const all = open.result.transaction('answers').objectStore('answers').getAllKeys();
              all.onsuccess = () => {
                done(JSON.stringify(all.result));
                open.result.close();
              };
            };
          }),
      );
    expect((await kept()).length).toBeGreaterThan(100);
    await page.getByRole('button', { name: 'Danh mục' }).click();
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await page.getByLabel('Tên đăng nhập').waitFor();
    expect(await kept()).toBe('[]');
    await page.context().setOffline(true);
    await page.reload();
    await page.getByLabel('Tên đăng nhập').waitFor();
  });
});
