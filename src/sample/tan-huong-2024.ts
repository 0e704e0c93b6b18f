import { addDays, type CivilDate } from '#vocabulary/date.ts';
import type { Id } from '#vocabulary/id.ts';
import { dong } from '#vocabulary/money.ts';
import { monthsUpTo, quarterPeriod, yearPeriod } from '#vocabulary/period.ts';
import { SAMPLE_ACCOUNTS } from './accounts.ts';
import { type ClassOrder, classOf } from './classes.ts';
import type {
  SampleActivity,
  SampleCentre,
  SampleDocument,
  SampleFundingSource,
  SampleInstructor,
  SampleLine,
  SamplePlace,
  SamplePlan,
  SampleReport,
  SampleVenue,
  Sex,
} from './model.ts';
import { type ClassMoney, moneyDays, moneyOf } from './money.ts';
import { accountPersonId, organise, unitIdOf } from './organisation.ts';
import { classPapers, type DocumentDraft, documentNumber, registerOf } from './papers.ts';
import { sampleId } from './random.ts';
import { populate } from './residents.ts';
import {
  CITED,
  COMMUNITY,
  LAST_YEAR,
  PRINTED_LINES,
  type PrintedLine,
  type Village,
} from './tan-huong-2024-lines.ts';

const KEY = 'tan-huong-2024';
const YEAR = 2024;
const day = (iso: string): CivilDate => iso as CivilDate;
const AS_OF = day('2024-12-31');
const id = (...path: string[]): Id => sampleId(KEY, ...path);

const HOUSEHOLDS: Record<Village, number> = {
  'Đon Úy': 148,
  'Cầu Hin': 141,
  'Nam Hương 1': 132,
  'Nam Hương 2': 122,
};
const VILLAGES = Object.keys(HOUSEHOLDS) as Village[];
const villageId = (village: Village): Id => id('place', village);

const UNITS: readonly (readonly [string, string])[] = [
  ['hoi-nong-dan', 'Hội Nông dân xã'],
  ['tram-y-te', 'Trạm Y tế xã'],
  ['dia-chinh', 'Địa chính - xây dựng - môi trường'],
  ['van-hoa', 'Văn hóa - xã hội'],
  ['tu-phap', 'Tư pháp - hộ tịch'],
  ['hoi-phu-nu', 'Hội Liên hiệp Phụ nữ xã'],
  ['cong-an', 'Công an xã'],
];

/** Which unit the paper means by each spelling that it uses. */
const UNIT_OF_PARTNER: Readonly<Record<string, string>> = {
  'CB Hội nông dân xã': 'hoi-nong-dan',
  'CB Hộ nông dân xã': 'hoi-nong-dan',
  'CB Hội nông dân': 'hoi-nong-dan',
  'CB hội nông dân xã': 'hoi-nong-dan',
  'CB Trạm Y tế xã': 'tram-y-te',
  'CB trạm y tế xã': 'tram-y-te',
  'Cán bộ trạm y tế xã': 'tram-y-te',
  'CB địa chính xây dựng xã': 'dia-chinh',
  'CB địa chính xây dựng': 'dia-chinh',
  'CB địa chính xây dựng và môi trường xã': 'dia-chinh',
  'CB văn hóa xã hội': 'van-hoa',
  'Cán bộ tư pháp xã': 'tu-phap',
  'Chủ tịch hội phụ nữ xã': 'hoi-phu-nu',
};

const OFFICERS: readonly (readonly [string, string, Sex, string])[] = [
  ['tram-y-te', 'Lộc Thị Thu Hiền', 'female', 'Trạm trưởng Trạm Y tế xã'],
  ['dia-chinh', 'Hà Đức Quang', 'male', 'Công chức Địa chính - xây dựng - môi trường'],
  ['tu-phap', 'Ma Thị Ngân', 'female', 'Công chức Tư pháp - hộ tịch'],
  ['hoi-phu-nu', 'Đinh Thị Nguyệt', 'female', 'Chủ tịch Hội Liên hiệp Phụ nữ xã'],
  ['cong-an', 'La Trung Kiên', 'male', 'Phó Trưởng Công an xã'],
];

