import { describe, expect, it } from 'vitest';
import type { SessionAnswer } from '#activity/session/schema.ts';
import { moi } from '../../sample/moi.ts';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { testToday } from '../../testing/fixtures.ts';
import { servicesForTests, type TestServices } from '../../testing/services.ts';
import { countSyllables } from '../spoken/reading.ts';
import type { Notice } from './schema.ts';

const openServices = servicesForTests();
const sample = moi(testToday);
const at = (path: string, commune = sample.communeId) => `/api/communes/${commune}${path}`;
const uuid = (n: number) => `0199c0de-0000-7000-8000-${String(n).padStart(12, '0')}`;
const toCome = sample.activities.filter(({ sessions }) => sessions[0]!.date > testToday);
const coming = toCome[0]!;
const base = { channel: 'loudspeaker', activityId: coming.id, plannedOn: '2026-11-12', revision: 0 };

async function people(services: TestServices) {
  const deputy = await services.as('phogiamdoc');
  const put = (body: object = {}, id = uuid(1)) =>
    deputy.send('PUT', at(`/notices/${id}`), { ...base, ...body });
  const send = (body: object, id = uuid(1), who = deputy) =>
    who.send('POST', at(`/notices/${id}/sending`), body);
  const listed = async (who = deputy) => (await who.get(at('/notices?year=2026'))).json as readonly Notice[];
  const one = async (id = uuid(1)) => (await listed()).find((notice) => notice.id === id)!;
  /** Moves the class by its one session. */
  const move = async (change: object) => {
    const { json } = await deputy.get(at(`/activities/${coming.id}`));
    const { id, activityId: _, ...session } = json.sessions[0] as SessionAnswer;
    const { date, from, to, venueId, instructorId, state, revision } = session;
    const body = { date, from, to, venueId, instructorId, state, revision, ...change };
    const moved = await deputy.send('PUT', at(`/activities/${coming.id}/sessions/${id}`), body);
    expect(moved.status).toBe(200);
  };
  return { deputy, put, send, listed, one, move };
}

const where = (answer: { json: { problem: { where: { path: string; vi: string }[] } } }) =>
  answer.json.problem.where.map(({ path, vi }) => `${path}: ${vi}`).join('; ');

