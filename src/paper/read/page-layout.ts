/** Words with places → paragraphs and tables: for PDF pages and for recognised pictures alike. */
import { type Block, type Cell, cell, paragraph, type Source, table } from './document.ts';
import { whiteRules } from './gap-table.ts';
import { type Grid, gridsOf } from './ruled-grid.ts';

export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Height of the type. */
  readonly size: number;
  readonly page: number;
  readonly pageWidth: number;
  readonly pageHeight: number;
  readonly sure: number | null;
}
/** A straight stroke: across at a height, or down at a distance from the left. */
export interface Rule {
  readonly kind: 'across' | 'down';
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

interface TextLine {
  readonly words: readonly Word[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly text: string;
}

interface PageItem {
  readonly top: number;
  readonly item: TextLine[] | PlacedTable;
}
interface PlacedTable {
  readonly cells: readonly Cell[];
  readonly columns: readonly number[];
  readonly pageWidth: number;
  readonly source: Source;
}

export function layOut(
  pages: readonly { readonly words: readonly Word[]; readonly rules: readonly Rule[] }[],
): Block[] {
  const blocks: Block[] = [];
  let open: { table: PlacedTable; at: number } | null = null;
  for (const page of pages) {
    const items = pageItems(page.words, page.rules);
    const margin = marginOf(items, page.words);
    for (const { item } of items) {
      if (!Array.isArray(item)) {
        // Between the parts of one table a page has nothing but its number and what stands in its margins.
        const joined =
          open && goesOn(open.table, item) && blocks.slice(open.at + 1).every(isRunning)
            ? append(open.table, item)
            : null;
        if (joined) blocks.length = open!.at;
        const placed: PlacedTable = joined ?? item;
        blocks.push(table(placed.cells, placed.source));
        open = { table: placed, at: blocks.length - 1 };
        continue;
      }
      for (const block of paragraphsOf(item, margin)) blocks.push(block);
    }
  }
  return joinPages(blocks);
}

const PAGE_NUMBER = /^\W*(trang\s*)?\d{1,3}(\s*\/\s*\d{1,3})?\W*$/iu;

/** Shares of a page's height that are its margins: official papers keep 20 mm free above and below. */
const HEAD = 0.064;
const FOOT = 0.95;

/** A page number, or what stands in the margin of every page. */
const isRunning = (block: Block): boolean => {
  const box = block.source?.box;
  if (block.kind !== 'paragraph') return false;
  return PAGE_NUMBER.test(block.text) || (!!box && (box[3] < HEAD || box[1] > FOOT));
};

/** How far to the right a page's text reaches where a table shows it. */
function marginOf(items: readonly PageItem[], words: readonly Word[]): number {
  const pageWidth = words[0]?.pageWidth ?? 0;
  return Math.max(
    0,
    ...items.map(({ item }) => (Array.isArray(item) ? 0 : (item.source.box?.[2] ?? 0) * pageWidth)),
  );
}

function pageItems(words: readonly Word[], rules: readonly Rule[]): PageItem[] {
  const ruled = gridsOf(rules);
  const within = (g: Grid, { left, right, top, bottom }: Word) =>
    (left + right) / 2 > g.left &&
    (left + right) / 2 < g.right &&
    (top + bottom) / 2 > g.top &&
    (top + bottom) / 2 < g.bottom;
  const outside = words.filter((word) => !ruled.some((grid) => within(grid, word)));
  const grids = [...ruled, ...gridsOf(whiteRules(outside))].sort((a, b) => a.top - b.top);
  const free: Word[] = [];
  const inside = new Map<Grid, Word[]>();
  for (const word of words) {
    const grid = grids.find((one) => within(one, word));
    if (grid) inside.set(grid, [...(inside.get(grid) ?? []), word]);
    else free.push(word);
  }
  const tables = grids.flatMap((grid): PageItem[] => {
    const own = inside.get(grid);
    return own ? [{ top: grid.top, item: placedTable(grid, own) }] : [];
  });
  const lines = columns(linesOf(free));
  const runs: PageItem[] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    const between =
      last &&
      tables.some(
        (t) => t.top > last.top && t.top < line.top && t.top > (last.item as TextLine[]).at(-1)!.top,
      );
    if (last && !between) (last.item as TextLine[]).push(line);
    else runs.push({ top: line.top, item: [line] });
  }
  return [...tables, ...runs].sort((a, b) => a.top - b.top);
}

/** Words on one height, parted where a gap is far wider than a space. */
function linesOf(words: readonly Word[]): TextLine[] {
  const rows: Word[][] = [];
  for (const word of [...words].sort((a, b) => a.top + a.bottom - b.top - b.bottom)) {
    const row = rows.at(-1);
    const middle = (word.top + word.bottom) / 2;
    const reference = row?.at(-1);
    if (
      row &&
      reference &&
      Math.abs((reference.top + reference.bottom) / 2 - middle) < Math.min(reference.size, word.size) * 0.45
    )
      row.push(word);
    else rows.push([word]);
  }
  return rows.flatMap((row) => {
    const parts: Word[][] = [];
    for (const word of row.sort((a, b) => a.left - b.left)) {
      const before = parts.at(-1)?.at(-1);
      const gap = before ? word.left - before.right : 0;
      const near = before && gap < Math.max(word.size, before.size) * (fillsIn(before, word) ? 12 : 2.2);
      if (near && !opensRightHalf(row, word)) parts.at(-1)!.push(word);
      else parts.push([word]);
    }
    return parts.map(lineOf);
  });
}

/** A blank for a number or a day, to be filled in by hand, is as wide as a hand needs it. */
const fillsIn = (before: Word, word: Word): boolean =>
  (/^(s[ốo]|:|s[ốo]\s*:)$/iu.test(before.text) && /^[/\\]\S/.test(word.text)) ||
  (/^(ngày|,ngày)$/iu.test(before.text) && /^tháng$/iu.test(word.text)) ||
  (/^tháng$/iu.test(before.text) && /^năm$/iu.test(word.text));

/** The national name opens the right half of a letterhead, however near the left half comes. */
function opensRightHalf(row: readonly Word[], word: Word): boolean {
  const at = row.indexOf(word);
  return (
    /^C[ỘO]NG$/u.test(word.text) &&
    /^H[ÒO][AÀ]$/u.test(row[at + 1]?.text ?? '') &&
    /^X[ÃA]$/u.test(row[at + 2]?.text ?? '')
  );
}

const lineOf = (words: readonly Word[]): TextLine => ({
  words,
  left: words[0]!.left,
  right: words.at(-1)!.right,
  top: Math.min(...words.map((w) => w.top)),
  bottom: Math.max(...words.map((w) => w.bottom)),
  text: words.map((w) => w.text).join(' '),
});

/** A text carried on by the next line. A line is also broken behind a slash inside a word: `22 người/` + `thôn`. */
const continued = (before: string, next: string): string =>
  /\p{L}\/$/u.test(before) && /^\p{L}/u.test(next) ? before + next : `${before} ${next}`;

/** Where lines stand side by side (letterhead, recipients and signature), the left ones come first, then the right ones. */
function columns(lines: readonly TextLine[]): TextLine[] {
  const out: TextLine[] = [];
  let at = 0;
  while (at < lines.length) {
    const beside = lines[at + 1] ?? lines[at]!;
    const ending = /^Nơi nhận/u.test(lines[at]!.text) ? rightOf(lines, at) : null;
    if (ending === null && !sideBySide(lines[at]!, beside)) {
      out.push(lines[at]!);
      at += 1;
      continue;
    }
    let rightFrom = ending ?? Math.max(beside.left, lines[at]!.left);
    const band: TextLine[] = [];
    while (out.length > 0 && standsRight(out.at(-1)!, rightFrom, band[0] ?? lines[at]!))
      band.unshift(out.pop()!);
    let bottom = lines[at]!.bottom;
    for (; at < lines.length; at++) {
      const line = lines[at]!;
      const before = band.at(-1);
      if (before && sideBySide(before, line))
        rightFrom = Math.min(rightFrom, Math.max(line.left, before.left));
      const across = line.left < rightFrom - 15 && line.right > rightFrom + 15;
      if (across || line.top - bottom > (line.bottom - line.top) * 8) break;
      band.push(line);
      bottom = Math.max(bottom, line.bottom);
    }
    const isLeft = (line: TextLine) => (line.left + line.right) / 2 < rightFrom;
    out.push(...band.filter(isLeft), ...band.filter((line) => !isLeft(line)));
  }
  return out;
}

/** Where the half beside the recipients begins; null when nothing stands there. */
function rightOf(lines: readonly TextLine[], at: number): number | null {
  const { words, left } = lines[at]!;
  const half = left + words[0]!.pageWidth * 0.3;
  const beside = lines.slice(Math.max(0, at - 2), at + 25).filter((line) => line.left > half);
  return beside.length > 0 ? Math.min(...beside.map((line) => line.left)) : null;
}

/** The right half may begin higher than the left one: a signature's first line over the height of the recipients. */
const standsRight = (line: TextLine, rightFrom: number, next: TextLine): boolean =>
  line.right > rightFrom + 15 &&
  line.left > rightFrom - (line.bottom - line.top) * 8 &&
  line.left > next.words[0]!.pageWidth * 0.4 &&
  next.top - line.bottom < (line.bottom - line.top) * 1.5;

/** Halves of a letterhead are centred apart from each other, so that their lines may stand at somewhat different heights. */
const sideBySide = (a: TextLine, b: TextLine): boolean =>
  (b.left > a.right || a.left > b.right) &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > (a.bottom - a.top) * 0.15;

const MARK =
  /^([-–—+*·•●○▪■]|[IVX]{1,5}\s*[.:)/]|\d{1,2}(\.\d{1,2})*\s*[.)/]\s?(?!\d)|[a-hđ][.)]\s|Căn cứ|Thực hiện|Nơi nhận|Số\s*:|Chủ đề\s*[:“"])/u;
const ENDS = /[.:;!?]$|\.\/\.$/;

/** Lines → paragraphs: a line goes on when it reaches the right margin and the next one neither opens nor stands apart. */
function paragraphsOf(lines: readonly TextLine[], margin: number): Block[] {
  const right = Math.max(
    margin,
    percentile(
      lines.map((l) => l.right),
      0.9,
    ),
  );
  const left = percentile(
    lines.map((l) => l.left),
    0.1,
  );
  const pitch = pitchOf(lines, right, left);
  const groups: TextLine[][] = [];
  for (const line of lines) {
    const before = groups.at(-1)?.at(-1);
    const on =
      before &&
      reaches(before, right, left) &&
      !MARK.test(line.text) &&
      line.top - before.top < pitch * 1.3 &&
      line.left < left + (line.bottom - line.top) * 1.6 &&
      !(ENDS.test(before.text) && line.left > left + 8);
    if (before && on) groups.at(-1)!.push(line);
    else groups.push([line]);
  }
  const middle = (lines[0]?.words[0]?.pageWidth ?? 0) / 2;
  return groups.map((group) => {
    const first = group[0]!;
    const centre = Math.abs((first.left + first.right) / 2 - middle) < 25 && first.left > left + 25;
    return paragraph(group.map((l) => l.text).reduce(continued), {
      align: centre ? 'centre' : null,
      source: sourceOf(group.flatMap((l) => l.words)),
      sure: surenessOf(group.flatMap((l) => l.words)),
    });
  });
}

/** From line to line within a paragraph: told by what follows full lines, since headings and small print stand otherwise. */
function pitchOf(lines: readonly TextLine[], right: number, left: number): number {
  const gaps = (after: (line: TextLine) => boolean) =>
    lines.slice(1).flatMap((line, i) => {
      const gap = line.top - lines[i]!.top;
      return gap > 0 && after(lines[i]!) ? [gap] : [];
    });
  const inside = gaps((line) => reaches(line, right, left) && line.right - line.left > (right - left) * 0.6);
  return percentile(inside.length > 0 ? inside : gaps(() => true), 0.3) || 1;
}

/** Whether a line is as long as lines are: its next word would not have fitted. */
const reaches = (line: TextLine, right: number, left: number): boolean =>
  line.right > right - (right - left) * 0.13;

function percentile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))] ?? 0;
}

