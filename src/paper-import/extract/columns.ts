import { editDistance } from '#vocabulary/edit-distance.ts';
import { fold } from '#vocabulary/text.ts';
import { findDates, parseMonths } from '#vocabulary/written-dates.ts';
import { parseCount, parseMoney } from '#vocabulary/written-numbers.ts';

/** What a column of a schedule table holds. `time` may be a month or a day; `skip` is known and of no use here. */
export type ColumnKind =
  | 'order'
  | 'month'
  | 'time'
  | 'title'
  | 'audience'
  | 'classes'
  | 'learners'
  | 'cost'
  | 'venue'
  | 'partners'
  | 'programme'
  | 'note'
  | 'purpose'
  | 'skip';

/** Header words without marks; a longer match beats a shorter one, so that `so hoc vien` is not read as `hoc vien`. */
const HEADERS: readonly (readonly [ColumnKind, string])[] = (
  [
    ['order', ['stt', 'tt', 'so tt', 'so thu tu']],
    ['month', ['thang', 'thang nam', 'thang thuc hien', 'thang to chuc']],
    [
      'time',
      [
        'thoi gian',
        'ngay',
        'ngay thang',
        'thoi gian thuc hien',
        'thoi gian to chuc',
        'thoi diem',
        'ngay to chuc',
        'thoi gian hoc',
        'lich hoc',
        'thoi gian mo lop',
        'du kien thoi gian',
      ],
    ],
    [
      'title',
      [
        'noi dung',
        'noi dung hoat dong',
        'chuyen de',
        'ten chuyen de',
        'ten lop',
        'hoat dong',
        'noi dung cong viec',
        'noi dung hoc tap',
        'noi dung chuyen de',
        'lop hoc',
        'ten hoat dong',
        'noi dung lop hoc',
        'ten lop hoc',
        'noi dung bai hoc',
        'noi dung thuc hien',
        'cac hoat dong',
        'noi dung tap huan',
        'noi dung chuyen de lop',
        'ten lop chuyen de',
        'cong viec',
        'chu de',
      ],
    ],
    [
      'audience',
      [
        'doi tuong',
        'doi tuong hoc tap',
        'doi tuong hoc',
        'nguoi hoc',
        'doi tuong tham gia',
        'thanh phan',
        'thanh phan tham gia',
        'doi tuong hoc vien',
        'doi tuong nguoi hoc',
        'thanh phan tham du',
        'thanh phan du hoc',
      ],
    ],
    [
      'classes',
      ['so lop', 'so lop mo', 'lop', 'so luong lop', 'so cuoc', 'so chuyen de', 'so lop hoc', 'so buoi lop'],
    ],
    [
      'learners',
      [
        'so hoc vien',
        'so luong',
        'so nguoi',
        'so luot',
        'hoc vien',
        'so luong hoc vien',
        'so nguoi hoc',
        'so luot nguoi',
        'luot nguoi',
        'so hv',
        'so nguoi tham gia',
        'so luong nguoi',
        'luot hoc vien',
        'so luot hoc vien',
        'so luong nguoi hoc',
        'so luong tham gia',
        'tong so hoc vien',
        'si so',
        'so luot tham gia',
        'du kien hoc vien',
        'du kien so nguoi',
        'sl nguoi hoc',
        'so luong hv',
      ],
    ],
    [
      'cost',
      [
        'kinh phi',
        'du toan',
        'du toan kinh phi',
        'kinh phi du kien',
        'du kien kinh phi',
        'so tien',
        'thanh tien',
        'kinh phi thuc hien',
        'kinh phi ho tro',
        'kinh phi to chuc',
        'muc chi',
        'chi phi',
        'tien',
      ],
    ],
    [
      'venue',
      [
        'dia diem',
        'noi to chuc',
        'dia diem to chuc',
        'noi hoc',
        'dia diem hoc',
        'dia diem mo lop',
        'noi mo lop',
        'dia diem thuc hien',
        'noi thuc hien',
      ],
    ],
    [
      'partners',
      [
        'phoi hop',
        'don vi phoi hop',
        'to chuc ca nhan phoi hop mo lop',
        'nguoi day',
        'bao cao vien',
        'giang vien',
        'don vi phoi hop nguoi day',
        'giao vien',
        'huong dan vien',
        'nguoi phu trach',
        'don vi thuc hien',
        'don vi chu tri',
        'chu tri',
        'nguoi thuc hien',
        'to chuc phoi hop',
        'don vi to chuc',
        'co quan phoi hop',
        'don vi phu trach',
        'phu trach',
        'nguoi giang',
        'don vi nguoi day',
        'don vi lien ket',
        'ban nganh phoi hop',
        'nguoi huong dan',
        'don vi giang day',
        'nguoi trinh bay',
      ],
    ],
    [
      'programme',
      [
        'chuong trinh',
        'linh vuc',
        'ma chuong trinh',
        'nhom',
        'chuong trinh giao duc',
        'thuoc chuong trinh',
        'ma ct',
        'loai',
      ],
    ],
    ['note', ['ghi chu', 'hinh thuc', 'hinh thuc mo lop', 'tu mo lien ket']],
    ['purpose', ['muc dich', 'muc dich yeu cau', 'ket qua can dat']],
    [
      'skip',
      [
        'so buoi',
        'so tiet',
        'nu',
        'nguon kinh phi',
        'thoi luong',
        'dan toc',
        'so ngay',
        'don gia',
        'so gio',
        'dinh muc',
        'so tai lieu',
        'trong do nu',
      ],
    ],
  ] as const
).flatMap(([kind, words]) => words.map((word) => [kind, word] as const));

