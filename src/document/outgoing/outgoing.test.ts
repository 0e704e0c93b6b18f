import { describe, expect, it } from 'vitest';
import { letterheadOf, signatureOf } from '#centre/centre/letterhead.ts';
import type { OfficialPaper } from '#paper/model.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { moi } from '../../sample/moi.ts';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { testToday } from '../../testing/fixtures.ts';
import { servicesForTests, type TestServices } from '../../testing/services.ts';
import { issueDocument } from './commands.ts';

const openServices = servicesForTests();
const sample = tanHuong2024();
const commune = sample.communeId;
const other = moi(testToday).communeId;
const base = `/api/communes/${commune}`;
const id = '0199c0de-0000-7000-8000-00000000d0c1';
const elsewhere = {
  type: 'TB',
  symbol: null,
  subject: 'Nghỉ lễ',
  recipients: ['Các thôn', 'Lưu: VT'],
  signerPostId: sample.posts.find((post) => post.role === 'director')!.id,
  issuedOn: '2026-10-22',
};

describe('the outgoing register', () => {
  it('is listed by year, the newest first, page by page, and searched without marks', async () => {
    const services = await openServices();
    const director = await services.as('giamdoc');
    const first = (await director.get(`${base}/documents?year=2024&limit=10`)).json;
    expect(first.total).toBe(sample.documents.length);
    expect(first.documents.map((row: { number: number }) => row.number)).toEqual(
      Array.from({ length: 10 }, (_, at) => first.total - at),
    );
    const second = (await director.get(`${base}/documents?year=2024&limit=10&before=${first.next}`)).json;
    expect(second.documents[0].number).toBe(first.total - 10);
    const searched = (await director.get(`${base}/documents?year=2024&search=ke hoach`)).json;
    expect(searched.documents.map((row: { number: number }) => row.number)).toContain(1);
    expect(searched.documents.length).toBeLessThan(first.total);
  });

  it('gives the next number to a paper written elsewhere, once, with the name of who holds the post', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const first = await deputy.send('PUT', `${base}/documents/${id}`, elsewhere);
    const again = await deputy.send('PUT', `${base}/documents/${id}`, elsewhere);
    expect(first.json).toMatchObject({
      number: 1,
      year: 2026,
      symbol: 'TB-TTHTCĐ',
      signer: 'Nông Bích Diệp',
    });
    expect(again.json).toEqual(first.json);
    expect((await deputy.get(`${base}/documents/${id}`)).json).toEqual(first.json);
  });

  it("begins where the office's paper register stands, and counts on from there", async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const take = (of: string, numberOnPaper: string | null) =>
      deputy.send('PUT', `${base}/documents/${of}`, { ...elsewhere, numberOnPaper });
    const [one, two, three] = ['1', '2', '3'].map((last) => id.replace(/1$/, last));
    expect((await take(one!, '57/TB-TTHTCĐ')).json).toMatchObject({ number: 57, symbol: 'TB-TTHTCĐ' });
    expect((await take(two!, null)).json).toMatchObject({ number: 58 });
    const taken = await take(three!, '57/TB-TTHTCĐ');
    expect([taken.status, taken.json.problem.code]).toEqual([409, 'already-exists']);
    expect((await take(three!, 'số 57')).json.problem.code).toBe('bad-input');
  });

  it('notes how a paper was sent; whoever comes late sees what is there now', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    await deputy.send('PUT', `${base}/documents/${id}`, elsewhere);
    const noted = {
      keeper: 'Văn thư',
      copies: 4,
      sentOn: '2026-10-23',
      receivedBy: 'Bưu tá',
      note: null,
      revision: 1,
    };
    const first = await deputy.send('PATCH', `${base}/documents/${id}`, noted);
    const late = await deputy.send('PATCH', `${base}/documents/${id}`, { ...noted, copies: 5 });
    expect(first.json).toMatchObject({ keeper: 'Văn thư', copies: 4, sentOn: '2026-10-23', revision: 2 });
    expect([late.status, late.json.problem.more.now.copies]).toEqual([409, 4]);
    const absurd = await deputy.send('PATCH', `${base}/documents/${id}`, {
      ...noted,
      sentOn: '2026-02-31',
      revision: 2,
    });
    expect(absurd.json.problem.where[0].path).toBe('body.sentOn');
  });

  it('is shown to director and deputy only, and never to another commune', async () => {
    const services = await openServices();
    for (const name of ['ketoan', 'truongthon', 'hoinongdan', 'vanhoa', 'so', 'bo', 'quantri']) {
      const person = await services.as(name);
      expect((await person.get(`${base}/documents?year=2024`)).status).toBe(403);
    }
    const deputy = await services.as('phogiamdoc');
    const foreign = `/api/communes/${other}/documents/${sample.documents[0]!.id}`;
    expect((await deputy.get(foreign)).status).toBe(404);
    expect((await deputy.get(`${foreign}/paper`)).status).toBe(404);
    const director = await services.as('giamdoc');
    expect((await director.send('PUT', `${base}/documents/${id}`, elsewhere)).status).toBe(403);
  });

  it.each(['pdf', 'docx', 'html', 'xlsx'])('is printed as %s in its ten columns', async (form) => {
    const services = await openServices();
    const director = await services.as('giamdoc');
    const printed = await director.get(`${base}/documents-register?year=2024&form=${form}`);
    expect(printed.status).toBe(200);
    if (form !== 'html') return expect(printed.bytes.length).toBeGreaterThan(4000);
    const page = textOf(printed.bytes);
    expect(page).toContain('(10)');
    expect(page).toContain('01/KH-TTHTCĐ');
    expect(page.indexOf('01/KH-TTHTCĐ')).toBeLessThan(page.indexOf('09/'));
  });
});

