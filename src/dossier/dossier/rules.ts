import type { Words } from '#vocabulary/language.ts';

export const dossierKinds = [
  'craft-village',
  'craft-group',
  'ocop',
  'online-seller',
  'model-village',
  'universal-education',
  'information-point',
  'learning-fund',
  'club',
  'other',
] as const;
export type DossierKind = (typeof dossierKinds)[number];

/** A figure that entries of a kind carry. `adds`: entries add up; else the latest of each village stands, and the villages add up. */
export interface DossierFigure extends Words {
  readonly code: string;
  readonly adds: boolean;
  /** In đồng; else a plain count. */
  readonly money?: true;
}

/** What a kind of dossier has: the parts that are usual, to be taken and changed, and the figures of its entries. */
export interface KindRules {
  readonly parts: readonly string[];
  readonly figures: readonly DossierFigure[];
}

const figure = (code: string, vi: string, en: string, adds: boolean, money?: true): DossierFigure => ({
  code,
  vi,
  en,
  adds,
  ...(money && { money }),
});

/** The parts are proposals in plain words, no regulation: a commune changes them as its province guides it. */
export const kindRules: Readonly<Record<DossierKind, KindRules>> = Object.freeze({
  'craft-village': {
    parts: [],
    figures: [
      figure('households', 'Hộ làm nghề', 'Households of the craft', false),
      figure('workers', 'Thợ', 'Craftsmen', false),
    ],
  },
  'craft-group': { parts: [], figures: [] },
  ocop: {
    parts: [
      'Đăng ký ý tưởng sản phẩm',
      'Phương án sản xuất, kinh doanh',
      'Hoàn thiện sản phẩm, bao bì, nhãn',
      'Hồ sơ và minh chứng theo bộ tiêu chí',
      'Xã nộp hồ sơ',
      'Đánh giá, phân hạng',
    ],
    figures: [],
  },
  'online-seller': {
    parts: [],
    figures: [
      figure('orders', 'Đơn hàng', 'Orders', true),
      figure('sales', 'Tiền bán được', 'Sales', true, true),
    ],
  },
  'model-village': {
    parts: [
      'Bảo tồn nghề',
      'Ứng dụng số',
      'Kết nối tiêu thụ sản phẩm',
      'Tham quan, học tập kinh nghiệm cho các thôn khác',
    ],
    figures: [],
  },
  'universal-education': {
    parts: ['Điều tra, cập nhật trẻ trong độ tuổi', 'Lập biểu thống kê', 'Ban chỉ đạo kiểm tra', 'Nộp hồ sơ'],
    figures: [
      figure('ofAge', 'Trẻ trong độ tuổi', 'Children of age', false),
      figure('inSchool', 'Đang học', 'In school', false),
      figure('completed', 'Hoàn thành cấp học', 'Completed', false),
    ],
  },
  'information-point': {
    parts: [],
    figures: [figure('visitors', 'Lượt người tra cứu', 'Visits', true)],
  },
  'learning-fund': {
    parts: [],
    figures: [figure('paidIn', 'Góp vào quỹ', 'Paid in', true, true)],
  },
  club: {
    parts: [],
    figures: [
      figure('meetings', 'Buổi sinh hoạt', 'Meetings', true),
      figure('attended', 'Lượt người dự', 'Attendances', true),
    ],
  },
  other: { parts: [], figures: [figure('count', 'Số lượng', 'Count', true)] },
});

export interface Part {
  readonly position: number;
  readonly name: string;
  readonly actor: string | null;
  readonly dueOn: string | null;
  readonly doneOn: string | null;
  readonly active: boolean;
}
export interface Entry {
  readonly onDay: string;
  readonly villageId: string | null;
  readonly figures: Readonly<Record<string, number>>;
  readonly active: boolean;
}

export const dossierStates = ['open', 'late', 'done', 'ended'] as const;
export type DossierState = (typeof dossierStates)[number];

const inUse = <T extends { readonly active: boolean }>(all: readonly T[]): readonly T[] =>
  all.filter(({ active }) => active);

/** The first part in use that is not done, in their order: whose turn it is. */
export const nextPart = <T extends Part>(parts: readonly T[]): T | null =>
  (inUse(parts)
    .toSorted((a, b) => a.position - b.position)
    .find(({ doneOn }) => doneOn === null) as T | undefined) ?? null;

/** How a dossier stands on a day: ended, all its parts done, one of them overdue, or under way. */
export function stateOf(
  { endedOn }: { readonly endedOn: string | null },
  parts: readonly Part[],
  today: string,
): DossierState {
  if (endedOn !== null && endedOn <= today) return 'ended';
  const own = inUse(parts);
  if (own.length > 0 && own.every(({ doneOn }) => doneOn !== null)) return 'done';
  return own.some(({ doneOn, dueOn }) => doneOn === null && dueOn !== null && dueOn < today)
    ? 'late'
    : 'open';
}

/** What the entries of a kind come to, a number a figure of it; nothing is said of a figure that no entry carries. */
export function totalsOf(kind: DossierKind, entries: readonly Entry[]): Readonly<Record<string, number>> {
  const own = inUse(entries);
  return Object.fromEntries(
    kindRules[kind].figures.flatMap(({ code, adds }) => {
      const having = own.filter(({ figures }) => figures[code] !== undefined);
      if (having.length === 0) return [];
      const counted = adds ? having : latestOfEach(having);
      return [[code, counted.reduce((sum, { figures }) => sum + figures[code]!, 0)]];
    }),
  );
}

/** The latest entry of each village; entries of no village are one by themselves. */
const latestOfEach = (entries: readonly Entry[]): readonly Entry[] =>
  [...Map.groupBy(entries, ({ villageId }) => villageId).values()].map((all) =>
    all.reduce((latest, one) => (one.onDay >= latest.onDay ? one : latest)),
  );

/** The figures of an entry that its kind does not know. */
export const strangeFigures = (
  kind: DossierKind,
  figures: Readonly<Record<string, number>>,
): readonly string[] =>
  Object.keys(figures).filter((code) => !kindRules[kind].figures.some((one) => one.code === code));
