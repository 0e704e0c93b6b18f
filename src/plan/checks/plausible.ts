import { formatDong, formatNumber } from '#vocabulary/money.ts';
import { fold } from '#vocabulary/text.ts';
import type { ActivityReading, PlanReading } from '../reading/schema.ts';
import type { At, Check, Finding } from './finding.ts';
import { cellPlace } from './where.ts';

/** Magnitudes that no commune's class, household list or map has. */
const MOST = Object.freeze({
  areaHa: 200_000,
  villages: 150,
  households: 60_000,
  population: 250_000,
  learnersInClass: 1_000,
  classesInRow: 30,
  costOfLearner: 3_000_000,
});
const FEWEST_AT_TALK = 5;
/** No commune has fewer people: such a figure is another one, or none. */
const FEWEST_IN_COMMUNE = 300;

/** Values that cannot be, or hardly. What is normal depends on the kind of class: six learners are usual for literacy. */
export const checkPlausible: Check = ({ reading }) => [
  ...community(reading),
  ...rows(reading),
  ...targets(reading),
];

function findingOf(
  where: string,
  vi: string,
  en: string,
  stated: number,
  derived: number | null,
  at: At,
  severity: Finding['severity'] = 'warning',
): Finding {
  return { rule: 'implausible-value', severity, where, message: { vi, en }, stated, derived, at, fixes: [] };
}

const COMMUNITY_NAMES = {
  areaHa: 'Diện tích (ha)',
  villages: 'Số thôn',
  households: 'Số hộ',
  population: 'Số nhân khẩu',
  poorHouseholds: 'Số hộ nghèo',
  nearPoorHouseholds: 'Số hộ cận nghèo',
} as const;

function community({ community: c }: PlanReading): Finding[] {
  const found: Finding[] = [];
  const place = (field: keyof typeof COMMUNITY_NAMES) => `Đặc điểm tình hình, ${COMMUNITY_NAMES[field]}`;
  for (const field of ['areaHa', 'villages', 'households', 'population'] as const) {
    const value = c[field];
    if (!value || value <= MOST[field]) continue;
    const vi = `${COMMUNITY_NAMES[field]} ghi ${formatNumber(value)}, không thể có ở một xã. Xem lại dấu chấm, dấu phẩy.`;
    found.push(
      findingOf(place(field), vi, 'No commune has such a figure. Look at its dots and commas.', value, null, {
        kind: 'community',
        field,
      }),
    );
  }
  if (c.households && c.population && found.length === 0) {
    const size = c.population / c.households;
    if (size < 1.5 || size > 10) {
      const vi = `${formatNumber(c.population)} nhân khẩu trên ${formatNumber(c.households)} hộ là ${formatNumber(Math.round(size * 10) / 10)} người một hộ. Xem lại hai số này.`;
      found.push(
        findingOf(
          place('population'),
          vi,
          'People per household are out of the ordinary. Look at both figures.',
          c.population,
          null,
          { kind: 'community', field: 'population' },
        ),
      );
    }
  }
  for (const field of ['poorHouseholds', 'nearPoorHouseholds'] as const) {
    const value = c[field];
    if (value === null || !c.households || value <= c.households) continue;
    const vi = `${COMMUNITY_NAMES[field]} (${formatNumber(value)}) nhiều hơn tổng số hộ (${formatNumber(c.households)}). Xem lại hai số này.`;
    found.push(
      findingOf(place(field), vi, 'More than all households. Look at both figures.', value, c.households, {
        kind: 'community',
        field,
      }),
    );
  }
  return found;
}

function rows(reading: PlanReading): Finding[] {
  const usual = median(
    reading.activities.flatMap((row) => (row.learners ? [row.learners / Math.max(1, row.classes ?? 1)] : [])),
  );
  return reading.activities.flatMap((row, index) => {
    const at = (field: keyof ActivityReading): At => ({ kind: 'line', index, field });
    const found: Finding[] = [];
    const { learners, classes, cost } = row;
    const most = Math.max(MOST.learnersInClass, (usual ?? 0) * 4);
    const { population } = reading.community;
    const isCrowd = population !== null && population >= FEWEST_IN_COMMUNE && (learners ?? 0) > population;
    const perClass = learners === null ? null : learners / Math.max(1, classes ?? 1);
    if (learners !== null && perClass !== null && (perClass > most || outlier(perClass, usual) || isCrowd)) {
      const vi = isCrowd
        ? `Số học viên ghi ${formatNumber(learners)}, nhiều hơn cả số dân của xã (${formatNumber(population)}). Xem lại hai số này.`
        : `Số học viên ghi ${formatNumber(learners)}, quá lớn so với một lớp${usual ? ` (các dòng khác khoảng ${formatNumber(Math.round(usual))})` : ''}. Xem lại có thừa chữ số không.`;
      found.push(
        findingOf(
          cellPlace(reading, index, 'learners'),
          vi,
          'Far more learners than a class has. Look for a digit too many.',
          learners,
          null,
          at('learners'),
        ),
      );
    }
    if (learners !== null && learners < FEWEST_AT_TALK && isTalk(row)) {
      const vi = `Buổi tuyên truyền chỉ có ${learners} người. Xem lại có thiếu chữ số không.`;
      found.push(
        findingOf(
          cellPlace(reading, index, 'learners'),
          vi,
          'Very few for a talk. Look for a missing digit.',
          learners,
          null,
          at('learners'),
          'info',
        ),
      );
    }
    if (classes !== null && (classes > MOST.classesInRow || classes === 0)) {
      const vi = `Số lớp ghi ${formatNumber(classes)}. Xem lại số này.`;
      found.push(
        findingOf(
          cellPlace(reading, index, 'classes'),
          vi,
          'Out of the ordinary for one row. Look at it again.',
          classes,
          null,
          at('classes'),
        ),
      );
    }
    if (cost !== null && learners !== null && learners > 0 && cost / learners > MOST.costOfLearner) {
      const vi = `Kinh phí ${formatDong(cost)} cho ${formatNumber(learners)} người là ${formatDong(Math.round(cost / learners))} một người. Xem lại đơn vị (đồng hay nghìn đồng).`;
      found.push(
        findingOf(
          cellPlace(reading, index, 'cost'),
          vi,
          'Too much for one learner. Look at the unit (đồng or thousand đồng).',
          cost,
          null,
          at('cost'),
        ),
      );
    }
    return found;
  });
}

const outlier = (value: number, usual: number | null): boolean =>
  usual !== null && usual > 0 && value > usual * 8 && value >= 300;
const isTalk = ({ title, programme }: ActivityReading): boolean =>
  programme !== 'XMC' && /^(tuyen truyen|noi chuyen|truyen thong|hoi nghi|mit tinh)/.test(fold(title));

function targets(reading: PlanReading): Finding[] {
  return reading.targets.flatMap((target, index) => {
    if (target.unit !== '%' || target.value <= 100) return [];
    const vi = `Chỉ tiêu ${formatNumber(target.value)}% vượt quá 100%. Xem lại số này.`;
    return [
      findingOf(
        `Mục tiêu: ${target.text.slice(0, 60)}`,
        vi,
        'More than 100 %. Look at it again.',
        target.value,
        null,
        { kind: 'target', index },
      ),
    ];
  });
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.length < 4 ? null : sorted[Math.floor(sorted.length / 2)]!;
}
