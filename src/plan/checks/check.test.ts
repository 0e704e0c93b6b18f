import { expect, test } from 'vitest';
import { noEvidence } from '../reading/evidence.ts';
import { type ActivityReading, emptyReading, type PlanReading } from '../reading/schema.ts';
import { checkReading } from './check.ts';

const row = (month: number, n: number, more: Partial<ActivityReading> = {}): ActivityReading => ({
  month: `2024-${String(month).padStart(2, '0')}`,
  from: null,
  to: null,
  title: `Lớp ${month}.${n}`,
  programme: 'KT',
  audience: `Nhân dân thôn ${n}`,
  classes: 1,
  learners: 80 + month,
  cost: 280_000 + 5_000 * (80 + month),
  venue: `Nhà văn hóa thôn ${n}`,
  partners: ['Hội Nông dân'],
  note: 'Tự mở',
  purpose: null,
  hours: null,
  ...more,
});
const year = (): ActivityReading[] => Array.from({ length: 12 }, (_, i) => row(i + 1, (i % 4) + 1));
const plan = (more: Partial<PlanReading> = {}): PlanReading => ({
  ...emptyReading(),
  period: { from: '2024-01-01', to: '2024-12-31' },
  issuedOn: '2024-01-10',
  activities: year(),
  ...more,
});
const told = (reading: PlanReading, evidence = noEvidence) =>
  checkReading(reading, { evidence }).map((f) => [f.rule, f.where, f.stated, f.derived]);
const withRow = (index: number, more: Partial<ActivityReading>): PlanReading => {
  const activities = year();
  activities[index] = { ...activities[index]!, ...more };
  return plan({ activities });
};

test('a clean plan has no findings', () => {
  expect(told(plan())).toEqual([]);
});

test('a total that its parts contradict is an error; a sum with a blank part is unknown', () => {
  const byProgramme = [
    { programme: 'KT' as const, classes: 4, attendances: 354 },
    { programme: 'PL' as const, classes: 8, attendances: 744 },
  ];
  const stated = { classes: 12, attendances: 1_089 };
  expect(told(plan({ lastPeriod: { byProgramme, stated } }))).toEqual([
    ['total-mismatch', 'Kết quả kỳ trước, Tổng số học viên', 1_089, 1_098],
  ]);
  const blank = [byProgramme[0]!, { ...byProgramme[1]!, attendances: null }];
  expect(told(plan({ lastPeriod: { byProgramme: blank, stated } }))).toEqual([]);
});

test('a row off the norm that nearly all rows follow is named with what the norm gives', () => {
  expect(told(withRow(4, { cost: 755_000 }))).toEqual([
    ['row-off-norm', 'Tháng 5, dòng 1, Kinh phí', 755_000, 280_000 + 5_000 * 85],
  ]);
});

test('what one payer gives may follow a norm that the whole does not', () => {
  const activities = year().map((one, i) => ({ ...one, cost: 20_000 * one.learners! + 50_000 * (i % 5) }));
  const costParts = activities.map((one, activity) => ({
    activity,
    column: 'NSNN',
    value: 20_000 * one.learners! + (activity === 4 ? 50_000 : 0),
  }));
  expect(told(plan({ activities }), { ...noEvidence, costParts })).toEqual([
    ['row-off-norm', 'Tháng 5, dòng 1, NSNN', 20_000 * 85 + 50_000, 20_000 * 85],
  ]);
});

test('any other sum that a table prints is held against its parts, and told once', () => {
  const sum = { where: 'Chia theo làng, Làng C, Cộng', what: 'Cộng', parts: [61, 41, 54], along: true };
  const sums = [
    { ...sum, stated: 186 },
    { ...sum, stated: 156 },
  ];
  expect(told(plan(), { ...noEvidence, sums })).toEqual([
    ['total-mismatch', 'Chia theo làng, Làng C, Cộng', 186, 156],
  ]);
  const byProgramme = [{ programme: 'KT' as const, classes: 5, attendances: 402 }];
  const lastPeriod = { byProgramme, stated: { classes: 5, attendances: 420 } };
  const again = [{ ...sum, parts: [402], stated: 420 }];
  expect(told(plan({ lastPeriod }), { ...noEvidence, sums: again })).toHaveLength(1);
});

