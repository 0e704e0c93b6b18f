import { formatDong, formatNumber } from '#vocabulary/money.ts';
import { fold } from '#vocabulary/text.ts';
import type { BlockClass } from '../reading/blocks.ts';
import type { Evidence } from '../reading/evidence.ts';
import type { PlanReading } from '../reading/schema.ts';
import type { At, Check, Finding } from './finding.ts';
import { rowPlace, sumOf, written } from './where.ts';

interface Claim {
  readonly where: string;
  readonly what: string;
  readonly stated: number | null;
  readonly parts: readonly (number | null)[];
  readonly at: At;
  readonly path: string | null;
  readonly money?: boolean;
}

/** Every stated sum against its parts. A sum with a blank part is unknown, not wrong. */
export const checkTotals: Check = ({ reading, evidence }) => {
  const claims = [
    ...periodClaims(reading, evidence),
    ...targetClaims(reading),
    ...tableClaims(reading, evidence.totals),
  ];
  const found = claims.filter((claim) => !isNear(claim, evidence.approximate)).flatMap(judge);
  // A table of results is told by its own sums and again by the figures that were read from it: once is enough.
  const told = new Set(found.map(({ stated, derived }) => `${stated} ${derived}`));
  const sums = evidence.sums
    .map(sumClaim)
    .flatMap(judge)
    .filter(({ stated, derived }) => !told.has(`${stated} ${derived}`));
  return [...found, ...sums, ...evidence.shares.flatMap(judgeShare)];
};

/** `Hơn 1.200` is no wrong sum of 1.244. */
const NEAR = 0.1;
function isNear({ path, stated, parts }: Claim, approximate: readonly string[]): boolean {
  const derived = sumOf(parts);
  if (path === null || stated === null || derived === null || !approximate.includes(path)) return false;
  return Math.abs(stated - derived) <= derived * NEAR;
}

/** The heading under which the paper tells of a class, as printed; its usual name where it has none. */
const headingOf = ({ blocks }: Evidence, name: BlockClass, usual: string): string =>
  blocks.find((block) => block.class === name && block.heading !== null)?.heading?.slice(0, 80) ?? usual;

/** Any other sum that a table prints. */
const sumClaim = (
  { where, what, stated, parts }: Parameters<Check>[0]['evidence']['sums'][number],
  i: number,
): Claim => ({
  where,
  what: `“${what}”`,
  stated,
  parts,
  at: { kind: 'paper', field: `sums[${i}]` },
  path: null,
});

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

function judge({ where, what, stated, parts, at, path, money }: Claim): Finding[] {
  const exact = sumOf(parts);
  // Millions are added with their decimals: 25,5 + 48,3.
  const derived = exact === null ? null : rounded(exact);
  if (stated === null || derived === null || parts.length === 0 || rounded(stated) === derived) return [];
  const format = money ? formatDong : formatNumber;
  const sum = `${written(parts as number[], formatNumber)} = ${format(derived)}`;
  const gap = format(rounded(Math.abs(stated - derived)));
  return [
    {
      rule: 'total-mismatch',
      severity: 'error',
      where,
      message: {
        vi: `${what} ghi ${format(stated)}, nhưng cộng các phần lại là ${sum} (lệch ${gap}). Sửa lại số tổng hoặc số thành phần.`,
        en: `Stated ${format(stated)}, but the parts give ${sum} (off by ${gap}). Mend the total or a part.`,
      },
      stated,
      derived,
      at,
      fixes: path
        ? [
            {
              label: { vi: `Ghi ${format(derived)}`, en: `Write ${format(derived)}` },
              set: { path, value: derived },
            },
          ]
        : [],
    },
  ];
}

function periodClaims({ lastPeriod, needs }: PlanReading, evidence: Evidence): Claim[] {
  const results = headingOf(evidence, 'last-period', 'Kết quả kỳ trước');
  const survey = headingOf(evidence, 'needs', 'Khảo sát nhu cầu');
  return [
    {
      where: `${results}, Tổng số lớp`,
      what: 'Tổng số lớp',
      stated: lastPeriod.stated.classes,
      parts: lastPeriod.byProgramme.map((row) => row.classes),
      at: { kind: 'lastPeriod', field: 'classes' },
      path: 'lastPeriod.stated.classes',
    },
    {
      where: `${results}, Tổng số học viên`,
      what: 'Tổng số học viên',
      stated: lastPeriod.stated.attendances,
      parts: lastPeriod.byProgramme.map((row) => row.attendances),
      at: { kind: 'lastPeriod', field: 'attendances' },
      path: 'lastPeriod.stated.attendances',
    },
    {
      where: `${survey}, Tổng số chuyên đề`,
      what: 'Tổng số chuyên đề',
      stated: needs.stated.topics,
      parts: needs.byProgramme.map((row) => row.topics),
      at: { kind: 'needs', field: 'topics', programme: null },
      path: 'needs.stated.topics',
    },
    {
      where: `${survey}, Tổng số lượt`,
      what: 'Tổng số lượt',
      stated: needs.stated.attendances,
      parts: needs.byProgramme.map((row) => row.attendances),
      at: { kind: 'needs', field: 'attendances', programme: null },
      path: 'needs.stated.attendances',
    },
  ];
}

