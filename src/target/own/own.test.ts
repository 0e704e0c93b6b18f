import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { moi } from '../../sample/moi.ts';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { testToday } from '../../testing/fixtures.ts';
import { servicesForTests } from '../../testing/services.ts';
import type { OwnIndicator } from './schema.ts';

const openServices = servicesForTests();
const sample = moi(testToday);
const base = `/api/communes/${sample.communeId}`;
const foreign = `/api/communes/${tanHuong2024().communeId}`;
const shelf = {
  name: 'Gia đình có góc học tập',
  unit: null as string | null,
  base: 'reported-share',
  definition: 'Hộ có bàn, đèn và giá sách riêng cho việc học, theo phiếu của trưởng thôn.',
  source: 'Kế hoạch 01/KH-TTHTCĐ',
  active: true,
  revision: 0,
};

describe('an indicator that the commune defines', () => {
  it('measures targets of any year by the way of reporting that it names', async () => {
    const deputy = await (await openServices()).as('phogiamdoc');
    const id = randomUUID();
    for (let twice = 0; twice < 2; twice++)
      expect((await deputy.send('PUT', `${base}/own-indicators/${id}`, shelf)).json).toMatchObject({
        revision: 1,
      });
    const target = randomUUID();
    const written = await deputy.send('PUT', `${base}/targets/${target}`, {
      ...{ planId: sample.plan.id, position: 30, text: 'Ít nhất 60 % gia đình có góc học tập', value: 60 },
      ...{ ownIndicatorId: id, comparator: '>=', revision: 0 },
    });
    expect(written.json).toMatchObject({
      ...{ ownIndicatorId: id, indicator: 'reported-share', unit: '%', asksReport: true },
    });
    const told = { part: 330, whole: 500, on: '2026-09-30', evidence: 'Phiếu của bốn thôn' };
    const reported = await deputy.send('POST', `${base}/targets/${target}/reports`, {
      id: randomUUID(),
      ...told,
    });
    expect(reported.json).toMatchObject({ measured: { value: 66, source: 'reported' } });
  });

  it('goes along when a plan is copied to the next year', async () => {
    const deputy = await (await openServices()).as('phogiamdoc');
    const [id, target, copy] = [randomUUID(), randomUUID(), randomUUID()];
    await deputy.send('PUT', `${base}/own-indicators/${id}`, shelf);
    await deputy.send('PUT', `${base}/targets/${target}`, {
      ...{ planId: sample.plan.id, position: 30, text: 'Góc học tập', value: 60, ownIndicatorId: id },
      revision: 0,
    });
    const made = await deputy.send('PUT', `${base}/plans/${copy}/copy`, {
      ...{ from: sample.plan.id, year: 2033, period: null, theme: null },
      ...{ title: 'Kế hoạch năm 2033', targets: true },
    });
    expect([made.status, made.status === 200 ? '' : JSON.stringify(made.json)]).toEqual([200, '']);
    const next = (await deputy.get(`${base}/targets?plan=${copy}`)).json as {
      ownIndicatorId: string | null;
    }[];
    expect(next.map(({ ownIndicatorId }) => ownIndicatorId)).toContain(id);
  });

  it('keeps its way of reporting, is the deputy’s to define, and is nothing to another commune', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const id = randomUUID();
    await deputy.send('PUT', `${base}/own-indicators/${id}`, shelf);
    const other = await deputy.send('PUT', `${base}/own-indicators/${id}`, {
      ...shelf,
      ...{ base: 'kept', revision: 1 },
    });
    expect(other.status).toBe(409);
    const renamed = { ...shelf, name: 'Gia đình có góc học tập riêng', revision: 1 };
    expect((await deputy.send('PUT', `${base}/own-indicators/${id}`, renamed)).json).toMatchObject({
      name: renamed.name,
      revision: 2,
    });
    for (const who of ['giamdoc', 'ketoan', 'hoinongdan', 'truonghoc'])
      expect(
        (await (await services.as(who)).send('PUT', `${base}/own-indicators/${randomUUID()}`, shelf)).status,
      ).toBe(403);
    expect((await (await services.as('truongthon')).get(`${base}/own-indicators`)).status).toBe(403);
    const there = (await deputy.get(`${foreign}/own-indicators`)).json as OwnIndicator[];
    expect(there.map((one) => one.id)).not.toContain(id);
    const borrowed = await deputy.send('PUT', `${foreign}/targets/${randomUUID()}`, {
      ...{ planId: tanHuong2024().plan.id, position: 30, text: 'Góc học tập', value: 60 },
      ...{ ownIndicatorId: id, revision: 0 },
    });
    expect(borrowed.status).toBe(404);
  });
});
