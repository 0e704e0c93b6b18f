import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type PlanReading, planReading } from '#plan/reading/schema.ts';
import { renderReading } from '../../src/cli/papers.ts';
import { root } from '../../src/platform/root.ts';
import { bringIntoForce, type Duty, done, everybodyOf, fileOf, handOf, idOf, planFromPaper } from './hand.ts';
import { journeys, widths } from './support.ts';
import {
  holdAll,
  inBook,
  inspectQuarter,
  kept,
  type Line,
  lookedAt,
  openAll,
  reportSent,
  type Target,
  takeProposed,
} from './year.ts';

const { person } = journeys();
const [office] = widths;
const commune = 'suoi-lanh';

/** The plan of a school year as an own paper: 34 activities by month, with whom they are for and no money; its people are invented. */
const paper: PlanReading = planReading.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, 'papers', 'long-xuyen.json'), 'utf8')),
);
/** The plan of a real commune, where it is at hand. */
const seed = join(root, '..', 'shared', 'seeds', '003_6f7227a98870e1c5.txt');

describe('the school year of Long Xuyên', () => {
  it('is read from its paper, lived from September to August, and reported with every target in its state', {
    timeout: 400_000,
  }, async () => {
    const { screen, deputy, director, chair } = await everybodyOf(person, commune);
    const communeId = await idOfCommune(screen.page);
    const school = handOf(await person('truonghoc', office[1]), communeId);
    const planId = await planFromPaper(
      screen,
      commune,
      fileOf('nam hoc 2018-2019.docx', await renderReading(paper, 'docx')),
      { lines: 34, year: 2018, title: /năm học 2018/i },
    );
    const opened = await deputy.get(`/plans/${planId}`);
    const lines = opened.lines as readonly Line[];
    expect([opened.plan.kind, opened.plan.periodFrom, opened.plan.periodTo, lines.length]).toEqual([
      'school-year',
      '2018-09-01',
      '2019-08-31',
      34,
    ]);
    await bringIntoForce(opened.version.id, '2018-09-20', { deputy, director, chair });
    const printed = await deputy.paper(`/plan-versions/${opened.version.id}/paper`);
    for (const words of Object.values(printed))
      for (const wanted of ['1074/SGD&ĐT-GDCN&GDTX', '259/KH-PGDĐT', 'luật giao thông', 'HIV'])
        expect(words.replaceAll(/\s+/g, ' ')).toContain(wanted);

    // Thirty-four activities, classes and commemorations, each held in its month on either side of the new year.
    const activities = await openAll(deputy, lines);
    const forms = new Set(activities.filter(({ isClass }) => !isClass).map(({ form }) => form));
    expect(activities).toHaveLength(34);
    expect(forms.size).toBeGreaterThanOrEqual(2);
    await holdAll(deputy, lines, activities, {
      yearOf: (month) => (month >= 9 ? 2018 : 2019),
      heads: () => 60,
    });

    // A pupil who dropped out is found by the school, visited, and brought back.
    const found = idOf('dropout');
    const visit = { on: '2018-10-12', by: 'Cô Lành', outcome: 'Gia đình hứa cho em đi học lại' };
    const pupil = { person: 'Em Lý Văn Tám', since: '2018-10-01', reason: 'work', villageId: null };
    const first = await school.put(`/dropouts/${found}`, { ...pupil, visits: [visit], revision: 0 });
    const visits = [visit, { on: '2018-11-02', by: 'Bí thư Đoàn', outcome: 'Em đã ra lớp' }];
    const back = { outcome: 'returned', outcomeOn: '2018-11-05', revision: first.revision };
    await school.put(`/dropouts/${found}`, { ...pupil, schoolId: first.schoolId, visits, ...back });
    const cases = (await school.get('/dropouts')) as readonly { id: string; outcome: string | null }[];
    expect(cases.find(({ id }) => id === found)?.outcome).toBe('returned');

    // What the centre asks of the committee, and the answer.
    const asked = idOf('petition');
    await deputy.put(`/petitions/${asked}`, {
      recipient: 'Ủy ban nhân dân xã Suối Lành',
      subject: 'Đầu tư cơ sở vật chất, thiết bị cho trung tâm',
      content: 'Bố trí phòng làm việc và máy chiếu cho trung tâm.',
      revision: 0,
    });
    const issued = await deputy.post(`/petitions/${asked}/issue`, { issuedOn: '2018-10-05' });
    const answered = await deputy.put(`/petitions/${asked}/answer`, {
      ...{ answeredOn: '2018-11-20', answeredBy: 'UBND xã', answerNumber: '45/UBND', outcome: 'partly' },
      ...{ answer: 'Bố trí một phòng từ tháng 12', revision: issued.revision },
    });
    expect(answered.outcome).toBe('partly');
    for (const words of Object.values(await deputy.paper(`/petitions/${asked}/paper`)))
      expect(words).toContain('máy chiếu');

    // The library lends, and what is lent is not lent again.
    const title = idOf('title');
    await deputy.put(`/library/titles/${title}`, {
      ...{ title: 'Kỹ thuật trồng vải', copies: 1, place: 'Thư viện xã', revision: 0 },
    });
    const loan = { titleId: title, reader: 'Ông Bình', lentOn: '2019-07-03', revision: 0 };
    const lent = await deputy.put(`/library/loans/${idOf('loan')}`, loan);
    const again = await deputy.refused('PUT', `/library/loans/${idOf('loan 2')}`, {
      ...loan,
      reader: 'Bà Hà',
    });
    expect(again.status).toBe(400);
    await deputy.put(`/library/loans/${idOf('loan')}`, {
      ...loan,
      backOn: '2019-07-20',
      revision: lent.revision,
    });

    // Who repeats a class learns in the summer; who leaves school is found work.
    await inBook(deputy, 'repeater', {
      ...{ person: 'Em Lý Văn Chín', what: 'Lớp 7: Toán, Tiếng Anh', since: '2019-06-01' },
      ...{ withWhom: 'THCS Suối Lành, lớp phụ đạo hè', until: '2019-08-15', outcome: 'done' },
    });
    await inBook(deputy, 'job', {
      ...{ person: 'Anh Vi Văn Toàn', what: 'Công nhân may', since: '2019-05-10', withWhom: 'Nhà máy may' },
      ...{ until: '2019-06-01', outcome: 'done' },
    });
    // The file of a level, counted by village; the information point; a club that is kept running.
    const villages = (await deputy.get('/villages')) as readonly { id: string }[];
    const level = await kept(deputy, {
      ...{ kind: 'universal-education', name: 'Phổ cập trung học cơ sở 2019', since: '2018-09-05' },
      parts: [
        { name: 'Điều tra trẻ trong độ tuổi', doneOn: '2018-10-15', evidence: 'Phiếu điều tra' },
        { name: 'Ban chỉ đạo kiểm tra', doneOn: '2019-05-20', evidence: 'Biên bản', actor: 'Ban chỉ đạo xã' },
      ],
      entries: villages.slice(0, 2).flatMap(({ id: villageId }, at) => [
        { onDay: '2018-10-15', villageId, figures: { ofAge: 40 + at, inSchool: 38, completed: 9 } },
        { onDay: '2019-05-20', villageId, figures: { ofAge: 40 + at, inSchool: 40, completed: 12 } },
      ]),
    });
    expect(level).toMatchObject({ state: 'done', totals: { ofAge: 81, inSchool: 80, completed: 24 } });
    const point = await kept(deputy, {
      ...{ kind: 'information-point', name: 'Điểm thông tin khoa học công nghệ', since: '2019-07-01' },
      holder: 'Cán bộ văn hóa trực thứ Ba, thứ Năm',
      entries: [{ onDay: '2019-07-16', figures: { visitors: 14 }, note: 'Tra cứu giá vải, giống lúa mới' }],
    });
    const club = await kept(deputy, {
      ...{ kind: 'club', name: 'Câu lạc bộ văn nghệ người cao tuổi', since: '2018-10-01' },
      entries: [10, 11, 12].map((month) => ({
        onDay: `2018-${month}-20`,
        figures: { meetings: 2, attended: 40 },
      })),
    });
    expect([point.totals, club.totals]).toEqual([{ visitors: 14 }, { meetings: 6, attended: 120 }]);
    await lookedAt(person, [
      [`${commune}/ho-so/${level.id}`, 'Ban chỉ đạo kiểm tra'],
      [`${commune}/so-nguoi?so=repeater`, 'Em Lý Văn Chín'],
    ]);

    // Every quarter of the school year is inspected: all its lines, and nothing of before that was held.
    for (const [from, to, on] of [
      ['2018-09-01', '2018-09-30', '2018-10-02'],
      ['2018-10-01', '2018-12-31', '2019-01-02'],
      ['2019-01-01', '2019-03-31', '2019-04-01'],
      ['2019-04-01', '2019-06-30', '2019-07-02'],
      ['2019-07-01', '2019-08-31', '2019-08-31'],
    ] as const) {
      const inspection = await inspectQuarter(deputy, director, planId, { from, to, on });
      const { items } = await deputy.get(`/inspections/${inspection}`);
      const [first, last] = [Number(from.slice(5, 7)), Number(to.slice(5, 7))];
      expect([from, items.length]).toEqual([
        from,
        lines.filter(({ month }) => month >= first && month <= last).length,
      ]);
    }

    // Nine units have their duties, and did them.
    const units = await deputy.get('/units');
    const duties = (await deputy.get(`/assignments?plan=${planId}`)) as readonly Duty[];
    expect(duties.length).toBeGreaterThanOrEqual(9);
    for (const duty of duties) await done(deputy, duty, units, '2019-08-20');
    const states = (await deputy.get(`/assignments?plan=${planId}`)) as readonly { state: string }[];
    expect(states.filter(({ state }) => state !== 'done')).toEqual([]);

    // Shares of people of whom only heads were counted are reported, each with its part, its whole and its evidence.
    await deputy.put(`/targets/${idOf('kept')}`, {
      ...{ planId, position: 20, text: 'Giữ vững chất lượng phổ cập giáo dục ba cấp học', indicator: 'kept' },
      ...{ comparator: '=', value: null, unit: null, classesOf: 'plan', revision: 0 },
    });
    const share = /nhân dân trong xã/;
    const targets = await takeProposed(deputy, planId, (text) =>
      share.test(text) ? 'reported-share' : null,
    );
    const figures: readonly (readonly [RegExp, object])[] = [
      [/trẻ trong độ tuổi/, { part: 497, whole: 500 }],
      [/cán bộ viên chức/, { part: 64, whole: 64 }],
      [share, { part: 1500, whole: 2000 }],
      [/^không có học sinh/i, { value: 0 }],
      [/Giữ vững/, { met: true }],
    ];
    for (const { id, text } of targets)
      await deputy.post(`/targets/${id}/reports`, {
        ...{ id: idOf('report', id), on: '2019-08-25', evidence: 'Sổ phổ cập, danh sách kèm theo' },
        ...figures.find(([words]) => words.test(text))![1],
      });
    const ended = (await deputy.get(`/targets?plan=${planId}`)) as readonly Target[];
    expect(ended.map(({ indicator, state }) => [indicator, state])).toEqual([
      ['school-attendance', 'reached'],
      ['officials-trained', 'reached'],
      ['reported-share', 'missed'],
      ['dropouts', 'reached'],
      ['kept', 'reached'],
    ]);
    for (const [, width, height] of widths) {
      const reader = await person('phogiamdoc', width, height);
      await reader.open(`${commune}/chi-tieu?ke-hoach=${planId}`);
      await reader.page
        .getByText(/trẻ trong độ tuổi/)
        .filter({ visible: true })
        .first()
        .waitFor();
      await reader.expectWell();
    }

    const reportId = await reportSent(deputy, director, planId, { from: '2018-09-01', to: '2019-08-31' });
    await screen.open(`${commune}/bao-cao/${reportId}`);
    await screen.expectWell();
    const report = await deputy.get(`/reports/${reportId}`);
    expect(report.lines.map(({ state }: { state: string }) => state)).toEqual(Array(34).fill('held'));
    const sent = await deputy.paper(`/reports/${reportId}/paper`);
    for (const words of Object.values(sent))
      for (const wanted of ['trẻ trong độ tuổi', 'Đã đạt', 'dưỡng sinh'])
        expect(words.replaceAll(/\s+/g, ' ')).toContain(wanted);
  });

  it.runIf(existsSync(seed))(
    'is read as it was issued: the table by month',
    { timeout: 120_000 },
    async () => {
      const screen = await person('phogiamdoc', office[1], office[2]);
      await planFromPaper(screen, commune, fileOf('nam hoc.txt', readFileSync(seed)), {
        ...{ lines: 36, year: 2017, title: /năm học 2017/i },
      });
    },
  );
});

async function idOfCommune(page: Awaited<ReturnType<typeof person>>['page']): Promise<string> {
  const { communes } = (await (await page.request.get('/api/me')).json()) as {
    communes: { id: string; slug: string }[];
  };
  return communes.find(({ slug }) => slug === commune)!.id;
}
