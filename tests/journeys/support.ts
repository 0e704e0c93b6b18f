import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import { buildWeb } from '../../src/app/web-build.ts';
import { openDatabase, reading } from '../../src/platform/database/database.ts';
import { openBrowser } from '../../src/testing/browser.ts';
import { databaseForFile } from '../../src/testing/services.ts';
import { settledBy } from '../../src/testing/settled.ts';
import { serve } from '../../src/testing/throw-away.ts';
import { sizesAt, tooSmall } from './sizes.ts';

/** The two widths at which every screen must be readable. */
export const widths = [
  ['office PC', 1280, 860],
  ['phone', 360, 780],
] as const;

const columns = [
  'month',
  'title',
  'programme',
  'audience',
  'classes',
  'learners',
  'cost',
  'venue',
  'partner',
] as const;

/** A cell of a line in the grid of a plan. */
export const cell = (row: Locator, column: (typeof columns)[number]): Locator =>
  row.getByRole('gridcell').nth(columns.indexOf(column));

/** Puts a text where Excel puts what is copied there. */
export async function clipboard(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
}

/** Waits until the screen says that all is saved. */
export const saved = (page: Page): Promise<void> => page.getByText(/^đã lưu \d+:\d\d$/).waitFor();

/** Makes the plan of a year from the survey of needs, as the deputy does it. */
export async function makePlan(page: Page, year: number): Promise<void> {
  await page.getByRole('button', { name: 'Lập kế hoạch' }).first().click();
  const asked = page.getByRole('dialog', { name: 'Lập kế hoạch nào?' });
  await asked.getByRole('button', { name: /^Kế hoạch năm(?! học)/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Kế hoạch năm' });
  await dialog.getByRole('textbox', { name: 'Năm' }).fill(String(year));
  await dialog.getByRole('combobox', { name: 'Lấy từ đợt khảo sát' }).selectOption({ index: 1 });
  await dialog.getByRole('button', { name: 'Lập kế hoạch' }).click();
  await page.getByRole('heading', { level: 1, name: `Kế hoạch năm ${year}` }).waitFor();
}

/** A person at a browser. */
export interface Person {
  readonly page: Page;
  /** Opens a screen below /app. */
  readonly open: (path: string) => Promise<void>;
  /** Opens the menu where it is behind a button. */
  readonly menu: () => Promise<void>;
  /** The screen has no serious fault for those who read by ear or keyboard, nothing too small to read or hit, and does not run out of the window. */
  readonly expectWell: () => Promise<void>;
  /** By how many pixels the screen runs out of the window. */
  readonly tooWide: () => Promise<number>;
}

/** Serves a copy of the sample to the tests of a file, in a real browser. Gives the function that lets a person sign in. */
export function journeys() {
  const database = databaseForFile();
  const shots = tmpdir();
  let folder = '';
  let server: Awaited<ReturnType<typeof serve>>;
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  beforeAll(async () => {
    folder = mkdtempSync(join(shots, 'langhoc-journey-'));
    await buildWeb(() => {});
    server = await serve(database(), folder, { sample: false });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    address: () => server.address,
    /** The owner's connection string, for what no person does one by one. */
    database,
    /** Waits until what was changed until now can be learnt by devices; see settledBy. */
    settled: async (): Promise<void> => {
      const own = openDatabase(database(), { max: 1 });
      await settledBy((work) => reading(own, { commune: null, account: null }, work));
      await own.destroy();
    },
    /** Signs in past the door, at a width. Without a user name: a stranger. */
    person: async (username: string | null, width: number, height = 860): Promise<Person> => {
      const context = await browser.newContext({
        // What a device keeps is a journey of its own; in the others every screen comes from the server.
        serviceWorkers: 'block',
        viewport: { width, height },
        baseURL: server.address,
        locale: 'vi-VN',
        reducedMotion: 'reduce',
        timezoneId: 'Asia/Ho_Chi_Minh',
      });
      onTestFinished(() => context.close());
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      if (username) {
        const answer = await page.request.post('/api/auth/sign-in/username', {
          data: { username, password: server.password },
        });
        expect(answer.status()).toBe(200);
      }
      const tooWide = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      return {
        page,
        tooWide,
        open: async (path) => {
          await page.goto(`/app/${path}`, { waitUntil: 'domcontentloaded' });
          await page.getByRole('heading', { level: 1 }).first().waitFor();
        },
        menu: async () => {
          if (width < 900)
            await page
              .getByRole('button', { name: 'Danh mục' })
              .or(page.getByRole('button', { name: 'Menu' }))
              .click();
        },
        expectWell: async () => {
          expect(await browser.axe(page), page.url()).toEqual([]);
          expect(await tooSmall(page, sizesAt(width)), page.url()).toEqual([]);
          expect(await tooWide(), `${page.url()} is wider than the screen`).toBeLessThanOrEqual(0);
        },
      };
    },
  };
}
