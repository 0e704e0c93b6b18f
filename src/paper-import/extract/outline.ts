/** The headings of a paper, however they are printed: numbered, in capitals, bold, as a question, or a short line alone. */

import { fold } from '#vocabulary/text.ts';
import { type Item, isCapitals, type Line, marked, type Rank } from './lines.ts';

export interface Heading {
  readonly line: Line;
  /** Without its numbering. */
  readonly body: string;
  /** How it is printed: headings printed alike stand at one level. */
  readonly style: Style;
}
type Style = Rank | 'capitals' | 'bold' | 'question' | 'month' | 'lead';

/** An item of the text with the headings above it, the outermost first. */
export interface Placed {
  readonly item: Item;
  readonly headings: readonly Heading[];
  readonly isHeading: boolean;
  readonly style: Style | null;
}

/** Numbering has an order of its own; capitals without a number stand as high as Roman numerals. */
const ORDER: Readonly<Partial<Record<Style, number>>> = {
  part: 0,
  roman: 1,
  capital: 1,
  capitals: 1,
  arabic: 2,
  decimal: 3,
  letter: 4,
};
const standsAbove = (style: Style, other: Style): boolean => {
  const [own, others] = [ORDER[style], ORDER[other]];
  return own !== undefined && others !== undefined && own <= others;
};

const LONGEST = 160;
const isLine = (item: Item | undefined): item is Line => item?.kind === 'line';
const ends = (text: string, marks: RegExp): boolean => marks.test(text.trim());

/** `Tháng 10:`, `Quý III năm 2026`, `KẾ HOẠCH THÁNG 1 NĂM 2024`, `Tháng Mười hai`. */
const isMonths = (body: string): boolean =>
  body.length <= 60 &&
  /^(?:ke hoach|hoat dong|lich|noi dung|cac lop|chuong trinh|\W)*\s*(?:thang|quy)\s*(?:\d{1,2}|[ivx]{1,4}|gieng|chap|hai|ba|tu|nam|sau|bay|tam|chin|muoi( mot| hai)?)(?:\s*[-–,/]\s*\d{1,4})*(?:\s*(?:nam|\/)\s*\d{4})?\s*[.:]?$/.test(
    fold(body),
  );

/** Places every item under its headings. Headings are items too, each under those above it. */
export function outline(items: readonly Item[]): Placed[] {
  const stack: Heading[] = [];
  const placed: Placed[] = [];
  let listed = false;
  items.forEach((item, i) => {
    const before = placed.at(-1);
    const style = isLine(item) ? styleOf(item, before, items[i + 1], items[i + 2]) : null;
    if (!isLine(item) || style === null) {
      const bullet = isLine(item) && marked(item.text).rank !== 'plain';
      if (stack.at(-1)?.style === 'lead' && listed && !bullet && isLine(item)) stack.pop();
      listed = bullet || !isLine(item);
      if (isLine(item)) leaveNumbered(stack, item);
      placed.push({ item, headings: [...stack], isHeading: false, style: null });
      return;
    }
    listed = false;
    while (stack.at(-1)?.style === 'lead') stack.pop();
    const level = stack.findIndex((heading) => heading.style === style);
    if (level >= 0) stack.length = level;
    else while (stack.length > 0 && standsAbove(style, stack.at(-1)!.style)) stack.pop();
    placed.push({ item, headings: [...stack], isHeading: true, style });
    stack.push({ line: item, body: marked(item.text).body || item.text, style });
  });
  return placed;
}

/** A sentence that carries on the numbering of a heading stands beside it, not below. */
function leaveNumbered(stack: Heading[], line: Line): void {
  const { rank, label } = marked(line.text);
  const level = stack.findIndex(({ style }) => style === rank);
  if (rank !== 'arabic' || level < 0) return;
  if (Number(label) === Number(marked(stack[level]!.line.text).label) + 1) stack.length = level;
}