export function sourceOf(words: readonly Word[]): Source | null {
  const first = words[0];
  if (!first) return null;
  const part = (n: number, whole: number) => Math.round((n / whole) * 10_000) / 10_000;
  const box = [
    part(Math.min(...words.map((w) => w.left)), first.pageWidth),
    part(Math.min(...words.map((w) => w.top)), first.pageHeight),
    part(Math.max(...words.map((w) => w.right)), first.pageWidth),
    part(Math.max(...words.map((w) => w.bottom)), first.pageHeight),
  ] as const;
  return { page: first.page, box };
}

function surenessOf(words: readonly Word[]): number | null {
  const known = words.flatMap((w) => (w.sure === null ? [] : [w.sure]));
  return known.length > 0 ? known.reduce((a, b) => a + b, 0) / known.length : null;
}

function placedTable(grid: Grid, words: readonly Word[]): PlacedTable {
  const cells = grid.cells.map((place) => {
    const own = words.filter((w) => {
      const [x, y] = [(w.left + w.right) / 2, (w.top + w.bottom) / 2];
      return x > place.left && x <= place.right && y > place.top && y <= place.bottom;
    });
    const text = cellText(
      linesOf(own).sort((a, b) => a.top - b.top || a.left - b.left),
      place.right - place.left,
    );
    const { row, column, rowSpan, columnSpan } = place;
    return cell(row, column, text, { rowSpan, columnSpan, source: sourceOf(own), sure: surenessOf(own) });
  });
  const first = words[0]!;
  const box = [
    grid.left / first.pageWidth,
    grid.top / first.pageHeight,
    grid.right / first.pageWidth,
    grid.bottom / first.pageHeight,
  ] as const;
  return { cells, columns: grid.xs, pageWidth: first.pageWidth, source: { page: first.page, box } };
}

