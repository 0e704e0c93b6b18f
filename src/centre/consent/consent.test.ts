import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { docxText, pdfPages } from '#paper/testing/extract.ts';
import { moi } from '../../sample/moi.ts';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { testToday } from '../../testing/fixtures.ts';
import { servicesForTests } from '../../testing/services.ts';
import { issuesOf } from './rules.ts';
import { purposeWords } from './words.ts';

const openServices = servicesForTests();
const sample = tanHuong2024();
const base = `/api/communes/${sample.communeId}`;
const foreign = `/api/communes/${moi(testToday).communeId}`;
const living = sample.residents.filter(({ leftOn }) => leftOn === null);
const adult = living.filter(({ birthYear }) => birthYear < 1990).at(-1)!;
const child = living.find(({ birthYear }) => 2026 - birthYear === 9)!;
const given = {
  residentId: adult.id,
  purpose: 'photo',
  textVersion: 1,
  givenOn: '2026-10-01',
  how: 'form',
  witness: null,
  guardian: null,
  childAgreed: false,
  note: null,
  withdrawnOn: null,
  revision: 0,
};
const pdf = Buffer.from('%PDF-1.4 phiếu đồng ý');

describe('the form of a consent', () => {
  const form = (id: string, as = 'pdf') => `${base}/residents/${id}/consent-form?form=${as}`;

  it('is one sheet with every purpose, its words and their version as they hold today', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const text = 'Tôi đồng ý cho chụp ảnh lớp học để treo ở nhà văn hóa.';
    for (const [validFrom, own] of [
      ['2026-10-01', text],
      ['2027-01-01', 'Lời của năm sau.'],
    ])
      await deputy.send('PUT', `${base}/consent-texts/${randomUUID()}`, {
        purpose: 'photo',
        text: own,
        validFrom,
      });
    const words = docxText(new Uint8Array((await deputy.get(form(adult.id, 'docx'))).bytes)).normalize('NFC');
    for (const wanted of [
      adult.name,
      ...Object.values(purposeWords).map(({ vi }) => vi),
      `${text} (Bản 2)`,
      '(Bản 1)',
    ])
      expect(words).toContain(wanted);
    expect(words).not.toContain('Lời của năm sau');
    expect(words).not.toContain('GIÁM HỘ');
    expect(await pdfPages(new Uint8Array((await deputy.get(form(adult.id))).bytes))).toHaveLength(1);
    const ofChild = new Uint8Array((await deputy.get(form(child.id))).bytes);
    expect(await pdfPages(ofChild)).toHaveLength(1);
    expect(docxText(new Uint8Array((await deputy.get(form(child.id, 'docx'))).bytes))).toContain('GIÁM HỘ');
  });

  it('is nothing to who records no consent, nor to another commune', async () => {
    const services = await openServices();
    for (const username of ['ketoan', 'hoinongdan'])
      expect((await (await services.as(username)).get(form(adult.id))).status).toBe(403);
    const deputy = await services.as('phogiamdoc');
    expect((await deputy.get(form(adult.id).replace(base, foreign))).status).toBe(404);
  });
});

