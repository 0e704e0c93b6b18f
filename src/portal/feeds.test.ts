import ICAL from 'ical.js';
import Parser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { moi } from '../sample/moi.ts';
import { testToday } from '../testing/fixtures.ts';
import { servicesForTests, type TestServices } from '../testing/services.ts';

const openServices = servicesForTests();
const sample = moi(testToday);
const at = (path: string) => `/api/communes/${sample.communeId}${path}`;
const ask = (services: TestServices, path: string, headers = {}) =>
  services.server.inject({ url: `/xa/suoi-lanh/${path}`, headers: { host: 'xa.example', ...headers } });
const coming = sample.activities.filter(({ sessions }) => sessions[0]!.date > testToday);
const first = coming[0]!;

/** What a program that is not ours reads out of the calendar. */
async function eventsOf(services: TestServices) {
  const { body, headers, statusCode } = await ask(services, 'lich.ics');
  expect([statusCode, headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
  const calendar = new ICAL.Component(ICAL.parse(body));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((one) => ({
    event: new ICAL.Event(one),
    uid: String(one.getFirstPropertyValue('uid')),
    status: String(one.getFirstPropertyValue('status')),
    zone: one.getFirstProperty('dtstart')!.getParameter('tzid'),
  }));
}

async function feedOf(services: TestServices) {
  const { body, headers, statusCode } = await ask(services, 'tin.xml');
  expect([statusCode, headers['content-type']]).toEqual([200, 'application/rss+xml; charset=utf-8']);
  return new Parser().parseString(body);
}

const cancel = async (services: TestServices, id: string) => {
  const deputy = await services.as('phogiamdoc');
  const { json } = await deputy.get(at(`/activities/${id}`));
  const step = { step: 'cancel', reason: 'Bão', revision: json.revision };
  expect((await deputy.send('POST', at(`/activities/${id}/steps`), step)).status).toBe(200);
};

describe('the calendar', () => {
  it('carries each session once, in civil time of Vietnam, under an id that stays', async () => {
    const services = await openServices();
    const events = await eventsOf(services);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    const session = first.sessions[0]!;
    const told = events.find(({ uid }) => uid.startsWith(session.id))!;
    expect(told).toMatchObject({
      uid: `${session.id}@xa.example`,
      status: 'CONFIRMED',
      zone: 'Asia/Ho_Chi_Minh',
    });
    const [from, to] = [told.event.startDate, told.event.endDate].map((date) =>
      date.toJSDate().toISOString(),
    );
    expect([from, to]).toEqual(
      [session.from, session.to].map((hour) => new Date(`${session.date}T${hour}:00+07:00`).toISOString()),
    );
    expect(told.event.summary).toBe(first.title);
    expect(told.event.location).toBe(sample.venues.find(({ id }) => id === session.venueId)!.name);
    for (const { sessions } of coming)
      for (const { id } of sessions) expect(events.filter(({ uid }) => uid.startsWith(id))).toHaveLength(1);
    expect((await eventsOf(services)).map(({ uid }) => uid)).toEqual(events.map(({ uid }) => uid));
  });

  it('numbers each change of a session, by which calendars tell a newer entry', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const [session] = first.sessions;
    const sequenceOf = async () =>
      Number(
        (await eventsOf(services))
          .find(({ uid }) => uid.startsWith(session!.id))!
          .event.component.getFirstPropertyValue('sequence'),
      );
    const before = await sequenceOf();
    const path = at(`/activities/${first.id}`);
    const now = (await deputy.get(path)).json.sessions.find(({ id }: { id: string }) => id === session!.id);
    const moved = { ...now, from: '14:00', to: '15:30' };
    expect((await deputy.send('PUT', `${path}/sessions/${session!.id}`, moved)).status).toBe(200);
    expect(await sequenceOf()).toBe(before + 1);
    await cancel(services, first.id);
    expect(await sequenceOf()).toBeGreaterThan(before + 1);
  });

  it('keeps what was cancelled, as cancelled', async () => {
    const services = await openServices();
    await cancel(services, first.id);
    const told = (await eventsOf(services)).find(({ uid }) => uid.startsWith(first.sessions[0]!.id))!;
    expect([told.status, told.event.summary]).toEqual(['CANCELLED', `ĐÃ HỦY: ${first.title}`]);
  });

  it('is not sent again while it is the same', async () => {
    const services = await openServices();
    const { headers } = await ask(services, 'lich.ics');
    expect((await ask(services, 'lich.ics', { 'if-none-match': headers.etag })).statusCode).toBe(304);
  });
});

describe('the feed', () => {
  it('carries the news and the classes of the next month, each once, with links to the page', async () => {
    const services = await openServices();
    const { items, title, link } = await feedOf(services);
    expect([title, link]).toEqual([sample.centre.name, 'http://xa.example/xa/suoi-lanh']);
    const guids = items.map(({ guid }) => guid);
    expect(new Set(guids).size).toBe(items.length);
    expect(guids).toContain(`urn:uuid:${first.id}`);
    const news = sample.notices.filter(({ channel, sentOn }) => channel === 'web' && sentOn !== null);
    expect(news.length).toBeGreaterThan(0);
    for (const { id } of news) expect(guids).toContain(`urn:uuid:${id}`);
    expect(items.every(({ pubDate }) => new Date(pubDate!) <= new Date(`${testToday}T23:59:59+07:00`))).toBe(
      true,
    );
    const session = first.sessions[0]!;
    expect(items.find(({ guid }) => guid === `urn:uuid:${first.id}`)!.title).toContain(
      `${first.title}, ${session.from}`,
    );
  });

  it('says of a cancelled class that it is, under the id that it had', async () => {
    const services = await openServices();
    await cancel(services, first.id);
    const { items } = await feedOf(services);
    const own = items.filter(({ guid }) => guid === `urn:uuid:${first.id}`);
    expect(own.map(({ title }) => title?.startsWith('ĐÃ HỦY'))).toEqual([true]);
  });

  it('stays XML whatever people typed', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const id = '0199c0de-0000-7000-8000-000000000077';
    const text = 'Một ]]> hai <b> & \u0007 ba';
    await deputy.send('PUT', at(`/notices/${id}`), {
      ...{ channel: 'web', activityId: null, title: 'A & B ]]>', text, plannedOn: null, revision: 0 },
    });
    await deputy.send('POST', at(`/notices/${id}/sending`), { sentOn: testToday });
    const one = (await feedOf(services)).items.find(({ guid }) => guid === `urn:uuid:${id}`)!;
    expect([one.title, one.content]).toEqual(['A & B ]]>', 'Một ]]> hai <b> &  ba']);
    // The page shows it as text.
    const page = (await services.server.inject({ url: '/xa/suoi-lanh' })).body;
    expect(page).toContain('Một ]]&gt; hai &lt;b&gt; &amp;');
  });

  it('of a commune that is not there is a page that says so', async () => {
    const services = await openServices();
    for (const path of ['lich.ics', 'tin.xml'])
      expect((await services.server.inject({ url: `/xa/khong-co/${path}` })).statusCode).toBe(404);
  });
});