const WHOLE_YEAR =
  /^(trong nam|nam \d{4}|tong so|so lop|so chuyen de|chuyen de|so luot|so hoc vien|so luot hoc vien|tong|mo |to chuc (mo )?\d)/;

/** A target that gives the plan's own size (`Số lớp: 24 lớp`) is a stated total of its rows. */
function targetClaims(reading: PlanReading): Claim[] {
  // A ceremony that tells neither classes nor learners is no part of the plan's size.
  const counted = reading.activities.filter(({ classes, learners }) => classes !== null || learners !== null);
  const rows = counted.length > 0 ? counted : reading.activities;
  if (reading.kind === 'report' || rows.length < 2) return [];
  return reading.targets.flatMap((target, index): Claim[] => {
    if (target.comparator !== '=' || !WHOLE_YEAR.test(fold(target.text)) || target.text.length > 70)
      return [];
    const unit = fold(target.unit ?? '');
    const claim = (what: string, parts: readonly (number | null)[]): Claim => ({
      where: `Mục tiêu: ${target.text}`,
      what,
      stated: target.value,
      parts,
      at: { kind: 'target', index },
      path: `targets[${index}].value`,
    });
    if (unit === 'lop' && rows.some((row) => row.classes !== null))
      return [
        claim(
          'Số lớp',
          rows.map((row) => row.classes),
        ),
      ];
    if (unit === 'chuyen de' && rows.every((row) => row.title))
      return [
        claim(
          'Số chuyên đề',
          rows.map(() => 1),
        ),
      ];
    const people =
      /^(luot|luot nguoi|luot hoc vien|hoc vien)$/.test(unit) && rows.some((row) => row.learners !== null);
    return people
      ? [
          claim(
            'Số lượt học viên',
            rows.map((row) => row.learners),
          ),
        ]
      : [];
  });
}

function tableClaims(reading: PlanReading, totals: Parameters<Check>[0]['evidence']['totals']): Claim[] {
  return totals.flatMap((total, i): Claim[] => {
    const rows = total.activities.map((index) => reading.activities[index]!);
    const first = total.activities[0];
    if (rows.length === 0 || first === undefined || total.field === 'rows') return [];
    const { field } = total;
    const names = { classes: 'Số lớp', learners: 'Số học viên', cost: 'Kinh phí' } as const;
    const oneMonth = rows.every((row) => row.month === rows[0]!.month);
    return [
      {
        where: `${oneMonth ? `${rowPlace(reading, first).split(',')[0]}, ` : ''}${total.where}, ${names[field]}`,
        what: `${names[field]} ở dòng “${total.where}”`,
        stated: total.value,
        parts: rows.map((row) => row[field]),
        at: { kind: 'paper', field: `totals[${i}]` },
        path: null,
        money: field === 'cost',
      },
    ];
  });
}

function judgeShare(share: { part: number; whole: number; percent: number; where: string }): Finding[] {
  const exact = (share.part / share.whole) * 100;
  const decimals = String(share.percent).split('.')[1]?.length ?? 0;
  if (Math.abs(exact - share.percent) <= 10 ** -decimals + 1e-9) return [];
  const derived = Math.round(exact * 10 ** Math.max(decimals, 1)) / 10 ** Math.max(decimals, 1);
  const sum = `${formatNumber(share.part)}/${formatNumber(share.whole)} = ${formatNumber(derived)}%`;
  return [
    {
      rule: 'total-mismatch',
      severity: 'error',
      where: share.where,
      message: {
        vi: `Tỷ lệ ghi ${formatNumber(share.percent)}%, nhưng ${sum}. Sửa lại tỷ lệ hoặc số liệu.`,
        en: `Stated ${formatNumber(share.percent)}%, but ${sum}. Mend the share or its parts.`,
      },
      stated: share.percent,
      derived,
      at: { kind: 'paper', field: 'shares' },
      fixes: [],
    },
  ];
}
