import { fold } from '#vocabulary/text.ts';
import { type Indicator, indicatorOf } from './library.ts';
import { kindsOfUnit, type UnitKind } from './units.ts';

interface Said {
  readonly text: string;
  readonly value: number | null;
  readonly unit: string | null;
}

/** Words that name a thing which no record of the system counts, or counts in its own way. The first that fits. */
const byWords: readonly (readonly [RegExp, readonly UnitKind[], string])[] = [
  [/van dong.*(ra lop|tro lai|di hoc lai|den lop)/, ['thing', 'person'], 'dropouts-returned'],
  [/van dong.*(ra lop|tro lai|di hoc lai|den lop)/, ['percent'], 'dropouts-returned-share'],
  [/bo hoc/, ['thing', 'person'], 'dropouts'],
  [/tre (em )?(trong do tuoi|den truong|6 tuoi)|huy dong (tre|hoc sinh)/, ['percent'], 'school-attendance'],
  [/gia dinh hoc tap/, ['percent'], 'learning-families'],
  [/dong ho hoc tap/, ['percent'], 'learning-clans'],
  [/cong dong hoc tap/, ['percent'], 'learning-villages'],
  [/don vi hoc tap/, ['percent'], 'learning-units'],
  [/cong dan hoc tap/, ['percent'], 'learning-citizens'],
  [/biet chu|mu chu muc/, ['percent'], 'literacy-share'],
  [/can bo|cong chuc|vien chuc/, ['percent'], 'officials-trained'],
  [/ky nang so/, ['percent'], 'basic-digital-skills'],
  [/online|truc tuyen|thuong mai dien tu/, ['thing'], 'online-sellers'],
  [/ocop/, ['thing'], 'ocop-files'],
  [/tuyen (trai nghiem|du lich)/, ['thing'], 'routes'],
  [/nhom tho|tho tre/, ['thing'], 'craft-groups'],
  [/mo hinh diem|lang nghe hoc tap/, ['thing', 'village'], 'model-villages'],
  [/cau lac bo/, ['thing'], 'clubs'],
  [/kiem tra/, ['thing'], 'inspections'],
  [/lam theo|ap dung/, ['percent'], 'effect-share'],
  [/ban tin|tin bai|bai viet|phat thanh|bai dang/, ['thing'], 'notices'],
  [/chuyen can/, ['percent'], 'attendance-rate'],
  [/phu nu|\bnu\b|lao dong nu/, ['percent'], 'women-share'],
  [/\b(thon|ban|xom|ap|buon|to dan pho|khu pho)\b.*\b(nguoi|lop|hoc)\b/, ['percent'], 'villages-share'],
  [/(nhan dan|nguoi dan|dan so|lao dong|nguoi lon).*(tham gia|hoc|du)/, ['percent'], 'people-share'],
  [/moi lop/, ['person', 'attendance'], 'class-size'],
  [/(kinh phi|chi)\b/, ['dong'], 'money'],
];

const byKind: Readonly<Partial<Record<UnitKind, string>>> = {
  class: 'classes',
  topic: 'topics',
  attendance: 'attendances',
  village: 'villages',
  event: 'events',
};

/**
 * Proposes how a target can be measured, from its words and its unit; a person decides. Null where nothing fits. A bare number of "người" is
 * proposed as reported: who they are, and whether they learn in classes, the words do not say.
 */
export function proposeIndicator({ text, value, unit }: Said): Indicator | null {
  if (value === null) return indicatorOf('kept');
  const folded = fold(text);
  const kinds = unit === null ? (['thing'] as const) : kindsOfUnit(unit);
  const fits = byWords.find(([words, of]) => words.test(folded) && of.some((kind) => kinds.includes(kind)));
  if (fits) return indicatorOf(fits[2]);
  if (kinds.includes('percent')) return indicatorOf('reported-share');
  const people = kinds.includes('person') && kinds.includes('attendance') ? 'attendances' : null;
  return indicatorOf(people ?? byKind[kinds[0] as UnitKind] ?? 'reported-count');
}
