import { LETTERHEAD_GAP, LETTERHEAD_REACH, MOTTO, NATION, SHORT_RULE, SIZE } from './layout.ts';
import { balancedLines, textWidth } from './measure.ts';
import { type OfficialPaper, placeAndDate } from './model.ts';
import type { HeadLine, Part, Side } from './sheet.ts';
import { cleanLine } from './text.ts';

const ROOM_FOR_NUMBER = '\u00a0'.repeat(6);
const MOST_LINES_A_BODY = 4;

const upright = (text: string, size: number): HeadLine => ({ text, size, bold: false, italic: false });
const bold = (text: string, size: number): HeadLine => ({ text, size, bold: true, italic: false });

const widthOf = (line: HeadLine): number => textWidth(line.text, line.size, line);
const widest = (lines: readonly HeadLine[]): number => Math.max(0, ...lines.map(widthOf));
const widthOfSide = (side: Side): number => Math.max(widest(side.head), widest(side.foot));

/**
 * The head of the first page in two columns, none of whose lines breaks by itself: the type goes down to 12 pt and
 * the columns reach into the margins before a long name is set on more lines. Null for a paper without issuing body.
 */
export function letterhead(paper: OfficialPaper, body: number): Extract<Part, { kind: 'letterhead' }> | null {
  if (!paper.issuer.name && !paper.issuer.parent) return null;
  const room = body + 2 * LETTERHEAD_REACH - LETTERHEAD_GAP;
  for (let lines = 1; ; lines++) {
    for (const size of SIZE.letterhead) {
      const [left, right] = [issuerSide(paper, size, lines), nationSide(paper, size)];
      const [wide, wideRight] = [widthOfSide(left), widthOfSide(right)];
      const fits = wide + wideRight <= room;
      if (!fits && !(lines === MOST_LINES_A_BODY && size === SIZE.letterhead.at(-1))) continue;
      const slack = Math.max(0, room - wide - wideRight) / 2 + LETTERHEAD_GAP / 2;
      const rightWidth = wideRight + slack;
      const all = room + LETTERHEAD_GAP;
      return {
        kind: 'letterhead',
        left: { ...left, width: all - rightWidth },
        right: { ...right, width: rightWidth },
      };
    }
  }
}

function issuerSide(paper: OfficialPaper, size: number, lines: number): Side {
  const onLines = (text: string | null, style: { bold: boolean }) =>
    text ? evenLines(cleanLine(text), size, style, lines) : [];
  const parent = onLines(paper.issuer.parent, { bold: false }).map((text) => upright(text, size));
  const name = onLines(paper.issuer.name, { bold: true }).map((text) => bold(text, size));
  const number = paper.number === null ? [] : [upright(numberLine(paper.number), SIZE.numberAndDate)];
  const head = [...parent, ...name];
  return {
    width: 0,
    head,
    rule: widthOf(head.at(-1) ?? bold('', size)) * SHORT_RULE,
    foot: [...number, ...subjectUnderNumber(paper)],
  };
}

function nationSide(paper: OfficialPaper, size: number): Side {
  const motto = bold(MOTTO, size + SIZE.mottoOverLetterhead);
  const date = placeAndDate(paper.place && cleanLine(paper.place), paper.issuedOn);
  return {
    width: 0,
    head: [bold(NATION, size), motto],
    rule: widthOf(motto),
    foot: date ? [{ text: date, size: SIZE.numberAndDate, bold: false, italic: true }] : [],
  };
}

function numberLine(number: string): string {
  const text = cleanLine(number);
  return `Số: ${text.startsWith('/') ? ROOM_FOR_NUMBER : ''}${text}`;
}

function subjectUnderNumber(paper: OfficialPaper): readonly HeadLine[] {
  if (paper.typeName !== null) return [];
  const size = SIZE.subjectUnderNumber;
  return paper.subject
    .flatMap((line) => balancedLines(cleanLine(line), 70, size))
    .map((text) => upright(text, size));
}

/** A name on at most `lines` lines: the fewest that a half of the sheet holds. */
function evenLines(text: string, size: number, style: { bold: boolean }, lines: number): readonly string[] {
  const whole = textWidth(text, size, style);
  return lines === 1 ? [text] : balancedLines(text, Math.max(60, whole / lines + 12), size, style);
}
