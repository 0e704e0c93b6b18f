import { describe, expect, it } from 'vitest';
import { richOf } from '#vocabulary/rich.ts';
import { moi } from '../../sample/moi.ts';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { testToday } from '../../testing/fixtures.ts';
import { servicesForTests, type TestServices } from '../../testing/services.ts';
import { attendanceNote, officialAttendances } from './rules.ts';
import type { ListedReport, Report } from './schema.ts';

const openServices = servicesForTests();
const tanHuong = tanHuong2024();
const current = moi(testToday);
const at = (path: string) => `/api/communes/${current.communeId}${path}`;
const id = '0199c0de-0000-7000-8000-000000000071';
const paperId = '0199c0de-0000-7000-8000-000000000072';
const body = {
  from: '2026-09-01',
  to: '2026-09-30',
  title: 'Kết quả hoạt động tháng 9 năm 2026',
  revision: 0,
};

async function submitted(services: TestServices) {
  const deputy = await services.as('phogiamdoc');
  const director = await services.as('giamdoc');
  const made: Report = (await deputy.send('PUT', at(`/reports/${id}`), body)).json;
  await deputy.send('POST', at(`/reports/${id}/submit`), { step: 'submit' });
  return { deputy, director, made };
}

describe('a report', () => {
  it('starts with the usual parts, whose live figures are those of the records', async () => {
    const services = await openServices();
    const { made } = await submitted(services);
    expect(made.sections.map(({ title }) => title)).toHaveLength(3);
    expect(made.figures.total.classes).toBeGreaterThan(0);
    const page = (
      await (await services.as('giamdoc')).get(at(`/reports/${id}/paper?form=html`))
    ).bytes.toString();
    expect(page).toContain(`${made.figures.total.classes} lớp`);
    expect(page).toContain('Phụ lục'.toUpperCase());
  });

  it('tells the two parts of its lượt in a note, in words of an office', () => {
    const [both, named] = [
      { attendance: { marked: 1014, counted: 44 } },
      { attendance: { marked: 1014, counted: 0 } },
    ];
    expect(officialAttendances(both)).toBe('1.058 lượt học viên (1)');
    expect(attendanceNote(both)).toMatch(/^\(1\) Gồm 1\.014 lượt có danh sách điểm danh và 44 lượt của/);
    expect([officialAttendances(named), attendanceNote(named)]).toEqual(['1.014 lượt học viên', null]);
  });

  it('goes back with a reason, is mended, signed under a number, and sent', async () => {
    const services = await openServices();
    const { deputy, director, made } = await submitted(services);
    const bare = await director.send('POST', at(`/reports/${id}/decide`), { step: 'return', reason: '' });
    expect(bare.status).toBe(400);
    const back: Report = (
      await director.send('POST', at(`/reports/${id}/decide`), { step: 'return', reason: 'Thiếu kiến nghị' })
    ).json;
    expect([back.state, back.returnedReason]).toEqual(['draft', 'Thiếu kiến nghị']);
    const sections = [{ key: 'next', title: 'III. Kiến nghị', content: richOf('- Cấp thêm tài liệu') }];
    const mended = await deputy.send('PUT', at(`/reports/${id}`), {
      ...body,
      sections,
      revision: back.revision,
    });
    expect(mended.json.sections).toEqual(sections);
    await deputy.send('POST', at(`/reports/${id}/submit`), { step: 'submit' });
    const decide = { step: 'sign', documentId: paperId };
    const signed: Report = (await director.send('POST', at(`/reports/${id}/decide`), decide)).json;
    expect(signed.number).toMatch(/^\d+\/BC-/);
    const again = await director.send('POST', at(`/reports/${id}/decide`), decide);
    expect([again.status, again.json.number]).toEqual([200, signed.number]);
    const sent: Report = (await director.send('POST', at(`/reports/${id}/send`), { step: 'send' })).json;
    expect([sent.state, sent.changedSince]).toEqual(['sent', []]);
    expect(sent.steps.map(({ step }) => step)).toEqual(['submit', 'return', 'submit', 'sign', 'send']);
    expect(sent.figures).toEqual(made.figures);
    const paper = (await director.get(at(`/reports/${id}/paper?form=html`))).bytes.toString();
    expect(paper).toContain('Cấp thêm tài liệu');
  });

  it('stays as it was signed when records change later, and says how many figures differ', async () => {
    const services = await openServices();
    const office = await services.as('vanhoa');
    const path = `/api/communes/${tanHuong.communeId}/reports`;
    const reports: ListedReport[] = (await office.get(path)).json;
    const year = reports.find(({ from, to }) => from === '2024-01-01' && to === '2024-12-31')!;
    const before: Report = (await office.get(`${path}/${year.id}`)).json;
    expect(before.changedSince).toEqual([]);
    const counted = tanHuong.activities.find(({ sessions }) => sessions[0]!.marks.length === 0)!;
    await services.within(tanHuong.communeId, (tx) =>
      tx.updateTable('session').set({ headcount: 70 }).where('id', '=', counted.sessions[0]!.id).execute(),
    );
    const after: Report = (await office.get(`${path}/${year.id}`)).json;
    expect(after.figures).toEqual(before.figures);
    expect(after.changedSince).toContain('total.attendance.counted');
  });

  it('of the year shows each target of the annual plan in its state, and keeps them as they were signed', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const base = `/api/communes/${tanHuong.communeId}`;
    const reports: ListedReport[] = (await deputy.get(`${base}/reports`)).json;
    const year = reports.find(({ from, to }) => from === '2024-01-01' && to === '2024-12-31')!;
    const told: Report = (await deputy.get(`${base}/reports/${year.id}`)).json;
    const states = (report: Report) => report.targets.map(({ text, state }) => [text, state]);
    expect(states(told)).toContainEqual(['Số lớp: 24 lớp', 'reached']);
    expect(states(told)).toContainEqual(['Số lượt tham gia: 2.248 lượt', 'missed']);
    expect(told.targets).toHaveLength(tanHuong.targets.length);

    await submitted(services);
    const director = await services.as('giamdoc');
    const decide = { step: 'sign', documentId: paperId };
    const signed: Report = (await director.send('POST', at(`/reports/${id}/decide`), decide)).json;
    expect(signed.targets.length).toBeGreaterThan(0);
    const [first] = current.targets;
    const { reports: _, ...written } = first!;
    const raised = { ...written, value: 99, revision: 1 };
    expect((await deputy.send('PUT', at(`/targets/${first!.id}`), raised)).status).toBe(200);
    const waiting = current.notices.find(({ sentOn }) => sentOn === null)!;
    const sentOn = signed.to;
    const late = await deputy.send('POST', at(`/notices/${waiting.id}/sending`), { sentOn });
    expect(late.status).toBe(200);
    const after: Report = (await deputy.get(at(`/reports/${id}`))).json;
    expect(signed.notices.length).toBeGreaterThan(0);
    expect(after.notices).toEqual(signed.notices);
    expect(after.targets).toEqual(signed.targets);
    const paper = (await deputy.get(at(`/reports/${id}/paper?form=html`))).bytes.toString();
    expect(paper).toContain('Kết quả thực hiện chỉ tiêu của kế hoạch');
    expect(paper).toMatch(/Công tác tuyên truyền: đã phát \d+ lượt, gồm \d+ bản tin loa/);
    const back: Report = (await director.send('POST', at(`/reports/${id}/send`), { step: 'unsign' })).json;
    const sum = (report: Report) => report.notices.reduce((all, { sent }) => all + sent, 0);
    expect(sum(back)).toBe(sum(signed) + 1);
    expect(back.targets.find((one) => one.id === first!.id)?.value).toBe(99);
  });

  it('cannot be changed once it is submitted, nor skip a stage', async () => {
    const services = await openServices();
    const { deputy, director, made } = await submitted(services);
    const change = await deputy.send('PUT', at(`/reports/${id}`), {
      ...body,
      title: 'Khác',
      revision: made.revision,
    });
    expect(change.json.problem.code).toBe('wrong-state');
    const skip = await director.send('POST', at(`/reports/${id}/send`), { step: 'send' });
    expect(skip.json.problem.code).toBe('wrong-state');
    const taken: Report = (await deputy.send('POST', at(`/reports/${id}/submit`), { step: 'withdraw' })).json;
    expect(taken.state).toBe('draft');
    const late = await deputy.send('PUT', at(`/reports/${id}`), { ...body, title: 'Khác', revision: 0 });
    expect([late.status, late.json.problem.code]).toEqual([409, 'changed-meanwhile']);
  });

  it('signed on paper is recorded with its number and page; taken back before it is sent, its figures follow the records again', async () => {
    const services = await openServices();
    const { deputy, director } = await submitted(services);
    const step = '0199c0de-0000-7000-8000-000000000074';
    const signed: Report = (
      await deputy.send('POST', at(`/reports/${id}/recorded-decision`), {
        stepId: step,
        step: 'sign',
        actor: 'Hoàng Văn Lập',
        postTitle: 'Giám đốc',
        onDate: '2026-10-20',
        number: '77/BC-TTHTCĐ',
      })
    ).json;
    expect(signed).toMatchObject({ state: 'signed', number: '77/BC-TTHTCĐ', issuedOn: '2026-10-20' });
    expect(signed.frozenAt).not.toBeNull();
    expect(signed.steps.at(-1)).toMatchObject({ recorded: true, actor: 'Hoàng Văn Lập' });
    const page = at(`/report-steps/${step}/file`);
    expect((await director.get(page)).status).toBe(404);
    // A step of a report is none of a plan.
    expect((await director.get(page.replace('report-steps', 'plan-steps'))).status).toBe(404);
    const back: Report = (await director.send('POST', at(`/reports/${id}/send`), { step: 'unsign' })).json;
    expect([back.state, back.frozenAt, back.changedSince]).toEqual(['draft', null, []]);
    const row = (await deputy.get(at(`/documents/${back.documentId}`))).json;
    expect(row).toMatchObject({ number: 77, note: 'Rút lại ngày 22/10/2026, chưa gửi' });
    await deputy.send('POST', at(`/reports/${id}/submit`), { step: 'submit' });
    const decide = { step: 'sign', documentId: paperId };
    const again: Report = (await director.send('POST', at(`/reports/${id}/decide`), decide)).json;
    expect([again.number, again.documentId]).toEqual(['77/BC-TTHTCĐ', paperId]);
  });

  it('is reminded of once a day, by those who see to the sending', async () => {
    const services = await openServices();
    const { deputy, director } = await submitted(services);
    const remind = (n: number) =>
      deputy.send('POST', at(`/reports/${id}/reminder`), {
        stepId: `0199c0de-0000-7000-8000-00000000008${n}`,
      });
    const first = await remind(1);
    expect([first.status, first.json.state]).toEqual([200, 'submitted']);
    expect((await remind(1)).json.steps).toHaveLength(first.json.steps.length);
    expect((await remind(2)).json.problem.code).toBe('reminded-today');
    const { tasks } = (await director.get(at('/waiting'))).json;
    expect(tasks.find(({ to }: { to: string }) => to === `bao-cao/${id}`)).toMatchObject({
      urgency: 'reminded',
    });
  });

  it('of a period that ends before it starts is refused', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const refused = await deputy.send('PUT', at(`/reports/${id}`), { ...body, to: '2026-08-01' });
    expect(refused.status).toBe(400);
  });
});

