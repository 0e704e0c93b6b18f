import type { Words } from '#vocabulary/language.ts';
import { fold } from '#vocabulary/text.ts';

/**
 * The programmes that classes belong to, in the order in which they are shown: the codes of Thông tư 18/2024/TT-BGDĐT and the older ones
 * before it. The table `programme` says the same to the database; a test compares the two.
 */
export const programmes = Object.freeze({
  KT: { vi: 'Kinh tế', en: 'Economy' },
  PL: { vi: 'Pháp luật', en: 'Law' },
  SK: { vi: 'Sức khỏe', en: 'Health' },
  MT: { vi: 'Môi trường', en: 'Environment' },
  VHXH: { vi: 'Văn hóa - xã hội', en: 'Culture and society' },
  KNS: { vi: 'Kỹ năng sống', en: 'Life skills' },
  HN: { vi: 'Hướng nghiệp, khởi nghiệp', en: 'Careers and enterprise' },
  CDS: { vi: 'Chuyển đổi số', en: 'Digital skills' },
  XMC: { vi: 'Xóa mù chữ', en: 'Literacy' },
  KHAC: { vi: 'Khác', en: 'Other' },
}) satisfies Readonly<Record<string, Words>>;
export type ProgrammeCode = keyof typeof programmes;

/** All programme codes, in the order in which they are shown. */
export const programmeCodes: readonly ProgrammeCode[] = Object.freeze(
  Object.keys(programmes) as ProgrammeCode[],
);

export const isProgramme = (code: string | null): code is ProgrammeCode =>
  code !== null && Object.hasOwn(programmes, code);

const places: readonly (string | null)[] = programmeCodes;
/** Sorts codes as they are shown; what is none comes first. */
export const byProgramme = (one: string | null, other: string | null): number =>
  places.indexOf(one) - places.indexOf(other);

/** What a programme is called; a code that is none is its own name. */
export const programmeName = (code: string): Words =>
  isProgramme(code) ? programmes[code] : { vi: code, en: code };

/** Reads a programme by its code or its name, as people write it: `KT`, `(VH-XH)`, `Sức khỏe`. Null for what names none. */
export function readProgramme(written: string): ProgrammeCode | null {
  const said = fold(written).replace(/[^a-z]/g, '');
  return (
    programmeCodes.find(
      (code) => code.toLowerCase() === said || fold(programmes[code].vi).replace(/[^a-z]/g, '') === said,
    ) ?? null
  );
}
