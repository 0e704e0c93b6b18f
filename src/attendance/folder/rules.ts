/** What a class's folder (hồ sơ lớp) holds. */
export const folderKinds = ['notice', 'roster', 'attendance', 'minutes', 'photo', 'voucher'] as const;
export type FolderKind = (typeof folderKinds)[number];
export const attachmentKinds = [...folderKinds, 'other'] as const;
export type AttachmentKind = (typeof attachmentKinds)[number];

/** Kinds that name no learner: they may be seen by who sees the class. */
export const namelessKinds: readonly AttachmentKind[] = Object.freeze(['notice', 'voucher']);

export interface FolderFacts {
  /** Files by kind, and papers issued of that kind. */
  readonly files: Readonly<Partial<Record<FolderKind, number>>>;
  readonly papers: Readonly<Partial<Record<FolderKind, number>>>;
  readonly enrolled: number;
  /** Sessions held, and how many of them have marks or a headcount, and minutes. */
  readonly held: number;
  readonly recorded: number;
  readonly withMinutes: number;
  readonly expenses: number;
}

export interface FolderItem {
  readonly kind: FolderKind;
  /** `later`: not due before something was held. */
  readonly state: 'have' | 'missing' | 'later';
  readonly count: number;
}

/** Says what the folder has, and what is missing: notice and roster from the start, the rest once something was held. */
export function folderItems(facts: FolderFacts): FolderItem[] {
  return folderKinds.map((kind) => {
    const count = (facts.files[kind] ?? 0) + (facts.papers[kind] ?? 0) + recordsOf(kind, facts);
    if (count > 0) return { kind, state: 'have', count };
    const due = kind === 'notice' || kind === 'roster' || facts.held > 0;
    return { kind, state: due ? 'missing' : 'later', count };
  });
}

function recordsOf(kind: FolderKind, facts: FolderFacts): number {
  if (kind === 'roster') return facts.enrolled > 0 ? 1 : 0;
  if (kind === 'attendance') return facts.recorded;
  if (kind === 'minutes') return facts.withMinutes;
  if (kind === 'voucher') return facts.expenses;
  return 0;
}

const starts = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);
const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

/**
 * Tells by its content what a file is: photos (JPEG, PNG, WebP, HEIC), PDF, and office files. Gives nothing for everything else, whatever
 * its name says.
 */
export function mediaTypeOf(bytes: Uint8Array): string | null {
  if (starts(bytes, 0xff, 0xd8, 0xff)) return 'image/jpeg';
  if (starts(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'image/webp';
  if (/^ftyp(heic|heix|mif1|msf1)$/.test(ascii(bytes, 4, 12))) return 'image/heic';
  if (ascii(bytes, 0, 5) === '%PDF-') return 'application/pdf';
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return 'application/msword';
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04)) return officeType(bytes);
  return null;
}

/** Which office file a zip is shows in the names of its parts, which stand readable in it. */
function officeType(bytes: Uint8Array): string | null {
  const names = new TextDecoder('latin1').decode(bytes);
  const office = 'application/vnd.openxmlformats-officedocument';
  if (names.includes('word/document.xml')) return `${office}.wordprocessingml.document`;
  if (names.includes('xl/workbook.xml')) return `${office}.spreadsheetml.sheet`;
  return null;
}
