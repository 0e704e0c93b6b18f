import type { Paragraph, Source, Table } from '#paper/read/document.ts';

/** One line of sense: a whole paragraph, however many printed lines it took. */
export interface Line {
  readonly kind: 'line';
  readonly text: string;
  readonly align: Paragraph['align'];
  readonly bold: boolean | null;
  readonly source: Source | null;
  readonly sure: number | null;
}
export type Item = Line | Table;

/** How deep a line stands, by the mark before it. */
export type Rank = 'part' | 'roman' | 'capital' | 'arabic' | 'decimal' | 'letter' | 'bullet' | 'plain';
export interface Marked {
  readonly rank: Rank;
  readonly label: string;
  readonly body: string;
}

const MARKS: readonly (readonly [Rank, RegExp])[] = [
  [
    'part',
    /^(ph[ầâ]n\s+(?:th[ứư]\s+)?(?:nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|\d|[IVX]{1,4}|[A-HĐ])(?![\p{L}\d]))\s*[.:)–-]?\s*/iu,
  ],
  ['roman', /^([IVX|]{1,5}|I1|1I|II1|1II|I1I)\s*(?:[.:)/]|\s[-–]|-)\s*[-–]?\s*(?=\S)/u],
  ['capital', /^([A-HĐKL])\s*(?:[.)]\s*|\/\s+|\s?[-–:]\s+)(?=[\p{L}“"])/u],
  ['decimal', /^(\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)\s*[.):]?\s+(?=[\p{L}“"«])/u],
  ['arabic', /^(\d{1,2})\s*(?:[./):]|[-–](?!\d))\s*[-–]?\s*(?=[^\d\s])/u],
  ['letter', /^([a-hđ])\s*(?:[.)/]\s*(?=\p{L})|[.)]\s+(?=\d))/u],
  ['bullet', /^((?:[-–—+*·•●○▪■◦➢✓]\s*)+)(?=\S)/u],
];

/** Splits the mark off a line: `IV. KINH PHÍ`, `2/ Về …`, `a) …`, `- + Kinh tế`. */
export function marked(text: string): Marked {
  for (const [rank, mark] of MARKS) {
    const match = mark.exec(text);
    if (match) return { rank, label: match[1]!.trim(), body: text.slice(match[0].length).trim() };
  }
  return { rank: 'plain', label: '', body: text.trim() };
}

/** Whether a line is set in capitals: no small letter, at least two capitals. */
export function isCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}
