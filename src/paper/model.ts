import { civilDate, formatLongDate, parseCivilDate } from '#vocabulary/date.ts';

/**
 * A stretch of text in one style. `field` names the derived figure that the text shows (a live field on screen);
 * on paper it is plain text. A line break inside is `\n`.
 */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly field?: string;
}

/** Text in one style, or several runs one behind the other. */
export type Line = string | readonly Run[];

export type Align = 'left' | 'center' | 'right' | 'justify';

/** A table's column. `width` is a weight: the columns share the sheet in these proportions. */
export interface Column {
  readonly header: string;
  readonly width: number;
  readonly align?: Align;
  /** Figures: on the right and never broken. */
  readonly numeric?: boolean;
  /** Neighbours with the same group stand under one common header cell. */
  readonly group?: string;
}

export type Cell = Line | { readonly text: Line; readonly span?: number; readonly align?: Align };

/** A banner spans the table and is never the last row on a page; a total is bold. */
export type Row =
  | { readonly kind: 'cells' | 'total'; readonly cells: readonly Cell[] }
  | { readonly kind: 'banner'; readonly text: Line };

export interface TableBlock {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Points; 12 when left out. */
  readonly size?: number;
  /** Least height of a row in millimetres, for sheets filled in by hand. */
  readonly rowHeight?: number;
  /** A row (1), (2), (3) … under the header, as registers have it. */
  readonly numbered?: boolean;
}

export type Block =
  /** Level 1 `I. HOA` bold capitals, 2 `1. …` bold, 3 `a) …`. The writer gives the mark in the text. */
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: Line }
  | { readonly kind: 'paragraph'; readonly text: Line; readonly align?: Align }
  /** Lines with a mark in front, `-` when left out. */
  | { readonly kind: 'bullets'; readonly items: readonly Line[]; readonly mark?: '-' | '+' | '•' }
  /** `Label: value` lines; a null value leaves a dotted line for the pen. */
  | {
      readonly kind: 'facts';
      readonly items: readonly { readonly label: string; readonly value: Line | null }[];
    }
  /** Dotted lines for the pen. */
  | { readonly kind: 'blank'; readonly lines: number }
  | TableBlock
  | { readonly kind: 'pageBreak' };

/** One column of the signature block. */
export interface Signature {
  /** Bold lines over the capacity, such as `PHÊ DUYỆT CỦA PHÒNG GD&ĐT`. */
  readonly heading?: readonly string[];
  /** An italic line over the capacity, such as a place and date. */
  readonly above?: string | null;
  /** Authority and office in capitals, a line each: `KT. GIÁM ĐỐC`, `PHÓ GIÁM ĐỐC`. */
  readonly capacity: readonly string[];
  /** Such as `(Ký, ghi rõ họ tên)`. */
  readonly note?: string | null;
  /** The signer's other office, over the name. */
  readonly post?: string | null;
  /** Null leaves the place empty. */
  readonly name: string | null;
}

/** A part with pages of its own, numbered from 1. */
export interface Appendix {
  /** `PHỤ LỤC`, `PHỤ LỤC I`; printed as given. */
  readonly label: string;
  readonly title: string;
  /** `(Kèm theo Kế hoạch số …)` */
  readonly note?: string | null;
  readonly blocks: readonly Block[];
  readonly landscape?: boolean;
}

/**
 * An official paper as a plain value: what it says, never how it looks. The looks are those of Nghị định 30/2020/NĐ-CP
 * (`layout.ts`); every form (docx, pdf, page on screen) prints the same words in the same order.
 */
export interface OfficialPaper {
  /** The body above and the issuing body, in the capitals of the paper; both null for a paper without letterhead. */
  readonly issuer: { readonly parent: string | null; readonly name: string | null };
  /** `01/KH-TTHTCĐ`; `/KH-TTHTCĐ` leaves room for the number; null prints no number. */
  readonly number: string | null;
  readonly place: string | null;
  /** `2024-01-10`, or `2024-01`, `2024` to leave room for what is missing; null prints no date. */
  readonly issuedOn: string | null;
  /** `KẾ HOẠCH`; null for a công văn, whose subject stands under the number. */
  readonly typeName: string | null;
  readonly subject: readonly string[];
  readonly addressees?: readonly string[];
  /** Căn cứ, a paragraph each, with the writer's `;` and `.` */
  readonly bases?: readonly Line[];
  readonly blocks: readonly Block[];
  /** The last paragraph, ending in `./.` */
  readonly closing?: Line | null;
  /** Nơi nhận: purpose in brackets; the `Lưu: …` line comes last. */
  readonly recipients?: readonly { readonly name: string; readonly purpose?: string | null }[];
  /** One to four columns. */
  readonly signatures: readonly Signature[];
  /** The approver's block, on the left. */
  readonly approval?: Signature | null;
  /** To find the record again from the sheet: `content` is drawn as a QR code, `text` is for the eye. */
  readonly code?: { readonly content: string; readonly text: string } | null;
  /** Every page says that the data are invented. */
  readonly sample?: boolean;
  /** What nobody has verified yet; printed as clear lines under the title. */
  readonly unverified?: readonly string[];
  /** Names of the files that go with the paper. */
  readonly attachments?: readonly string[];
  readonly appendices?: readonly Appendix[];
  /** Papers like it that follow in the same file, each from a page of its own: the certificates of a class. */
  readonly followedBy?: readonly OfficialPaper[];
  readonly landscape?: boolean;
  /** Size of the body in points: 14 (default) or 13; 20 for what is read aloud or put up. */
  readonly bodySize?: 13 | 14 | 20;
}

/** `01/KH-TTHTCĐ`; numbers under 10 take a leading 0, null leaves the number open. */
export const numberAndSymbol = (number: number | null, symbol: string): string =>
  `${number === null ? '' : String(number).padStart(2, '0')}/${symbol}`;

/** `Tân Hương, ngày 10 tháng 01 năm 2024`, with dots for the parts not known yet; null when neither is given. */
export function placeAndDate(place: string | null, issuedOn: string | null): string | null {
  const date = issuedOn === null ? null : longDate(issuedOn);
  return place === null ? date : [place, date].filter(Boolean).join(', ');
}

function longDate(iso: string): string {
  const day = parseCivilDate(iso);
  if (day) return formatLongDate(day);
  const [year, month] = iso.split('-').map(Number);
  const inMonth = civilDate(year ?? 0, month ?? 0, 1);
  if (inMonth) return formatLongDate(inMonth).replace('ngày 01', 'ngày …');
  return `ngày … tháng … năm ${year || '…'}`;
}
