import { fold } from '#vocabulary/text.ts';

/** What is counted: two numbers of different kinds are never compared. `thing` is whatever only a unit can count (files, clubs, books). */
export type UnitKind =
  | 'class'
  | 'topic'
  | 'attendance'
  | 'person'
  | 'village'
  | 'percent'
  | 'dong'
  | 'day'
  | 'event'
  | 'thing';

const villageWords = 'thon|ban(?! tin)|xom|ap|buon|lang|khu pho|to dan pho|phum|soc';

/** In this order: the first pattern that fits the folded unit says what it may count. */
const kinds: readonly (readonly [RegExp, readonly UnitKind[]])[] = [
  [/%|^phan tram/, ['percent']],
  [/^luot/, ['attendance']],
  [/^lop/, ['class']],
  [/^chuyen de/, ['topic', 'class']],
  // Papers say "2.248 học viên" of attendances as well as of people.
  [/^(hoc vien|nguoi hoc)/, ['person', 'attendance']],
  [/^(nguoi|nhan dan|lao dong|cong dan|thanh vien|hoi vien)/, ['person']],
  [/^(dong|trieu|nghin dong|ty dong)/, ['dong']],
  [/^(su kien|cuoc thi|hoi thi|ngay hoi|hoi nghi|le)\b/, ['event']],
  [/^ngay/, ['day']],
  [new RegExp(`^(${villageWords})\\b`), ['village']],
];

/** What a unit as it is written may count. */
export function kindsOfUnit(unit: string): readonly UnitKind[] {
  const folded = fold(unit);
  return kinds.find(([pattern]) => pattern.test(folded))?.[1] ?? ['thing'];
}

/** By how much a figure in this unit is multiplied: "24 triệu đồng" are 24,000,000 đồng. */
export function factorOf(unit: string | null): number {
  const folded = fold(unit ?? '');
  if (/^ty dong/.test(folded)) return 1_000_000_000;
  if (/^trieu/.test(folded)) return 1_000_000;
  return /^nghin dong/.test(folded) ? 1000 : 1;
}
