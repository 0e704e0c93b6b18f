import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import {
  markSome,
  noNetwork,
  openAnew,
  openSession,
  PIN,
  phones,
  press,
  setPin,
  stored,
  whoIs,
} from './phone.ts';
import { sizesAt, tooSmall } from './sizes.ts';

const { signIn, phoneOf, deskOf, database, axe } = phones();

/** Phones fill themselves, go off and come back: on a busy machine that takes its time. */
const TIMEOUT_MS = 150_000;

describe('the app in a village house', { timeout: TIMEOUT_MS }, () => {
  it('opens without network from cold, with its lists and from a link deep inside; what is not kept says so and leads back', async () => {
    const page = await phoneOf('phogiamdoc', openSession);
    const cookies = await page.context().cookies();
    expect(cookies.every(({ secure, name }) => secure || !name.includes('langhoc'))).toBe(true);
    await page.context().setOffline(true);
    await openAnew(page);
    await page.getByText('Ai đang cầm máy?').waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await tooSmall(page, sizesAt(360))).toEqual([]);
    await press(page, PIN);
    await noNetwork(page);
    await page.getByRole('link', { name: 'Điểm danh' }).last().click();
    await page.locator('a.lh-list-row').first().click();
    const name = page.getByRole('button', { name: /^Có mặt/ }).first();
    await name.waitFor();
    const address = page.url();
    await openAnew(page, address);
    await press(page, PIN);
    await name.waitFor();
    // What is not kept says so, and leads back.
    await page.evaluate(
      (to) => {
        window.history.pushState(null, '', to);
        window.dispatchEvent(new PopStateEvent('popstate'));
      },
      `${address.split('/diem-danh')[0]}/cai-dat?muc=dien-thoai`,
    );
    await page.getByText('Phần này cần mạng').waitFor();
    await page.getByRole('button', { name: 'Về Hôm nay' }).click();
    await noNetwork(page);
  });

  it('keeps nothing that can be read without the PIN; a wrong one says how many tries are left, the tenth locks, the password opens anew', async () => {
    const page = await phoneOf('truongthon');
    const kept = await stored(page, 'sealed');
    expect(kept.length).toBeGreaterThan(1000);
    for (const word of ['Chăm sóc', 'people', 'truongthon', '"title"']) expect(kept).not.toContain(word);
    expect(await stored(page, 'vaults')).not.toContain('mark.write');
    await page.context().setOffline(true);
    await openAnew(page);
    for (let left = 9; left > 0; left -= 1) {
      await press(page, '864202');
      await page.getByText(`Chưa đúng mã. Còn ${left} lần.`).waitFor();
    }
    await openAnew(page);
    await page.getByText('Còn 1 lần').waitFor();
    await press(page, '864202');
    await page.getByText('Mã này đã khóa').waitFor();
    expect(await stored(page, 'sealed')).toBe('[]');
    await openAnew(page);
    await page.getByText('Mã này đã khóa').waitFor();
    await page.context().setOffline(false);
    await signIn(page, 'truongthon');
    await page.getByText('Chọn 6 số dễ nhớ').waitFor();
    await setPin(page, '246813');
    await page.context().setOffline(true);
    await openAnew(page);
    await press(page, '246813');
    await noNetwork(page);
  });

  it('lets two people share a phone by PIN: each sees and sends their own; what waits is sent without the PIN', async () => {
    const page = await phoneOf('phogiamdoc', openSession);
    await page.context().setOffline(true);
    await openAnew(page);
    await press(page, PIN);
    await noNetwork(page);
    await markSome(page, 3);
    // Somebody else signs in beside the first, and sets a PIN of their own.
    await openAnew(page);
    await page.getByRole('button', { name: /3 lượt chưa gửi/ }).waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Người khác dùng máy này' }).click();
    await signIn(page, 'truongthon');
    await page.getByRole('heading', { level: 1, name: /Chào/ }).waitFor();
    const head = (await whoIs(page)).account;
    await page.getByRole('button', { name: 'Đặt mã 6 số' }).click();
    await setPin(page, '246813');
    // The first one's marks went to the server behind the lock or go there now, under their own name.
    await page.getByRole('button', { name: 'Danh mục' }).click();
    await page.getByRole('button', { name: 'Khóa máy, đổi người' }).click();
    const deputy = page.getByRole('button', { name: /Phó Giám đốc/ });
    await deputy.click();
    await expect.poll(() => deputy.textContent(), { timeout: 30_000 }).not.toContain('chưa gửi');
    await press(page, PIN);
    await page.getByRole('heading', { level: 1, name: /Chào/ }).waitFor();
    await expect.poll(async () => (await whoIs(page))?.username, { timeout: 20_000 }).toBe('phogiamdoc');
    // One leaves for good, without network; the other one's part is untouched.
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Danh mục' }).click();
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await page.getByText('Ai đang cầm máy?').waitFor();
    expect(await page.getByRole('button', { name: /Phó Giám đốc/ }).count()).toBe(0);
    expect(await stored(page, 'vaults')).toContain(head);
    await press(page, '246813');
    await noNetwork(page);
    await page.context().setOffline(false);
    await expect.poll(async () => (await whoIs(page))?.username, { timeout: 30_000 }).toBe('truongthon');
    // The server has been told: nobody comes back to the session that was left.
    const cookies = await page.context().cookies();
    expect(cookies.filter(({ name }) => name.includes('session_token.'))).toEqual([]);
  });

  it('takes in first what was recorded when a post has ended meanwhile, with a flag, then keeps nothing of it', async () => {
    const desk = await deskOf('phogiamdoc');
    // Other sessions of the day have been called by others.
    const title = 'Ủ phân từ rơm rạ';
    const page = await phoneOf('truongthon', async (phone) => {
      const { communes } = await whoIs(phone);
      await openSession(desk, communes[0].posts[0].villageId, 20, title);
    });
    const { account, communes } = await whoIs(page);
    await page.context().setOffline(true);
    await openAnew(page);
    await press(page, PIN);
    await noNetwork(page);
    await markSome(page, 2, title);
    const session = page.url().split('/').at(-1);
    for (const { id } of communes)
      await database()
        .transaction()
        .execute(async (tx) => {
          await sql`select set_config('app.commune', ${id}, true)`.execute(tx);
          await sql`update post set valid_to = '2026-10-16' where account_id = ${account}`.execute(tx);
        });
    await page.context().setOffline(false);
    await page.getByText('Tài khoản này không có chức vụ').waitFor();
    await expect.poll(() => stored(page, 'sealed'), { timeout: 20_000 }).toBe('[]');
    const sheet = () =>
      desk.evaluate(
        async (path) => (await fetch(path)).json(),
        `/api/communes/${communes[0].id}/sessions/${session}/sheet`,
      );
    await expect.poll(async () => (await sheet()).session.flags, { timeout: 20_000 }).toEqual(['after-post']);
    expect((await sheet()).people.filter((one: { state: string | null }) => one.state)).toHaveLength(2);
  });

  it('leaves nothing of one person on the phone once they have signed out, unsent marks apart, which stay theirs', async () => {
    const page = await phoneOf('phogiamdoc', openSession);
    expect((await stored(page, 'sealed')).length).toBeGreaterThan(1000);
    await page.context().setOffline(true);
    await openAnew(page);
    await press(page, PIN);
    await noNetwork(page);
    await markSome(page, 2);
    await page.getByRole('button', { name: 'Danh mục' }).click();
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    const asked = page.getByRole('dialog', { name: 'Còn 2 lượt chưa gửi' });
    await asked.getByText('Không có mạng nên chưa gửi được').waitFor();
    await asked.getByRole('button', { name: 'Đăng xuất, giữ 2 lượt trên máy' }).click();
    await page.getByLabel('Tên đăng nhập').waitFor();
    await page.getByText('Máy này còn 2 lượt chưa gửi').waitFor();
    expect([await stored(page, 'sealed'), await stored(page, 'vaults')]).toEqual(['[]', '[]']);
    // Nobody is signed in, also when the network is back and the server did not know yet.
    await page.context().setOffline(false);
    await page.reload();
    await page.getByLabel('Tên đăng nhập').waitFor();
    expect(await whoIs(page)).toBeNull();
    await signIn(page, 'phogiamdoc');
    await page.getByRole('heading', { level: 1, name: /Chào/ }).waitFor();
    await expect.poll(() => page.getByText(/lượt chưa gửi/).count(), { timeout: 20_000 }).toBe(0);
  });
});
