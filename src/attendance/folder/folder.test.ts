import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { hugePng } from '#paper/testing/attacks.ts';
import { moi } from '../../sample/moi.ts';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { samplePassword, testToday } from '../../testing/fixtures.ts';
import { servicesForTests, type TestServices } from '../../testing/services.ts';

const openServices = servicesForTests();
const sample = tanHuong2024();
const other = moi(testToday);
const here = `/api/communes/${sample.communeId}`;
const id = '0199c0de-0000-7000-8000-0000000000f1';
const village = sample.posts.find((post) => post.username === 'truongthon')!.villageId!;
const ofVillage = sample.activities.find(
  (one) =>
    sample.plan.lines.find((line) => line.id === one.lineId)!.villageIds.join() === village &&
    one.sessions[0]!.marks.length > 0,
)!;
const elsewhere = sample.activities.find((one) => {
  const { villageIds } = sample.plan.lines.find((line) => line.id === one.lineId)!;
  return villageIds.length === 1 && villageIds[0] !== village;
})!;
const photo = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4]);

/** A photo of a camera that was held upright: it lies on its side, and says so. */
function turned(jpeg: Buffer): Buffer {
  const exif = Buffer.from('4578696600004d4d002a00000008000101120003000000010006000000000000', 'hex');
  const length = Buffer.alloc(2);
  length.writeUInt16BE(exif.length + 2);
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xe1]), length, exif, jpeg.subarray(2)]);
}

/** The page's own way of writing a slash is undone. */
const wordsOf = (page: Buffer): string => page.toString().replaceAll('&#x2F;', '/');

/** Sends a file as a browser does. */
async function upload(services: TestServices, username: string, path: string, content: Buffer) {
  const signIn = await services.server.inject({
    method: 'POST',
    url: '/api/auth/sign-in/username',
    payload: { username, password: samplePassword },
  });
  const cookie = signIn.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
  const head =
    '--x\r\nContent-Disposition: form-data; name="file"; filename="ảnh lớp.jpg"\r\nContent-Type: text/html\r\n\r\n';
  const answer = await services.server.inject({
    method: 'POST',
    url: `${here}${path}`,
    headers: { cookie, 'content-type': 'multipart/form-data; boundary=x' },
    payload: Buffer.concat([Buffer.from(head), content, Buffer.from('\r\n--x--\r\n')]),
  });
  return { status: answer.statusCode, json: answer.json() };
}