/** Lines of a cell: bullets keep their line; a word that a narrow cell broke (`09/201` `8`) is put together. */
function cellText(lines: readonly TextLine[], width: number): string {
  let text = '';
  let before: TextLine | null = null;
  for (const line of lines) {
    const broken: boolean =
      before !== null &&
      !before.text.includes(' ') &&
      !line.text.includes(' ') &&
      /\d$/.test(before.text) &&
      /^\d+$/.test(line.text) &&
      before.right - before.left > width * 0.55;
    if (before === null) text = line.text;
    else if (broken) text += line.text;
    else
      text =
        /^[-–+•]\s*\S/.test(line.text) || hadRoom(before, line, width)
          ? `${text}\n${line.text}`
          : continued(text, line.text);
    before = line;
  }
  return text;
}

/** Whether the next line's first word would have fitted: then the writer broke the line, not the cell. */
function hadRoom(before: TextLine, line: TextLine, width: number): boolean {
  const word = line.words[0]!;
  return width - (before.right - before.left) - 14 > word.right - word.left + word.size * 0.5;
}

/** By how much of a page's width columns of one table differ from page to page. */
const SAME_COLUMN = 0.007;

/** The same columns on the next page: the table goes on. No two pages lie in a scanner at the same place. */
const goesOn = (a: PlacedTable, b: PlacedTable): boolean =>
  a.source.page! + 1 === b.source.page &&
  a.columns.length === b.columns.length &&
  a.columns.every(
    (x, i) => Math.abs(x - a.columns[0]! - (b.columns[i]! - b.columns[0]!)) < SAME_COLUMN * b.pageWidth,
  );