describe('a notice of a class', () => {
  it('is made of its own data: what, when, where, who may come, what to bring, as they are spoken', async () => {
    const { put } = await people(await openServices());
    const { json } = await put({ bring: '1 cuốn vở' });
    const [session] = coming.sessions;
    expect(json).toMatchObject({ edited: false, changes: [], title: coming.title, sentOn: null });
    expect(json.text).toContain(coming.title);
    expect(json.text).toMatch(/thứ .+ ngày .+ tháng Mười Một|Chủ nhật ngày/);
    expect(json.text).toContain(sample.venues.find(({ id }) => id === session!.venueId)!.name);
    expect(json.text).toContain('Bà con nhớ mang theo một cuốn vở.');
    expect(json.text).not.toMatch(/\d/);
    expect(countSyllables(json.text)).toBeGreaterThan(40);
  });

  it('has a text for every channel, each its own', async () => {
    const { deputy } = await people(await openServices());
    const drafts = (await deputy.get(at(`/activities/${coming.id}/notice-drafts?bring=v%E1%BB%9F`))).json as {
      channel: string;
      text: string;
    }[];
    expect(new Set(drafts.map(({ text }) => text)).size).toBe(8);
    const of = (channel: string) => drafts.find((one) => one.channel === channel)!.text;
    expect(of('banner')).toBe(of('banner').toLocaleUpperCase('vi'));
    expect(of('banner').length).toBeLessThan(160);
    for (const channel of ['zalo', 'facebook', 'web', 'email']) {
      expect(of(channel)).toContain('Mang theo: vở');
      expect(of(channel)).toMatch(/Khi nào: \d\d:\d\d–\d\d:\d\d, .+ \d\d\/11\/2026/);
    }
    expect(of('meeting')).not.toMatch(/\d/);
  });

  it('follows its class while nobody has written it otherwise', async () => {
    const { put, one, move } = await people(await openServices());
    const { json } = await put();
    await move({ from: '13:30', to: '15:00' });
    const now = await one();
    expect(now.text).toContain('mười ba giờ ba mươi phút');
    expect(now).toMatchObject({ edited: false, changes: [] });
    // Sent back as it was read, it is still nobody's own text.
    const { text, channel, activityId, plannedOn, facts, revision } = now;
    const same = await put({ text, channel, activityId, plannedOn, facts, revision });
    expect(same.json).toMatchObject({ revision: json.revision, edited: false });
  });

  it('that was edited is kept, and said to differ when the class moves', async () => {
    const { put, one, move } = await people(await openServices());
    await put({ channel: 'zalo', text: 'Mời bà con đến học, vui lắm.' });
    await move({ date: '2026-11-21', from: '13:30', to: '15:00' });
    const now = await one();
    const was = coming.sessions[0]!;
    expect(now).toMatchObject({ edited: true, text: 'Mời bà con đến học, vui lắm.' });
    expect(now.changes).toEqual([
      {
        what: 'time',
        now: '13:30 thứ Bảy 21/11',
        told: expect.stringContaining(`${was.date.slice(8)}/${was.date.slice(5, 7)}`),
      },
    ]);
    expect(now.correction).toContain('BÁO LẠI: Lớp dời sang 13:30 thứ Bảy 21/11');
    // Somebody looked: the words stay, and the class's data of now are what they stand for.
    const looked = await put({ channel: 'zalo', text: now.text, revision: now.revision });
    expect(looked.json).toMatchObject({ edited: true, changes: [], correction: null });
    // Written anew from the class.
    const anew = await put({ channel: 'zalo', text: null, revision: looked.json.revision });
    expect(anew.json.edited).toBe(false);
    expect(anew.json.text).toContain('21/11/2026');
  });

  it('written from what was seen before the class moved is said to differ too', async () => {
    const { put, one, move } = await people(await openServices());
    await put({ channel: 'zalo' });
    const seen = await one();
    await move({ date: '2026-11-21' });
    const late = await put({
      channel: 'zalo',
      text: 'Nhớ đến nhé.',
      facts: seen.facts,
      revision: seen.revision,
    });
    expect(late.json.changes).toMatchObject([{ what: 'time' }]);
  });

  it('of a cancelled class says that it is not held', async () => {
    const { deputy, put, one } = await people(await openServices());
    await put();
    await put({ channel: 'zalo', text: 'Mời bà con.' }, uuid(2));
    const { json } = await deputy.get(at(`/activities/${coming.id}`));
    const step = { step: 'cancel', reason: 'Bão', revision: json.revision };
    expect((await deputy.send('POST', at(`/activities/${coming.id}/steps`), step)).status).toBe(200);
    expect((await one()).text).toContain('không mở như đã mời');
    expect((await one(uuid(2))).changes).toMatchObject([{ what: 'cancelled' }]);
  });

  it('is written once however often it is sent, changed at the revision that was seen, told to the audit', async () => {
    const services = await openServices();
    const { put } = await people(services);
    const first = await put();
    expect((await put()).json).toEqual(first.json);
    expect((await put({ place: 'Nhóm Zalo thôn', revision: 1 })).json).toMatchObject({ revision: 2 });
    const late = await put({ place: 'Khác', revision: 1 });
    expect([late.status, late.json.problem.more.now.place]).toEqual([409, 'Nhóm Zalo thôn']);
    const told = await services.within(sample.communeId, (tx) =>
      tx.selectFrom('audit').select('act').where('subjectId', '=', uuid(1)).orderBy('seq').execute(),
    );
    expect(told.map(({ act }) => act)).toEqual(['notice.add', 'notice.change']);
  });

  it('of no class needs a title and a text; several are written all or none', async () => {
    const { deputy, put, listed } = await people(await openServices());
    expect(where(await put({ activityId: null }))).toContain('phải có tên');
    expect(where(await put({ activityId: null, title: 'Tuần lễ' }))).toContain('phải có lời');
    const days = ['2026-11-02', '2026-11-03'].map((plannedOn, n) => ({
      ...base,
      id: uuid(50 + n),
      activityId: null,
      title: 'Tuần lễ học tập',
      text: 'Hưởng ứng tuần lễ.',
      plannedOn,
    }));
    const before = (await listed()).length;
    const half = [days[0], { ...days[1], title: null }];
    expect((await deputy.send('POST', at('/notices'), { notices: half })).status).toBe(400);
    expect((await listed()).length).toBe(before);
    const both = await deputy.send('POST', at('/notices'), { notices: days });
    expect(both.json.map(({ plannedOn }: Notice) => plannedOn)).toEqual(['2026-11-02', '2026-11-03']);
    expect((await deputy.send('POST', at('/notices'), { notices: days })).json).toEqual(both.json);
  });
});

