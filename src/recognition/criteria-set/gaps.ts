import type { Words } from '#vocabulary/language.ts';
import { formatNumber } from '#vocabulary/money.ts';
import { type CriteriaSet, indicatorsOf, type SetIndicator } from './set.ts';

/** Something that is wanting or wrong; `code` names the criterion or the indicator that it is about, null for the set as a whole. */
export interface Remark extends Words {
  readonly code: string | null;
}

const remark = (code: string | null, vi: string, en: string): Remark => ({ code, vi, en });

/**
 * What a set still lacks before anything can be judged by it: the same list stands in the way of confirming it. Empty for one that is whole.
 */
export function gapsOf(set: CriteriaSet): readonly Remark[] {
  return [...structureGaps(set), ...(set.engine === 'all-must-pass' ? levelGaps(set) : pointGaps(set))];
}

function structureGaps(set: CriteriaSet): Remark[] {
  const indicators = indicatorsOf(set);
  const codes = [...set.criteria, ...indicators].map(({ code }) => code);
  const twice = [
    ...new Set(
      duplicates(indicators.map(({ code }) => code)).concat(duplicates(set.criteria.map(({ code }) => code))),
    ),
  ];
  return [
    ...(codes.length === 0 ? [remark(null, 'Chưa có tiêu chí nào.', 'There are no criteria yet.')] : []),
    ...twice.map((code) => remark(code, `Mã ${code} dùng hai lần.`, `Code ${code} is used twice.`)),
    ...set.criteria
      .filter((one) => one.indicators.length === 0)
      .map(({ code }) =>
        remark(code, `Tiêu chí ${code} chưa nhập chỉ tiêu nào.`, `Criterion ${code} has no indicators yet.`),
      ),
    ...countGap('tiêu chí', 'criteria', set.criteria.length, set.expectedCounts?.criteria),
    ...countGap('chỉ tiêu', 'indicators', indicators.length, set.expectedCounts?.indicators),
  ];
}

const duplicates = (codes: readonly string[]): string[] =>
  codes.filter((code, at) => codes.indexOf(code) !== at);

function countGap(vi: string, en: string, has: number, expected: number | null | undefined): Remark[] {
  if (!expected || expected === has) return [];
  return [
    remark(
      null,
      `Văn bản có ${expected} ${vi}, mới nhập ${has}.`,
      `The text has ${expected} ${en}, ${has} are typed in.`,
    ),
  ];
}

function levelGaps(set: CriteriaSet): Remark[] {
  if (set.levels.length === 0) return [remark(null, 'Chưa có mức độ nào.', 'There are no levels yet.')];
  return indicatorsOf(set).flatMap((one) => thresholdGaps(set, one));
}

function thresholdGaps(set: CriteriaSet, one: SetIndicator): Remark[] {
  if (one.type === 'boolean') return [];
  const marks = set.levels.map((level) => ({ level, mark: one.thresholds[level.code] ?? null }));
  const open = marks.find(({ mark }) => mark === null);
  if (open) {
    const { label } = open.level;
    return [
      remark(
        one.code,
        `Chỉ tiêu ${one.code} chưa có ngưỡng của ${label}.`,
        `Indicator ${one.code} has no threshold for ${label}.`,
      ),
    ];
  }
  const eases = marks.some(({ mark }, at) => at > 0 && !isStricter(one, mark!, marks[at - 1]!.mark!));
  return eases
    ? [
        remark(
          one.code,
          `Chỉ tiêu ${one.code}: ngưỡng mức cao dễ hơn mức thấp.`,
          `Indicator ${one.code} asks less at a higher level.`,
        ),
      ]
    : [];
}

const isStricter = ({ comparator }: SetIndicator, mark: number, below: number): boolean =>
  comparator === 'at-least' ? mark >= below : mark <= below;

function pointGaps(set: CriteriaSet): Remark[] {
  const indicators = indicatorsOf(set);
  const open = indicators.filter(({ max }) => max === null);
  const sum = indicators.reduce((total, { max }) => total + (max ?? 0), 0);
  const totals =
    set.maxTotal !== null && open.length === 0 && indicators.length > 0 && sum !== set.maxTotal
      ? [
          remark(
            null,
            `Điểm tối đa các mục cộng lại là ${formatNumber(sum)}, bộ tiêu chí ghi ${formatNumber(set.maxTotal)}.`,
            `The items give ${sum} points at most, the set says ${set.maxTotal}.`,
          ),
        ]
      : [];
  return [
    ...(set.maxTotal === null
      ? [remark(null, 'Chưa ghi tổng điểm tối đa.', 'The most points in all are not set.')]
      : []),
    ...open.map(({ code }) =>
      remark(code, `Mục ${code} chưa có điểm tối đa.`, `Item ${code} has no most points.`),
    ),
    ...totals,
    ...(set.engine === 'points-with-floor' ? floorGaps(set) : bandGaps(set)),
  ];
}

function floorGaps(set: CriteriaSet): Remark[] {
  return [
    ...(set.passTotal === null ? [remark(null, 'Chưa ghi điểm đạt.', 'The pass mark is not set.')] : []),
    ...(set.floor === null
      ? [remark(null, 'Chưa ghi điểm sàn của mỗi mục.', 'The floor of each item is not set.')]
      : []),
    ...(set.passTotal !== null && set.maxTotal !== null && set.passTotal > set.maxTotal
      ? [remark(null, 'Điểm đạt lớn hơn tổng điểm tối đa.', 'The pass mark is above the most points.')]
      : []),
  ];
}

function bandGaps(set: CriteriaSet): Remark[] {
  if (set.bands.length === 0) return [remark(null, 'Chưa có mức xếp loại nào.', 'There are no grades yet.')];
  const mins = set.bands.map(({ min }) => min);
  const unordered = mins.some(
    (min, at) => at > 0 && min !== null && mins[at - 1] != null && min >= mins[at - 1]!,
  );
  const lastRecognised = set.bands.findLastIndex(({ recognised }) => recognised);
  const unsteady = set.bands.some(({ recognised }, at) => !recognised && at < lastRecognised);
  return [
    ...set.bands
      .filter(({ min }) => min === null)
      .map(({ label }) =>
        remark(null, `Loại ${label} chưa có điểm từ.`, `Grade ${label} has no least points.`),
      ),
    ...(unordered
      ? [remark(null, 'Các loại phải xếp từ điểm cao xuống điểm thấp.', 'Grades go from high points to low.')]
      : []),
    ...(lastRecognised < 0
      ? [remark(null, 'Chưa ghi loại nào được công nhận.', 'No grade is said to be recognised.')]
      : []),
    ...(unsteady
      ? [
          remark(
            null,
            'Loại cao hơn mà không được công nhận.',
            'A higher grade is not recognised while a lower one is.',
          ),
        ]
      : []),
  ];
}

/** What of a set was not read in the official text although the set as a whole stands: shown as a warning, it stops no result. */
export function unverifiedWording(set: CriteriaSet): readonly Remark[] {
  return indicatorsOf(set)
    .filter(({ verified }) => !verified)
    .map(({ code }) =>
      remark(
        code,
        `Lời văn mục ${code} chưa đối chiếu văn bản gốc.`,
        `The wording of item ${code} was not checked against the official text.`,
      ),
    );
}
