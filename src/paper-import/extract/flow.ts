import type { Block, Cell, PaperDocument, Paragraph, Source } from '#paper/read/document.ts';
import { type Item, isCapitals, type Line, marked } from './lines.ts';
import { isRuined, remark, restore } from './restore.ts';
import { carve } from './table/carve.ts';
import { withFigureLines } from './table/figure-lines.ts';
import { rolledUp } from './table/unrolled.ts';

const line = (
  text: string,
  from: { source: Source | null; sure: number | null; align?: Paragraph['align']; bold?: boolean | null },
): Line => ({
  kind: 'line',
  text: plain(text),
  align: from.align ?? null,
  bold: from.bold ?? null,
  source: from.source,
  sure: from.sure,
});

/** Without the emphasis marks that a converter left in the text. */
const plain = (text: string): string =>
  text
    .replace(/\*\*/g, '')
    .replace(/(^|[\s“"])\*(?=\S)([^*\n]+)\*/g, '$1$2')
    .trim();

/** The document as lines and data tables: layout tables opened up, broken lines joined, ruined text (`ruined`) restored. */
export function flow(document: PaperDocument): { items: Item[]; ruined: boolean } {
  const recognised = document.kind === 'scan' || document.kind === 'image';
  const opened = document.blocks.map((block) => (recognised ? remarked(block) : block)).flatMap(open);
  const read = withFigureLines(rolledUp(opened));
  const ruined = isRuined(read.flatMap((item) => (item.kind === 'line' ? [item.text] : [])));
  const mend = (all: readonly Item[]) => (ruined ? all.map(restored) : all);
  return {
    items: [...mend(joinBroken(mend(read), document.kind === 'pdf' || recognised))],
    ruined,
  };
}

/** What was given other marks than the recogniser saw is not sure. */
const REMARKED = 0.8;
function remarked(block: Block): Block {
  const mended = <T extends { readonly text: string; readonly sure: number | null }>(one: T): T => {
    const text = remark(one.text);
    return text === one.text ? one : { ...one, text, sure: Math.min(one.sure ?? 1, REMARKED) };
  };
  if (block.kind === 'paragraph') return mended(block);
  const cells = new Map<Cell, Cell>();
  for (const one of block.grid.flat()) if (!cells.has(one)) cells.set(one, mended(one));
  return { ...block, grid: block.grid.map((row) => row.map((one) => cells.get(one)!)) };
}

const restored = (item: Item): Item =>
  item.kind === 'line' ? { ...item, text: restore(item.text), sure: item.sure ?? 0.7 } : item;

function open(block: Block): Item[] {
  if (block.kind === 'paragraph') return halves(block.text).map((text) => line(text, block));
  return carve(block).flatMap((part): Item[] =>
    part.kind === 'table' ? [part] : halves(part.text).map((text) => line(text, part.cell)),
  );
}

/** A line that holds the left and the right half of a letterhead becomes two. */
function halves(text: string): string[] {
  return text
    .split('\n')
    .flatMap((part) => {
      const motto = /^(.{4,}?)\s+(C[ỘO]NG H[ÒO]A X[ÃA] H[ỘO]I .*|\S{2,4} l[ậa]p\s*[-–]\s*T.*)$/iu.exec(part);
      if (motto) return [motto[1]!, motto[2]!];
      const date = /^((?:S[ốo6]|Sô)\s*:.*?\/\S+?)\s+(\p{Lu}[\p{L} ]*,\s*ng[àa]y.*)$/u.exec(part);
      return date ? [date[1]!, date[2]!] : [part];
    })
    .filter((part) => part.trim());
}

const endsSentence = (text: string): boolean => /[.:;!?…”"]$|\.\/\.?$/u.test(text.trim());
const opensLine = (text: string): boolean =>
  marked(text).rank !== 'plain' ||
  /^(Căn cứ|Thực hiện|Nơi nhận|Số|Chủ đề|Trên đây|Kính|\((?:Kèm|Ban hành|Làm|Thực hiện|Triển khai|Thời gian|Từ ngày|Từ tháng|Chủ đề))/u.test(
    text,
  );

/** Joins lines that a page or an old printer broke in mid-sentence; geometry has already joined those of a PDF. */
function joinBroken(items: readonly Item[], geometric: boolean): Item[] {
  const texts = items.filter((item) => item.kind === 'line').map((item) => item.text);
  const lengths = texts.map((text) => text.length).sort((a, b) => a - b);
  const longest = lengths[Math.floor(lengths.length * 0.97)] ?? 0;
  const full = texts.filter((text) => text.length > longest * 0.75 && !endsSentence(text));
  const hardWrapped = !geometric && longest < 110 && longest > 50 && full.length > texts.length * 0.35;
  const joined: Item[] = [];
  let lastPrinted = '';
  for (const item of items) {
    const before = joined.at(-1);
    const on =
      item.kind === 'line' &&
      before?.kind === 'line' &&
      goesOn(before, lastPrinted, item, hardWrapped ? longest : null);
    if (on) joined[joined.length - 1] = { ...before, text: `${before.text} ${item.text}` };
    else joined.push(item);
    lastPrinted = item.kind === 'line' ? item.text : '';
  }
  return joined;
}

/** Whether a line carries the one before it on; `wrapAt` is the width at which the whole text was broken, if it was. */
function goesOn(before: Line, lastPrinted: string, next: Line, wrapAt: number | null): boolean {
  if (endsSentence(before.text) || opensLine(next.text) || isCapitals(before.text)) return false;
  if (before.align === 'centre' || next.align === 'centre' || next.align === 'right') return false;
  if (/^[\p{Ll}(]/u.test(next.text) && before.text.split(' ').length > 5) return true;
  return wrapAt !== null && lastPrinted.length >= wrapAt * 0.75 && !isCapitals(next.text);
}
