import { createHash, X509Certificate } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { generate } from 'selfsigned';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { buildWeb, webFolder } from '../../src/app/web-build.ts';
import { openBrowser } from '../../src/testing/browser.ts';
import { databaseForFile } from '../../src/testing/services.ts';
import { serve } from '../../src/testing/throw-away.ts';

export const PIN = '130961';

/** Presses the digits of a PIN on the screen. */
export async function press(page: Page, pin: string): Promise<void> {
  for (const digit of pin) await page.getByRole('button', { name: digit, exact: true }).click();
}

/** Chooses a PIN from the first screen, and waits until the device has filled itself. */
export async function setPin(page: Page, pin: string): Promise<void> {
  await press(page, pin);
  await page.getByText('Bấm lại mã đó').waitFor();
  await press(page, pin);
  await page.getByText('Nơi không có mạng vẫn mở được').waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Về Hôm nay' }).click();
  await page.getByRole('heading', { level: 1, name: /Chào/ }).waitFor();
}

/** Opens the app anew, as a phone does that was switched off. */
export async function openAnew(page: Page, address = '/app/'): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
}

/** What the device's store has, as who reads the disk would find it. */
export const stored = (page: Page, table: string) =>
  page.evaluate(
    (name) =>
      new Promise<string>((done) => {
        const open = indexedDB.open('langhoc-held');
        open.onsuccess = () => {
          const all = open.result.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => {
            const plain = (_key: string, value: unknown) =>
              value instanceof ArrayBuffer ? new TextDecoder().decode(value) : value;
            done(JSON.stringify(all.result, plain));
            open.result.close();
          };
        };
      }),
    table,
  );

/** A session of today with people of a village (of more than one where they are more than twenty), made from the page before the app fills the device. */
export async function openSession(
  page: Page,
  inVillage?: string,
  people = 20,
  title = 'Chăm sóc cây lạc',
): Promise<void> {
  await page.evaluate(
    async ([wanted, size, called]) => {
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
      const villages = await call('GET', `${here}/villages`);
      const village = villages.find((one: { id: string }) => one.id === wanted) ?? villages[0];
      const [activity, session] = [crypto.randomUUID(), crypto.randomUUID()];
      await call('PUT', `${here}/activities/${activity}`, {
        planItemId: null,
        year: 2026,
        month: 10,
        title: called,
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
      const found = await call(
        'GET',
        `${here}/activities/${activity}/candidates?${size > 20 ? '' : `villageId=${village.id}&`}limit=${size}`,
      );
      await call('POST', `${here}/activities/${activity}/roster`, {
        residents: found.people.map((one: { residentId: string }) => one.residentId),
        source: 'register',
      });
    },
    [inVillage, people, title] as const,
  );
}

/** Who the server says is at turn in this browser; null: nobody. */
export const whoIs = (page: Page) =>
  page.evaluate(async () => {
    const answer = await fetch('/api/me');
    return answer.ok ? answer.json() : null;
  });
export const noNetwork = (page: Page) => page.getByText('Không có mạng. Cứ làm tiếp').waitFor();

/** Marks the next so many of the first session, or of the first of a title, without network. */
export async function markSome(page: Page, count: number, title = ''): Promise<void> {
  await page.getByRole('link', { name: 'Điểm danh' }).last().click();
  await page.locator('a.lh-list-row', { hasText: title }).first().click();
  const next = page.getByRole('button', { name: /^Có mặt: / }).first();
  await next.waitFor();
  for (let at = 0; at < count; at += 1) await next.click();
  await page.getByText(`${count} lượt điểm danh chưa gửi`).waitFor();
}

/** A copy of the built app that can be changed: another version of it, as far as a phone knows. */
function copyOfApp(folder: string): string {
  const web = join(folder, 'web');
  cpSync(webFolder, web, { recursive: true });
  return web;
}

/** Serves a copy of the sample over real HTTPS to the tests of a file. Gives phones and desks, each a browser of its own. */
export function phones({ ownApp = false }: { ownApp?: boolean } = {}) {
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
    server = await serve(database(), folder, {
      sample: false,
      tls,
      ...(ownApp ? { web: copyOfApp(folder) } : {}),
    });
    const spki = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
    const print = createHash('sha256').update(spki).digest('base64');
    browser = await openBrowser([`--ignore-certificate-errors-spki-list=${print}`]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  async function signIn(page: Page, username: string): Promise<void> {
    await page.getByLabel('Tên đăng nhập').fill(username);
    await page.locator('input[name=password]').fill(server.password);
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  }
  /** A phone of its own over real HTTPS, where somebody signs in at the door and sets a PIN, and the app has kept itself. */
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
    await signIn(page, username);
    await page.getByRole('heading', { level: 1, name: /Chào/ }).waitFor();
    await before?.(page);
    await page.getByRole('button', { name: 'Đặt mã 6 số' }).click();
    await setPin(page, PIN);
    await page.getByText(/Máy này giữ \d+ người, \d+ lớp/).waitFor({ timeout: 60_000 });
    return page;
  }
  /** Somebody at a desk of their own, past the screens. */
  async function deskOf(username: string): Promise<Page> {
    const context = await browser.newContext({ baseURL: server.address, serviceWorkers: 'block' });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await page.goto('/app/');
    await signIn(page, username);
    await page.getByRole('heading', { level: 1, name: /Chào/ }).waitFor();
    return page;
  }
  return {
    signIn,
    phoneOf,
    deskOf,
    database: () => server.database,
    /** Puts another version of the app where phones find it. Only where the file serves an app of its own. */
    release: () => {
      const page = join(folder, 'web', 'index.html');
      writeFileSync(page, readFileSync(page, 'utf8').replace('</head>', '<meta name="next"></head>'));
      const worker = join(folder, 'web', 'sw.js');
      const script = readFileSync(worker, 'utf8');
      writeFileSync(worker, script.replace(/(url:"index\.html",revision:")\w+/, '$1next'));
    },
    axe: (page: Page) => browser.axe(page),
  };
}