function append(a: PlacedTable, next: PlacedTable): PlacedTable {
  const rows = Math.max(...a.cells.map((c) => c.row + c.rowSpan));
  const b = withoutHeader(a, next);
  const [first, rest] = [b.cells.filter((c) => c.row === 0), b.cells.filter((c) => c.row > 0)];
  const filled = first.filter((c) => c.text);
  const torn = filled.length > 0 && isTorn(a, filled);
  if (!torn)
    return {
      ...a,
      cells: [...a.cells, ...b.cells.map((c) => ({ ...c, row: c.row + rows }))],
      source: b.source,
    };
  const cells = a.cells.map((c) => {
    const more = c.row + c.rowSpan === rows ? filled.find((other) => other.column === c.column) : undefined;
    const between = more && BULLET.test(more.text) ? '\n' : ' ';
    return more ? { ...c, text: `${c.text}${between}${more.text}`.trim() } : c;
  });
  return { ...a, cells: [...cells, ...rest.map((c) => ({ ...c, row: c.row + rows - 1 }))], source: b.source };
}

/** A table's part on the next page without the header that is printed there again. */
function withoutHeader(a: PlacedTable, b: PlacedTable): PlacedTable {
  const textsOf = ({ cells }: PlacedTable, row: number) =>
    cells.filter((c) => c.row === row && c.text).map((c) => `${c.column} ${c.columnSpan} ${c.text}`);
  const last = Math.max(...b.cells.map((c) => c.row + c.rowSpan)) - 1;
  let again = 0;
  while (again < last && isSame(textsOf(a, again), textsOf(b, again))) again += 1;
  const cut = b.cells.some((c) => c.row < again && c.row + c.rowSpan > again);
  return again === 0 || cut
    ? b
    : { ...b, cells: b.cells.filter((c) => c.row >= again).map((c) => ({ ...c, row: c.row - again })) };
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length > 1 && one.length === other.length && one.every((text, i) => text === other[i]);

const BULLET = /^[-–+•]\s*\S/;

/** Whether the first row of a page only carries the last row of the page before on: no figure of its own where rows have one. */
function isTorn(a: PlacedTable, filled: readonly Cell[]): boolean {
  const width = Math.max(...a.cells.map((c) => c.column + c.columnSpan));
  const figures = Array.from({ length: width }, (_, k) =>
    a.cells.filter((c) => c.column === k && c.row > 0 && c.text),
  ).flatMap((own, k) =>
    own.length > 0 && own.filter((c) => /^[\d.,\s]+(đ|đồng)?$/iu.test(c.text)).length >= own.length * 0.7
      ? [k]
      : [],
  );
  const spanning = filled.length === 1 && filled[0]!.columnSpan > 1;
  if (figures.length > 0) return !spanning && filled.every((c) => !figures.includes(c.column));
  const goOn = (c: Cell) =>
    /^[\p{Ll}(]/u.test(c.text) ||
    (BULLET.test(c.text) && a.cells.some((own) => own.column === c.column && BULLET.test(own.text)));
  return !spanning && !filled.some((c) => c.column === 0) && filled.some(goOn);
}

/** Page numbers go; a sentence that a page broke is put together. */
function joinPages(blocks: readonly Block[]): Block[] {
  const out: Block[] = [];
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      if (PAGE_NUMBER.test(block.text)) continue;
      const before = out.at(-1);
      const turned =
        before?.kind === 'paragraph' &&
        before.source !== null &&
        block.source !== null &&
        block.source.page === before.source.page! + 1;
      if (
        turned &&
        before.kind === 'paragraph' &&
        before.text.length > 60 &&
        !ENDS.test(before.text) &&
        !MARK.test(block.text) &&
        /^\p{Ll}/u.test(block.text)
      ) {
        out[out.length - 1] = { ...before, text: continued(before.text, block.text) };
        continue;
      }
    }
    out.push(block);
  }
  return out;
}