describe('news on the public page', () => {
  it('are what was published, with the time of their class as it is now, and links to calendar and feed', async () => {
    const services = await openServices();
    const { body } = await services.server.inject({ url: '/xa/suoi-lanh' });
    expect(body).toContain('Tin của trung tâm');
    for (const path of ['lich.ics', 'tin.xml']) expect(body).toContain(`href="/xa/suoi-lanh/${path}"`);
    const deputy = await services.as('phogiamdoc');
    const own = sample.notices.find(
      ({ channel, activityId }) => channel === 'web' && activityId === first.id,
    )!;
    expect(body).not.toContain(`tin-${own.id}`);
    await deputy.send('POST', at(`/notices/${own.id}/sending`), { sentOn: testToday });
    const session = first.sessions[0]!;
    const now = (await services.server.inject({ url: '/xa/suoi-lanh' })).body;
    const article = now.slice(
      now.indexOf(`tin-${own.id}`),
      now.indexOf('</article>', now.indexOf(`tin-${own.id}`)),
    );
    expect(article).toContain(`Lịch hiện nay: ${session.from}`);
    await cancel(services, first.id);
    const after = (await services.server.inject({ url: '/xa/suoi-lanh' })).body;
    expect(after).toContain('Lớp này đã hủy');
  });
});