/** The unit that takes a class for which the paper names no partner. */
const UNIT_WHERE_BLANK = 'cong-an';

/** The day of each class; the first of a month on a Saturday morning, with two exceptions, the second on an evening. */
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
  '6/2': { source: 'paper', lag: 3 },
  '8/1': { record: 'headcount', headcount: 96, source: 'paper', lag: 1 },
  '9/2': { source: 'paper', lag: 1 },
  '11/2': { source: 'paper', lag: 9, lateReason: 'Nhà văn hóa mất mạng, nhập lại từ danh sách giấy' },
};

/** Classes that were paid without an advance, and the one whose drinks cost more than planned. */
const WITHOUT_ADVANCE = new Set(['2/2', '6/1', '9/2', '12/2']);
const OVERSPENT = '5/1';

const SOURCES: readonly SampleFundingSource[] = [
  { id: id('source', 'NSX'), code: 'NSX', name: 'Ngân sách xã' },
  { id: id('source', 'XHH'), code: 'XHH', name: 'Xã hội hóa (hợp tác xã chăn nuôi hỗ trợ)' },
];
const [NSX, XHH] = [SOURCES[0]!.id, SOURCES[1]!.id];

const NORM = {
  id: id('norm'),
  base: dong(280_000),
  perLearner: dong(5_000),
  validFrom: day('2024-01-01'),
  validTo: day('2024-12-31'),
};

function places(): SamplePlace[] {
  const unknown = { validFrom: null, validTo: null };
  const [province, district, commune] = [
    id('place', 'province'),
    id('place', 'district'),
    id('place', 'commune'),
  ];
  return [
    { id: province, level: 'province', kind: 'tỉnh', name: 'Lạng Sơn', parentId: null, ...unknown },
    {
      id: district,
      level: 'district',
      kind: 'huyện',
      name: 'Bắc Sơn',
      parentId: province,
      validFrom: null,
      validTo: day('2025-06-30'),
    },
    { id: commune, level: 'commune', kind: 'xã', name: 'Tân Hương', parentId: district, ...unknown },
    ...VILLAGES.map(
      (name): SamplePlace => ({
        id: villageId(name),
        level: 'village',
        kind: 'thôn',
        name,
        parentId: commune,
        ...unknown,
      }),
    ),
  ];
}

const hallOf = (village: Village | null): Id => id('venue', village ?? 'xã');

const venues = (): SampleVenue[] => [
  { id: hallOf(null), name: 'Nhà văn hóa xã', villageId: null, capacity: 120 },
  ...VILLAGES.map((village) => ({
    id: hallOf(village),
    name: `Nhà văn hóa thôn ${village}`,
    villageId: villageId(village),
    capacity: 110,
  })),
];

const rowKey = (line: { readonly month: number; readonly row: number }): string =>
  `${line.month}/${line.row}`;

function lineOf(printed: PrintedLine): SampleLine {
  const { village, venue, partner, cost, ...same } = printed;
  const unit = partner === null ? null : UNIT_OF_PARTNER[partner];
  if (unit === undefined) throw new Error(`no unit for the partner "${partner}"`);
  const half = rowKey(printed) === OVERSPENT ? 500_000 : cost;
  const budget = [
    { sourceId: NSX, amount: dong(half) },
    { sourceId: XHH, amount: dong(cost - half) },
  ];
  return {
    ...same,
    id: id('line', rowKey(printed)),
    villageIds: village === null ? VILLAGES.map(villageId) : [villageId(village)],
    cost: dong(cost),
    venueText: venue,
    venueId: hallOf(village),
    partnerText: partner,
    unitId: unit === null ? null : unitIdOf(KEY, unit),
    note: 'Tự mở',
    budget: budget.filter(({ amount }) => amount > 0),
  };
}

