import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { docxText, pdfPages } from '#paper/testing/extract.ts';
import { moi } from '../../sample/moi.ts';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { testToday } from '../../testing/fixtures.ts';
import { servicesForTests, type TestServices } from '../../testing/services.ts';
import { asCode, codeOf, inFours } from './rules.ts';
import type { Holder } from './schema.ts';

const openServices = servicesForTests();
const sample = moi(testToday);
const at = (path: string, commune: string = sample.communeId) => `/api/communes/${commune}${path}`;
const uuid = (n: number) => `0199c0de-0000-7000-8000-${String(n).padStart(12, '0')}`;
const held = sample.activities.find(({ sessions }) =>
  sessions.some(
    ({ marks }) =>
      marks.some(({ state }) => state === 'present') && marks.some(({ state }) => state === 'absent'),
  ),
)!;
const list = at(`/activities/${held.id}/certificates`);

/** The class with its learners, and the first two who were there with a certificate each. */
async function issued(services: TestServices) {
  const deputy = await services.as('phogiamdoc');
  const holders: Holder[] = (await deputy.get(list)).json;
  const [first, second] = holders.filter(({ present }) => present > 0);
  const body = {
    issuedOn: testToday,
    certificates: [first!, second!].map(({ enrolmentId }, n) => ({
      id: uuid(n),
      enrolmentId,
      skills: 'Chụp ảnh, đăng bài, livestream',
    })),
  };
  const answer = await deputy.send('POST', list, body);
  expect(answer.status).toBe(200);
  const given = (answer.json as Holder[])
    .flatMap(({ certificates }) => certificates)
    .toSorted((a, b) => a.number - b.number);
  return { deputy, holders, body, given };
}
const check = (services: TestServices, code: string) =>
  services.server.inject({ url: `/public/check/${code}` });

describe('a code', () => {
  it('is of 14 letters, is found again however it is typed, and follows from its bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 14, maxLength: 20 }), (bytes) => {
        const code = codeOf(bytes);
        expect(code).toMatch(/^[2-9A-HJ-NP-TV-Z]{14}$/);
        expect([asCode(inFours(code)), asCode(` ${inFours(code).toLowerCase()} `)]).toEqual([code, code]);
      }),
    );
  });
});

