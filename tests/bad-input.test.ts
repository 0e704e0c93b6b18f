import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { tanHuong2024 } from '../src/sample/tan-huong-2024.ts';
import { samplePassword } from '../src/testing/fixtures.ts';
import { servicesForTests, type TestServices } from '../src/testing/services.ts';

const openServices = servicesForTests();
const sample = tanHuong2024();
const commune = sample.communeId;
const at = (path: string) => `/api/communes/${commune}${path}`;

const villageOf = (account: string) => sample.posts.find(({ username }) => username === account)!.villageId;

/** What people and others have typed into forms. */
const nasty = [
  "'; drop table resident; --",
  '" or 1=1 --',
  "Robert'); delete from audit; --",
  '{{7*7}} #{7*7} <%= 7*7 %>',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  'javascript:alert(1)',
  '../../../etc/passwd',
  "=cmd|' /C calc'!A0",
  '\\N',
  '\\.',
  'một\tcột\nhai dòng',
  '%00%0d%0aSet-Cookie: a=b',
  '\u202Eđảo chiều',
  'e\u0301 và é',
  '😀👩‍👩‍👧',
  '{"$ne": null}',
  '__proto__',
  'constructor',
  'null',
  'Ủy ban nhân dân',
];

describe('text that means something elsewhere', () => {
  it('is kept as it was typed, in NFC, and changes nothing else', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const before = await services.within(commune, countRecords);
    for (const text of nasty) {
      const id = randomUUID();
      const body = { name: `${text} ${id}`, villageId: null, capacity: null, active: true, revision: 0 };
      const saved = await deputy.send('PUT', at(`/venues/${id}`), body);
      expect([text, saved.status]).toEqual([text, 200]);
      const listed = (await deputy.get(at('/venues'))).json as { id: string; name: string }[];
      expect(listed.find((one) => one.id === id)?.name.normalize('NFC')).toBe(
        `${text} ${id}`.normalize('NFC'),
      );
    }
    expect(await services.within(commune, countRecords)).toEqual(before);
  });

  it('finds nothing it should not when it is searched for', async () => {
    const services = await openServices();
    const head = await services.as('truongthon');
    const all = await head.get(at('/residents?limit=1'));
    expect([all.status, all.json.residents.length]).toEqual([200, 1]);
    for (const text of [...nasty, '%', '_', '%%%']) {
      const found = await head.get(at(`/residents?search=${encodeURIComponent(text)}`));
      expect([text, found.status]).toEqual([text, 200]);
      const rows = JSON.stringify(found.json);
      const foreign = sample.residents.filter(
        ({ villageId, id }) => villageId !== villageOf('truongthon') && rows.includes(id),
      );
      expect(foreign).toEqual([]);
    }
  });

  it('with a NUL, which no database keeps, is refused in words', async () => {
    const deputy = await (await openServices()).as('phogiamdoc');
    const body = { name: 'a\u0000b', villageId: null, capacity: null, active: true, revision: 0 };
    const refused = await deputy.send('PUT', at(`/venues/${randomUUID()}`), body);
    expect([refused.status, refused.json.problem.code]).toEqual([400, 'bad-input']);
  });
});

describe('input that cannot be right', () => {
  it.each([
    ['no JSON', 'không phải JSON'],
    ['half a JSON', '{"name": "a'],
    ['a list', []],
    ['a number', 7],
    ['nothing', undefined],
    ['wrong types', { name: 7, villageId: 'x', capacity: 'nhiều', active: 'có', revision: null }],
    ['a huge figure', { name: 'a', villageId: null, capacity: 1e30, active: true, revision: 0 }],
    ['a fraction', { name: 'a', villageId: null, capacity: 1.5, active: true, revision: 0 }],
  ])('%s is refused with what to do', async (_, body) => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const refused = await deputy.send('PUT', at(`/venues/${randomUUID()}`), body);
    expect([400, 415]).toContain(refused.status);
    expect(refused.json.problem.todo.vi).not.toBe('');
  });

  it('a day that the calendar does not have is refused', async () => {
    const deputy = await (await openServices()).as('phogiamdoc');
    const refused = await deputy.get(at('/figures?from=2024-02-01&to=2024-02-31'));
    expect([refused.status, refused.json.problem.where[0].path]).toEqual([400, 'querystring.to']);
    const reversed = await deputy.get(at('/figures?from=2024-12-31&to=2024-01-01'));
    expect(reversed.status).toBe(400);
  });

  it('an id that is none, or of nothing, is not found or refused, never an error of ours', async () => {
    const deputy = await (await openServices()).as('phogiamdoc');
    for (const id of ['1', 'undefined', '%27', randomUUID(), 'x'.repeat(150), 'x'.repeat(5000)])
      expect([400, 404, 414]).toContain((await deputy.get(at(`/activities/${id}`))).status);
  });

  it('twenty megabytes are refused before they are read', async () => {
    const deputy = await (await openServices()).as('phogiamdoc');
    const refused = await deputy.send('POST', at('/residents/import'), { rows: ['x'.repeat(20_000_000)] });
    expect([refused.status, refused.json.problem.code]).toEqual([413, 'too-large']);
    expect(refused.json.problem.todo.vi).toContain('2.000 dòng');
  });

  it('ten thousand pasted rows are taken, all or none, and more are refused in one clear message', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const [, before] = await services.within(commune, countRecords);
    const rows = Array.from({ length: 10_001 }, (_, row) => ({
      row,
      name: `Đơn vị ${row}`,
      shortName: `ĐV ${row}`,
    }));
    const refused = await deputy.send('POST', at('/units/import'), { rows });
    expect([refused.status, refused.json.problem.where.length]).toEqual([400, 1]);
    expect(refused.json.problem.where[0].vi).toContain('10000');
    const wrong = rows.slice(0, 10_000).map((one) => (one.row === 9_876 ? { ...one, name: '' } : one));
    expect((await deputy.send('POST', at('/units/import'), { rows: wrong })).status).toBe(400);
    expect((await services.within(commune, countRecords))[1]).toEqual(before);
    const added = await deputy.send('POST', at('/units/import'), { rows: rows.slice(0, 10_000) });
    expect([added.status, added.json.added]).toEqual([200, 10_000]);
  });
});