/** The survey asks for what the plan then offers, topic by topic and village by village. */
function surveyOf(lines: readonly SampleLine[]): SampleCentre['survey'] {
  return {
    id: id('survey'),
    year: YEAR,
    closedOn: day('2023-12-29'),
    needs: lines.map((line) => ({
      id: id('need', rowKey(line)),
      topic: line.title,
      programme: line.programme,
      byVillage: line.villageIds.map((village, at) => ({
        villageId: village,
        registered: Math.floor((line.learners + at) / line.villageIds.length),
      })),
    })),
    stated: { topics: null, attendances: 2248 },
  };
}

const nameOf = (username: string): string =>
  SAMPLE_ACCOUNTS.find((account) => account.username === username)!.personName;

function planOf(lines: readonly SampleLine[]): SamplePlan {
  const [director, deputy] = [nameOf('giamdoc'), nameOf('phogiamdoc')];
  const step = (
    kind: SamplePlan['steps'][number]['step'],
    on: string,
    username: string | null,
    actor: string,
  ) => ({
    step: kind,
    on: day(on),
    username,
    actor,
    reason: null,
  });
  return {
    id: id('plan'),
    kind: 'annual',
    year: YEAR,
    title: 'Kế hoạch hoạt động của Trung tâm học tập cộng đồng năm 2024',
    state: 'in-force',
    number: '01/KH-TTHTCĐ',
    issuedOn: day('2024-01-10'),
    inForceFrom: day('2024-01-16'),
    lines,
    stated: { classes: 24, topics: 24, attendances: 2248 },
    steps: [
      step('submit', '2024-01-09', 'phogiamdoc', `Phó Giám đốc ${deputy}`),
      step('sign', '2024-01-10', 'giamdoc', `Giám đốc ${director}`),
      step('send', '2024-01-10', 'phogiamdoc', `Phó Giám đốc ${deputy}`),
      step('approve', '2024-01-15', null, 'Phó Trưởng phòng GD&ĐT Lục Thị Vân'),
      step('issue', '2024-01-16', 'giamdoc', `Giám đốc ${director}`),
    ],
    legalBasisIds: CITED.map(([number]) => id('basis', number)),
    recipients: [
      'Phòng GD&ĐT',
      'Đảng ủy xã',
      'UBND xã',
      'Ban quản lý TTHTCĐ',
      'Các ban, ngành, đoàn thể',
      'Lưu: VT, TTHTCĐ',
    ],
    signatories: [
      { heading: null, capacity: ['GIÁM ĐỐC'], post: 'PHÓ CHỦ TỊCH UBND XÃ', name: director },
      {
        heading: 'PHÊ DUYỆT CỦA LÃNH ĐẠO PHÒNG GD&ĐT',
        capacity: ['KT. TRƯỞNG PHÒNG', 'PHÓ TRƯỞNG PHÒNG'],
        post: null,
        name: 'Lục Thị Vân',
      },
    ],
  };
}

function activitiesOf(
  lines: readonly SampleLine[],
  residents: SampleCentre['residents'],
  instructors: readonly SampleInstructor[],
): SampleActivity[] {
  const room = { key: KEY, asOf: AS_OF, recordedTo: AS_OF, year: YEAR, residents };
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

/** A class is announced five days ahead, never before the plan is in force. */
const preparedOn = (date: CivilDate): CivilDate => {
  const early = addDays(date, -5);
  return early < '2024-01-16' ? day('2024-01-16') : early;
};

const reportedPeriods = () => [
  { ...quarterPeriod(YEAR, 1), on: '2024-04-05', subject: 'Kết quả hoạt động quý I năm 2024' },
  { ...monthsUpTo(YEAR, 6), on: '2024-07-05', subject: 'Kết quả hoạt động 6 tháng đầu năm 2024' },
  { ...monthsUpTo(YEAR, 9), on: '2024-10-04', subject: 'Kết quả hoạt động 9 tháng năm 2024' },
  { ...yearPeriod(YEAR), on: '2024-12-31', subject: 'Kết quả hoạt động năm 2024' },
];

/** All papers that went out in 2024, in the register's order. */
function registerOf2024(plan: SamplePlan, activities: readonly SampleActivity[]): SampleDocument[] {
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
  const unitName = new Map(UNITS.map(([code, name]) => [unitIdOf(KEY, code), name]));
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
        unitName.get(activity.unitId)!,
      ),
    ),
    ...['2024-03-29', '2024-06-28', '2024-09-27', '2024-12-26'].map((on, at) =>
      own(day(on), 'inspection', `Kiểm tra việc mở lớp quý ${['I', 'II', 'III', 'IV'][at]} năm 2024`, up),
    ),
    ...reportedPeriods().map(({ on, subject }) => own(day(on), 'report', subject, up)),
    own(day('2024-11-25'), 'notice', 'Khảo sát nhu cầu học tập năm 2025', ['4 thôn', 'Lưu: VT, TTHTCĐ']),
  ]);
}

