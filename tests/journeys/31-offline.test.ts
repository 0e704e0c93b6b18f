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
async function phoneOf(username: string): Promise<Page> {
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
  await signIn(page, username);
  return page;
}
async function signIn(page: Page, username: string) {
  await page.goto('/app/');
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.locator('input[name=password]').fill(server.password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByText(/Máy này giữ \d+ người, \d+ lớp/).waitFor({ timeout: 60_000 });
}

describe('the app in a village house', () => {
  it('opens without network from cold, and says that work goes on', async () => {
    const page = await phoneOf('truongthon');
    const cookies = await page.context().cookies();
    expect(cookies.every(({ secure, name }) => secure || !name.includes('langhoc'))).toBe(true);
    await page.context().setOffline(true);
    await page.goto('about:blank');
    await page.goto('/app/');
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
