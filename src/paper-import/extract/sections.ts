import { editDistance } from '#vocabulary/edit-distance.ts';
import { fold } from '#vocabulary/text.ts';
import { type Item, isCapitals, type Line, marked, type Rank } from './lines.ts';

export type SectionKind =
  | 'opening'
  | 'bases'
  | 'situation'
  | 'results'
  | 'needs'
  | 'targets'
  | 'schedule'
  | 'assignments'
  | 'solutions'
  | 'funding'
  | 'publicity'
  | 'other';

export interface Section {
  readonly kind: SectionKind;
  readonly heading: Line | null;
  readonly items: readonly Item[];
}

const KINDS: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'needs',
    /(khao sat|dieu tra).*nhu cau|nhu cau (hoc tap|nguoi hoc|cua|dang ky)|ket qua (dieu tra|khao sat)|dang ky (hoc|nhu cau)|^nhu cau/,
  ],
  [
    'results',
    /ket qua.*(thuc hien|hoat dong|dat duoc|nam|cong tac)|danh gia.*(nam|ket qua)|tinh hinh.*thuc hien.*nam|thuc hien (ke hoach )?nam (truoc|20)|^ket qua|tong ket (nam|cong tac|hoat dong)/,
  ],
  ['bases', /^(nhung )?(cac )?(can cu|co so (phap ly|xay dung))/],
  ['situation', /dac diem|tinh hinh|thuan loi|kho khan|khai quat|boi canh|thuc trang|gioi thieu/],
  ['assignments', /to chuc thuc hien|phan cong|trach nhiem|to chuc trien khai|phan nhiem/],
  ['funding', /kinh phi|du toan|nguon luc|tai chinh|nguon von/],
  ['publicity', /tuyen truyen|truyen thong/],
  [
    'schedule',
    /thoi gian.*(thuc hien|to chuc|dia diem)|noi dung va thoi gian|ke hoach (cu the|chi tiet|tung thang|thang|mo lop|hoat dong)|lich (mo lop|hoat dong|hoc|to chuc)|cac (chuyen de|lop|hoat dong)|noi dung hoat dong|tien do|danh muc|cac noi dung|^thoi gian|chuong trinh (cu the|hoat dong)|bieu/,
  ],
  ['targets', /muc tieu|chi tieu|muc dich|noi dung|yeu cau|^nhiem vu(?! va giai phap)|phuong huong/],
  ['solutions', /giai phap|bien phap|nhiem vu/],
];

/** The kind of part that a heading opens. */
export function sectionKind(heading: string): SectionKind {
  const text = fold(heading);
  return KINDS.find(([, words]) => words.test(text))?.[0] ?? misread(text);
}

const USUAL: readonly (readonly [SectionKind, string])[] = [
  ['targets', 'muc tieu'],
  ['targets', 'muc dich'],
  ['assignments', 'to chuc thuc hien'],
  ['funding', 'kinh phi'],
  ['schedule', 'thoi gian thuc hien'],
  ['situation', 'dac diem tinh hinh'],
  ['results', 'ket qua'],
  ['targets', 'noi dung'],
];

/** A heading that a recogniser got slightly wrong (`MỤC 1IÊU`). */
function misread(text: string): SectionKind {
  const near = USUAL.find(
    ([, usual]) => editDistance(text.slice(0, usual.length), usual) <= usual.length / 4,
  );
  return near && text.length < 60 ? near[0] : 'other';
}

/** Splits the body of a paper at the headings of its outermost numbering. */
export function sections(items: readonly Item[]): Section[] {
  const top = topRank(items);
  const all: { kind: SectionKind; heading: Line | null; items: Item[] }[] = [
    { kind: 'opening', heading: null, items: [] },
  ];
  for (const item of items) {
    if (item.kind === 'line' && isHeading(item, top)) {
      const kind = sectionKind(marked(item.text).body);
      all.push({ kind, heading: item, items: [] });
    } else all.at(-1)!.items.push(item);
  }
  return all;
}

function isHeading(line: Line, top: Rank): boolean {
  const mark = marked(line.text);
  if (mark.rank !== top) {
    if (top === 'arabic') return mark.rank === 'roman';
    return (
      top === 'roman' &&
      mark.rank === 'arabic' &&
      isNearlyCapitals(mark.body) &&
      sectionKind(mark.body) !== 'other'
    );
  }
  if (top === 'plain')
    return isCapitals(line.text) && line.text.length < 120 && sectionKind(line.text) !== 'other';
  if (top === 'arabic') return line.text.length < 160 && !/^\d{1,2}[./)-]\s*(ngày|lớp)/iu.test(line.text);
  return true;
}

function topRank(items: readonly Item[]): Rank {
  const lines = items.filter((item): item is Line => item.kind === 'line');
  const roman = lines.filter((line) => marked(line.text).rank === 'roman');
  if (roman.length >= 2) return 'roman';
  const arabic = lines.filter((line) => marked(line.text).rank === 'arabic' && line.text.length < 160);
  const kinds = arabic.filter((line) => sectionKind(marked(line.text).body) !== 'other');
  return kinds.length >= 2 ? 'arabic' : roman.length > 0 ? 'roman' : 'plain';
}

/** A heading in capitals whose numeral was misread, one small letter aside. */
const isNearlyCapitals = (text: string): boolean =>
  (text.match(/\p{Ll}/gu)?.length ?? 0) <= text.length / 8 && text.length > 6;
