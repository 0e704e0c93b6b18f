// Pictures of a screen as a person sees it: `node scripts/look.ts USER PATH [WIDTH] [dark]` writes /tmp/look-WIDTH.png (or the
// system's own temporary folder). Starts a throw-away server with the sample, signs in, opens the path, and says what axe finds.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allCentres } from '../src/sample/centres.ts';
import { openBrowser } from '../src/testing/browser.ts';
import { testToday } from '../src/testing/fixtures.ts';
import { startThrowAway } from '../src/testing/throw-away.ts';

const [user = 'phogiamdoc', path = '/app/', width = '1280', scheme] = process.argv.slice(2);
// Taken now: the browser gets a temporary folder of its own.
const shots = tmpdir();
const folder = mkdtempSync(join(tmpdir(), 'langhoc-look-'));
const server = await startThrowAway(folder, allCentres(testToday));
const browser = await openBrowser();
try {
  const page = await browser.newPage({
    viewport: { width: Number(width), height: Number(width) < 600 ? 780 : 860 },
    baseURL: server.address,
    colorScheme: scheme === 'dark' ? 'dark' : 'light',
    locale: 'vi-VN',
  });
  page.on('console', (message) => message.type() === 'error' && console.log('console:', message.text()));
  page.on('pageerror', (error) => console.log('error:', error.message));
  if (user !== '-')
    await page.request.post('/api/auth/sign-in/username', {
      data: { username: user, password: server.password },
    });
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(400);
  // A further word is pressed as a link or button, to look at what has no address of its own.
  for (const name of process.argv.slice(6)) {
    await page.getByRole('button', { name }).or(page.getByRole('link', { name })).first().click();
    await page.waitForTimeout(1000);
    await page.waitForLoadState('networkidle');
    await page.locator('.lh-loading').first().waitFor({ state: 'detached' });
    await page.waitForTimeout(600);
  }
  const file = join(shots, `look-${width}.png`);
  await page.screenshot({ path: file, fullPage: true });
  console.log(file, page.url());
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  if (wide) console.log('the page is wider than the screen');
  for (const line of await browser.axe(page)) console.log('axe:', line);
} finally {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
