import { describe, expect, it } from 'vitest';
import { moi } from '../../sample/moi.ts';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { testToday } from '../../testing/fixtures.ts';
import { servicesForTests } from '../../testing/services.ts';
import type { Duty } from './schema.ts';

const openServices = servicesForTests();
const sample = moi(testToday);
const other = tanHuong2024();
const base = `/api/communes/${sample.communeId}`;
const year = Number(testToday.slice(0, 4));
const uuid = (n: number) => `0199c0de-0000-7000-8000-${String(n).padStart(12, '0')}`;

async function opened() {
  const services = await openServices();
  const deputy = await services.as('phogiamdoc');
  const list = async (of = year) => (await deputy.get(`${base}/duties?year=${of}`)).json as Duty[];
  const one = async (code: string, of = year) => (await list(of)).find((duty) => duty.code === code)!;
  return { services, deputy, list, one };
}

describe('the calendar of duties', () => {
  it('has the usual duties in the order of their days, each with its source and whether it was checked', async () => {
    const { list } = await opened();
    const all = await list();
    expect(all.length).toBeGreaterThan(20);
    expect(all.map(({ dueOn }) => dueOn)).toEqual(all.map(({ dueOn }) => dueOn).toSorted());
    expect(all.find(({ code }) => code === 'community-dossier')).toMatchObject({
      dueOn: `${year}-02-28`,
      source: 'Thông tư 25/2023/TT-BGDĐT',
      verified: true,
    });
    expect(all.find(({ code }) => code === 'models-review')).toMatchObject({ verified: false, doneOn: null });
  });

  it('knows from the records what is done: the survey, the plan, the check of a quarter', async () => {
    const { one } = await opened();
    expect(await one('annual-plan')).toMatchObject({ doneBy: 'records', doneOn: sample.plan.inForceFrom });
    expect(await one('needs-survey')).toMatchObject({ doneBy: 'records', doneOn: sample.survey.closedOn });
    expect(await one('year-report')).toMatchObject({ doneBy: null, doneOn: null });
    const [first] = sample.inspections.filter(({ state }) => state === 'closed');
    expect(await one('quarter-check-1')).toMatchObject({ doneBy: 'records', doneOn: first!.on });
    // Nothing shows of a year that has no plan.
    expect(await one('annual-plan', year + 3)).toMatchObject({ doneOn: null });
  });

  it('puts what falls into Tết before it', async () => {
    const { one } = await opened();
    expect(await one('annual-plan', 2025)).toMatchObject({ dueOn: '2025-01-26', movedFrom: '2025-01-31' });
    expect(await one('annual-plan', 2026)).toMatchObject({ dueOn: '2026-01-31', movedFrom: null });
  });

  it('takes the word of the deputy for what no record shows, and takes it back', async () => {
    const { deputy, one } = await opened();
    const { id } = await one('models-review');
    const path = `${base}/duties/${id}/done/${year}`;
    const told = await deputy.send('PUT', path, { doneOn: '2026-10-20', note: 'Biên bản số 3', revision: 0 });
    expect(told.status, JSON.stringify(told.json)).toBe(200);
    expect(
      (await deputy.send('PUT', path, { doneOn: '2026-10-20', note: 'Biên bản số 3', revision: 0 })).status,
    ).toBe(200);
    expect(await one('models-review')).toMatchObject({
      doneOn: '2026-10-20',
      doneBy: 'said',
      note: 'Biên bản số 3',
    });
    expect(await one('models-review', year + 1)).toMatchObject({ doneOn: null });
    await deputy.send('PUT', path, { doneOn: null, note: null, revision: 1 });
    expect(await one('models-review')).toMatchObject({ doneOn: null, doneBy: null });
  });

  it('is written otherwise by the centre, which also adds its own', async () => {
    const { deputy, one, list } = await opened();
    const { id } = await one('association-report');
    const body = {
      text: 'Báo cáo Hội Khuyến học tỉnh',
      month: 12,
      day: 10,
      source: 'Công văn của Hội',
      verified: true,
      warnDays: 20,
      active: true,
      revision: 0,
    };
    expect((await deputy.send('PUT', `${base}/duties/${id}`, body)).status).toBe(200);
    expect(await one('association-report')).toMatchObject({
      dueOn: `${year}-12-10`,
      verified: true,
      usual: true,
    });
    await deputy.send('PUT', `${base}/duties/${uuid(5)}`, { ...body, text: 'Việc riêng', month: 3, day: 3 });
    expect((await list()).find((duty) => duty.id === uuid(5))).toMatchObject({
      text: 'Việc riêng',
      dueOn: `${year}-03-03`,
      usual: false,
    });
    const refused = await deputy.send('PUT', `${base}/duties/${uuid(6)}`, { ...body, month: 2, day: 30 });
    expect(refused.status).toBe(400);
    expect(refused.json.problem.where[0].vi).toContain('không có ngày 30');
  });

  it('refuses a day that is still to come, and a duty that is none', async () => {
    const { deputy, one } = await opened();
    const { id } = await one('year-report');
    const early = await deputy.send('PUT', `${base}/duties/${id}/done/${year}`, {
      doneOn: '2026-12-31',
      revision: 0,
    });
    expect(early.status).toBe(400);
    const none = await deputy.send('PUT', `${base}/duties/${uuid(7)}/done/${year}`, {
      doneOn: null,
      revision: 0,
    });
    expect(none.status).toBe(404);
  });
});