/** Abbreviations that headers use where a column is narrow. */
const SHORT: Readonly<Record<string, string>> = Object.freeze({
  hv: 'hoc vien',
  sl: 'so luong',
  kp: 'kinh phi',
  nd: 'noi dung',
  dt: 'doi tuong',
  gv: 'giao vien',
  bcv: 'bao cao vien',
  tg: 'thoi gian',
  ct: 'chuong trinh',
  ghichu: 'ghi chu',
});

/** Lower-case letters and single spaces only, abbreviations written out: brackets, units and punctuation of a header say nothing about its kind. */
export const headerWords = (text: string): string =>
  fold(text)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^a-z]+/g, ' ')
    .trim()
    .split(' ')
    .map((word) => SHORT[word] ?? word)
    .join(' ');

/** The kind that a header names, marks and a few wrong letters aside; null when it names none. */
export function headerKind(text: string): ColumnKind | null {
  const words = headerWords(text);
  if (!words || words.length > 60) return null;
  const whole = HEADERS.find(([, header]) => header === words);
  if (whole) return whole[0];
  let best: { kind: ColumnKind; score: number } | null = null;
  for (const [kind, header] of HEADERS) {
    const score = matchScore(words, header);
    if (score > (best?.score ?? 0)) best = { kind, score };
  }
  return best?.kind ?? null;
}

function matchScore(words: string, header: string): number {
  if (` ${words} `.includes(` ${header} `))
    return header.length >= 4 || words === header ? header.length + 0.5 : 0;
  if (header.length < 5 || Math.abs(words.length - header.length) > 2) return 0;
  const distance = editDistance(words, header);
  return distance <= Math.max(1, Math.floor(header.length / 5)) ? header.length - distance : 0;
}

/** Whether the texts of a row are mostly header words, of at least two kinds. */
export function isHeaderRow(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text.trim());
  const kinds = filled.map(headerKind).filter((kind) => kind !== null);
  const short = filled.every((text) => text.length <= 70);
  // `Tháng 5-6 | Lớp học …` is a row of its month; months beside each other may head columns.
  const months = filled.filter(
    (text) => headerKind(text) === 'month' && parseMonths(text, () => 2000) !== null,
  );
  return (
    short &&
    months.length !== 1 &&
    new Set(kinds).size >= 2 &&
    kinds.length * 3 >= filled.length * 2 &&
    filled.every((t) => !/\d{2,}/.test(t))
  );
}

type Test = (text: string) => boolean;
const share = (texts: readonly string[], test: Test): number =>
  texts.filter(test).length / Math.max(1, texts.length);
const countIn = (text: string): number | null =>
  /^\W*\d[\d.\s]*\W*(lớp|người|học viên|hv|lượt|buổi|cuộc)?\W*$/iu.test(text)
    ? parseCount(text.trim())
    : null;
const isMoney: Test = (text) =>
  /^[\d.,\s]+(đ|d|đồng|vnđ|nghìn|ngàn|triệu|tr)?\.?\s*(đồng)?$/iu.test(text) &&
  (parseMoney(text)?.value ?? 0) >= 10_000;