describe('who sees reports', () => {
  it('province and ministry: the totals of what was sent, no text, no list, nothing that is under way', async () => {
    const services = await openServices();
    const province = await services.as('so');
    const sent = (await province.get(at('/sent-reports'))).json;
    expect(sent).toHaveLength(current.reports.filter(({ state }) => state === 'sent').length);
    expect(Object.keys(sent[0]).sort()).toEqual(
      ['figures', 'from', 'id', 'issuedOn', 'number', 'title', 'to'].sort(),
    );
    expect((await province.get(at('/reports'))).status).toBe(403);
    expect((await province.get(at(`/reports/${current.reports[0]!.id}`))).status).toBe(403);
  });

  it.each(['ketoan', 'truongthon', 'hoinongdan', 'quantri'])('%s: none', async (name) => {
    const services = await openServices();
    const caller = await services.as(name);
    for (const path of ['/reports', '/sent-reports']) expect((await caller.get(at(path))).status).toBe(403);
  });

  it('the deputy does not sign, the office does not write, and a report of another commune is not found', async () => {
    const services = await openServices();
    const { deputy } = await submitted(services);
    const sign = await deputy.send('POST', at(`/reports/${id}/decide`), {
      step: 'sign',
      documentId: paperId,
    });
    expect(sign.status).toBe(403);
    const office = await services.as('vanhoa');
    const written = await office.send('PUT', at(`/reports/${id}`), body);
    expect([written.status, written.json.problem.code]).toEqual([409, 'other-author']);
    expect((await office.get(at(`/reports/${tanHuong.reports[0]!.id}`))).status).toBe(404);
  });
});
