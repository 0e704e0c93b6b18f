import { addDays, type CivilDate } from '#vocabulary/date.ts';
import { monthsUpTo, quarterPeriod, yearPeriod } from '#vocabulary/period.ts';
import { nameOf } from './accounts.ts';
import { type ClassOrder, classOf } from './classes.ts';
import type {
  SampleActivity,
  SampleDocument,
  SampleInstructor,
  SampleLine,
  SamplePlan,
  SampleProposal,
  SampleReport,
  SampleResident,
  SampleUnit,
} from './model.ts';
import { type CentreMoney, type ClassMoney, moneyDays, moneyOf } from './money.ts';
import { accountPersonId, unitIdOf } from './organisation.ts';
import { classPapers, type DocumentDraft, registerOf } from './papers.ts';
import { day, id, KEY, NORM, YEAR } from './tan-huong-2024-commune.ts';
import { rowKey } from './tan-huong-2024-plan.ts';

export const AS_OF = day('2024-12-31');

/** The unit that takes a class for which the paper names no partner. */
const UNIT_WHERE_BLANK = 'cong-an';

/** The days of each month's two classes: weekday evenings and Saturday mornings, none in the days of Tết. */
// biome-ignore format: a month a line
const HELD_ON: readonly (readonly [string, string])[] = [
  ['2024-01-20', '2024-01-25'], ['2024-02-20', '2024-02-24'], ['2024-03-09', '2024-03-20'],
  ['2024-04-13', '2024-04-23'], ['2024-05-11', '2024-05-23'], ['2024-06-11', '2024-06-22'],
  ['2024-07-13', '2024-07-24'], ['2024-08-10', '2024-08-22'], ['2024-09-14', '2024-09-24'],
  ['2024-10-05', '2024-10-22'], ['2024-11-09', '2024-11-21'], ['2024-12-07', '2024-12-17'],
];

/** How a class differs from one that is marked on a phone the same evening, by "month/row". */
const ODD: Readonly<Record<string, Partial<ClassOrder>>> = {
  '1/1': { source: 'paper', lag: 2 },
  '1/2': { record: 'headcount', headcount: 88, source: 'paper', lag: 1 },
  '2/1': { source: 'paper', lag: 2 },
  '4/2': { record: 'both' },
  '6/1': { supportUnitIds: [unitIdOf(KEY, 'truong-tieu-hoc')] },
  '6/2': { source: 'paper', lag: 3 },
  '8/1': { record: 'headcount', headcount: 96, source: 'paper', lag: 1 },
  '9/2': { source: 'paper', lag: 1 },
  '11/2': { source: 'paper', lag: 9, lateReason: 'Nhà văn hóa mất mạng, nhập lại từ danh sách giấy' },
};

/** Classes that were paid without an advance, and the one whose drinks cost more than planned. */
const WITHOUT_ADVANCE = new Set(['2/2', '6/1', '9/2', '12/2']);
const OVERSPENT = '5/1';

/** A class is announced five days ahead, never before the plan is in force. */
const preparedOn = (date: CivilDate): CivilDate => {
  const early = addDays(date, -5);
  return early < '2024-01-16' ? day('2024-01-16') : early;
};

/** The 24 classes, each with its one session, roster and record. */
export function activitiesOf(
  lines: readonly SampleLine[],
  residents: readonly SampleResident[],
  instructors: readonly SampleInstructor[],
): SampleActivity[] {
  const room = { key: KEY, recordedTo: AS_OF, year: YEAR, residents };
  return lines.map((line) => {
    const date = day(HELD_ON[line.month - 1]![line.row - 1]!);
    const unitId = line.unitId ?? unitIdOf(KEY, UNIT_WHERE_BLANK);
    const odd = ODD[rowKey(line)] ?? {};
    return classOf(room, {
      line,
      unitId,
      instructorId: instructors.find((one) => one.unitId === unitId)!.id,
      dates: [date],
      preparedOn: preparedOn(date),
      reportedOn: addDays(date, (odd.lag ?? 0) + 2),
      record: 'marks',
      source: 'phone',
      lag: 0,
      ...odd,
    });
  });
}

const reportedPeriods = () => [
  { ...quarterPeriod(YEAR, 1), on: '2024-04-05', subject: 'Kết quả hoạt động quý I năm 2024' },
  { ...monthsUpTo(YEAR, 6), on: '2024-07-05', subject: 'Kết quả hoạt động 6 tháng đầu năm 2024' },
  { ...monthsUpTo(YEAR, 9), on: '2024-10-04', subject: 'Kết quả hoạt động 9 tháng năm 2024' },
  { ...yearPeriod(YEAR), on: '2024-12-31', subject: 'Kết quả hoạt động năm 2024' },
];