describe('a consent', () => {
  it('is kept with its words and its paper, and withdrawn from a day on', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const [id, file] = [randomUUID(), randomUUID()];
    const path = `${base}/consents/${id}`;
    expect((await deputy.send('PUT', path, given)).json).toMatchObject({ revision: 1, hasFile: false });
    expect((await deputy.upload(`${path}/file/${file}`, 'phiếu.pdf', pdf, 'PUT')).json.hasFile).toBe(true);
    expect((await deputy.get(`${path}/file`)).bytes).toEqual(pdf);
    const withdrawn = await deputy.send('PUT', path, { ...given, withdrawnOn: '2026-10-20', revision: 1 });
    expect(withdrawn.json).toMatchObject({ withdrawnOn: '2026-10-20', revision: 2, hasFile: true });
    const acts = await services.within(sample.communeId, (tx) =>
      tx.selectFrom('audit').select('act').where('subjectId', '=', id).orderBy('seq').execute(),
    );
    expect(acts.map(({ act }) => act)).toEqual(['consent.add', 'consent.attach', 'consent.withdraw']);
  });

  it('never becomes another one: purpose, person, words and day stay', async () => {
    const deputy = await (await openServices()).as('phogiamdoc');
    const path = `${base}/consents/${randomUUID()}`;
    await deputy.send('PUT', path, given);
    for (const other of [{ purpose: 'contact' }, { givenOn: '2026-10-02' }, { textVersion: 2 }])
      expect((await deputy.send('PUT', path, { ...given, ...other, revision: 1 })).status).toBe(409);
  });

  it.each([
    ['orally without a witness', { how: 'oral' }, 'witness', 'người làm chứng'],
    ['of a child without a parent', { residentId: child.id }, 'guardian', 'người giám hộ'],
    ['of a child who was not asked', { residentId: child.id, guardian: 'Mẹ' }, 'childAgreed', 'từ 7 tuổi'],
    ['on a day to come', { givenOn: '2026-12-01' }, 'givenOn', 'chưa tới'],
    ['withdrawn before it was given', { withdrawnOn: '2026-09-01' }, 'withdrawnOn', 'Ngày rút'],
    ['to words that are not there', { textVersion: 7 }, 'textVersion', 'bản lời đồng ý số 7'],
  ])('%s is refused in Vietnamese', async (_what, more, field, vi) => {
    const deputy = await (await openServices()).as('phogiamdoc');
    const refused = await deputy.send('PUT', `${base}/consents/${randomUUID()}`, { ...given, ...more });
    expect(refused.status).toBe(400);
    expect(refused.json.problem.where[0]).toMatchObject({
      path: `body.${field}`,
      vi: expect.stringContaining(vi),
    });
  });

  it('takes new words as another version, and keeps the old ones', async () => {
    const deputy = await (await openServices()).as('phogiamdoc');
    const text = { purpose: 'photo', text: 'Lời mới của xã.', validFrom: '2026-10-22' };
    const path = `${base}/consent-texts/${randomUUID()}`;
    expect((await deputy.send('PUT', path, text)).json).toMatchObject({ version: 2 });
    expect((await deputy.send('PUT', path, text)).json).toMatchObject({ version: 2 });
    const own = (await deputy.get(`${base}/consent-texts`)).json.filter(
      ({ purpose }: { purpose: string }) => purpose === 'photo',
    );
    expect(own.map(({ version }: { version: number }) => version)).toEqual([1, 2]);
    const put = await deputy.send('PUT', `${base}/consents/${randomUUID()}`, { ...given, textVersion: 2 });
    expect(put.status).toBe(200);
  });

  it('is nobody else’s: no other post, no other commune', async () => {
    const services = await openServices();
    const path = `${base}/residents/${adult.id}/consents`;
    for (const who of ['truongthon', 'quantri', 'hoinongdan'])
      expect([who, (await (await services.as(who)).get(path)).status]).toEqual([who, 403]);
    const deputy = await services.as('phogiamdoc');
    expect((await deputy.get(`${foreign}/residents/${adult.id}/consents`)).status).toBe(404);
    const there = await deputy.send('PUT', `${foreign}/consents/${randomUUID()}`, given);
    expect(there.status).toBe(404);
  });
});

describe('the rules of consents', () => {
  it('ask a parent for everybody under 16, and the child from 7 on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1930, max: 2026 }), fc.boolean(), (born, asked) => {
        const fields = issuesOf(
          {
            givenOn: '2026-10-01',
            withdrawnOn: null,
            how: 'form',
            witness: null,
            guardian: null,
            childAgreed: asked,
          },
          born,
          testToday,
        ).map(({ field }) => field);
        expect(fields.includes('guardian')).toBe(2026 - born < 16);
        expect(fields.includes('childAgreed')).toBe(!asked && 2026 - born < 16 && 2026 - born >= 7);
      }),
    );
  });
});