describe('the folder of a class', () => {
  it('says what it has and what is missing', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const { items, papers } = (await deputy.get(`${here}/activities/${ofVillage.id}/folder`)).json;
    const state = Object.fromEntries(
      items.map((item: { kind: string; state: string }) => [item.kind, item.state]),
    );
    expect(state).toMatchObject({ roster: 'have', attendance: 'have', photo: 'missing' });
    expect(papers.map((one: { kind: string }) => one.kind)).toEqual(
      sample.documents.filter((one) => one.activityId === ofVillage.id).map((one) => one.kind),
    );
    const foreign = other.activities[0]!.id;
    expect((await deputy.get(`${here}/activities/${foreign}/folder`)).status).toBe(404);
  });

  it('takes a photo once, told by its content, and gives it only as a file to save', async () => {
    const services = await openServices();
    const path = `/activities/${ofVillage.id}/attachments/${id}?kind=photo&session=${ofVillage.sessions[0]!.id}`;
    const added = await upload(services, 'truongthon', path, photo);
    expect(added.json).toMatchObject({ mediaType: 'image/jpeg', name: 'ảnh lớp.jpg', size: 8 });
    expect((await upload(services, 'truongthon', path, photo)).status).toBe(200);
    const head = await services.as('truongthon');
    const got = await head.get(`${here}/attachments/${id}`);
    expect(got.bytes.equals(photo)).toBe(true);
    expect(String(got.headers['content-disposition'])).toMatch(/^attachment/);
    expect(got.headers['x-content-type-options']).toBe('nosniff');
    const { attachments, items } = (await head.get(`${here}/activities/${ofVillage.id}/folder`)).json;
    expect(attachments).toHaveLength(1);
    expect(items.find((item: { kind: string }) => item.kind === 'photo').state).toBe('have');
    expect((await head.send('DELETE', `${here}/attachments/${id}`)).status).toBe(200);
    expect((await head.get(`${here}/attachments/${id}`)).status).toBe(404);
  });

  it('shows a photo small: at most 320 px and some kilobytes, upright, to whoever sees the photo', async () => {
    const services = await openServices();
    const path = (file: string) => `/activities/${elsewhere.id}/attachments/${file}?kind=photo`;
    const large = turned(createCanvas(1600, 800).toBuffer('image/jpeg', 90));
    const added = await upload(services, 'phogiamdoc', path(id), large);
    expect(added.json).toMatchObject({ picture: true, size: large.length });
    const deputy = await services.as('phogiamdoc');
    const got = await deputy.get(`${here}/attachments/${id}/small`);
    const { width, height } = await loadImage(got.bytes);
    expect([width, height]).toEqual([160, 320]);
    expect(got.bytes.length).toBeLessThan(40_000);
    expect(got.headers['content-type']).toBe('image/jpeg');
    for (const [name, status] of [
      ['truongthon', 404],
      ['ketoan', 404],
      ['vanhoa', 403],
      ['giamdoc', 200],
    ] as const)
      expect([name, (await (await services.as(name)).get(`${here}/attachments/${id}/small`)).status]).toEqual(
        [name, status],
      );
    // A broken photo is kept, and shown by its name.
    const broken = id.replace(/f1$/, 'f3');
    expect((await upload(services, 'phogiamdoc', path(broken), photo)).json.picture).toBe(false);
    expect((await deputy.get(`${here}/attachments/${broken}/small`)).status).toBe(404);
  });

  it('refuses what is neither photo nor paper, whatever its name says', async () => {
    const services = await openServices();
    const path = `/activities/${ofVillage.id}/attachments/${id}?kind=photo`;
    const refused = await upload(services, 'phogiamdoc', path, Buffer.from('<script>alert(1)</script>'));
    expect(refused.json.problem.code).toBe('unreadable-file');
  });

  it('refuses a photo that claims a thousand million pixels, in words, and keeps nothing', async () => {
    const services = await openServices();
    const path = `/activities/${elsewhere.id}/attachments/${id}?kind=photo`;
    const refused = await upload(services, 'phogiamdoc', path, Buffer.from(hugePng(60_000, 60_000)));
    expect([refused.status, refused.json.problem.more.sentence.vi]).toEqual([
      422,
      expect.stringContaining('Ảnh quá lớn'),
    ]);
    expect((await (await services.as('phogiamdoc')).get(`${here}/attachments/${id}`)).status).toBe(404);
  });

  it('is closed to other villages, units and offices; the accountant sees vouchers and no photos', async () => {
    const services = await openServices();
    const path = (kind: string) => `/activities/${elsewhere.id}/attachments/${id}?kind=${kind}`;
    expect((await upload(services, 'truongthon', path('photo'), photo)).status).toBe(404);
    expect((await upload(services, 'ketoan', path('photo'), photo)).status).toBe(403);
    await upload(services, 'phogiamdoc', path('photo'), photo);
    for (const [name, status] of [
      ['truongthon', 404],
      ['ketoan', 404],
      ['so', 403],
      ['vanhoa', 403],
      ['giamdoc', 200],
    ] as const)
      expect((await (await services.as(name)).get(`${here}/attachments/${id}`)).status).toBe(status);
    const voucher = id.replace(/f1$/, 'f2');
    const sent = await upload(
      services,
      'ketoan',
      `/activities/${elsewhere.id}/attachments/${voucher}?kind=voucher`,
      photo,
    );
    expect(sent.status).toBe(200);
    const { attachments } = (
      await (await services.as('ketoan')).get(`${here}/activities/${elsewhere.id}/folder`)
    ).json;
    expect(attachments.map((one: { kind: string }) => one.kind)).toEqual(['voucher']);
  });

  it('holds the minutes of each session; the second to write them sees what is there', async () => {
    const services = await openServices();
    const head = await services.as('truongthon');
    const session = ofVillage.sessions[0]!.id;
    const minutes = {
      start: '19:30',
      end: '21:00',
      chair: 'Dương Văn Lực',
      secretary: 'Vi Văn Ghi',
      content: 'Học cách ủ phân.',
      opinions: 'Xin thêm tài liệu.',
      votesFor: null,
      votesAgainst: null,
    };
    const write = (content: string, revision: number) =>
      head.send('PUT', `${here}/sessions/${session}/minutes`, { minutes: { ...minutes, content }, revision });
    expect((await write('Học cách ủ phân.', 1)).json).toMatchObject({ revision: 2 });
    expect((await write('Khác', 1)).json.problem).toMatchObject({
      code: 'changed-meanwhile',
      more: { now: { minutes } },
    });
    const paper = await head.get(`${here}/activities/${ofVillage.id}/papers/minutes?form=html`);
    expect(paper.bytes.toString()).toContain('Xin thêm tài liệu.');
  });
});