describe('what the first screen asks', () => {
  const tasks = async (who: string, commune: string) => {
    const services = await openServices();
    const answer = await (await services.as(who)).get(`/api/communes/${commune}/waiting`);
    return (
      answer.json.tasks as { key: string; urgency: string; title: { vi: string }; to: string }[]
    ).filter(({ key }) => key.startsWith('dut'));
  };

  it('warns the deputy in time of a duty that comes near', async () => {
    const { deputy } = await opened();
    expect(await tasks('phogiamdoc', sample.communeId)).toEqual([]);
    await deputy.send('PUT', `${base}/duties/${uuid(8)}`, {
      text: 'Họp cộng tác viên',
      month: 10,
      day: 28,
      source: null,
      verified: false,
      warnDays: 14,
      active: true,
      revision: 0,
    });
    const [task] = (await deputy.get(`${base}/waiting`)).json.tasks.filter(({ key }: { key: string }) =>
      key.startsWith('duty'),
    );
    expect(task).toMatchObject({
      urgency: 'now',
      title: { vi: 'Họp cộng tác viên' },
      to: `lich-viec?nam=${year}`,
    });
    expect(task.detail.vi).toContain('còn 6 ngày');
    expect(task.detail.vi).toContain('chưa đối chiếu');
  });

  it('tells both directors what is late', async () => {
    const { services, deputy, one } = await opened();
    const { id, doneRevision } = await one('learning-week-report');
    await deputy.send('PUT', `${base}/duties/${id}/done/${year}`, { doneOn: null, revision: doneRevision });
    for (const who of ['phogiamdoc', 'giamdoc']) {
      const all = (await (await services.as(who)).get(`${base}/waiting`)).json.tasks;
      const late = all.find(({ key }: { key: string }) => key === 'duties late');
      expect(late).toMatchObject({
        urgency: 'late',
        title: { vi: 'Báo cáo Tuần lễ hưởng ứng học tập suốt đời' },
      });
    }
  });

  it('is nothing for a year that does not run here, nor for others of the centre', async () => {
    expect(await tasks('phogiamdoc', other.communeId)).toEqual([]);
    expect(await tasks('ketoan', sample.communeId)).toEqual([]);
  });
});

describe('who sees the calendar', () => {
  it('are those who see whole plans; a unit, a village head and another commune get nothing of it', async () => {
    const { services, deputy } = await opened();
    for (const who of ['hoinongdan', 'truongthon', 'truonghoc'])
      expect((await (await services.as(who)).get(`${base}/duties?year=${year}`)).status).toBe(403);
    expect((await (await services.as('ketoan')).get(`${base}/duties?year=${year}`)).status).toBe(200);
    await deputy.send('PUT', `${base}/duties/${uuid(9)}`, {
      text: 'Của Suối Lạnh',
      month: 5,
      day: 5,
      source: null,
      verified: false,
      warnDays: 0,
      active: true,
      revision: 0,
    });
    const there = (await deputy.get(`/api/communes/${other.communeId}/duties?year=${year}`)).json as Duty[];
    expect(there.map(({ text }) => text)).not.toContain('Của Suối Lạnh');
  });
});
