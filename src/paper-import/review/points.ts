import { checkReading } from '#plan/checks/check.ts';
import type { Finding, Fix } from '#plan/checks/finding.ts';
import { cellPlace, FIELD_NAMES } from '#plan/checks/where.ts';
import type { Evidence } from '#plan/reading/evidence.ts';
import type { PlanReading } from '#plan/reading/schema.ts';
import type { Words } from '#vocabulary/language.ts';
import { same } from '#vocabulary/same.ts';
import { leftoversIn } from './leftover.ts';
import { type KnownNames, namesIn, type SaidName } from './names.ts';
import { pathOf, readAt } from './path.ts';
import type { Review } from './schema.ts';

/** Something of a reading that a person has to look at before it becomes records. */
export interface Point {
  /** The same as long as it is the same thing. */
  readonly key: string;
  readonly kind: 'finding' | 'unsure' | 'name' | 'leftover';
  readonly severity: 'error' | 'warning' | 'info';
  readonly where: string;
  readonly message: Words;
  /** The place in the reading; null for the paper as a whole. */
  readonly path: string | null;
  readonly fixes: readonly Fix[];
  readonly name: SaidName | null;
}

/** What the points are looked for in: what was read, what a person has made of it, and what the commune has. */
export interface Looked {
  readonly reading: PlanReading;
  readonly evidence: Evidence;
  readonly review: Review;
  readonly known: KnownNames;
  /** The centre that the plan is for, as its letterhead names it. */
  readonly centre: { readonly name: string; readonly placeName: string };
}

const rank = { unsure: 0, finding: 1, name: 2, leftover: 3 } as const;
const weight = { error: 0, warning: 1, info: 2 } as const;

/** Everything to look at, what is unsure or contradicts itself first. What a person has dealt with is still among it: see `isOpen`. */
export function pointsOf(looked: Looked): Point[] {
  const points = [...unsure(looked), ...findings(looked), ...nearNames(looked), ...leftoversIn(looked)];
  return points.sort((a, b) => weight[a.severity] - weight[b.severity] || rank[a.kind] - rank[b.kind]);
}

/** Whether a point still waits for a person. */
export const isOpen = (point: Point, { looked, choices }: Review): boolean =>
  point.name ? choices[point.name.key] === undefined : looked[point.key] === undefined;

function findings({ evidence, review }: Looked): Point[] {
  return checkReading(review.corrected, { evidence }).map((finding) => ({
    key: findingKey(finding),
    kind: 'finding',
    severity: finding.severity,
    where: finding.where,
    message: finding.message,
    path: pathOf(finding.at),
    fixes: finding.fixes,
    name: null,
  }));
}

/** Names what a check found as long as it is the same thing. */
export const findingKey = ({ rule, where, stated, derived }: Finding): string =>
  ['finding', rule, where, stated ?? '', derived ?? ''].join('|').slice(0, 300);

/** What the reader was not sure of, as long as it stands as it was read. */
function unsure({ reading, review: { corrected } }: Looked): Point[] {
  return reading.confidence.low.flatMap((path): Point[] => {
    const value = readAt(reading, path);
    if (value === undefined || !same(value, readAt(corrected, path))) return [];
    const said = valueText(value);
    return [
      {
        key: `unsure|${path}`,
        kind: 'unsure',
        severity: 'warning',
        where: placeOf(corrected, path),
        message: said
          ? {
              vi: `Máy đọc chưa chắc: “${said}”. Đối chiếu với giấy rồi nhận hoặc sửa.`,
              en: `Not sure of “${said}”. Compare with the paper; accept or correct.`,
            }
          : {
              vi: 'Máy không đọc được chỗ này. Xem giấy rồi ghi vào, hoặc để trống.',
              en: 'This could not be read. Look at the paper and write it, or leave it blank.',
            },
        path,
        fixes: [],
        name: null,
      },
    ];
  });
}

function nearNames({ review, known }: Looked): Point[] {
  return namesIn(review.corrected, known).flatMap((name): Point[] => {
    if (name.match.is !== 'near') return [];
    const [row] = name.rows;
    const field = name.kind === 'unit' ? 'partners' : name.kind === 'venue' ? 'venue' : 'audience';
    return [
      {
        key: `name|${name.key}`,
        kind: 'name',
        severity: 'warning',
        where: cellPlace(review.corrected, row!, field),
        message: {
          vi: `“${name.said}” gần giống tên đã có. Chọn đúng tên, hoặc ghi thành tên mới.`,
          en: `“${name.said}” is close to a name that is known. Choose it, or make a new one.`,
        },
        path: `activities[${row}].${field}`,
        fixes: [],
        name,
      },
    ];
  });
}

/** What a value of a reading looks like in words. */
export function valueText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return value.toLocaleString('vi-VN');
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(valueText).filter(Boolean).join(', ');
  const { text, name, number, title } = value as Record<string, unknown>;
  return valueText(text ?? name ?? number ?? title ?? '');
}

const places: Readonly<Record<string, string>> = {
  title: 'Tên kế hoạch',
  number: 'Số, ký hiệu',
  issuedOn: 'Ngày ban hành',
  issuedAt: 'Nơi ban hành',
  issuer: 'Cơ quan ban hành',
  theme: 'Chủ đề',
  legalBases: 'Căn cứ',
  community: 'Số liệu của xã',
  lastPeriod: 'Kết quả kỳ trước',
  needs: 'Nhu cầu học',
  targets: 'Chỉ tiêu',
  assignments: 'Phân công',
  funding: 'Nguồn kinh phí',
  recipients: 'Nơi nhận',
  signatories: 'Người ký',
};

/** A path as the paper's own place: `Tháng 2, dòng 1, Số học viên`. */
export function placeOf(reading: PlanReading, path: string): string {
  const cell = /^activities\[(\d+)\](?:\.(\w+))?/.exec(path);
  if (cell && reading.activities[Number(cell[1])])
    return cellPlace(
      reading,
      Number(cell[1]),
      (cell[2] && cell[2] in FIELD_NAMES ? cell[2] : 'title') as keyof typeof FIELD_NAMES,
    );
  const [head = ''] = path.split(/[.[]/);
  const index = /\[(\d+)\]/.exec(path);
  return `${places[head] ?? head}${index ? ` ${Number(index[1]) + 1}` : ''}`;
}