type Tx = Parameters<Parameters<Awaited<ReturnType<typeof openServices>>['within']>[1]>[0];

async function countRecords(tx: Tx) {
  const residents = await tx
    .selectFrom('resident')
    .select((with_) => with_.fn.countAll().as('count'))
    .executeTakeFirst();
  const units = await tx
    .selectFrom('unit')
    .select((with_) => with_.fn.countAll().as('count'))
    .executeTakeFirst();
  return [residents?.count, units?.count];
}

describe('what nothing can hold', () => {
  it('is refused with its place, in every route that writes text, and never a fault of ours', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    for (const text of ['một\0hai', 'nửa \ud83d chữ']) {
      const body = { name: text, villageId: null, capacity: null, active: true, revision: 0 };
      const venue = await deputy.send('PUT', at(`/venues/${randomUUID()}`), body);
      expect([venue.status, venue.json.problem.where[0].path]).toEqual([400, 'body.name']);
      const signIn = await services.server.inject({
        method: 'POST',
        url: '/api/auth/sign-in/username',
        payload: { username: 'ketoan', password: text },
      });
      expect(signIn.statusCode).toBe(400);
    }
    expect((await deputy.get(at('/residents?search=%00'))).status).toBe(400);
  });

  it.each(['0001-01-01', '1899-12-31', '9999-12-31'])(
    'like the day %s is refused wherever a day is asked for',
    async (day) => {
      const services = await openServices();
      const deputy = await services.as('phogiamdoc');
      const asked = [
        `/posts?on=${day}`,
        `/figures?from=${day}&to=${day}`,
        `/calendar?from=${day}&to=${day}`,
        `/calendar/conflicts?day=${day}&from=19:30&to=21:00`,
      ];
      for (const path of asked) expect([path, (await deputy.get(at(path))).status]).toEqual([path, 400]);
    },
  );

  it('like objects where rich text has words loses those words alone', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const plan = (await deputy.get(at('/plans'))).json[0].id;
    const { version } = (await deputy.get(at(`/plans/${plan}`))).json;
    const odd = { toString: 1 };
    const content = {
      type: 'doc',
      content: [
        { type: odd, content: [{ type: 'paragraph' }] },
        {
          type: 'paragraph',
          content: [
            { type: 'field', attrs: { key: odd } },
            { type: 'text', text: 'còn' },
          ],
        },
      ],
    };
    const body = { key: 'aims', position: 1, title: 'Mục tiêu', content, revision: 0 };
    const path = at(`/plan-versions/${version.id}/sections/${randomUUID()}`);
    expect((await deputy.send('PUT', path, body)).status).not.toBe(500);
  });

  it('like a file that breaks off on its way is told so', async () => {
    const services = await openServices();
    const { cookie } = await signedInCookie(services);
    const sent = await services.server.inject({
      method: 'POST',
      url: at(`/paper-imports/${randomUUID()}`),
      headers: { cookie, 'content-type': 'multipart/form-data; boundary=x' },
      payload: '--x\r\nContent-Disposition: form-data; name="file"; filename="a.docx"\r\n\r\nPK',
    });
    expect([sent.statusCode, sent.json().problem.where[0].path]).toEqual([400, 'file']);
  });
});

async function signedInCookie(services: TestServices): Promise<{ cookie: string }> {
  const answer = await services.server.inject({
    method: 'POST',
    url: '/api/auth/sign-in/username',
    payload: { username: 'phogiamdoc', password: samplePassword },
  });
  return {
    cookie: answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; '),
  };
}
