import { describe, expect, it } from 'vitest';
import { moi } from '../sample/moi.ts';
import { tanHuong2024 } from '../sample/tan-huong-2024.ts';
import { testToday } from '../testing/fixtures.ts';
import { servicesForTests } from '../testing/services.ts';
import { coverage } from './coverage.ts';
import { fieldsOf } from './fields.ts';
import { totalsBy, totalsOf } from './line/rules.ts';
import { findingsOf } from './reading/from-plan.ts';
import { inGroups } from './reading/groups.ts';
import type { OpenedPlan } from './version/schema.ts';

const openServices = servicesForTests();
const sample = tanHuong2024();
const at = (path: string, commune = sample.communeId) => `/api/communes/${commune}${path}`;
const planPath = at(`/plans/${sample.plan.id}`);

describe('the plan of 2024', () => {
  it('opens in one call with 24 lines, 2,248 learners and 18,005,000 đ', async () => {
    const services = await openServices();
    const opened = (await (await services.as('phogiamdoc')).get(planPath)).json as OpenedPlan;
    expect(totalsOf(opened.lines)).toEqual({
      lines: 24,
      classes: { value: 23, blanks: 1 },
      learners: { value: 2248, blanks: 0 },
      cost: { value: 18_005_000, blanks: 0 },
    });
    expect(opened.version).toMatchObject({
      state: 'in-force',
      number: '01/KH-TTHTCĐ',
      issuedOn: '2024-01-10',
    });
    expect(opened.context.norm).toMatchObject({ base: 280_000, perLearner: 5_000 });
    expect(opened.context.community).toEqual({
      areaHa: 4239.89,
      villages: 4,
      households: 543,
      population: 2320,
      poorHouseholds: 34,
      nearPoorHouseholds: 33,
    });
  });

  it('has the findings that the paper has, and nothing that is not so', async () => {
    const services = await openServices();
    const opened = (await (await services.as('phogiamdoc')).get(planPath)).json as OpenedPlan;
    const told = findingsOf(opened)
      .filter((finding) => finding.severity !== 'info')
      .map(({ rule, where, stated, derived }) => [rule, where, stated, derived].join(' | '));
    expect(told.toSorted()).toEqual(
      [
        'total-mismatch | Kết quả kỳ trước, Tổng số học viên | 2179 | 2197',
        'row-off-norm | Tháng 1, dòng 2, Kinh phí | 770000 | 720000',
        'row-off-norm | Tháng 5, dòng 1, Kinh phí | 755000 | 780000',
        'row-off-norm | Tháng 10, dòng 1, Kinh phí | 720000 | 700000',
        'missing-value | Tháng 2, dòng 2, Số lớp |  | 1',
        'headcount-mismatch | Tháng 1, dòng 1, Số học viên | 88 | 84',
        'missing-value | Tháng 6, dòng 1, Phối hợp |  | ',
        'missing-value | Tháng 8, dòng 1, Phối hợp |  | ',
        'missing-value | Tháng 11, dòng 2, Phối hợp |  | ',
      ].toSorted(),
    );
  });

  it('of the year after tells the results of the records, and of a year without any what a paper states', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const make = async (year: number) =>
      (
        await deputy.send('PUT', at(`/plans/0199c0de-0000-7000-8000-00000000${year}`), {
          year,
          surveyId: null,
        })
      ).json as OpenedPlan;
    const next = await make(2025);
    // Last year's bases, without the one that was for last year alone.
    expect(next.bases).toHaveLength(5);
    expect(next.bases.every(({ subject }) => !/năm 2024/.test(subject ?? ''))).toBe(true);
    expect(next.past.reduce((sum, row) => sum + row.classes, 0)).toBe(24);
    expect(fieldsOf(next)['past.classes']?.text).toBe('24');
    const own = (await deputy.get(planPath)).json as OpenedPlan;
    expect(own.past.reduce((sum, row) => sum + row.attendances, 0)).toBe(2197);
    // Nobody held a class in 2029: that is not a year of 0 classes.
    expect(fieldsOf(await make(2030))['past.classes']?.text).toBe('…');
  });

  it('of a commune in whose register nobody is entered says nothing of its people, and is not found fault with', async () => {
    const services = await openServices();
    const opened = (await (await services.as('phogiamdoc')).get(planPath)).json as OpenedPlan;
    const unknown = { households: null, population: null, poorHouseholds: null, nearPoorHouseholds: null };
    const empty = {
      ...opened,
      context: { ...opened.context, community: { areaHa: null, villages: null, ...unknown } },
    };
    expect(fieldsOf(empty)['community.population']?.text).toBe('…');
    expect(findingsOf(empty).filter(({ at: place }) => place.kind === 'community')).toEqual([]);
  });

  it('tells many rows of one cause as one group, few of them one by one', async () => {
    const services = await openServices();
    const opened = (await (await services.as('phogiamdoc')).get(planPath)).json as OpenedPlan;
    const dear = opened.lines.map((line, at) => ({ ...line, cost: at < 4 ? 1 : line.cost }));
    const off = (of: OpenedPlan) =>
      inGroups(findingsOf(of))
        .filter(({ findings }) => findings[0]!.rule === 'row-off-norm')
        .map(({ findings }) => findings.length);
    expect(off(opened)).toEqual([1, 1, 1]);
    expect(off({ ...opened, lines: dear })).toEqual([6]);
  });

  it('covers every topic of the survey, to the person', async () => {
    const services = await openServices();
    const opened = (await (await services.as('phogiamdoc')).get(planPath)).json as OpenedPlan;
    const topics = coverage(opened.survey!.needs, opened.lines);
    expect(topics).toHaveLength(24);
    expect(topics.every((topic) => topic.lines.length === 1 && topic.learners === topic.registered)).toBe(
      true,
    );
  });

  it('sums up by programme, month, village and source', async () => {
    const services = await openServices();
    const { lines } = (await (await services.as('ketoan')).get(planPath)).json as OpenedPlan;
    expect(totalsBy(lines, (line) => line.programme).get('KT')).toMatchObject({
      lines: 7,
      learners: { value: 639 },
    });
    expect(totalsBy(lines, (line) => line.month).get(12)).toMatchObject({
      lines: 2,
      cost: { value: 1_540_000 },
    });
    for (const key of ['month', 'villageId', 'fundingSourceId'] as const)
      expect(
        [...totalsBy(lines, (line) => line[key]).values()].reduce((sum, one) => sum + one.cost.value, 0),
      ).toBe(18_005_000);
  });

  it('shows a partner unit its own lines alone, and the administrator, the province and the ministry nothing', async () => {
    const services = await openServices();
    const opened = (await (await services.as('hoinongdan')).get(planPath)).json as OpenedPlan;
    const unit = sample.posts.find((post) => post.username === 'hoinongdan')!.unitId;
    expect(new Set(opened.lines.map((line) => line.unitId))).toEqual(new Set([unit]));
    expect([opened.survey, opened.claims, opened.sections]).toEqual([null, [], []]);
    for (const username of ['quantri', 'so', 'bo', 'truongthon'])
      expect([username, (await (await services.as(username)).get(planPath)).status]).toEqual([username, 403]);
  });

  it('is not there for another commune', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const other = moi(testToday).communeId;
    expect((await deputy.get(at(`/plans/${sample.plan.id}`, other))).status).toBe(404);
    const listed = (await deputy.get(at('/plans', other))).json as { id: string }[];
    expect(listed.map((plan) => plan.id)).not.toContain(sample.plan.id);
    expect((await deputy.get(at('/plans'))).json).toMatchObject([
      { lines: 24, learners: 2248, cost: 18_005_000 },
    ]);
  });
});

