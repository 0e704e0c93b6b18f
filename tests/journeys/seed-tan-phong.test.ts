import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type PlanReading, planReading } from '#plan/reading/schema.ts';
import { renderReading } from '../../src/cli/papers.ts';
import { root } from '../../src/platform/root.ts';
import { type Duty, done, everybodyOf, fileOf, handOf, idOf, planFromPaper } from './hand.ts';
import { journeys, widths } from './support.ts';
import { inBook, lookedAt, type Target } from './year.ts';

const { person } = journeys();
const [office] = widths;
const commune = 'suoi-lanh';

/** The committee's plan of a learning society as an own paper: duties by actor, no table of classes; its people are invented. */
const paper: PlanReading = planReading.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, 'papers', 'tan-phong.json'), 'utf8')),
);
/** The plan of a real ward, where it is at hand. */
const seed = join(root, '..', 'shared', 'seeds', '004_81c047f2ee1095ce.txt');

describe('the learning society of Tân Phong', () => {
  it('is the plan of the people’s committee: its office assigns and follows, its chair signs the plan and the report', {
    timeout: 400_000,
  }, async () => {
    const { screen, deputy, chair } = await everybodyOf(person, commune);
    const { communes } = (await (await screen.page.request.get('/api/me')).json()) as {
      communes: { id: string; slug: string }[];
    };
    const communeId = communes.find(({ slug }) => slug === commune)!.id;
    const clerk = await person('vanhoa', office[1], office[2]);
    const drafter = handOf(clerk, communeId);
    const planId = await planFromPaper(
      screen,
      commune,
      fileOf('xa hoi hoc tap 2026.docx', await renderReading(paper, 'docx')),
      { lines: 0, year: 2026, title: /xã hội học tập/i },
    );
    const opened = await drafter.get(`/plans/${planId}`);
    expect(opened.plan.kind).toBe('learning-society');

    // The office says of its own plan who leads; of a plan of the centre it may not.
    const [units, plans] = await Promise.all(['/units', '/plans'].map((path) => drafter.get(path)));
    const body = {
      ...{ planId, text: 'Báo cáo tình hình thực hiện 6 tháng', dueOn: '2026-06-20', revision: 0 },
      units: [{ unitId: units[0].id, role: 'lead' }],
    };
    await drafter.put(`/assignments/${idOf('six months')}`, body);
    const annual = plans.find(({ kind }: { kind: string }) => kind === 'annual').id;
    const other = { ...body, planId: annual };
    const refusal = await drafter.refused('PUT', `/assignments/${idOf('not theirs')}`, other);
    expect([refusal.status, refusal.body.problem?.code ?? refusal.body.code]).toEqual([409, 'other-author']);

    const step = (n: string, act: object) => ({ stepId: idOf(planId, n), ...act });
    const version = `/plan-versions/${opened.version.id}`;
    await drafter.post(`${version}/submission`, step('submit', { act: 'submit' }));
    await chair.post(`${version}/signature`, step('sign', { act: 'sign', issuedOn: '2026-02-10' }));
    await drafter.post(`${version}/sending`, step('issue', { act: 'issue' }));
    const printed = await drafter.paper(`${version}/paper`);
    for (const words of Object.values(printed))
      for (const wanted of ['25/2023/TT-BGDĐT', '3652/HD-SGDĐT', 'TM. ỦY BAN NHÂN DÂN', 'ỦY BAN NHÂN DÂN XÃ'])
        expect(words.replaceAll(/\s+/g, ' ')).toContain(wanted);

    // Who does what goes out under the committee's head and the chair's signature.
    const appendix = await drafter.paper(`/plans/${planId}/assignments/paper`);
    for (const words of Object.values(appendix).map((text) => text.replaceAll(/\s+/g, ' '))) {
      expect(words).toContain('TM. ỦY BAN NHÂN DÂN');
      expect(words).toContain('Báo cáo tình hình thực hiện 6 tháng');
      expect(words).not.toContain('GIÁM ĐỐC');
    }
    const duties = (await drafter.get(`/assignments?plan=${planId}`)) as readonly Duty[];
    expect(duties.length).toBeGreaterThanOrEqual(8);
    for (const duty of duties) await done(deputy, duty, units, '2026-06-18');
    const states = (await drafter.get(`/assignments?plan=${planId}`)) as readonly { state: string }[];
    expect(states.filter(({ state }) => state !== 'done')).toEqual([]);
    for (const [, width, height] of widths) {
      const reader = await person('vanhoa', width, height);
      await reader.open(`${commune}/phan-cong?ke-hoach=${planId}`);
      await reader.expectWell();
    }

    // A report is asked of all units at once: who has answered, who has not, and the asking again.
    const asked = `/assignments/${idOf('ad hoc')}`;
    const everybody = (units as { id: string }[]).map(({ id: unitId }) => ({ unitId, role: 'support' }));
    await drafter.put(asked, {
      ...{ planId, text: 'Báo cáo số gia đình đăng ký học tập', dueOn: '2026-10-01', revision: 0 },
      ...{ units: everybody, each: true, figure: 60, figureUnit: 'gia đình' },
    });
    await deputy.post(`${asked}/reports`, {
      ...{ id: idOf('answer'), unitId: everybody[0]!.unitId, done: true, result: 'Đã tổng hợp', figure: 42 },
      on: '2026-09-28',
    });
    const waits = await drafter.get(`/assignments?plan=${planId}`);
    const open = waits.find(({ text }: { text: string }) => text.includes('đăng ký học tập'));
    expect([open.state, open.reports.length]).toEqual(['overdue', 1]);
    const silent = new RegExp(`${everybody.length - 1} / ${everybody.length} nơi chưa báo xong`);
    await clerk.open(`${commune}/phan-cong?ke-hoach=${planId}`);
    await clerk.page
      .getByText('Báo cáo số gia đình đăng ký học tập')
      .filter({ visible: true })
      .first()
      .click();
    await clerk.page.getByText(silent).waitFor();
    await clerk.expectWell();

    // Examples are chosen, commended and told on; money of what is no class stands with the plan.
    await inBook(deputy, 'exemplar', {
      ...{ person: 'Ông Hoàng Văn Páo', what: 'Tự học sửa máy nông nghiệp, dạy lại 12 người' },
      ...{ since: '2026-03-01', withWhom: 'Giấy khen của UBND phường; loa, trang tin ngày 05/5' },
      ...{ until: '2026-05-05', outcome: 'done', evidence: 'Quyết định 45/QĐ-UBND' },
    });
    const sources = (await deputy.get('/funding-sources')) as readonly { id: string }[];
    await deputy.put(`/common-costs/${idOf('sum-up')}`, {
      ...{
        planId,
        fundingSourceId: sources[0]!.id,
        head: 'prizes',
        purpose: 'Hội nghị tổng kết, khen thưởng',
      },
      ...{
        planned: 5_000_000,
        amount: null,
        payee: null,
        voucherNumber: null,
        voucherDate: null,
        revision: 0,
      },
    });
    await lookedAt(person, [
      [`${commune}/so-nguoi?so=exemplar`, 'Ông Hoàng Văn Páo'],
      [`${commune}/khoan-chung?ke-hoach=${planId}`, 'Hội nghị tổng kết, khen thưởng'],
    ]);

    // The shelf that all share lends to everybody; what is asked of models is a target with evidence.
    const title = idOf('title');
    await deputy.put(`/library/titles/${title}`, {
      ...{ title: 'Hỏi đáp pháp luật', copies: 3, place: 'Tủ sách pháp luật', revision: 0 },
    });
    const loan = { titleId: title, reader: 'Chị Mẩy', lentOn: '2026-03-02', backOn: '2026-03-16' };
    await deputy.put(`/library/loans/${idOf('loan')}`, { ...loan, revision: 0 });
    const target = idOf('families');
    await deputy.put(`/targets/${target}`, {
      ...{ planId, position: 1, text: 'Tỷ lệ gia đình học tập đạt từ 70 % trở lên', comparator: '>=' },
      ...{ value: 70, unit: '%', indicator: 'learning-families', classesOf: 'plan', revision: 0 },
    });
    await deputy.post(`/targets/${target}/reports`, {
      ...{ id: idOf('report of families'), on: '2026-06-19', part: 380, whole: 500 },
      evidence: 'Danh sách của Hội Khuyến học',
    });
    const [stands] = (await deputy.get(`/targets?plan=${planId}`)) as readonly Target[];
    expect([stands!.measured?.value, stands!.state]).toEqual([76, 'on-track']);

    const reportId = idOf('report', planId);
    await drafter.put(`/reports/${reportId}`, { from: '2026-01-01', to: '2026-06-30', planId, revision: 0 });
    await clerk.open(`${commune}/bao-cao/${reportId}`);
    await clerk.expectWell();
    await drafter.post(`/reports/${reportId}/submit`, { step: 'submit' });
    await chair.post(`/reports/${reportId}/decide`, { step: 'sign', documentId: idOf('paper', planId) });
    const signed = await drafter.paper(`/reports/${reportId}/paper`);
    for (const words of Object.values(signed))
      for (const wanted of ['gia đình học tập', '76', '/BC-UBND'])
        expect(words.replaceAll(/\s+/g, ' ')).toContain(wanted);
  });

  it.runIf(existsSync(seed))(
    'is read as it was issued, a scan with many wrong letters',
    { timeout: 120_000 },
    async () => {
      const screen = await person('phogiamdoc', office[1], office[2]);
      await planFromPaper(screen, commune, fileOf('ke hoach xhht.txt', readFileSync(seed)), {
        ...{ lines: 0, year: 2025, title: /xã hội học tập/i },
      });
    },
  );
});