/** All papers that went out in 2024, in the register's order. */
export function registerOf2024(
  plan: SamplePlan,
  activities: readonly SampleActivity[],
  units: readonly SampleUnit[],
): SampleDocument[] {
  const [director, deputy] = [nameOf('giamdoc'), nameOf('phogiamdoc')];
  const own = (
    date: CivilDate,
    kind: DocumentDraft['kind'],
    subject: string,
    recipients: readonly string[],
  ) => ({
    date,
    kind,
    subject,
    recipients,
    signer: director,
    activityId: null,
  });
  const nameOfUnit = new Map(units.map((unit) => [unit.id, unit.name]));
  const lineOfActivity = new Map(plan.lines.map((line) => [line.id, line]));
  const up = ['UBND xã', 'Phòng GD&ĐT', 'Lưu: VT, TTHTCĐ'];
  return registerOf(KEY, YEAR, [
    own(day('2024-01-10'), 'plan', plan.title, plan.recipients),
    ...activities.flatMap((activity) =>
      classPapers(
        activity,
        activity.preparedOn!,
        deputy,
        lineOfActivity.get(activity.lineId)!.audience,
        nameOfUnit.get(activity.unitId)!,
      ),
    ),
    ...['2024-03-29', '2024-06-28', '2024-09-27', '2024-12-26'].map((on, at) =>
      own(day(on), 'inspection', `Kiểm tra việc mở lớp quý ${['I', 'II', 'III', 'IV'][at]} năm 2024`, up),
    ),
    ...reportedPeriods().map(({ on, subject }) => own(day(on), 'report', subject, up)),
    own(day('2024-11-25'), 'notice', 'Khảo sát nhu cầu học tập năm 2025', ['4 thôn', 'Lưu: VT, TTHTCĐ']),
  ]);
}

/** What the classes cost, from the advance to the settlement. */
export function moneyOf2024(
  lines: readonly SampleLine[],
  activities: readonly SampleActivity[],
  teacherName: (activity: SampleActivity) => string,
): CentreMoney {
  const classes = activities.map((activity, at): ClassMoney => {
    const line = lines[at]!;
    const date = activity.sessions[0]!.date;
    const { advance, spent, settled } = moneyDays(date, date);
    return {
      activity,
      line,
      instructorName: teacherName(activity),
      advancedOn: WITHOUT_ADVANCE.has(rowKey(line)) ? null : advance,
      spentOn: spent,
      settledOn: settled,
      overspends: rowKey(line) === OVERSPENT,
    };
  });
  return moneyOf(KEY, NORM, accountPersonId(KEY, 'phogiamdoc'), classes);
}

/** The reports of the year, all of them sent. */
export const sentReports = (documents: readonly SampleDocument[]): SampleReport[] =>
  reportedPeriods().map(({ from, to, on, subject }) => ({
    id: id('report', subject),
    from,
    to,
    state: 'sent',
    preparedOn: addDays(day(on), -2),
    documentId: documents.find((document) => document.subject === subject)!.id,
  }));

/** What units proposed for the year: one became a line of the plan, two were declined. */
export function proposals2024(plan: SamplePlan): SampleProposal[] {
  const taken = plan.lines.find((line) => line.unitId === unitIdOf(KEY, 'hoi-nong-dan'))!;
  const common = { year: YEAR, villageId: null, cost: null, note: null };
  return [
    {
      ...common,
      id: id('proposal', 'taken'),
      unitId: taken.unitId!,
      month: taken.month,
      title: taken.title,
      programme: taken.programme,
      audience: taken.audience,
      venueId: taken.venueId,
      learners: taken.learners,
      by: nameOf('hoinongdan'),
      on: day('2023-12-20'),
      declined: null,
      lineId: taken.id,
    },
    {
      ...common,
      id: id('proposal', 'declined'),
      unitId: unitIdOf(KEY, 'hoi-phu-nu'),
      month: 3,
      title: 'Hội thi nấu ăn nhân ngày 8/3',
      programme: 'VHXH',
      audience: null,
      venueId: null,
      learners: null,
      by: 'Chủ tịch hội phụ nữ xã',
      on: day('2023-12-22'),
      declined: { on: day('2023-12-28'), reason: 'Hội đã có kinh phí riêng cho hội thi này' },
      lineId: null,
    },
    {
      ...common,
      id: id('proposal', 'school'),
      unitId: unitIdOf(KEY, 'truong-tieu-hoc'),
      month: 9,
      title: 'Phụ huynh đọc sách cùng con',
      programme: 'VHXH',
      audience: 'Phụ huynh học sinh',
      venueId: null,
      learners: 40,
      by: nameOf('truonghoc'),
      on: day('2023-12-22'),
      declined: { on: day('2023-12-28'), reason: 'Kế hoạch năm đã đủ lớp; trường đưa vào tháng khuyến học' },
      lineId: null,
    },
  ];
}
