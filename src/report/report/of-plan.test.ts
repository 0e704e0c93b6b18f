import { describe, expect, it } from 'vitest';
import { moi } from '../../sample/moi.ts';
import { testToday } from '../../testing/fixtures.ts';
import { servicesForTests, type TestServices } from '../../testing/services.ts';
import { outcomeOf } from './rules.ts';
import type { Report } from './schema.ts';

const openServices = servicesForTests();
const current = moi(testToday);
const at = (path: string) => `/api/communes/${current.communeId}${path}`;
const id = '0199c0de-0000-7000-8000-000000000081';
const paperId = '0199c0de-0000-7000-8000-000000000082';
const year = { from: '2026-01-01', to: '2026-12-31' };

async function made(services: TestServices): Promise<Report> {
  const deputy = await services.as('phogiamdoc');
  const answer = await deputy.send('PUT', at(`/reports/${id}`), {
    ...year,
    planId: current.plan.id,
    revision: 0,
  });
  expect(answer.status).toBe(200);
  return answer.json;
}

describe('a report of a plan', () => {
  it('tells of each line in force what became of it, by the marks behind it', async () => {
    const services = await openServices();
    const report = await made(services);
    expect(report.title).toBe('Kết quả thực hiện kế hoạch hoạt động năm 2026');
    expect(report.lines.length).toBe(current.plan.lines.length);
    const states = new Set(report.lines.map(({ state }) => state));
    expect(states.has('held')).toBe(true);
    expect(states.has('to-come')).toBe(true);
    const sum = report.lines.reduce((all, { classes }) => all + classes, 0);
    expect(sum).toBe(report.figures.total.classes);
    const learners = report.lines.reduce(
      (all, { attendance }) => all + attendance.marked + attendance.counted,
      0,
    );
    expect(learners).toBe(report.figures.total.attendance.marked + report.figures.total.attendance.counted);
    for (const line of report.lines) expect(line.heldOn !== null).toBe(line.classes > 0);
  });

  it('gathers what each unit and village answered to one request, by name', async () => {
    const services = await openServices();
    const ask = '0199c0de-0000-7000-8000-000000000083';
    const unitId = current.posts.find(({ username }) => username === 'hoinongdan')!.unitId!;
    const villageId = current.posts.find(({ username }) => username === 'truongthon')!.villageId!;
    await (await services.as('phogiamdoc')).send('PUT', at(`/assignments/${ask}`), {
      planId: current.plan.id,
      text: 'Báo cáo quý III',
      units: [{ unitId, role: 'support' }],
      villages: [{ villageId, role: 'support' }],
      each: true,
      figure: 10,
      figureUnit: 'buổi',
      dueOn: testToday,
      revision: 0,
    });
    for (const [who, result, figure] of [
      ['hoinongdan', 'Đã họp 5 chi hội', 5],
      ['truongthon', 'Đã phát loa', 3],
    ] as const)
      await (await services.as(who)).send('POST', at(`/assignments/${ask}/reports`), {
        id: crypto.randomUUID(),
        done: true,
        result,
        figure,
      });
    const duty = (await made(services)).duties.find(({ id: own }) => own === ask)!;
    expect(duty).toMatchObject({ state: 'done', figure: { value: 8, unit: 'buổi' } });
    expect(duty.result).toMatch(/^Hội Nông dân xã: Đã họp 5 chi hội; Thôn .+: Đã phát loa$/);
  });

  it('tells of assignments and targets of this plan alone, and says them in its text', async () => {
    const services = await openServices();
    const report = await made(services);
    expect(report.duties.length).toBeGreaterThan(0);
    expect(report.duties.some(({ state, result }) => state === 'done' && result !== null)).toBe(true);
    expect(report.targets.length).toBeGreaterThan(0);
    expect(new Set(report.targets.map(({ planId }) => planId))).toEqual(new Set([current.plan.id]));
    const answer = await (await services.as('giamdoc')).get(at(`/reports/${id}/paper?form=html`));
    const page = answer.bytes.toString().replaceAll('&#x2F;', '/');
    const done = report.duties.filter(({ state }) => state === 'done').length;
    const held = report.lines.filter(({ state }) => state === 'held').length;
    const said = [
      `${done}/${report.duties.length} nhiệm vụ`,
      `${held}/${report.lines.length} nội dung`,
      report.duties[0]!.text,
      report.lines[0]!.title,
    ];
    expect(said.filter((words) => !page.includes(words))).toEqual([]);
  });

  it('tells of an event by its own measure, and of no learner', async () => {
    const services = await openServices();
    const before = await made(services);
    const counted = current.activities.find(({ sessions }) => sessions.some(({ headcount }) => headcount))!;
    await services.within(current.communeId, (tx) =>
      tx.updateTable('activity').set({ form: 'festival' }).where('id', '=', counted.id).execute(),
    );
    const report: Report = (await (await services.as('phogiamdoc')).get(at(`/reports/${id}`))).json;
    const line = report.lines.find(({ events }) => events.held > 0)!;
    const heads = counted.sessions.reduce((sum, { headcount }) => sum + (headcount?.value ?? 0), 0);
    expect(line.title).toBe(counted.title);
    expect(line).toMatchObject({ state: 'held', classes: 0, attendance: { marked: 0, counted: 0 } });
    expect(line.events).toMatchObject({ held: 1, participants: heads, entries: 0 });
    expect(outcomeOf(line).vi).toBe(`${heads} người tham gia`);
    expect(report.figures.total.classes).toBe(before.figures.total.classes - 1);
  });

  it('keeps lines and assignments as they stood when it was signed', async () => {
    const services = await openServices();
    const before = await made(services);
    const deputy = await services.as('phogiamdoc');
    const director = await services.as('giamdoc');
    await deputy.send('POST', at(`/reports/${id}/submit`), { step: 'submit' });
    await director.send('POST', at(`/reports/${id}/decide`), { step: 'sign', documentId: paperId });
    const open = before.duties.find(({ state }) => state !== 'done')!;
    const told = await deputy.send('POST', at(`/assignments/${open.id}/reports`), {
      id: '0199c0de-0000-7000-8000-000000000083',
      done: true,
      result: 'Đã làm xong sau khi ký',
    });
    expect(told.status).toBe(200);
    const signed: Report = (await director.get(at(`/reports/${id}`))).json;
    expect(signed.duties).toEqual(before.duties);
    expect(signed.lines).toEqual(before.lines);
  });

  it('counts no class of another plan, and knows no plan of another commune', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const plan = '0199c0de-0000-7000-8000-000000000084';
    const other = await deputy.send('PUT', at(`/plans/${plan}`), {
      kind: 'event',
      year: 2026,
      period: { from: '2026-10-01', to: '2026-10-07' },
      title: 'Kế hoạch tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2026',
      surveyId: null,
    });
    expect(other.status, JSON.stringify(other.json)).toBe(200);
    const body = { from: '2026-10-01', to: '2026-10-07', planId: plan, revision: 0 };
    const report: Report = (await deputy.send('PUT', at(`/reports/${id}`), body)).json;
    expect([report.figures.total.classes, report.lines]).toEqual([0, []]);
    expect(report.title).toBe('Kết quả tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2026');
    const unknown = await deputy.send('PUT', at('/reports/0199c0de-0000-7000-8000-000000000086'), {
      ...body,
      planId: '0199c0de-0000-7000-8000-000000000099',
    });
    expect(unknown.status).toBe(404);
  });
});