describe('a new plan', () => {
  const id = '0199c0de-0000-7000-8000-0000000000aa';
  const year = 2025;

  it('is made from the survey: each topic a line, none uncovered; twice is once', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const body = { year, surveyId: sample.survey.id };
    await deputy.send('PUT', at(`/plans/${id}`), body);
    const opened = (await deputy.send('PUT', at(`/plans/${id}`), body)).json as OpenedPlan;
    expect(totalsOf(opened.lines)).toMatchObject({ lines: 24, learners: { value: 2248, blanks: 0 } });
    // Nobody has said what the norm of 2025 is.
    expect(opened.context.norm).toBeNull();
    expect(opened.lines.every((line) => line.cost === null)).toBe(true);
    expect(new Set(opened.lines.map((line) => line.month)).size).toBe(12);
    expect(
      coverage(opened.survey!.needs, opened.lines.slice(1)).filter((topic) => topic.lines.length === 0),
    ).toHaveLength(1);
    expect(opened.sections.map((section) => section.key)).toEqual([
      'situation',
      'aims',
      'solutions',
      'organisation',
    ]);
  });

  it('costs what the norm of its first day says', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const { communeId, survey } = moi(testToday);
    const body = { year: 2027, surveyId: survey.id };
    const opened = (await deputy.send('PUT', at(`/plans/${id}`, communeId), body)).json as OpenedPlan;
    const norm = opened.context.norm!;
    expect(opened.lines.length).toBeGreaterThan(20);
    expect(opened.lines.every((line) => line.cost === norm.base + norm.perLearner * line.learners!)).toBe(
      true,
    );
  });

  it('can begin empty; a year has one', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const made = await deputy.send('PUT', at(`/plans/${id}`), { year, surveyId: null });
    expect(made.json.lines).toEqual([]);
    const again = await deputy.send('PUT', at(`/plans/${id.replace('aa', 'ab')}`), { year, surveyId: null });
    expect(again.json.problem.code).toBe('already-exists');
    expect(
      (await (await services.as('giamdoc')).send('PUT', at(`/plans/${id}`), { year, surveyId: null })).status,
    ).toBe(403);
  });
});