describe('an issued paper', () => {
  it('is printed later as it was issued, with its number, whatever the centre is called by then', async () => {
    const services = await openServices();
    await issueNotice(services);
    const deputy = await services.as('phogiamdoc');
    const { json: centre } = await deputy.get(`${base}/centre`);
    const renamed = await deputy.send('PUT', `${base}/centre`, { ...centre, name: 'Trung tâm Văn hóa' });
    expect(renamed.json.name).toBe('Trung tâm Văn hóa');
    const page = textOf((await deputy.get(`${base}/documents/${id}/paper?form=html`)).bytes);
    expect(page).toContain('01/TB-TTHTCĐ');
    expect(page).toContain('TRUNG TÂM HỌC TẬP CỘNG');
    expect(page).toContain('KT. GIÁM ĐỐC');
    expect(page).not.toContain('TRUNG TÂM VĂN HÓA');
  });

  it('that was written elsewhere has nothing to print', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    await deputy.send('PUT', `${base}/documents/${id}`, elsewhere);
    expect((await deputy.get(`${base}/documents/${id}/paper`)).status).toBe(404);
  });
});

/** The words of a page, without its marks. */
function textOf(page: Buffer): string {
  return page
    .toString()
    .replaceAll(/<style[\s\S]*?<\/style>|<[^>]+>/g, ' ')
    .replaceAll('&#x2F;', '/');
}

async function issueNotice(services: TestServices): Promise<void> {
  const day = '2026-10-22' as CivilDate;
  await services.within(commune, async (tx) => {
    const paper: OfficialPaper = {
      ...(await letterheadOf(tx)),
      number: null,
      issuedOn: null,
      typeName: 'THÔNG BÁO',
      subject: ['Mở lớp trồng nấm'],
      blocks: [{ kind: 'paragraph', text: 'Lớp mở vào sáng thứ Bảy.' }],
      signatures: [await signatureOf(tx, 'deputy', day)],
    };
    const commune = { id: sample.communeId, name: '', slug: '', sample: true };
    const post = {
      id: elsewhere.signerPostId,
      role: 'deputy',
      title: '',
      unitId: null,
      villageId: null,
      above: false,
    } as const;
    const actor = {
      accountId: 'x',
      name: 'x',
      commune,
      posts: [],
      grant: { post, reach: 'all' },
      today: day,
    } as const;
    const words = { id, type: 'TB', subject: 'Mở lớp trồng nấm', recipients: [], issuedOn: day } as const;
    await issueDocument(tx, actor, { ...words, signer: null, signerPostId: null, paper });
  });
}