describe('sending', () => {
  it('is noted with who and when, keeps the words of that day, and can be taken back', async () => {
    const { put, send, one, move } = await people(await openServices());
    const { json } = await put();
    const sent = await send({ sentOn: '2026-10-21' });
    expect(sent.json).toMatchObject({
      sentOn: '2026-10-21',
      sentBy: expect.stringMatching(/\S/),
      edited: false,
    });
    expect((await send({ sentOn: '2026-10-21' })).json).toEqual(sent.json);
    await move({ date: '2026-11-21' });
    expect((await one()).text).toBe(json.text);
    expect((await one()).changes).toMatchObject([{ what: 'time' }]);
    expect((await put({ text: 'Khác', revision: 2 })).json.problem.code).toBe('wrong-state');
    // Another on the same channel that is sent with the new day puts it right.
    await put({ text: (await one()).correction }, uuid(2));
    await send({ sentOn: testToday }, uuid(2));
    expect((await one()).changes).toEqual([]);
    const back = await send({ sentOn: null });
    expect(back.json).toMatchObject({ sentOn: null, sentBy: null, edited: false });
    expect(back.json.text).toContain('hai mươi mốt tháng Mười Một');
  });

  it('on a day to come is refused, and what was sent is not taken out', async () => {
    const { deputy, put, send } = await people(await openServices());
    await put();
    const future = await send({ sentOn: '2026-10-23' });
    expect([future.status, where(future)]).toEqual([422, expect.stringContaining('chưa tới')]);
    await send({ sentOn: testToday });
    expect((await deputy.send('DELETE', at(`/notices/${uuid(1)}`))).json.problem.code).toBe('wrong-state');
    await send({ sentOn: null });
    expect((await deputy.send('DELETE', at(`/notices/${uuid(1)}`))).status).toBe(200);
  });

  it('by e-mail is promised only where it is set up and there is somebody to send it to', async () => {
    const { put, send } = await people(await openServices());
    await put({ channel: 'email', recipients: ['ban@xa.vn'] });
    expect(where(await send({ sentOn: testToday, byMail: true }))).toContain('chưa cài gửi thư');
    // Sent by hand, it is noted as any other.
    expect((await send({ sentOn: testToday })).json.sentOn).toBe(testToday);
    expect((await put({ channel: 'email', recipients: ['khong-phai-thu'] }, uuid(3))).status).toBe(400);
  });
});

describe('what waits', () => {
  it('is what is due soon, what has changed since it was told, and classes of which nothing is told', async () => {
    const services = await openServices({ today: '2026-11-10' });
    const { deputy, put, send, move } = await people(services);
    const titles = async () =>
      (
        (await deputy.get(at('/waiting'))).json.tasks as { title: { vi: string }; detail: { vi: string } }[]
      ).map(({ title, detail }) => `${title.vi}: ${detail.vi}`);
    await put();
    const day = coming.sessions[0]!.date;
    const left = Number(day.slice(8)) - 10;
    expect(
      (await titles()).find((title) => title.includes(coming.title) && title.includes('chưa phát')),
    ).toContain(`Bản tin cho lớp “${coming.title}” chưa phát, còn ${left} ngày`);
    await send({ sentOn: '2026-11-10' });
    await move({ date: '2026-11-21' });
    expect(await titles()).toContainEqual(
      expect.stringMatching(new RegExp(`Lớp “${coming.title}” đã đổi, cần báo lại: Lớp đã dời sang .*21/11`)),
    );
    await services.within(sample.communeId, (tx) =>
      tx.deleteFrom('notice').where('activityId', '=', coming.id).execute(),
    );
    await move({ date: '2026-11-13' });
    expect(await titles()).toContainEqual(
      expect.stringContaining(`Lớp “${coming.title}” chưa có bản tin nào, còn 3 ngày`),
    );
  });
});

