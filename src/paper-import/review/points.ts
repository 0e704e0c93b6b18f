import { byCause, causeOf, rowsOf } from '#plan/checks/cause.ts';
import { checkReading } from '#plan/checks/check.ts';
import type { Finding, Fix } from '#plan/checks/finding.ts';
import { cellPlace, FIELD_NAMES } from '#plan/checks/where.ts';
import type { Evidence } from '#plan/reading/evidence.ts';
import type { PlanReading } from '#plan/reading/schema.ts';
import type { Words } from '#vocabulary/language.ts';
import { same } from '#vocabulary/same.ts';
import { leftoversIn } from './leftover.ts';
import { type KnownNames, namesIn, type WrittenName } from './names.ts';
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
  readonly name: WrittenName | null;
  /** What points of one kind have in common (`row-off-norm cost`); null for one that stands alone. */
  readonly cause: string | null;
}

/** Points that a person deals with in one act: one that stands alone, or all that have one cause. */
export interface Card {
  /** That of its only point, or of the cause. */
  readonly key: string;
  readonly severity: Point['severity'];
  readonly where: string;
  readonly message: Words;
  readonly path: string | null;
  readonly points: readonly Point[];
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

/** So many rows of one cause are one card; fewer are told row by row. */
const FEWEST_OF_A_CARD = 3;

/** Points as a person deals with them: those of one cause stand together, where the first of them stood. */
export function cardsOf(points: readonly Point[]): Card[] {
  return byCause(points, ({ cause }) => cause, FEWEST_OF_A_CARD).map((some) =>
    some.length < FEWEST_OF_A_CARD ? cardOf(some[0]!) : cardOfCause(some),
  );
}

const cardOf = (point: Point): Card => ({ ...point, points: [point] });

function cardOfCause(points: readonly Point[]): Card {
  const { cause, severity, path, where } = points[0]!;
  const [rule = '', field = ''] = (cause ?? '').split(' ');
  const column = FIELD_NAMES[field as keyof typeof FIELD_NAMES] ?? '';
  const rows = rowsOf(points.length, rule, { vi: column, en: column }, LEFT_OVER[rule]);
  const places = points.slice(0, 3).map((point) => point.where.replace(/, [^,]*$/, ''));
  const more = points.length > 3 ? ' …' : '.';
  return {
    key: `cause|${cause}`,
    severity,
    where,
    path,
    points,
    message: {
      vi: `${rows.vi}: ${places.join('; ')}${more}`,
      en: `${rows.en}: ${places.join('; ')}${more}`,
    },
  };
}

/** What rows have in common that an old file left behind. */
const LEFT_OVER: Readonly<Record<string, Words>> = {
  'leftover-year': { vi: 'còn ghi năm cũ', en: 'that still say the old year' },
  'leftover-day': {
    vi: 'ghi ngày của năm cũ; giữ thứ và tuần trong tháng',
    en: 'with days of the old year; weekday and week of the month are kept',
  },
};

/** The same as long as the same figures stand at the same place. */
export const findingKey = ({
  rule,
  where,
  stated,
  derived,
}: Pick<Finding, 'rule' | 'where' | 'stated' | 'derived'>): string =>
  ['finding', rule, where, stated ?? '', derived ?? ''].join('|').slice(0, 300);

function findings({ evidence, review }: Looked): Point[] {
  return checkReading(review.corrected, { evidence }).map(
    ({ rule, severity, where, message, stated, derived, at, fixes }) => ({
      key: findingKey({ rule, where, stated, derived }),
      kind: 'finding',
      severity,
      where,
      message,
      path: pathOf(at),
      fixes,
      name: null,
      cause: causeOf({ rule, at }),
    }),
  );
}

/** What the reader was not sure of, as long as it stands as it was read. */
function unsure({ reading, review: { corrected } }: Looked): Point[] {
  return reading.confidence.low.flatMap((path): Point[] => {
    const value = readAt(reading, path);
    if (value === undefined || !same(value, readAt(corrected, path))) return [];
    const written = valueText(value);
    return [
      {
        key: `unsure|${path}`,
        kind: 'unsure',
        severity: 'warning',
        where: placeOf(corrected, path),
        message: written
          ? {
              vi: `Máy đọc chưa chắc: “${written}”. Đối chiếu với giấy rồi nhận hoặc sửa.`,
              en: `Not sure of “${written}”. Compare with the paper; accept or correct.`,
            }
          : {
              vi: 'Máy không đọc được chỗ này. Xem giấy rồi ghi vào, hoặc để trống.',
              en: 'This could not be read. Look at the paper and write it, or leave it blank.',
            },
        path,
        fixes: [],
        name: null,
        cause: null,
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
          vi: `“${name.written}” gần giống tên đã có. Chọn đúng tên, hoặc ghi thành tên mới.`,
          en: `“${name.written}” is close to a name that is known. Choose it, or make a new one.`,
        },
        path: `activities[${row}].${field}`,
        fixes: [],
        name,
        cause: null,
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