const WORDS: readonly (readonly [ColumnKind, RegExp])[] = [
  [
    'venue',
    /^(nha van hoa|hoi truong|nvh|san |tru so|truong |tai |tram y te|ubnd|diem |thu vien|phong hop|trung tam |nha hoc)/,
  ],
  [
    'partners',
    /^(-? ?)(cb |can bo|hoi |tram |phong |chu tich|cong an|doan |ban |bi thu|truong ban|bac si|trung tam (y te|khuyen nong)|ubmttq|mttq|ky su)/,
  ],
  [
    'audience',
    /^(nhan dan|nguoi dan|nong dan|phu nu|hoc sinh|thanh nien|hoi vien|doan vien|can bo|nguoi cao tuoi|cac ho|ba con|toan the)/,
  ],
  ['note', /^(tu mo|lien ket|phoi hop mo|ghep)$/],
];

/** The kind that a column's own content speaks for, from its filled cells; null when it does not. */
export function contentKind(cells: readonly string[]): ColumnKind | null {
  const texts = cells.map((text) => text.trim()).filter(Boolean);
  if (texts.length === 0) return null;
  if (share(texts, isMoney) >= 0.7) return 'cost';
  const counts = texts.map(countIn).filter((n) => n !== null);
  if (counts.length >= texts.length * 0.8) {
    const rising =
      counts.length > 2 &&
      counts.every((n, i) => i === 0 || n === counts[i - 1]! + 1 || n === 1) &&
      counts[0] === 1;
    if (rising) return 'order';
    return counts.filter((n) => n <= 5).length >= counts.length * 0.8 ? 'classes' : 'learners';
  }
  if (
    share(texts, (t) => /thang|quy/.test(fold(t)) && parseMonths(t, () => 2000) !== null && t.length < 25) >=
    0.7
  )
    return 'month';
  if (share(texts, (t) => t.length < 40 && findDates(t, 2000).length > 0) >= 0.6) return 'time';
  const [kind, score] = WORDS.map(
    ([name, words]) => [name, share(texts, (t) => words.test(fold(t)))] as const,
  ).sort((a, b) => b[1] - a[1])[0]!;
  if (score >= 0.6) return kind;
  return share(texts, (t) => t.length >= 15) >= 0.6 ? 'title' : null;
}

const NUMERIC: ReadonlySet<ColumnKind> = new Set(['classes', 'learners', 'cost']);
const hasDigits: Test = (text) => /\d/.test(text);

/** The kinds of a table's columns: the header speaks first, what the column holds decides where it is silent or wrong. */
export function columnKinds(
  headers: readonly string[],
  columns: readonly (readonly string[])[],
): ColumnKind[] {
  const filled = columns.map((cells) => cells.filter((text) => text.trim()));
  const kinds = headers.map((header, k) => {
    const named = headerKind(header);
    const nonsense =
      named !== null && NUMERIC.has(named) && filled[k]!.length > 1 && share(filled[k]!, hasDigits) < 0.3;
    return nonsense ? null : named;
  });
  const order = kinds.map((kind, k) => (kind === null ? contentKind(columns[k]!) : kind));
  const free = (kind: ColumnKind | null, at: number) =>
    kind === 'partners' ||
    kind === 'skip' ||
    !order.some((other, k) => other === kind && (k < at || kinds[k] !== null));
  const settled = order.map((kind, k): ColumnKind => {
    if (kind === null) return 'skip';
    if (kinds[k] !== null) return kind;
    return free(kind, k) ? kind : 'skip';
  });
  return keepOneOfEach(settled, filled);
}

function keepOneOfEach(kinds: readonly ColumnKind[], filled: readonly (readonly string[])[]): ColumnKind[] {
  const seen = new Map<ColumnKind, number>();
  const kept = [...kinds];
  kinds.forEach((kind, k) => {
    const before = seen.get(kind);
    if (before === undefined || kind === 'partners' || kind === 'skip' || kind === 'note') {
      seen.set(kind, before ?? k);
      return;
    }
    if (kind === 'learners' && !seen.has('classes')) {
      const small = (at: number) => contentKind(filled[at]!) === 'classes';
      if (small(before)) kept[before] = 'classes';
      else if (small(k)) kept[k] = 'classes';
      else kept[k] = 'skip';
      return;
    }
    kept[k] = 'skip';
  });
  return kept;
}