function moneyOf2024(
  lines: readonly SampleLine[],
  activities: readonly SampleActivity[],
  teacherName: (activity: SampleActivity) => string,
) {
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

/**
 * Xã Tân Hương's finished year 2024: the plan as its paper has it, and invented residents, posts, classes, marks and
 * money that follow from it. Takes nothing, always gives the same.
 */
export function tanHuong2024(): SampleCentre {
  const villages = VILLAGES.map((name) => ({ id: villageId(name), name, households: HOUSEHOLDS[name] }));
  const { households, residents } = populate({
    key: KEY,
    year: YEAR,
    villages,
    people: COMMUNITY.population,
    poor: COMMUNITY.poorHouseholds,
    nearPoor: COMMUNITY.nearPoorHouseholds,
    leftIn: YEAR,
  });
  const organisation = organise({
    key: KEY,
    units: UNITS,
    officers: OFFICERS,
    villages,
    otherHeads: [
      ['Hứa Xuân Thắng', 'male'],
      ['Bế Thị Kim Liên', 'female'],
      ['Nông Đình Luân', 'male'],
    ],
    treasurer: ['Lương Thị Thoa', 'female'],
  });
  const lines = PRINTED_LINES.map(lineOf);
  const plan = planOf(lines);
  const activities = activitiesOf(lines, residents, organisation.instructors);
  const people = new Map(organisation.people.map((person) => [person.id, person.name]));
  const teachers = new Map(organisation.instructors.map((one) => [one.id, people.get(one.personId)!]));
  const documents = registerOf2024(plan, activities);
  const reports = reportedPeriods().map(
    ({ from, to, on, subject }): SampleReport => ({
      id: id('report', subject),
      from,
      to,
      state: 'sent',
      preparedOn: addDays(day(on), -2),
      documentId: documents.find((document) => document.subject === subject)!.id,
    }),
  );
  if (documentNumber(documents[0]!) !== plan.number)
    throw new Error('the plan is not the first paper of the year');

  return {
    key: KEY,
    asOf: AS_OF,
    communeId: id('place', 'commune'),
    places: places(),
    centre: {
      id: id('centre'),
      name: 'Trung tâm học tập cộng đồng xã Tân Hương',
      parentBody: 'Ủy ban nhân dân xã Tân Hương',
      issuedAt: 'Tân Hương',
      symbol: 'TTHTCĐ',
    },
    approvers: [
      {
        id: id('approver', 'pgd'),
        body: 'Phòng GD&ĐT huyện Bắc Sơn',
        username: null,
        verified: true,
        validFrom: null,
        validTo: day('2025-06-30'),
      },
      {
        id: id('approver', 'later'),
        body: null,
        username: null,
        verified: false,
        validFrom: day('2025-07-01'),
        validTo: null,
      },
    ],
    ...organisation,
    venues: venues(),
    legalBases: CITED.map(([number, date, issuer, subject]) => ({
      id: id('basis', number),
      number,
      date: date === null ? null : day(date),
      issuer,
      subject,
    })),
    costNorm: NORM,
    fundingSources: SOURCES,
    community: COMMUNITY,
    lastPeriod: LAST_YEAR,
    survey: surveyOf(lines),
    plan,
    amendment: null,
    households,
    residents,
    activities,
    ...moneyOf2024(lines, activities, (activity) => teachers.get(activity.sessions[0]!.instructorId)!),
    documents,
    reports,
  };
}