/** How a line is printed when it is a heading; null when it is none. */
function styleOf(
  line: Line,
  before: Placed | undefined,
  next: Item | undefined,
  after: Item | undefined,
): Style | null {
  const { rank, body } = marked(line.text);
  const { text } = line;
  if (text.length > LONGEST || !/\p{L}{2}/u.test(text)) return null;
  if (isMonths(body) && next !== undefined) return 'month';
  if (rank === 'part') return 'part';
  if (ends(text, /[;,]$/) || /^kinh gui/.test(fold(text))) return null;
  if (rank === 'roman' || rank === 'capital')
    return isSentence(body) && !isCapitals(headOf(body)) ? null : rank;
  const told = /:\s*\S.{14,}$/su.test(body);
  if (rank === 'bullet')
    return ends(text, /:$/) && text.length < 90 && goesDeeper(rank, next) ? 'lead' : null;
  if (rank !== 'plain') {
    if (told || isSentence(body)) return null;
    if (line.bold === true || isCapitals(body)) return rank;
    const listed =
      before !== undefined &&
      !before.isHeading &&
      isLine(before.item) &&
      depthOf(before.item) === depthOf(line) &&
      !/^[^:]{3,90}:\s\S/u.test(marked(before.item.text).body);
    return !listed && goesDeeper(rank, next) ? rank : null;
  }
  if (next === undefined) return null;
  if (isCapitals(text) && /\s/.test(text) && text.length < 120) return 'capitals';
  if (told) return null;
  if (line.bold === true && text.length < 120 && !(isSentence(text) && text.length > 60)) return 'bold';
  if (ends(text, /\?$/) && text.length < 90) return 'question';
  if (ends(text, /:$/) && text.length < 110) return 'lead';
  return standsAlone(line, before, next, after) ? 'plain' : null;
}

/** `Chi từ ngân sách xã.` is told; `Kinh phí thực hiện` is a heading. */
const isSentence = (text: string): boolean => ends(text, /[.!…]”?$|\.\/\.?$/) && text.split(/\s+/).length > 3;
const headOf = (text: string): string => text.split(':')[0]!;

const DEPTH: Readonly<Record<Rank, number>> = {
  part: 0,
  roman: 1,
  capital: 1,
  arabic: 2,
  decimal: 3,
  letter: 4,
  bullet: 6,
  plain: 7,
};
const depthOf = (line: Line): number => {
  const { rank, label } = marked(line.text);
  return DEPTH[rank] + (rank === 'decimal' && label.split('.').length > 2 ? 0.5 : 0);
};
/** What follows belongs to the line: a table, a paragraph, or what is numbered below it. */
function goesDeeper(rank: Rank, next: Item | undefined): boolean {
  if (!isLine(next)) return next !== undefined;
  if (rank === 'bullet') return marked(next.text).rank === 'bullet' || marked(next.text).rank === 'plain';
  return depthOf(next) > DEPTH[rank] + 0.25 || (rank === 'arabic' && marked(next.text).rank === 'decimal');
}

/** A short line without an end, after a whole sentence or a table, above one or a list. */
function standsAlone(line: Line, before: Placed | undefined, next: Item, after: Item | undefined): boolean {
  const { text } = line;
  if (
    text.length > 70 ||
    !/^\p{Lu}/u.test(text) ||
    ends(text, /[.;:,]$/) ||
    (/\d\s*$/.test(text) && text.length < 4)
  )
    return false;
  const closed =
    before === undefined ||
    before.isHeading ||
    !isLine(before.item) ||
    ends(before.item.text, /[.;:!?”)]$|\.\/\.?$/);
  const opens =
    !isLine(next) ||
    next.text.length > 75 ||
    marked(next.text).rank !== 'plain' ||
    (ends(next.text, /[.:]$/) && next.text.length > 25 && (after === undefined || isLine(after)));
  return closed && opens;
}
