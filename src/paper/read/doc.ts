import type { Block, PaperDocument } from './document.ts';
import { withFirstHeader } from './first-header.ts';
import { LIMITS } from './limits.ts';
import { Unreadable } from './unreadable.ts';
import { blocksBetween } from './word97/blocks.ts';
import { openWord97, tableAt, type Word97 } from './word97/file.ts';
import { looksOf } from './word97/look.ts';

/** Reads a Word 97 file: paragraphs, tables with their merged cells, text boxes, the letterhead in a page header. Throws Unreadable. */
export function readDoc(bytes: Uint8Array): PaperDocument {
  const file = openWord97(bytes);
  const looks = looksOf(file);
  const between = ({ from, to }: Span) => blocksBetween(file, looks, from, to);
  const { body } = file.counts;
  const boxes = boxesOf(file);
  const early = boxes.filter(({ anchor }) => anchor < body * OPENING);
  const late = boxes.filter(({ anchor }) => anchor >= body * OPENING);
  const blocks: Block[] = [
    ...early.flatMap(between),
    ...between({ from: 0, to: body }),
    ...late.flatMap(between),
  ];
  if (blocks.length > LIMITS.paragraphs) throw new Unreadable('tooLarge');
  return { kind: 'doc', pages: null, blocks: withFirstHeader(firstHeaderOf(file).flatMap(between), blocks) };
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The share of a body in which what is drawn belongs to its beginning. */
const OPENING = 0.2;
const HEADERS = 11;
const BOXES = 56;
const DRAWN = '\u0008';
/** Bytes that tell of a text box, beside where it begins. */
const BOX = 22;

/** The text boxes of the body, each with the place to which it is tied. */
function boxesOf(file: Word97): (Span & { readonly anchor: number })[] {
  const { body, footnotes, headers, macros, comments, endnotes, boxes } = file.counts;
  const table = tableAt(file, BOXES);
  const count = Math.max(0, Math.floor((table.length - 4) / (BOX + 4)));
  const start = body + footnotes + headers + macros + comments + endnotes;
  const anchors = [...file.text.slice(0, body).matchAll(new RegExp(DRAWN, 'g'))].map(({ index }) => index);
  return Array.from({ length: count }, (_, i) => ({
    from: start + Math.min(table.u32(i * 4), boxes),
    to: start + Math.min(table.u32(i * 4 + 4), boxes),
    anchor: anchors[i] ?? 0,
  }));
}

/** The header of the first page: the one that the first page has for itself, else the one of all pages. */
function firstHeaderOf(file: Word97): Span[] {
  const { body, footnotes } = file.counts;
  const table = tableAt(file, HEADERS);
  const story = (number: number): Span[] => {
    if (table.length < (number + 2) * 4) return [];
    const [from, to] = [table.u32(number * 4), table.u32(number * 4 + 4)];
    return to > from + 1 ? [{ from: body + footnotes + from, to: body + footnotes + to }] : [];
  };
  const [first, every] = [story(10), story(7)];
  return first.length > 0 ? first : every;
}