test('topics that were asked for are reached by topics, not by the classes of one', () => {
  const needs = {
    byProgramme: [{ programme: 'MT' as const, topics: 2, attendances: 90 }],
    stated: { topics: 2, attendances: 90 },
  };
  expect(told({ ...withRow(0, { programme: 'MT', classes: 2 }), needs }).map(([rule]) => rule)).toContain(
    'needs-not-covered',
  );
});

test('seven rows are too few for a norm, and so are rows that only three in four follow', () => {
  const few = year().slice(0, 7);
  few[2] = { ...few[2]!, cost: 1 };
  expect(told(plan({ activities: few }))).toEqual([]);
  const many = year().map((r, i) => (i % 4 === 0 ? { ...r, cost: r.cost! + 1_000 * (i + 1) } : r));
  expect(told(plan({ activities: many })).filter(([rule]) => rule === 'row-off-norm')).toEqual([]);
});

test('a blank cell in a filled column is missing, and a stated total says what would close it', () => {
  const activities = year();
  activities[1] = { ...activities[1]!, classes: null };
  const targets = [{ text: 'Số lớp: 12 lớp', comparator: '=' as const, value: 12, unit: 'lớp' }];
  expect(told(plan({ activities, targets }))).toEqual([
    ['missing-value', 'Tháng 2, dòng 1, Số lớp', null, 1],
  ]);
  expect(checkReading(plan({ activities, targets }))[0]!.message.vi).toContain('12 − 11 = 1');
});

test('an empty column and one that most rows leave blank are none', () => {
  const activities = year().map((r, i) => ({ ...r, note: null, venue: i < 7 ? r.venue : null }));
  expect(told(plan({ activities }))).toEqual([]);
});

test('people a village times villages must give the learners', () => {
  const audience = 'Nhân dân 4/4 thôn (21 người/thôn)';
  expect(told(withRow(7, { audience, learners: 88, cost: 720_000 }))).toEqual([
    ['headcount-mismatch', 'Tháng 8, dòng 1, Số học viên', 88, 84],
  ]);
  expect(told(withRow(7, { audience: audience.replace('21', '22'), learners: 88, cost: 720_000 }))).toEqual(
    [],
  );
});

test('a weekday that the calendar contradicts is an error', () => {
  const evidence = { ...noEvidence, weekdays: [{ date: '2025-10-06', weekday: 2, where: 'Lễ khai giảng' }] };
  expect(told(plan(), evidence)).toEqual([['weekday-mismatch', 'Lễ khai giảng', 'thứ Ba', 'thứ Hai']]);
  const right = { ...noEvidence, weekdays: [{ date: '2025-10-06', weekday: 1, where: 'Lễ khai giảng' }] };
  expect(told(plan(), right)).toEqual([]);
});

test('a month left over from last year is told once; closing a period after its end is no error', () => {
  const left = year().flatMap((r, i) =>
    i === 2 ? [row(3, 1), row(3, 2)].map((x) => ({ ...x, month: '2023-03' })) : [r],
  );
  expect(told(plan({ activities: left })).map(([rule]) => rule)).toEqual(['date-outside-period']);
  const closing = withRow(11, {
    title: 'Tổng kết năm',
    month: '2025-01',
    from: '2025-01-05',
    to: '2025-01-05',
  });
  expect(told(closing)).toEqual([]);
});

test('needs that the rows do not reach', () => {
  const needs = {
    byProgramme: [{ programme: 'SK' as const, topics: 2, attendances: 90 }],
    stated: { topics: null, attendances: null },
  };
  expect(told(plan({ needs }))).toEqual([['needs-not-covered', 'Khảo sát nhu cầu, Sức khỏe', 2, 0]]);
  expect(told(plan({ needs, kind: 'report' }))).toEqual([]);
});

