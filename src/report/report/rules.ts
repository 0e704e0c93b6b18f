import { measureWords } from '#plan/kind/form.ts';
import { kindOf } from '#plan/kind/registry.ts';
import { reachOf } from '#plan/kind/rules.ts';
import type { Plan } from '#plan/version/schema.ts';
import { formatLearnerAttendance, learnerAttendance } from '#vocabulary/counts.ts';
import type { Words } from '#vocabulary/language.ts';
import { formatDong, formatNumber } from '#vocabulary/money.ts';
import type { Period } from '#vocabulary/period.ts';
import { percentOf } from '../figures/rules.ts';
import type { Figures, Group } from '../figures/schema.ts';
import type { ReportedDonor, ReportedDuty, ReportedLine, ReportedOwn, ReportedTarget } from './schema.ts';

interface Field {
  readonly label: Words;
  readonly text: string;
}

/** What a plan says of its time. */
type Timed = Pick<Plan, 'kind' | 'periodFrom' | 'periodTo'>;

/**
 * The days that a report of a plan counts: where its period begins or ends with the plan, also what prepares and what closes the plan (a
 * closing ceremony on the day after the week).
 */
export function daysCounted(period: Period, plan: Timed | null): Period {
  if (!plan) return period;
  const reach = reachOf(kindOf(plan.kind), plan);
  return {
    from: period.from === plan.periodFrom ? reach.from : period.from,
    to: period.to === plan.periodTo ? reach.to : period.to,
  };
}

/** What the text of a report can count. */
interface Counted {
  readonly figures: Figures;
  readonly targets: readonly Pick<ReportedTarget, 'state'>[];
  readonly lines: readonly Pick<ReportedLine, 'state'>[];
  readonly duties: readonly Pick<ReportedDuty, 'state'>[];
  readonly own: readonly Pick<ReportedOwn, 'who' | 'byVillage' | 'people'>[];
  readonly donors: readonly ReportedDonor[];
  readonly planId: string | null;
}

/** The figures that a report's text can show, by key, as they read now. */
export function reportFields({
  figures,
  targets,
  lines,
  duties,
  own,
  donors,
  planId,
}: Counted): Readonly<Record<string, Field>> {
  const { total, bySource, byProgramme } = figures;
  const spent = bySource.reduce((sum, one) => sum + one.spent, 0);
  const planned = bySource.reduce((sum, one) => sum + one.planned, 0);
  const fields: Record<string, Field> = {
    classes: field('Số lớp đã mở', 'Classes held', `${formatNumber(total.classes)} lớp`),
    attendances: field('Lượt học viên', 'Attendances', officialAttendances(total)),
    people: field('Số người (không trùng)', 'People (distinct)', `${formatNumber(total.people)} người`),
    women: field('Số nữ', 'Women', `${formatNumber(total.women)} nữ`),
    poor: field('Hộ nghèo có người học', 'Poor households', `${formatNumber(total.poor)} hộ nghèo`),
    nearPoor: field(
      'Hộ cận nghèo có người học',
      'Near-poor households',
      `${formatNumber(total.nearPoor)} hộ cận nghèo`,
    ),
    spent: field('Đã chi', 'Spent', formatDong(spent)),
    budget: field('Dự toán', 'Budget', formatDong(planned)),
  };
  const held = lines.filter(({ state }) => state === 'held').length;
  const reached = targets.filter(({ state }) => state === 'reached').length;
  const done = duties.filter(({ state }) => state === 'done').length;
  if (targets.length > 0 || planId)
    fields['targets.reached'] = field(
      'Chỉ tiêu đã đạt',
      'Targets reached',
      partOf(reached, targets.length, 'chỉ tiêu'),
    );
  if (planId) {
    fields['lines.held'] = field(
      'Nội dung đã tổ chức',
      'Plan lines held',
      partOf(held, lines.length, 'nội dung'),
    );
    fields['duties.done'] = field(
      'Nhiệm vụ đã xong',
      'Assignments done',
      partOf(done, duties.length, 'nhiệm vụ'),
    );
    fields.own = field('Hoạt động của thôn, trường', 'Held by villages and units', ownText(own));
    fields.donated = field('Được ủng hộ', 'Donated', donatedText(donors));
  }
  if (total.minority !== null)
    fields.minority = field(
      'Người dân tộc thiểu số',
      'Ethnic minorities',
      `${formatNumber(total.minority)} người dân tộc thiểu số`,
    );
  if (total.planned) {
    const { learners } = total.planned;
    fields.planned = field('Kế hoạch: học viên', 'Planned learners', `${formatNumber(learners)} lượt`);
    const percent = percentOf(attendancesOf(total), learners);
    if (percent !== null)
      fields.percent = field('Đạt so với kế hoạch', 'Done against plan', `${formatNumber(percent)}%`);
  }
  if (total.before)
    fields.before = field(
      'Cùng kỳ năm trước: lượt',
      'Attendances a year before',
      `${formatNumber(total.before.attendances)} lượt`,
    );
  for (const group of byProgramme)
    fields[`programme.${group.key}`] = field(
      `Lĩnh vực ${group.name}`,
      `Programme ${group.key}`,
      `${formatNumber(group.classes)} lớp, ${formatNumber(attendancesOf(group))} lượt học viên`,
    );
  return fields;
}

