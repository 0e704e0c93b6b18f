import { type ProgrammeCode, programmeCodes } from '#norm/programme/rules.ts';
import { fold } from '#vocabulary/text.ts';

const NAMES: readonly (readonly [ProgrammeCode, RegExp])[] = [
  ['XMC', /xoa mu|biet chu|pho cap/],
  ['KNS', /ky nang song|ki nang song|ky nang mem/],
  ['CDS', /chuyen doi so|cong nghe (thong tin|so)|tin hoc|ky nang so|cntt/],
  ['HN', /huong nghiep|day nghe|hoc nghe|nghe ngan han|dao tao nghe/],
  ['PL', /phap luat/],
  ['MT', /moi truong/],
  ['SK', /suc khoe|(?<!bao hiem )y te|dan so|dinh duong/],
  [
    'KT',
    /kinh te|khoa hoc ky thuat|khuyen nong|ky thuat san xuat|nong nghiep|san xuat|chan nuoi|trong trot|lam an|lam kinh te/,
  ],
  ['VHXH', /(?<!nha |phong |tam |the )van hoa|(?<!benh )xa hoi(?! hoa)|the thao|van nghe/],
  ['KHAC', /^(cac )?(chuong trinh |noi dung |linh vuc |chuyen de )?khac/],
];

/** A bare code as printed: `KT`, `VH-XH`, `CĐS`; null when it is none. */
export function programmeOfCode(text: string): ProgrammeCode | null {
  const letters = fold(text)
    .replace(/[^a-z]/g, '')
    .toUpperCase();
  return programmeCodes.find((code) => code === letters) ?? null;
}

/** The programme that a name or code means: `Văn hóa – xã hội`, `Chương trình giáo dục pháp luật`, `KT`. */
export function programmeNamed(text: string): ProgrammeCode | null {
  const name = fold(text);
  return programmeOfCode(text) ?? NAMES.find(([, words]) => words.test(name))?.[0] ?? null;
}

/** The programmes that a text names, each where it is named; the same one named twice in a row is named once. */
export function programmeMentions(
  text: string,
): { readonly at: number; readonly end: number; readonly code: ProgrammeCode }[] {
  const plain = [...text.normalize('NFC')].map((sign) => fold(sign) || ' ').join('');
  const all = NAMES.filter(([code]) => code !== 'KHAC').flatMap(([code, words]) =>
    [...plain.matchAll(new RegExp(words.source, 'g'))].map(({ index, 0: name }) => ({
      at: index,
      end: index + name.length,
      code,
    })),
  );
  const ordered = all.sort((a, b) => a.at - b.at || b.end - a.end);
  return ordered.filter(
    ({ at, end }, i) => !ordered.slice(0, i).some((other) => at < other.end && end > other.at),
  );
}

/** Takes the code in brackets off the end of a title. */
export function splitProgramme(title: string): {
  readonly title: string;
  readonly programme: ProgrammeCode | null;
} {
  const match = /\s*[([]\s*([\p{L}\s.&/–-]{2,9})\s*[)\]]\s*([.;]?)\s*$/u.exec(title);
  const programme = match ? programmeOfCode(match[1]!) : null;
  return programme && match
    ? { title: title.slice(0, match.index).trim(), programme }
    : { title, programme: null };
}
