import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { samplePassword } from '../../src/testing/fixtures.ts';
import { journeys, widths } from './support.ts';

const { person, address, settled } = journeys();
const [, phone] = widths;

/** A session of today with people of a village on its roster, made past the screens. Gives its address and what the server knows of it. */
async function openSession(page: Page) {
  const me = await (await page.request.get('/api/me')).json();
  const here = `/api/communes/${me.communes[0].id}`;
  const [activity, session] = [randomUUID(), randomUUID()];
  const send = async (method: string, path: string, data: object) => {
    const answer = await page.request.fetch(here + path, { method, data });
    expect(answer.status(), await answer.text()).toBe(200);
    return answer.json();
  };
  const head = (await (await page.request.get(`${here}/villages`)).json())[0];
  await send('PUT', `/activities/${activity}`, {
    planItemId: null,
    year: 2026,
    month: 10,
    title: 'Chăm sóc cây lạc',
    programme: 'KT',
    form: 'class',
    audience: null,
    villageId: head.id,
    plannedLearners: 20,
    plannedCost: null,
    ownOrJoint: 'own',
    instructorId: null,
    units: [],
    revision: 0,
  });
  await send('PUT', `/activities/${activity}/sessions/${session}`, {
    date: me.today,
    from: '19:30',
    to: '21:00',
    venueId: null,
    instructorId: null,
    state: 'planned',
    revision: 0,
  });
  const found = await (
    await page.request.get(`${here}/activities/${activity}/candidates?villageId=${head.id}&limit=20`)
  ).json();
  await send('POST', `/activities/${activity}/roster`, {
    residents: found.people.map((one: { residentId: string }) => one.residentId),
    source: 'register',
  });
  return {
    path: `${me.communes[0].slug}/diem-danh/${session}`,
    home: me.communes[0].slug as string,
    states: async (): Promise<Record<string, string>> => {
      const sheet = await (await page.request.get(`${here}/sessions/${session}/sheet`)).json();
      return Object.fromEntries(
        sheet.people
          .filter((one: { state: string | null }) => one.state !== null)
          .map((one: { name: string; state: string }) => [one.name, one.state]),
      );
    },
    people: async () => (await (await page.request.get(`${here}/sessions/${session}/sheet`)).json()).people,
    session: async () => (await (await page.request.get(`${here}/sessions/${session}/sheet`)).json()).session,
  };
}
/** So long a browser goes by the room that it last found on the disk. */
const QUOTA_KEPT_MS = 11_000;
const next = (page: Page) => page.getByRole('button', { name: /^Có mặt: / }).first();
/** Cuts the way to the server for what is sent, as a hall without signal does; what the page is made of still comes. */
const cut = (page: Page) => page.context().route('**/api/**', (route) => route.abort());
const mend = (page: Page) => page.context().unroute('**/api/**');
const allSent = (page: Page) => page.getByText('mọi lượt điểm danh đã gửi').waitFor();
const unsent = (page: Page, count: number) =>
  page.getByText(`${count} lượt điểm danh chưa gửi`, { exact: true }).waitFor();

/** Calls the next so many and gives their names. */
async function call(page: Page, count: number): Promise<string[]> {
  const names: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const label = (await next(page).getAttribute('aria-label'))!;
    await next(page).click();
    names.push(label.replace('Có mặt: ', ''));
    await page.getByRole('button', { name: `Có mặt, ${names.at(-1)}` }).waitFor();
  }
  return names;
}

