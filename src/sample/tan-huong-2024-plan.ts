import { dong } from '#vocabulary/money.ts';
import { actorOf, nameOf } from './accounts.ts';
import type { SampleLine, SamplePlan, SurveyedCentre } from './model.ts';
import { unitIdOf } from './organisation.ts';
import { day, hallOf, id, KEY, SOURCES, VILLAGES, villageId, YEAR } from './tan-huong-2024-commune.ts';
import { CITED, PRINTED_LINES, type PrintedLine } from './tan-huong-2024-lines.ts';

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

/** The line that two sources pay for, and what the commune's budget gives of it. */
const TWO_SOURCES = { line: '5/1', budget: 500_000 } as const;
const [NSX, XHH] = [SOURCES[0]!.id, SOURCES[1]!.id];

/** A line as "month/row". */
export const rowKey = (line: { readonly month: number; readonly row: number }): string =>
  `${line.month}/${line.row}`;

function lineOf(printed: PrintedLine): SampleLine {
  const { village, venue, partner, cost, ...same } = printed;
  const unit = partner === null ? null : UNIT_OF_PARTNER[partner];
  if (unit === undefined) throw new Error(`no unit for the partner "${partner}"`);
  const half = rowKey(printed) === TWO_SOURCES.line ? TWO_SOURCES.budget : cost;
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
    ownOrJoint: 'own',
    note: 'Tự mở',
    budget: budget.filter(({ amount }) => amount > 0),
  };
}

/** The survey asks for what the plan then offers, topic by topic and village by village. */
export function surveyFor(lines: readonly SampleLine[]): SurveyedCentre['survey'] {
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

/** The plan of the paper with the steps that it took in January 2024. */
export function printedPlan(): SamplePlan {
  const lines = PRINTED_LINES.map(lineOf);
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
      step('submit', '2024-01-09', 'phogiamdoc', actorOf('phogiamdoc')),
      step('sign', '2024-01-10', 'giamdoc', actorOf('giamdoc')),
      step('send', '2024-01-10', 'phogiamdoc', actorOf('phogiamdoc')),
      step('approve', '2024-01-15', null, 'Phó Trưởng phòng GD&ĐT Lục Thị Vân'),
      step('issue', '2024-01-16', 'giamdoc', actorOf('giamdoc')),
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
      { heading: null, capacity: ['GIÁM ĐỐC'], post: 'PHÓ CHỦ TỊCH UBND XÃ', name: nameOf('giamdoc') },
      {
        heading: 'PHÊ DUYỆT CỦA LÃNH ĐẠO PHÒNG GD&ĐT',
        capacity: ['KT. TRƯỞNG PHÒNG', 'PHÓ TRƯỞNG PHÒNG'],
        post: null,
        name: 'Lục Thị Vân',
      },
    ],
  };
}