/** What a line came to, as papers and screens write it: lượt of its classes, of its events each measure that is not 0. */
export function outcomeOf({ attendance, events }: Pick<ReportedLine, 'attendance' | 'events'>): Words {
  const learners = attendance.marked + attendance.counted;
  const measured = (['participants', 'entries', 'visitors', 'guests'] as const).filter(
    (one) => events[one] > 0,
  );
  const parts = (language: 'vi' | 'en') => [
    ...(learners > 0 || measured.length === 0 ? [formatNumber(learners)] : []),
    ...measured.map((one) => `${formatNumber(events[one])} ${measureWords[one][language]}`),
  ];
  return { vi: parts('vi').join('; '), en: parts('en').join('; ') };
}

/** How many villages and units held something of their own, and how many came; their people are no learners of the centre. */
function ownText(own: Counted['own']): string {
  if (own.length === 0) return 'chưa có thôn, đơn vị nào báo';
  const holders = (byVillage: boolean) =>
    new Set(own.filter((one) => one.byVillage === byVillage).map(({ who }) => who)).size;
  const people = own.reduce((sum, one) => sum + (one.people ?? 0), 0);
  return `${formatNumber(holders(true))} thôn và ${formatNumber(holders(false))} đơn vị, nhà trường tổ chức ${formatNumber(own.length)} hoạt động, ${formatNumber(people)} người dự`;
}

/** Money, and the worth of things where it is known, apart. */
function donatedText(donors: Counted['donors']): string {
  const sum = (of: 'amount' | 'worth') => donors.reduce((all, one) => all + one[of], 0);
  const goods = donors.flatMap((one) => one.goods);
  const worth = sum('worth') > 0 ? ` trị giá ${formatDong(sum('worth'))}` : '';
  return [formatDong(sum('amount')), ...(goods.length > 0 ? [`hiện vật${worth}`] : [])].join(' và ');
}

/** `18/24 nội dung`; of nothing it is said that there is nothing. */
const partOf = (part: number, whole: number, of: string): string =>
  whole === 0
    ? `0 ${of} (kế hoạch không ghi ${of} nào)`
    : `${formatNumber(part)}/${formatNumber(whole)} ${of}`;

const field = (vi: string, en: string, text: string): Field => ({ label: { vi, en }, text });

export const attendancesOf = (group: Pick<Group, 'attendance'>): number =>
  group.attendance.marked + group.attendance.counted;

export const attendanceText = ({ attendance: { marked, counted } }: Pick<Group, 'attendance'>): string =>
  formatLearnerAttendance(learnerAttendance(marked, counted), 'vi');

/** The whole of a period in official prose: where heads were counted, a mark leads to the note that tells the two parts. */
export const officialAttendances = (total: Pick<Group, 'attendance'>): string =>
  `${formatNumber(attendancesOf(total))} lượt học viên${attendanceNote(total) ? ' (1)' : ''}`;

/** The note under the figures; null where everybody was called by name. */
export function attendanceNote({
  attendance: { marked, counted },
}: Pick<Group, 'attendance'>): string | null {
  if (counted === 0) return null;
  const named = marked > 0 ? `${formatNumber(marked)} lượt có danh sách điểm danh và ` : '';
  return `(1) Gồm ${named}${formatNumber(counted)} lượt của các lớp chỉ đếm số người dự; số liệu theo lĩnh vực, tháng và thôn xem Phụ lục.`;
}