describe("somebody else's notices", () => {
  it('are not seen or sent by another village, another unit, another commune, or who has no part', async () => {
    const services = await openServices();
    const { put, send, listed } = await people(services);
    await put();
    const [head, farmer] = [await services.as('truongthon'), await services.as('hoinongdan')];
    const post = sample.posts.find(({ username }) => username === 'truongthon')!;
    const classes = new Map<string, (typeof sample.activities)[number]>(
      sample.activities.map((one) => [one.id, one]),
    );
    const villageOf = (id: string) => {
      const line = sample.plan.lines.find((one) => one.id === classes.get(id)?.lineId);
      return line?.villageIds.length === 1 ? line.villageIds[0] : null;
    };
    const seen = await listed(head);
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.every(({ activityId }) => villageOf(activityId!) === post.villageId)).toBe(true);
    const foreign = (await listed()).find(
      ({ activityId }) => villageOf(activityId ?? '') !== post.villageId,
    )!;
    expect((await send({ sentOn: testToday }, foreign.id, head)).status).toBe(404);
    expect((await head.get(at(`/notices/${foreign.id}/paper`))).status).toBe(404);
    const own = seen.find(({ sentOn }) => sentOn !== null)!;
    expect((await send({ sentOn: testToday }, own.id, head)).json.sentOn).toBe(testToday);
    expect((await farmer.send('PUT', at(`/notices/${uuid(9)}`), base)).status).toBe(403);
    expect((await send({ sentOn: testToday }, uuid(1), farmer)).status).toBe(403);
    for (const name of ['ketoan', 'vanhoa', 'chutich', 'khuyenhoc', 'so', 'quantri'])
      expect((await (await services.as(name)).get(at('/notices'))).status).toBe(403);
    const elsewhere = await people(services);
    const there = at(`/notices/${uuid(1)}/sending`, tanHuong2024().communeId);
    expect((await elsewhere.deputy.send('POST', there, { sentOn: testToday })).status).toBe(404);
  });
});

describe('the papers', () => {
  it('are one notice in big letters, and what the radio reads from day to day', async () => {
    const { deputy, put } = await people(await openServices());
    await put();
    const big = (await deputy.get(at(`/notices/${uuid(1)}/paper?form=html`))).bytes.toString();
    for (const shown of ['BẢN TIN', 's40', '160 tiếng mỗi phút', 'Trân trọng kính mời bà con'])
      expect([shown, big.includes(shown)]).toEqual([shown, true]);
    const days = '/bulletins/paper?from=2026-11-01&to=2026-11-30';
    const week = (await deputy.get(at(`${days}&form=html`))).bytes.toString();
    for (const shown of ['LỊCH PHÁT THANH', 'LỜI SỐ 1', coming.title])
      expect([shown, week.includes(shown)]).toEqual([shown, true]);
    for (const [form, start] of [
      ['docx', 'PK'],
      ['pdf', '%P'],
    ] as const)
      expect((await deputy.get(at(`${days}&form=${form}`))).bytes.subarray(0, 2).toString()).toBe(start);
    const backwards = at('/bulletins/paper?from=2026-11-30&to=2026-11-01');
    expect((await deputy.get(backwards)).json.problem.code).toBe('out-of-range');
  });
});

describe('how the commune reads', () => {
  it('is a slow reading that nobody has measured, until somebody does; numbers are said as there', async () => {
    const { deputy, put } = await people(await openServices());
    const { json } = await deputy.get(at('/notice-setting'));
    expect(json).toEqual({ pace: 160, paceMeasuredOn: null, oddWord: 'linh', mail: false, revision: 0 });
    const south = { pace: 142, paceMeasuredOn: '2026-10-22', oddWord: 'lẻ', revision: 0 };
    const saved = await deputy.send('PUT', at('/notice-setting'), south);
    expect(saved.json).toMatchObject({ pace: 142, revision: 1 });
    expect((await put({ bring: '105 nghìn đồng' })).json.text).toContain('một trăm lẻ năm nghìn đồng');
    const again = await deputy.send('PUT', at('/notice-setting'), { ...south, pace: 150, revision: 1 });
    expect(again.json).toMatchObject({ pace: 150, revision: 2 });
    expect((await deputy.send('PUT', at('/notice-setting'), { ...south, pace: 20 })).status).toBe(400);
  });
});