test('a basis is judged by the day of the paper', () => {
  const legalBases = [{ number: '44/2014/TT-BGDĐT', date: '2014-12-12', issuer: null, subject: null }];
  expect(told(plan({ legalBases }))).toEqual([]);
  expect(told(plan({ legalBases, issuedOn: '2025-01-10' }))).toEqual([
    ['superseded-legal-basis', 'Căn cứ 1, 44/2014/TT-BGDĐT', '44/2014/TT-BGDĐT', '25/2023/TT-BGDĐT'],
  ]);
  const evidence = { ...noEvidence, basisTypes: ['Quyết định'] };
  expect(told(plan({ legalBases }), evidence).map(([rule]) => rule)).toEqual(['basis-type-mismatch']);
});

test('the same row twice, and the same venue twice on a day', () => {
  const activities = [...year(), row(12, 4)];
  expect(told(plan({ activities }))).toEqual([['duplicate-row', 'Tháng 12, dòng 2', 'Lớp 12.4', null]]);
  const day = { from: '2024-05-05', to: '2024-05-05' };
  const booked = [...year(), row(5, 1, { ...day, title: 'Lớp khác' })];
  booked[4] = { ...booked[4]!, ...day };
  expect(told(plan({ activities: booked })).map(([rule]) => rule)).toEqual(['double-booking']);
  const at =
    (from: string, to: string | null = null) =>
    (one: ActivityReading) => ({ ...one, hours: { from, to } });
  const withHours = (a: (one: ActivityReading) => ActivityReading, b: typeof a) =>
    told(
      plan({ activities: booked.map((one, index) => (index === 4 ? a(one) : index === 12 ? b(one) : one)) }),
    );
  expect(withHours(at('08:00'), at('14:00'))).toEqual([]);
  expect(withHours(at('08:00', '11:00'), at('13:30'))).toEqual([]);
  expect(withHours(at('08:00', '11:00'), at('10:00')).map(([rule]) => rule)).toEqual(['double-booking']);
  expect(withHours(at('08:00'), at('08:00')).map(([rule]) => rule)).toEqual(['double-booking']);
});

test('rows of which neither place nor audience is known are doubles only with the same figures', () => {
  const twice = (said: Partial<ActivityReading>, again: Partial<ActivityReading>) => {
    const activities = [
      ...year(),
      row(12, 9, { title: 'Ghép cành', ...said }),
      row(12, 9, { title: 'Ghép cành', ...again }),
    ];
    return told(plan({ activities })).filter(([rule]) => rule === 'duplicate-row').length;
  };
  const unknown = { venue: null, audience: null, cost: null };
  expect(twice({ ...unknown, learners: 35 }, { ...unknown, learners: 31 })).toBe(0);
  expect(
    twice({ ...unknown, learners: 35, cost: 400_000 }, { ...unknown, learners: 35, cost: 450_000 }),
  ).toBe(0);
  expect(twice({ ...unknown, learners: 35 }, { ...unknown, learners: 35 })).toBe(1);
  for (const known of [{ venue: 'Đình Hạ' }, { audience: 'phụ nữ thôn Hạ' }])
    expect(twice({ ...unknown, ...known, learners: 35 }, { ...unknown, ...known, learners: 31 })).toBe(1);
});

test('magnitudes that cannot be', () => {
  expect(
    told(withRow(0, { learners: 8_100, cost: 280_000 + 5_000 * 8_100 })).map(([rule, where]) => [
      rule,
      where,
    ]),
  ).toEqual([['implausible-value', 'Tháng 1, dòng 1, Số học viên']]);
  const community = { ...emptyReading().community, areaHa: 423_989 };
  expect(told(plan({ community })).map(([rule]) => rule)).toEqual(['implausible-value']);
});

