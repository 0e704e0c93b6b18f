import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { OpenedPlan } from '../../src/plan/version/schema.ts';
import { moi } from '../../src/sample/moi.ts';
import { tanHuong2024 } from '../../src/sample/tan-huong-2024.ts';
import { testToday } from '../../src/testing/fixtures.ts';
import { atOnce, committingServices } from '../../src/testing/services.ts';
import { richOf } from '../../src/vocabulary/rich.ts';
import { statuses, toldOf } from './at-once.ts';

const sample = moi(testToday);
const at = (path: string) => `/api/communes/${sample.communeId}${path}`;

/** The deputy with a draft: the annual plan of a year that has none. */
async function drafting() {
  const services = await committingServices();
  const deputy = await services.as('phogiamdoc');
  const plan = randomUUID();
  const made = await deputy.send('PUT', at(`/plans/${plan}`), { year: 2027, surveyId: null });
  expect(made.status).toBe(200);
  const put = (path: string, body: object) => deputy.send('PUT', at(`/plan-versions/${plan}${path}`), body);
  const now = async () => (await deputy.get(at(`/plans/${plan}`))).json as OpenedPlan;
  const told = (...ids: string[]) => toldOf(services, sample.communeId, ...ids);
  return { services, deputy, plan, put, now, told };
}

describe('a draft that several people write at once', () => {
  it('has the recipients that one of them sent, and refuses nobody', async () => {
    const { put, now } = await drafting();
    const list = (at: number) => [{ name: `Thôn ${at}`, purpose: '' }];
    expect(statuses(await atOnce(20, (at) => put('/recipients', { recipients: list(at) })))).toEqual({
      200: 20,
    });
    expect(Array.from({ length: 20 }, (_, at) => list(at))).toContainEqual((await now()).version.recipients);
  });

  it('has the bases that one of them sent, not those of several', async () => {
    const { put, now } = await drafting();
    const list = (at: number) => [
      { id: randomUUID(), position: 0, number: `${at}/2024/TT`, date: null, issuer: null, subject: null },
    ];
    expect(statuses(await atOnce(20, (at) => put('/bases', { bases: list(at) })))).toEqual({ 200: 20 });
    expect((await now()).bases).toHaveLength(1);
  });

  it('has a heading once under its key; whoever adds it too is told that it is there', async () => {
    const { put, now } = await drafting();
    const part = {
      key: 'other',
      position: 9,
      title: 'Khen thưởng',
      content: richOf('Cuối năm'),
      revision: 0,
    };
    const answers = await atOnce(10, () => put(`/sections/${randomUUID()}`, part));
    expect(statuses(answers)).toEqual({ 200: 1, 409: 9 });
    expect(answers.find(({ status }) => status === 409)!.json.problem.code).toBe('already-exists');
    expect((await now()).sections.filter(({ key }) => key === 'other')).toHaveLength(1);
  });

  it('takes the same new line once, and of two that change it refuses one', async () => {
    const { deputy, plan, now, told } = await drafting();
    const [id, itemId] = [randomUUID(), randomUUID()];
    const [like] = (await deputy.get(at(`/plans/${sample.plan.id}`))).json.lines;
    const { hours: _, ...record } = {
      ...like,
      id,
      itemId,
      needId: null,
      year: 2027,
      month: 3,
      from: null,
      to: null,
    };
    const send = (more: object) =>
      deputy.send('POST', at(`/plan-versions/${plan}/lines`), {
        changes: [{ kind: 'put', record: { ...record, ...more } }],
      });
    const added = await atOnce(10, () => send({ revision: 0 }));
    expect(statuses(added), JSON.stringify(added.find(({ status }) => status !== 200)?.json)).toEqual({
      200: 10,
    });
    expect((await now()).lines).toHaveLength(1);
    expect(statuses(await atOnce(2, (at) => send({ revision: 1, title: `Lớp ${at}` })))).toEqual({
      200: 1,
      409: 1,
    });
    expect(await told(id)).toEqual(['plan-line.add', 'plan-line.change']);
  });

  it('takes a proposal in once, whoever takes it', async () => {
    const { services, deputy, plan, now, told } = await drafting();
    const unit = await services.as('hoinongdan');
    const id = randomUUID();
    const proposed = await unit.send('PUT', at(`/proposals/${id}`), {
      unitId: sample.proposals.at(-2)!.unitId,
      year: 2027,
      month: 4,
      title: 'Chăm sóc cây hồi',
      programme: 'KT',
      audience: null,
      villageId: null,
      venueId: null,
      learners: 40,
      cost: null,
      note: null,
      revision: 0,
    });
    expect(proposed.status).toBe(200);
    const take = () =>
      deputy.send('PUT', at(`/proposals/${id}/decision`), { decision: 'take', version: plan });
    expect(statuses(await atOnce(10, take))).toEqual({ 200: 10 });
    expect((await now()).lines).toHaveLength(1);
    expect(await told(id)).toEqual(['proposal.add', 'proposal.take']);
  });
});

describe('a plan in force', () => {
  it('is amended by one of several who begin at once; the others are told', async () => {
    const { communeId, plan } = tanHuong2024();
    const services = await committingServices();
    const deputy = await services.as('phogiamdoc');
    const amend = () =>
      deputy.send('PUT', `/api/communes/${communeId}/plans/${plan.id}/amendments/${randomUUID()}`, {
        reason: 'Thêm lớp',
      });
    expect(statuses(await atOnce(5, amend))).toEqual({ 200: 1, 409: 4 });
    expect(await toldOf(services, communeId, plan.id)).toEqual(['plan.amend']);
  });
});