describe('marks that wait on a device', () => {
  it('are sent after the screen was left and the app closed, by whichever screen opens next', async () => {
    const { page, open } = await person('phogiamdoc', phone[1], phone[2]);
    const session = await openSession(page);
    await open(session.path);
    await next(page).waitFor();
    await cut(page);
    const names = await call(page, 3);
    await unsent(page, 3);
    expect(await session.states().catch(() => ({}))).toEqual({});
    await page.goto('about:blank');
    await mend(page);
    await open(session.home);
    await expect
      .poll(async () => Object.keys(await session.states()).sort(), { timeout: 20_000 })
      .toEqual(names.sort());
  });

  it('go on being sent from another screen when the network is back, and stand there by name until then', async () => {
    const { page, open, expectWell } = await person('phogiamdoc', phone[1], phone[2]);
    const session = await openSession(page);
    await open(session.path);
    await next(page).waitFor();
    await page.context().setOffline(true);
    const [first] = await call(page, 2);
    await page.getByRole('link', { name: '2 lượt chưa gửi' }).click();
    await page.getByRole('heading', { name: '2 lượt chưa gửi' }).waitFor();
    await page.getByText(`${first}, có mặt`).waitFor();
    await expectWell();
    await page.context().setOffline(false);
    await page.getByRole('heading', { level: 1, name: 'Mọi lượt đã gửi' }).waitFor();
    expect(Object.keys(await session.states())).toHaveLength(2);
  });

  it.each([
    ['over HTTPS', true],
    // Over plain HTTP, as within an office, browsers lend no locks.
    ['over plain HTTP', false],
  ])('of two tabs do not overwrite each other and are sent once, %s', async (_way, locks) => {
    const { page, open } = await person('phogiamdoc', phone[1], phone[2]);
    if (!locks)
      await page
        .context()
        .addInitScript(() => Object.defineProperty(navigator, 'locks', { value: undefined }));
    const session = await openSession(page);
    await open(session.path);
    const second = await page.context().newPage();
    await second.goto(`/app/${session.path}`);
    await next(second).waitFor();
    await cut(page);
    const [mine] = await call(page, 1);
    await second.getByRole('button', { name: `Có mặt, ${mine}` }).waitFor();
    const [theirs] = await call(second, 1);
    await unsent(page, 2);
    await unsent(second, 2);
    const sent: string[] = [];
    page.context().on('request', (request) => {
      if (request.method() !== 'POST' || !request.url().endsWith('/api/outbox')) return;
      const acts: { body: { marks: { id: string }[] } }[] = request.postDataJSON().acts;
      sent.push(...acts.flatMap(({ body }) => body.marks.map(({ id }) => id)));
    });
    await mend(page);
    await Promise.all([allSent(page), allSent(second)]);
    expect(Object.keys(await session.states()).sort()).toEqual([mine, theirs].sort());
    expect(sent).toHaveLength(2);
    // What one tab has sent stays called in the other.
    await second.getByRole('button', { name: `Có mặt, ${mine}` }).waitFor();
    await page.getByRole('button', { name: `Có mặt, ${theirs}` }).waitFor();
  });

  it('wait for their owner: another account neither sends nor sees them, and is told of them without a name', async () => {
    const { page, open, menu, expectWell } = await person('phogiamdoc', phone[1], phone[2]);
    const session = await openSession(page);
    await open(session.path);
    await next(page).waitFor();
    await page.context().route('**/api/outbox', (route) => route.abort());
    const [name] = await call(page, 1);
    await menu();
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    const leaving = page.getByRole('dialog', { name: 'Còn 1 lượt chưa gửi' });
    await leaving.getByText(`${name}, có mặt`).waitFor();
    await expectWell();
    await leaving.getByRole('button', { name: 'Gửi ngay rồi đăng xuất' }).click();
    await leaving.getByText('Chưa gửi hết được:').waitFor();
    await leaving.getByRole('button', { name: 'Đăng xuất, giữ 1 lượt trên máy' }).click();
    await page.getByText('Máy này còn 1 lượt chưa gửi; người đã ghi đăng nhập thì tự gửi.').waitFor();
    await page.context().unroute('**/api/outbox');
    const enter = async (username: string) => {
      await page.getByRole('textbox', { name: 'Tên đăng nhập' }).fill(username);
      await page.getByLabel('Mật khẩu').fill(samplePassword);
      await page.getByRole('button', { name: 'Đăng nhập' }).click();
    };
    await enter('ketoan');
    await page
      .getByText('Máy này còn 1 lượt chưa gửi của một tài khoản khác; người đó đăng nhập thì tự gửi.')
      .waitFor();
    expect(await page.getByText(name!).count()).toBe(0);
    await menu();
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await enter('phogiamdoc');
    await expect.poll(session.states, { timeout: 20_000 }).toEqual({ [name!]: 'present' });
  });

  it('outlive a session that ends in the middle: the person goes on, signs in over the screen, and all is sent', async () => {
    const { page, open, expectWell } = await person('phogiamdoc', phone[1], phone[2]);
    const session = await openSession(page);
    await open(session.path);
    await call(page, 1);
    await allSent(page);
    await page.context().clearCookies();
    await call(page, 1);
    await page
      .getByText('Phiên đăng nhập đã hết: đăng nhập lại, các lượt đã ghi vẫn còn trên máy.')
      .waitFor();
    await call(page, 1);
    await unsent(page, 2);
    await expectWell();
    await page.getByRole('button', { name: 'Đăng nhập lại' }).click();
    await page.getByRole('textbox', { name: 'Tên đăng nhập' }).fill('phogiamdoc');
    await page.getByLabel('Mật khẩu').fill(samplePassword);
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    await allSent(page);
    expect(new URL(page.url()).pathname).toBe(`/app/${session.path}`);
    expect(Object.keys(await session.states())).toHaveLength(3);
  });

  it('that do not fit into a full device are said, and do not show as recorded', async () => {
    const { page, open, expectWell } = await person('phogiamdoc', phone[1], phone[2]);
    const session = await openSession(page);
    const devtools = await page.context().newCDPSession(page);
    const quota = (quotaSize?: number) =>
      devtools.send('Storage.overrideQuotaForOrigin', {
        origin: address(),
        ...(quotaSize === undefined ? {} : { quotaSize }),
      });
    await open(session.path);
    const label = (await next(page).getAttribute('aria-label'))!;
    await quota(1);
    await page.waitForTimeout(QUOTA_KEPT_MS);
    await next(page).click();
    const name = label.replace('Có mặt: ', '');
    await page.getByText(`CHƯA ghi được: ${name}, có mặt`).waitFor();
    await page.getByText(/Bộ nhớ của máy đã đầy/).waitFor();
    await page.getByRole('button', { name: label }).waitFor();
    await expectWell();
    await quota();
    await page.waitForTimeout(QUOTA_KEPT_MS);
    await page.getByRole('button', { name: label }).click();
    await page.getByRole('button', { name: `Có mặt, ${name}` }).waitFor();
    await allSent(page);
    expect(await session.states()).toEqual({ [name]: 'present' });
  });

  it('of "all present" are taken back without those that were corrected since', async () => {
    const { page, open } = await person('phogiamdoc', phone[1], phone[2]);
    const session = await openSession(page);
    await open(session.path);
    await page.getByRole('button', { name: 'Tất cả 20 người chưa gọi có mặt' }).click();
    await page.getByText('Vừa ghi: 20 người, có mặt').waitFor();
    await allSent(page);
    const [corrected, ...others] = Object.keys(await session.states());
    await page.getByRole('button', { name: `Có mặt, ${corrected}` }).click();
    await page.getByRole('button', { name: 'vắng không lý do' }).click();
    await page.getByText(`Vừa ghi: ${corrected}, vắng`).waitFor();
    await page.getByRole('button', { name: 'Rút lại: 20 người, có mặt' }).click();
    await page.getByRole('button', { name: /^0 có mặt$/ }).waitFor();
    await page.getByRole('button', { name: `Tất cả ${others.length} người chưa gọi có mặt` }).waitFor();
    await allSent(page);
    expect(await session.states()).toEqual({ [corrected!]: 'absent' });
  });

  it('are sent without reading anything again, and no row moves under the thumb', async () => {
    const { page, open } = await person('phogiamdoc', phone[1], phone[2]);
    const session = await openSession(page);
    await open(session.path);
    await call(page, 1);
    await allSent(page);
    const place = () =>
      page
        .getByRole('listitem')
        .nth(3)
        .evaluate((row) => Math.round(row.getBoundingClientRect().top + window.scrollY));
    const before = await place();
    await page.context().setOffline(true);
    await call(page, 2);
    expect(await place()).toBe(before);
    await page.context().setOffline(false);
    await allSent(page);
    expect(await place()).toBe(before);
    // What was made for this test is a change too, and is learnt first.
    await settled();
    for (let polls = 0; polls < 2; polls += 1) await page.waitForResponse(/\/changes\?/);
    await page.waitForLoadState('networkidle');
    const reads: string[] = [];
    page.on('request', (request) => {
      // What others have changed is asked for all the time, and is a few bytes.
      const poll = request.url().includes('/changes?');
      if (request.url().includes('/api/') && request.method() === 'GET' && !poll) reads.push(request.url());
    });
    await call(page, 1);
    await unsent(page, 1);
    await allSent(page);
    await page.waitForLoadState('networkidle');
    expect(reads).toEqual([]);
    expect(await place()).toBe(before);
    expect(Object.keys(await session.states())).toHaveLength(4);
  });

  it('that the server does not take stay with the reason, to be mended or discarded by name', async () => {
    const { page, open, expectWell } = await person('phogiamdoc', phone[1], phone[2]);
    const session = await openSession(page);
    await open(session.path);
    await call(page, 1);
    await allSent(page);
    const where = [{ path: 'reason', vi: 'Trùng địa điểm với lớp khác', en: 'Same venue' }];
    const words = { vi: 'Có chỗ nhập chưa đúng.', en: 'Not right.' };
    const problem = { code: 'bad-input', what: words, todo: words, where, more: {}, reference: null };
    await page.route('**/api/outbox', (route) => {
      const sent: { id: string; name: string }[] = route.request().postDataJSON().acts;
      const acts = sent.map(({ id }) => ({ id, state: 'refused', problem }));
      return sent[0]!.name === 'session.close'
        ? route.fulfill({ json: { protocol: 1, acts } })
        : route.continue();
    });
    await page.getByRole('button', { name: 'Kết thúc buổi' }).click();
    await page.getByRole('button', { name: 'Để trống, hỏi lại sau' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Kết thúc buổi' }).click();
    await page.getByRole('heading', { name: 'Buổi chưa kết thúc được' }).waitFor();
    await page.getByText('Trùng địa điểm với lớp khác').waitFor();
    await expectWell();
    await page.unroute('**/api/outbox');
    await page.getByRole('textbox', { name: /Ghi lý do/ }).fill('Hai lớp chung một tối');
    await page.getByRole('button', { name: 'Gửi lại' }).click();
    await page.getByText('Buổi học đã kết thúc. Cảm ơn!').waitFor();
    expect((await session.session()).state).toBe('held');
  });

  it('of two devices on one session stand on both within five seconds, also while one of them cannot send', async () => {
    const { page, open } = await person('phogiamdoc', phone[1], phone[2]);
    const other = await person('phogiamdoc', phone[1], phone[2]);
    const session = await openSession(page);
    await open(session.path);
    await other.open(session.path);
    await next(other.page).waitFor();
    // A failed upload does not hold up what is read.
    await other.page.context().route('**/api/outbox', (route) => route.abort());
    const [theirs] = await call(other.page, 1);
    await next(page).waitFor();
    const label = (await page
      .getByRole('button', { name: /^Có mặt: / })
      .nth(1)
      .getAttribute('aria-label'))!;
    const mine = label.replace('Có mặt: ', '');
    await page.getByRole('button', { name: label }).click();
    await allSent(page);
    await settled();
    await other.page.getByRole('button', { name: `Có mặt, ${mine}` }).waitFor({ timeout: 5_000 });
    await unsent(other.page, 1);
    await other.page.context().unroute('**/api/outbox');
    await page.getByRole('button', { name: `Có mặt, ${theirs}` }).waitFor();
    expect(await session.states()).toEqual({ [mine]: 'present', [theirs!]: 'present' });
  });

  it('that version 0.1 kept are carried over and sent once', async () => {
    const { page, open } = await person('phogiamdoc', phone[1], phone[2]);
    const session = await openSession(page);
    const people = await session.people();
    const me = await (await page.request.get('/api/me')).json();
    const key = `langhoc.unsent.${me.communes[0].id}.${session.path.split('/').at(-1)}`;
    const marks = [
      { id: randomUUID(), enrolmentId: people[0].id, state: 'present', deviceAt: '2026-10-21T12:00:00.000Z' },
      { id: randomUUID(), enrolmentId: people[1].id, state: 'excused', reason: 'ốm', deviceAt: null },
    ];
    await page.context().addInitScript(
      ([name, kept]) => {
        if (!sessionStorage.getItem('once')) localStorage.setItem(name!, kept!);
        sessionStorage.setItem('once', 'yes');
      },
      [key, JSON.stringify({ marks, walkIns: [] })],
    );
    await open(session.path);
    await expect
      .poll(session.states, { timeout: 20_000 })
      .toEqual({ [people[0].name]: 'present', [people[1].name]: 'excused' });
    await open(session.path);
    await page.getByRole('button', { name: `Có mặt, ${people[0].name}` }).waitFor();
    await allSent(page);
    expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBe(null);
  });

  it('are shown of a single person, and taken back by name', async () => {
    const { page, open } = await person('phogiamdoc', phone[1], phone[2]);
    const session = await openSession(page);
    await open(session.path);
    const [name] = await call(page, 1);
    await page.getByText(`Vừa ghi: ${name}, có mặt`).waitFor();
    await page.getByRole('button', { name: 'Rút lại', exact: true }).click();
    await page.getByRole('button', { name: `Có mặt: ${name}` }).waitFor();
    await allSent(page);
    expect(await session.states()).toEqual({});
  });
});

describe('a session that is only counted', () => {
  it('marks nobody as absent, and its end is recorded without network and sent like a mark', async () => {
    const { page, open, expectWell } = await person('phogiamdoc', phone[1], phone[2]);
    const session = await openSession(page);
    await open(session.path);
    await next(page).waitFor();
    await page.context().setOffline(true);
    await page.getByText('Chỉ đếm', { exact: true }).click();
    await page.getByRole('textbox', { name: 'Có bao nhiêu người?' }).fill('63');
    await page.getByRole('button', { name: '+ 1', exact: true }).click();
    await expectWell();
    await page.getByRole('button', { name: 'Ghi 64 người' }).click();
    await page.getByText('Đếm: 64 người').waitFor();
    await page.getByRole('button', { name: 'Kết thúc buổi' }).click();
    const end = page.getByRole('dialog', { name: 'Kết thúc buổi học' });
    await end.getByText('Cách này không ghi ai vắng.').waitFor();
    await end.getByRole('button', { name: 'Kết thúc buổi' }).click();
    await page.getByRole('heading', { name: 'Xong.' }).waitFor();
    await page.getByText(/Đã lưu trên máy, tắt máy được\. 2 lượt:/).waitFor();
    await expectWell();
    await page.context().setOffline(false);
    await page.getByText('Buổi học đã kết thúc. Cảm ơn!').waitFor();
    expect(await session.session()).toMatchObject({ state: 'held', headcount: 64 });
    expect(await session.states()).toEqual({});
  });
});

it('a screen that fails says so in both languages, with a way on', async () => {
  const { page, open, expectWell } = await person('phogiamdoc', phone[1], phone[2]);
  const session = await openSession(page);
  await page.route('**/sheet', (route) => route.fulfill({ json: { session: {} } }));
  await open(session.path);
  await page.getByRole('heading', { level: 1, name: 'Không mở được trang này' }).waitFor();
  await page.getByText('This page could not be opened').waitFor();
  await page.getByRole('button', { name: 'Tải lại · Load again' }).waitFor();
  expect(await page.getByText('Something went wrong').count()).toBe(0);
  await expectWell();
});
