// Takes the pictures of the handbook and the readme anew: `node scripts/pictures.ts`.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../src/platform/root.ts';
import { moi } from '../src/sample/moi.ts';
import { tanHuong2024 } from '../src/sample/tan-huong-2024.ts';
import { openBrowser } from '../src/testing/browser.ts';
import { testToday } from '../src/testing/fixtures.ts';
import { startThrowAway } from '../src/testing/throw-away.ts';

/** A plan read from a file, so that there is one to look through. */
const readId = '0199c0de-0000-7000-8000-00000000a001';

/** Name, who looks, the address, the width; then what is pressed, one after the other. */
const pictures: readonly (readonly [string, string, string, number, ...string[]])[] = [
  ['home', 'phogiamdoc', '/app/suoi-lanh', 1280],
  ['survey', 'phogiamdoc', '/app/tan-huong/khao-sat', 1280],
  ['plan', 'phogiamdoc', '/app/tan-huong/ke-hoach', 1280, 'Mở kế hoạch'],
  ['read', 'phogiamdoc', `/app/suoi-lanh/ke-hoach/tu-giay/${readId}`, 1280, 'Tháng 5, dòng 1, Kinh phí'],
  ['calendar', 'phogiamdoc', '/app/suoi-lanh/lich', 1280],
  ['class', 'phogiamdoc', '/app/suoi-lanh/lop', 1280],
  ['roll-call', 'phogiamdoc', '/app/suoi-lanh', 360, 'Điểm danh'],
  ['money', 'ketoan', '/app/suoi-lanh/kinh-phi', 1280],
  ['report', 'giamdoc', '/app/tan-huong/bao-cao', 1280],
  ['register', 'phogiamdoc', '/app/tan-huong/van-ban', 1280],
  ['public', '-', '/xa/suoi-lanh', 360],
];

async function readPaper(page: Page): Promise<void> {
  const sample = tanHuong2024();
  const base = `/api/communes/${sample.communeId}`;
  const opened = await (await page.request.get(`${base}/plans/${sample.plan.id}`)).json();
  const paper = await page.request.get(`${base}/plan-versions/${opened.version.id}/paper?form=pdf`);
  const file = { name: 'ke hoach 2024.pdf', mimeType: 'application/pdf', buffer: await paper.body() };
  const there = `/api/communes/${moi(testToday).communeId}/paper-imports/${readId}`;
  await page.request.post(there, { multipart: { file } });
  while ((await (await page.request.get(there)).json()).state === 'reading') await page.waitForTimeout(300);
}

const folder = mkdtempSync(join(tmpdir(), 'langhoc-pictures-'));
const images = join(root, 'docs', 'images');
mkdirSync(images, { recursive: true });
const server = await startThrowAway(folder);
const browser = await openBrowser();
try {
  for (const [name, user, path, width, ...pressed] of pictures) {
    const context = await browser.newContext({
      viewport: { width, height: width < 600 ? 780 : 860 },
      baseURL: server.address,
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
    });
    const page = await context.newPage();
    if (user !== '-')
      await page.request.post('/api/auth/sign-in/username', {
        data: { username: user, password: server.password },
      });
    if (name === 'read') await readPaper(page);
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    for (const word of pressed) {
      await page
        .getByRole('button', { name: word })
        .or(page.getByRole('link', { name: word }))
        .first()
        .click();
      await page.waitForTimeout(1000);
      await page.waitForLoadState('networkidle');
    }
    await page.locator('.lh-loading').first().waitFor({ state: 'detached' });
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: join(images, `${name}.png`) });
    console.log(name);
    await context.close();
  }
} finally {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
