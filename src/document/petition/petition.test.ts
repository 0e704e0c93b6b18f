import { describe, expect, it } from 'vitest';
import { moi } from '../../sample/moi.ts';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { testToday } from '../../testing/fixtures.ts';
import { servicesForTests } from '../../testing/services.ts';
import type { Petition } from './schema.ts';

const openServices = servicesForTests();
const commune = moi(testToday).communeId;
const other = tanHuong2024().communeId;
const base = `/api/communes/${commune}`;
const id = '0199c0de-0000-7000-8000-000000000041';
const path = `${base}/petitions/${id}`;
const written = {
  recipient: 'UBND xã Suối Lạnh',
  subject: 'Bổ sung thiết bị cho trung tâm',
  content: '- Một máy chiếu.\n- Sửa mái hội trường.',
  revision: 0,
};

async function opened() {
  const services = await openServices();
  const deputy = await services.as('phogiamdoc');
  const one = async () =>
    ((await deputy.get(`${base}/petitions`)).json as Petition[]).find((petition) => petition.id === id)!;
  return { services, deputy, one };
}

/** Writes the proposal and issues it. */
async function issued() {
  const all = await opened();
  expect((await all.deputy.send('PUT', path, written)).status).toBe(200);
  const answer = await all.deputy.send('POST', `${path}/issue`, { issuedOn: '2026-10-20' });
  expect(answer.status, JSON.stringify(answer.json)).toBe(200);
  return { ...all, answer };
}

describe('a proposal to a higher level', () => {
  it('is written, takes one number of the outgoing register, and is printed as it went out', async () => {
    const { deputy, answer, one } = await issued();
    expect(answer.json).toMatchObject({ issuedOn: '2026-10-20', outcome: null });
    expect(answer.json.number).toMatch(/^\d+\/TTr-/);
    const again = await deputy.send('POST', `${path}/issue`, { issuedOn: '2026-10-20' });
    expect(again.json.number).toBe(answer.json.number);
    const { documents } = (await deputy.get(`${base}/documents?year=2026`)).json;
    expect(documents.filter(({ subject }: { subject: string }) => subject === written.subject)).toHaveLength(
      1,
    );
    const page = await deputy.get(`${path}/paper?form=html`);
    expect(page.bytes.toString('utf8')).toContain('Sửa mái hội trường');
    expect((await one()).revision).toBe(2);
  });

  it('is not rewritten once it went out', async () => {
    const { deputy } = await issued();
    const late = await deputy.send('PUT', path, { ...written, subject: 'Khác', revision: 2 });
    expect(late.status).toBe(409);
    expect(late.json.problem.code).toBe('wrong-state');
  });

  it('keeps its answer, and is told as waiting for one until then', async () => {
    const { deputy, one } = await opened();
    await deputy.send('PUT', path, written);
    await deputy.send('POST', `${path}/issue`, { issuedOn: '2026-09-01' });
    const asked = async () =>
      (await deputy.get(`${base}/waiting`)).json.tasks.filter(
        ({ key }: { key: string }) => key === `petition ${id}`,
      );
    expect(await asked()).toHaveLength(1);
    const answer = {
      answeredOn: '2026-10-01',
      answeredBy: 'UBND xã',
      answerNumber: '88/UBND-VX',
      answer: 'Bố trí trong dự toán năm sau',
      outcome: 'partly',
      revision: 2,
    };
    for (let twice = 0; twice < 2; twice++)
      expect((await deputy.send('PUT', `${path}/answer`, answer)).status).toBe(200);
    expect(await one()).toMatchObject({ outcome: 'partly', answerNumber: '88/UBND-VX', revision: 3 });
    expect(await asked()).toEqual([]);
  });

  it.each([
    ['2026-10-19', 'trước ngày gửi'],
    ['2026-11-01', 'chưa tới'],
  ])('refuses an answer of %s: %s', async (answeredOn, says) => {
    const { deputy } = await issued();
    const refused = await deputy.send('PUT', `${path}/answer`, {
      answeredOn,
      answeredBy: null,
      answerNumber: null,
      answer: null,
      outcome: 'granted',
      revision: 2,
    });
    expect(refused.status).toBe(400);
    expect(refused.json.problem.where[0].vi).toContain(says);
  });

  it('is neither answered nor issued for a day to come before it went out', async () => {
    const { deputy } = await opened();
    await deputy.send('PUT', path, written);
    const answer = {
      answeredOn: '2026-10-01',
      answeredBy: null,
      answerNumber: null,
      answer: null,
      outcome: 'granted',
    };
    expect((await deputy.send('PUT', `${path}/answer`, { ...answer, revision: 1 })).status).toBe(409);
    expect((await deputy.send('POST', `${path}/issue`, { issuedOn: '2026-12-01' })).status).toBe(422);
  });

  it('is seen by the directors alone, and in its own commune', async () => {
    const { services, deputy } = await issued();
    for (const who of ['ketoan', 'hoinongdan', 'truongthon'])
      expect((await (await services.as(who)).get(`${base}/petitions`)).status).toBe(403);
    expect((await (await services.as('giamdoc')).send('PUT', path, written)).status).toBe(403);
    const there = (await deputy.get(`/api/communes/${other}/petitions`)).json as Petition[];
    expect(there.map((one) => one.id)).not.toContain(id);
    expect((await deputy.get(`/api/communes/${other}/petitions/${id}/paper`)).status).toBe(404);
  });
});
