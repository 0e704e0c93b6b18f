import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type PlanReading, planReading } from '#plan/reading/schema.ts';
import { renderReading } from '../../src/cli/papers.ts';
import { root } from '../../src/platform/root.ts';
import { bringIntoForce, type Duty, done, everybodyOf, fileOf, idOf, planFromPaper } from './hand.ts';
import { journeys, widths } from './support.ts';
import { holdAll, inspectQuarter, type Line, lookedAt, openAll, reportSent, takeProposed } from './year.ts';

const { person } = journeys();
const [office] = widths;
const commune = 'suoi-lanh';

/** The plan of a year as an own paper: 24 classes with their learners and money; its people are invented. */
const paper: PlanReading = planReading.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, 'papers', 'tan-huong.json'), 'utf8')),
);
/** The plan of a real commune, where it is at hand. */
const seed = join(root, '..', 'shared', 'seeds', '002_7fce64f2aed2c962.txt');
const sum = (values: readonly (number | null)[]) => values.reduce<number>((all, one) => all + (one ?? 0), 0);

describe('the year of Tân Hương', () => {
  it('is read from its paper, held class by class, paid, inspected by quarter, and reported with its three targets reached', {
    timeout: 400_000,
  }, async () => {
    const { screen, deputy, director, chair, accountant } = await everybodyOf(person, commune);
    const planId = await planFromPaper(
      screen,
      commune,
      fileOf('ke hoach 2024.docx', await renderReading(paper, 'docx')),
      { lines: 24, year: 2024, title: /Kế hoạch năm 2024/ },
    );
    const opened = await deputy.get(`/plans/${planId}`);
    const lines = opened.lines as readonly Line[];
    expect([opened.plan.kind, lines.length, sum(lines.map(({ learners }) => learners))]).toEqual([
      'annual',
      24,
      2248,
    ]);
    const money = sum(paper.activities.map(({ cost }) => cost));
    expect(sum(lines.map(({ cost }) => cost))).toBe(money);
    await bringIntoForce(opened.version.id, '2024-01-10', { deputy, director, chair });
    const printed = await deputy.paper(`/plan-versions/${opened.version.id}/paper`);
    for (const words of Object.values(printed))
      for (const wanted of ['10/VBHN-BGDĐT', '1978/UBND-PGD', 'an ninh mạng', 'Nhà văn hóa thôn Đon Úy'])
        expect(words.replaceAll(/\s+/g, ' ')).toContain(wanted);

    // All 24 are opened and held in their months, and paid with a voucher each.
    const classes = await openAll(deputy, lines);
    expect(classes.filter(({ isClass }) => isClass)).toHaveLength(24);
    await holdAll(deputy, lines, classes, { yearOf: () => 2024, heads: ({ learners }) => learners! });
    const sources = await accountant.get('/funding-sources');
    const fundingSourceId = sources.find(({ name }: { name: string }) => /Ngân sách xã/.test(name)).id;
    for (const [at, { cost, month }] of lines.entries())
      await accountant.put(`/expenses/${idOf('expense', at)}`, {
        ...{ activityId: classes[at]!.id, fundingSourceId, head: 'speaker', amount: cost },
        ...{ description: 'Chi mở lớp', payee: null, voucherNumber: `PC24-${at + 1}`, voidReason: null },
        ...{ voucherDate: `2024-${String(month).padStart(2, '0')}-28`, revision: 0 },
      });

    // The people of the first class are convened by a letter with their names; who was handed it is noted.
    const first = classes[0]!.id;
    const { people } = await deputy.get(`/activities/${first}/candidates?ageFrom=18`);
    const residents = (people as { residentId: string }[]).slice(0, 12).map(({ residentId }) => residentId);
    await deputy.post(`/activities/${first}/roster`, { residents, source: 'register' });
    const roster = (await deputy.get(`/activities/${first}/roster`)).people as { id: string; name: string }[];
    await deputy.post(`/activities/${first}/papers/convening`, {
      ...{ documentId: idOf('convening'), issuedOn: '2024-01-12', session: null },
    });
    const ids = roster.slice(0, 9).map(({ id }) => id);
    await deputy.post(`/activities/${first}/roster/convened`, { ids, on: '2024-01-13' });
    const letter = await deputy.paper(`/activities/${first}/papers/convening`);
    for (const words of Object.values(letter).map((text) => text.replaceAll(/\s+/g, ' ')))
      for (const wanted of ['GIẤY TRIỆU TẬP', '/GTT-', roster[0]!.name, roster.at(-1)!.name])
        expect(words).toContain(wanted);

    // A centre without an account: the request goes to the body that pays for it, and the money took ten days.
    const { id: _centre, ...centre } = await deputy.get('/centre');
    await deputy.put('/centre', { ...centre, payer: 'Văn phòng HĐND và UBND xã' });
    const request = `/activities/${first}/money/papers/advance-request`;
    await accountant.post(request, { documentId: idOf('request'), issuedOn: '2024-01-15' });
    await accountant.put(`/payments/${idOf('advance')}`, {
      ...{ activityId: first, kind: 'advance', amount: lines[0]!.cost, person: 'Lương Quốc Khải' },
      ...{ onDate: '2024-01-25', voucherNumber: 'PC24-TU' },
    });
    for (const words of Object.values(await accountant.paper(`${request}?document=${idOf('request')}`)))
      expect(words.replaceAll(/\s+/g, ' ')).toContain('Văn phòng HĐND và UBND xã');
    await lookedAt(person, [
      [`${commune}/kinh-phi/${first}`, /tiền về sau 10 ngày/],
      [`${commune}/lop/${first}`, '9 / 12 người đã nhận'],
    ]);

    // In the middle of the year the plan is amended, under a number of its own; what was held stays with it.
    const amendment = idOf('amendment');
    await deputy.put(`/plans/${planId}/amendments/${amendment}`, { reason: 'Điều chỉnh giữa năm' });
    const drafted = await deputy.get(`/plans/${planId}`);
    const december = drafted.lines.at(-1);
    await deputy.post(`/plan-versions/${amendment}/lines`, {
      changes: [{ kind: 'put', record: { ...december, audience: 'Hội viên nông dân và thanh niên' } }],
    });
    await bringIntoForce(amendment, '2024-06-20', { deputy, director, chair });
    const amended = await deputy.get(`/plans/${planId}`);
    expect([amended.version.ordinal, amended.version.state, amended.lines.length]).toEqual([
      2,
      'in-force',
      24,
    ]);

    // The check of each quarter has its minutes, signed by two.
    for (const [from, to, on] of [
      ['2024-01-01', '2024-03-31', '2024-04-02'],
      ['2024-04-01', '2024-06-30', '2024-07-02'],
      ['2024-07-01', '2024-09-30', '2024-10-02'],
      ['2024-10-01', '2024-12-31', '2024-12-31'],
    ] as const) {
      const inspection = await inspectQuarter(deputy, director, planId, { from, to, on });
      const { items } = await deputy.get(`/inspections/${inspection}`);
      expect(items.map(({ found }: { found: number }) => found)).toEqual(
        lines
          .filter(({ month }) => month >= Number(from.slice(5, 7)) && month <= Number(to.slice(5, 7)))
          .map(({ learners }) => learners),
      );
    }

    const units = await deputy.get('/units');
    const duties = (await deputy.get(`/assignments?plan=${planId}`)) as readonly Duty[];
    expect(duties.length).toBeGreaterThanOrEqual(5);
    for (const duty of duties) await done(deputy, duty, units, '2024-12-20');
    const states = (await deputy.get(`/assignments?plan=${planId}`)) as readonly { state: string }[];
    expect(states.filter(({ state }) => state !== 'done')).toEqual([]);

    const targets = await takeProposed(deputy, planId);
    expect(targets.map(({ indicator, measured, state }) => [indicator, measured?.value, state])).toEqual([
      ['classes', 24, 'reached'],
      ['topics', 24, 'reached'],
      ['attendances', 2248, 'reached'],
    ]);
    const sheets = await deputy.get(`/targets/${targets[2]!.id}/evidence`);
    expect(sum(sheets.classes.map(({ gives }: { gives: number }) => gives))).toBe(2248);
    for (const [, width, height] of widths) {
      const reader = await person('phogiamdoc', width, height);
      await reader.open(`${commune}/chi-tieu?ke-hoach=${planId}`);
      await reader.page.getByText('2.248').filter({ visible: true }).first().waitFor();
      await reader.expectWell();
    }

    const reportId = await reportSent(deputy, director, planId, { from: '2024-01-01', to: '2024-12-31' });
    await screen.open(`${commune}/bao-cao/${reportId}`);
    await screen.expectWell();
    const report = await deputy.get(`/reports/${reportId}`);
    expect(report.state).toBe('sent');
    expect(report.lines.map(({ state }: { state: string }) => state)).toEqual(Array(24).fill('held'));
    const sent = await deputy.paper(`/reports/${reportId}/paper`);
    for (const words of Object.values(sent))
      for (const wanted of ['2.248', money.toLocaleString('vi-VN'), 'Đã đạt'])
        expect(words.replaceAll(/\s+/g, ' ')).toContain(wanted);
  });

  it.runIf(existsSync(seed))('is read as it was issued: 24 classes', { timeout: 120_000 }, async () => {
    const screen = await person('phogiamdoc', office[1], office[2]);
    await planFromPaper(screen, commune, fileOf('ke hoach 2024.txt', readFileSync(seed)), {
      lines: 24,
      year: 2023,
      title: /Kế hoạch năm 2023/,
    });
  });
});
