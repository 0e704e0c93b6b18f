import { needsByProgramme } from '#survey/rules.ts';
import type { Words } from '#vocabulary/language.ts';
import { formatDong, formatNumber } from '#vocabulary/money.ts';
import { periodName } from '#vocabulary/period.ts';
import { periodOfPlan } from './kind/rules.ts';
import { type Sum, totalsBy, totalsOf } from './line/rules.ts';
import type { OpenedPlan } from './version/schema.ts';

/** A derived figure that a text of the plan can show: what it is, and how it reads now. */
export interface LiveField {
  readonly label: Words;
  readonly text: string;
}

const figure = (key: string, vi: string, en: string, text: string): readonly [string, LiveField] => [
  key,
  { label: { vi, en }, text },
];
/** A sum with a blank part is not known. */
const told = ({ value, blanks }: Sum, format = formatNumber) => (blanks > 0 ? '…' : format(value));

/** All live fields of a plan by their keys, from its lines, its survey, the year before and the commune's register. */
export function fieldsOf({
  plan,
  lines,
  survey,
  past,
  context,
}: OpenedPlan): Readonly<Record<string, LiveField>> {
  const { community } = context;
  const all = totalsOf(lines);
  const needs = needsByProgramme(survey?.needs ?? []);
  const known = (value: number | null) => (value === null ? '…' : formatNumber(value));
  // Of what nobody surveyed or held there is no sum.
  const sum = (numbers: readonly number[]) =>
    known(numbers.length === 0 ? null : numbers.reduce((one, other) => one + other, 0));
  return Object.fromEntries([
    figure('plan.lines', 'Số chuyên đề của kế hoạch', 'Lines of the plan', formatNumber(all.lines)),
    figure('plan.classes', 'Số lớp của kế hoạch', 'Classes of the plan', told(all.classes)),
    figure('plan.learners', 'Số lượt học viên của kế hoạch', 'Learners of the plan', told(all.learners)),
    figure('plan.cost', 'Kinh phí của kế hoạch', 'Cost of the plan', told(all.cost, formatDong)),
    figure('plan.period', 'Thời gian của kế hoạch', 'Time of the plan', periodName(periodOfPlan(plan), 'vi')),
    ...[...totalsBy(lines, (line) => line.programme)].flatMap(([code, totals]) =>
      code === null
        ? []
        : [
            figure(`plan.lines.${code}`, `Số chuyên đề ${code}`, `Lines ${code}`, formatNumber(totals.lines)),
            figure(
              `plan.learners.${code}`,
              `Số lượt học viên ${code}`,
              `Learners ${code}`,
              told(totals.learners),
            ),
          ],
    ),
    figure('needs.topics', 'Số chuyên đề khảo sát', 'Topics surveyed', sum(needs.map((row) => row.topics))),
    figure('needs.registered', 'Số lượt đăng ký', 'Registrations', sum(needs.map((row) => row.registered))),
    figure(
      'past.classes',
      'Số lớp năm trước',
      'Classes of the year before',
      sum(past.map((row) => row.classes)),
    ),
    figure(
      'past.attendances',
      'Số lượt năm trước',
      'Attendances of the year before',
      sum(past.map((row) => row.attendances)),
    ),
    figure('community.areaHa', 'Diện tích (ha)', 'Area (ha)', known(community.areaHa)),
    figure('community.villages', 'Số thôn', 'Villages', known(community.villages)),
    figure('community.households', 'Số hộ', 'Households', known(community.households)),
    figure('community.population', 'Số nhân khẩu', 'Population', known(community.population)),
    figure('community.poorHouseholds', 'Số hộ nghèo', 'Poor households', known(community.poorHouseholds)),
    figure(
      'community.nearPoorHouseholds',
      'Số hộ cận nghèo',
      'Near-poor households',
      known(community.nearPoorHouseholds),
    ),
  ]);
}