describe('the papers of a class', () => {
  it.each([
    ['notice', ['THÔNG BÁO', ofVillage.title]],
    ['invitation', ['GIẤY MỜI', ofVillage.title]],
    ['roster', ['DANH SÁCH LỚP', 'Mã danh sách']],
    ['sheet', ['BẢNG ĐIỂM DANH', 'Người ngoài danh sách']],
    ['minutes', ['BIÊN BẢN', 'Thư ký']],
  ])('print %s as page, Word file and PDF', async (kind, words) => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const path = `${here}/activities/${ofVillage.id}/papers/${kind}`;
    const html = (await deputy.get(`${path}?form=html`)).bytes.toString();
    for (const word of words) expect(html).toContain(word);
    expect(html).toContain('DỮ LIỆU MẪU');
    expect((await deputy.get(`${path}?form=docx`)).bytes.subarray(0, 2).toString()).toBe('PK');
    expect((await deputy.get(`${path}?form=pdf`)).bytes.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('that the register has from before are printed with the number that they have', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const known = sample.documents.find((one) => one.activityId === ofVillage.id && one.kind === 'notice')!;
    const page = await deputy.get(`${here}/activities/${ofVillage.id}/papers/notice?form=html`);
    expect(wordsOf(page.bytes)).toContain(`${String(known.number).padStart(2, '0')}/TB-TTHTCĐ`);
  });

  it('with names are not given to the accountant, nor to another village', async () => {
    const services = await openServices();
    const status = async (name: string, kind: string, of: string) =>
      (await (await services.as(name)).get(`${here}/activities/${of}/papers/${kind}?form=html`)).status;
    expect(await status('ketoan', 'notice', elsewhere.id)).toBe(200);
    expect(await status('ketoan', 'roster', elsewhere.id)).toBe(403);
    expect(await status('truongthon', 'sheet', elsewhere.id)).toBe(404);
    expect(await status('truongthon', 'sheet', ofVillage.id)).toBe(200);
  });

  it('take the next number once, and stand in the folder and the register', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const issue = () =>
      deputy.send('POST', `${here}/activities/${ofVillage.id}/papers/notice`, {
        documentId: id,
        issuedOn: '2024-12-30',
        session: null,
      });
    const first = await issue();
    expect(first.json).toMatchObject({ year: 2024, symbol: 'TB-TTHTCĐ' });
    expect((await issue()).json.number).toBe(first.json.number);
    const { papers } = (await deputy.get(`${here}/activities/${ofVillage.id}/folder`)).json;
    expect(papers.at(-1)).toMatchObject({
      documentId: id,
      kind: 'notice',
      number: first.json.number,
      printed: true,
    });
    const title = async (as: string) => {
      const page = await deputy.get(`${here}/activities/${ofVillage.id}/papers/notice?form=html&as=${as}`);
      return wordsOf(page.bytes);
    };
    const symbol = `${String(first.json.number).padStart(2, '0')}/TB-TTHTCĐ`;
    expect(await title('issued')).toContain(symbol);
    expect(await title('now')).not.toContain(symbol);
    const refused = await (await services.as('giamdoc')).send(
      'POST',
      `${here}/activities/${ofVillage.id}/papers/notice`,
      { documentId: id, issuedOn: '2024-12-30', session: null },
    );
    expect(refused.status).toBe(403);
  });
});