describe('a certificate', () => {
  it('is given once to who was there, with the next numbers and a code of its own', async () => {
    const services = await openServices();
    const { deputy, body, given } = await issued(services);
    expect(given.map(({ fullNumber }) => fullNumber)).toEqual(['01/GCN-TTHTCĐ', '02/GCN-TTHTCĐ']);
    expect(new Set(given.map(({ code }) => code)).size).toBe(2);
    const again = await deputy.send('POST', list, {
      ...body,
      certificates: body.certificates.map((one, n) => ({ ...one, id: uuid(10 + n) })),
    });
    expect((again.json as Holder[]).flatMap(({ certificates }) => certificates)).toHaveLength(2);
  });

  it('is refused in words to who was at no session, and on a day to come', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const absent = ((await deputy.get(list)).json as Holder[]).find(({ present }) => present === 0)!;
    const one = { id: uuid(1), enrolmentId: absent.enrolmentId };
    const answer = await deputy.send('POST', list, { issuedOn: testToday, certificates: [one] });
    expect([answer.status, JSON.stringify(answer.json).includes(absent.name)]).toEqual([400, true]);
    expect((await deputy.send('POST', list, { issuedOn: '2030-01-01', certificates: [one] })).status).toBe(
      400,
    );
    expect(((await deputy.get(list)).json as Holder[]).flatMap(({ certificates }) => certificates)).toEqual(
      [],
    );
  });

  it('prints who learned what and can do what, with its code', async () => {
    const services = await openServices();
    const { deputy, given } = await issued(services);
    const paper = await deputy.get(at(`/certificates/${given[0]!.id}/paper?form=docx`));
    const words = docxText(new Uint8Array(paper.bytes));
    for (const wanted of [
      'GIẤY CHỨNG NHẬN',
      given[0]!.name,
      held.title,
      'livestream',
      inFours(given[0]!.code),
    ])
      expect(words).toContain(wanted);
  });

  it('is printed with the others of its class in one file, a page each in the order of their numbers', async () => {
    const services = await openServices();
    const { deputy, given } = await issued(services);
    const paper = at(`/activities/${held.id}/certificates/paper`);
    const words = docxText(new Uint8Array((await deputy.get(`${paper}?form=docx`)).bytes));
    expect(words.split('GIẤY CHỨNG NHẬN')).toHaveLength(3);
    const places = given.map(({ code }) => words.indexOf(inFours(code)));
    expect(places[0]).toBeGreaterThan(0);
    expect(places[1]).toBeGreaterThan(places[0]!);
    expect(await pdfPages(new Uint8Array((await deputy.get(`${paper}?form=pdf`)).bytes))).toHaveLength(2);
    await deputy.send('POST', at(`/certificates/${given[0]!.id}/revocation`), { reason: 'Cấp nhầm người' });
    const left = docxText(new Uint8Array((await deputy.get(`${paper}?form=docx`)).bytes));
    expect([left.includes(given[0]!.name), left.includes(given[1]!.name)]).toEqual([false, true]);
    for (const username of ['ketoan', 'hoinongdan', 'khuyenhoc'])
      expect([403, 404]).toContain((await (await services.as(username)).get(paper)).status);
    const elsewhere = at(`/activities/${held.id}/certificates/paper`, tanHuong2024().communeId);
    expect((await deputy.get(elsewhere)).status).toBe(404);
  });

  it('is valid on a page without script until it is revoked; a wrong code is told, and nothing is kept by others', async () => {
    const services = await openServices();
    const { deputy, given } = await issued(services);
    const { code, name, id } = given[0]!;
    const page = await check(services, `suoi-lanh-${inFours(code).toLowerCase()}`);
    expect([page.statusCode, page.headers['cache-control'], page.headers['x-robots-tag']]).toEqual([
      200,
      'no-store',
      'noindex',
    ]);
    for (const wanted of ['Giấy này hợp lệ', name, held.title, '01/GCN-TTHTCĐ'])
      expect(page.body).toContain(wanted);
    expect(page.body).not.toContain('<script');
    expect((await check(services, `tan-huong-${code}`)).statusCode).toBe(404);
    expect((await check(services, `suoi-lanh-${code.slice(1)}2`)).statusCode).toBe(404);
    expect((await check(services, 'x')).statusCode).toBe(404);
    const typed = await services.server.inject({ url: `/public/check?xa=suoi-lanh&ma=${inFours(code)}` });
    expect([typed.statusCode, typed.headers.location]).toEqual([302, `/public/check/suoi-lanh-${code}`]);
    const revoked = await deputy.send('POST', at(`/certificates/${id}/revocation`), {
      reason: 'Cấp nhầm người',
    });
    expect(revoked.json).toMatchObject({ revokedOn: testToday, revokedReason: 'Cấp nhầm người' });
    const after = await check(services, `suoi-lanh-${code}`);
    expect([
      after.statusCode,
      after.body.includes('không còn giá trị'),
      after.body.includes('hợp lệ'),
    ]).toEqual([200, true, false]);
    // The reason is the centre's own.
    expect(after.body).not.toContain('Cấp nhầm người');
    // Revoked, a new one can be given.
    const { enrolmentId } = given[0]!;
    const next = await deputy.send('POST', list, {
      issuedOn: testToday,
      certificates: [{ id: uuid(20), enrolmentId }],
    });
    expect(
      (next.json as Holder[])
        .find((one) => one.enrolmentId === enrolmentId)!
        .certificates.map(({ number }) => number),
    ).toEqual([3, 1]);
  });

  it('is nothing to others: a village of another class, the accountant, another commune', async () => {
    const services = await openServices();
    const { given } = await issued(services);
    const own = at(`/certificates/${given[0]!.id}/paper`);
    for (const username of ['ketoan', 'hoinongdan', 'khuyenhoc'])
      expect([403, 404]).toContain((await (await services.as(username)).get(own)).status);
    const deputy = await services.as('phogiamdoc');
    expect(
      (await deputy.get(at(`/certificates/${given[0]!.id}/paper`, tanHuong2024().communeId))).status,
    ).toBe(404);
    expect(
      (await deputy.get(at(`/activities/${held.id}/certificates`, tanHuong2024().communeId))).status,
    ).toBe(404);
    expect((await services.stranger().get(list)).status).toBe(401);
  });
});