test('a figure that is unknown checks nothing, and size decides, not distance', () => {
  const blank = emptyReading().community;
  for (const population of [0, 40, null])
    expect(told(plan({ community: { ...blank, population, households: 0, poorHouseholds: 12 } }))).toEqual(
      [],
    );
  // Nine tenths of what the other rows have is no outlier, and neither is three times as many.
  for (const learners of [88, 290])
    expect(told(withRow(0, { learners, cost: 280_000 + 5_000 * learners }))).toEqual([]);
  const crowd = withRow(0, { learners: 900, cost: 280_000 + 5_000 * 900 });
  const [found] = checkReading({ ...crowd, community: { ...blank, population: 800 } });
  expect(found?.message.vi).toContain('nhiều hơn cả số dân của xã (800)');
});

test('what of a file was not read is told once', () => {
  const unread = [
    { what: 'uncalculated', sheet: 'KH', places: ['F6', 'F7'] },
    { what: 'hidden-rows', sheet: 'KH', places: ['8'] },
  ] as const;
  const found = checkReading(plan(), { evidence: { ...noEvidence, unread } });
  expect(found.map(({ rule, severity, where }) => [rule, severity, where])).toEqual([
    ['missing-value', 'warning', 'Trang tính “KH”'],
    ['missing-value', 'info', 'Trang tính “KH”'],
  ]);
  expect(found[0]!.message.vi).toContain('2 ô (F6, F7) là công thức chưa được tính');
});

test('a day in the letterhead that does not exist is named; one in figures is a remark', () => {
  const day = (text: string) => ({ ...noEvidence, layout: [{ what: 'date', text } as const] });
  expect(told(plan(), day('ngày 29 tháng 02 năm 2026')).map(([rule, , stated]) => [rule, stated])).toEqual([
    ['implausible-value', '29/02/2026'],
  ]);
  expect(told(plan(), day('ngày 15/01/2026')).map(([rule]) => rule)).toEqual(['layout']);
  for (const number of ['07-KH/ĐU', '07a/KH-TTHTCĐ'])
    expect(told(plan({ number })).map(([rule]) => rule)).toEqual(['layout']);
});

test('symbols and signatures against the official layout are only remarks', () => {
  const signatories = [{ capacity: 'TM/BAN GIÁM ĐỐC', post: null, name: 'Lý Văn An' }];
  const found = checkReading(plan({ number: '01/KH-TTHTCD', signatories }));
  expect(found.map((f) => [f.rule, f.severity, f.derived])).toEqual([
    ['layout', 'info', '01/KH-TTHTCĐ'],
    ['layout', 'info', 'TM. BAN GIÁM ĐỐC'],
  ]);
  expect(
    told(
      plan({ number: '01/KH-TTHTCĐ', signatories: [{ ...signatories[0]!, capacity: 'TM. BAN GIÁM ĐỐC' }] }),
    ),
  ).toEqual([]);
});

test('every mend leads to a reading without that finding', () => {
  const found = checkReading(withRow(4, { cost: 755_000 }))[0]!;
  const fix = found.fixes[0]!;
  expect(fix.set.path).toBe('activities[4].cost');
  expect(told(withRow(4, { cost: Number(fix.set.value) }))).toEqual([]);
});

test('a plan that names its last day within the year has its closing before that day', () => {
  const closing = { title: 'Tổng kết chuyên đề', month: '2024-12', from: '2024-12-12', to: '2024-12-12' };
  const activities = [row(5, 1), row(6, 1, closing)];
  const thematic = plan({ kind: 'thematic', activities, period: { from: '2024-03-15', to: '2024-11-30' } });
  expect(told(thematic).map(([rule]) => rule)).toEqual(['date-outside-period']);
});

test('millions are added with their decimals', () => {
  const sums = [{ where: 'Bảng 1', what: 'Số tiền', stated: 105.3, parts: [48.1, 30.1, 25.5], along: false }];
  const [finding] = checkReading(plan(), { evidence: { ...noEvidence, sums } });
  expect(finding).toMatchObject({ rule: 'total-mismatch', derived: 103.7 });
  expect(finding!.message.vi).toContain('(lệch 1,6)');
});
