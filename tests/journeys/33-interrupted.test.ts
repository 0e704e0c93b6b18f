import { sql } from 'kysely';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { markSome, noNetwork, openAnew, openSession, PIN, phones, press, whoIs } from './phone.ts';

const { phoneOf, signIn, database, release } = phones({ ownApp: true });

/** Cuts the way for what is sent; the app's own files still come. */
const cut = (page: Page) => page.context().route('**/api/**', (route) => route.abort());
const mend = (page: Page) => page.context().unroute('**/api/**');

/** What the server has of a session: how many were called, and how many photos stand in its class's folder. */
const known = (page: Page, session: string) =>
  page.evaluate(async (id) => {
    const me = await (await fetch('/api/me')).json();
    const here = `/api/communes/${me.communes[0].id}`;
    const { people, activity } = await (await fetch(`${here}/sessions/${id}/sheet`)).json();
    const { attachments } = await (await fetch(`${here}/activities/${activity.id}/folder`)).json();
    return {
      called: people.filter((one: { state: string | null }) => one.state !== null).length,
      photos: attachments.length,
    };
  }, session);
const sessionOf = (page: Page) => page.url().split('/').at(-1)!.split('?')[0]!;

/** Phones fill themselves, go off and come back: on a busy machine that takes its time. */
const TIMEOUT_MS = 150_000;

describe('a phone that is interrupted', { timeout: TIMEOUT_MS }, () => {
  it('takes a new version with unsent marks on it, when its person says so, and sends them afterwards', async () => {
    const page = await phoneOf('phogiamdoc', (desk) => openSession(desk, undefined, 20, 'Bản mới'));
    await page.context().setOffline(true);
    await openAnew(page);
    await press(page, PIN);
    await noNetwork(page);
    await markSome(page, 3, 'Bản mới');
    const session = sessionOf(page);
    release();
    await cut(page);
    await page.context().setOffline(false);
    await openAnew(page);
    await press(page, PIN);
    await page.getByText('Có bản mới của Làng Học').waitFor({ timeout: 60_000 });
    await page.getByText('3 lượt chưa gửi').first().waitFor();
    await page.getByRole('button', { name: 'Cập nhật' }).click();
    await page.getByText('Ai đang cầm máy?').waitFor();
    expect(await page.locator('meta[name=next]').count()).toBe(1);
    await press(page, PIN);
    await page.getByText('3 lượt chưa gửi').first().waitFor();
    await mend(page);
    await expect
      .poll(() => known(page, session).catch(() => null), { timeout: 60_000 })
      .toEqual({ called: 3, photos: 0 });
  });

  it('goes on calling when the session at the server has ended, signs in over the list, and sends all', async () => {
    const page = await phoneOf('phogiamdoc', (desk) => openSession(desk, undefined, 20, 'Phiên đã hết'));
    const { account } = await whoIs(page);
    await page.context().setOffline(true);
    await openAnew(page);
    await press(page, PIN);
    await noNetwork(page);
    await markSome(page, 2, 'Phiên đã hết');
    const session = sessionOf(page);
    await sql`delete from auth.session where "userId" = ${account}`.execute(database());
    await page.context().setOffline(false);
    await page.getByText('Phiên đăng nhập đã hết').first().waitFor({ timeout: 60_000 });
    await page
      .getByRole('button', { name: /^Có mặt: / })
      .first()
      .click();
    await page.getByText('3 lượt điểm danh chưa gửi').waitFor();
    await page.getByRole('button', { name: 'Đăng nhập lại' }).first().click();
    await page.getByLabel('Tên đăng nhập').waitFor();
    await signIn(page, 'phogiamdoc');
    await page.getByText('mọi lượt điểm danh đã gửi').waitFor({ timeout: 60_000 });
    expect(await known(page, session)).toEqual({ called: 3, photos: 0 });
  });
});
