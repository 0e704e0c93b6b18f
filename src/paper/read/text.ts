import { decodeText } from './decode.ts';
import { type Block, cell, type PaperDocument, paragraph, type Table, table } from './document.ts';
import { LIMITS } from './limits.ts';
import { Unreadable } from './unreadable.ts';

/** A table found in lines, and the line (by index) that follows it. */
export interface FoundTable {
  readonly table: Table;
  readonly next: number;
}

/**
 * Finds tables whose lines bear no mark of a table. Only whoever knows what the paper is about can tell its header words, so the caller
 * brings this.
 */
export interface TableLines {
  /** Whether these texts can be the header of a table. */
  readonly isHeader: (texts: readonly string[]) => boolean;
  /** The table that begins at a line (by index); null when none does. */
  readonly tableAt: (lines: readonly string[], start: number) => FoundTable | null;
}

/** Reads plain text or Markdown: lines, pipe tables, and tables that an extraction left as one cell a line. */
export function readText(bytes: Uint8Array, tables: TableLines): PaperDocument {
  return { kind: 'text', pages: null, blocks: blocksOfText(decodeText(bytes), tables) };
}

function blocksOfText(text: string, tables: TableLines): Block[] {
  const lines = plain(text).split(/\r\n?|\n/);
  if (lines.length > LIMITS.paragraphs) throw new Unreadable('tooLarge');
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    const read = pipeTable(lines, at) ?? cellLines(lines, at, tables) ?? tables.tableAt(lines, at);
    if (read) {
      blocks.push(read.table);
      at = read.next;
      continue;
    }
    const line = lines[at]!;
    for (const part of apart(line))
      if (part.trim()) blocks.push(paragraph(part, { bold: /^\s*(\*\*|#)/.test(line) || null }));
    at += 1;
  }
  return blocks;
}

/** Left and right halves of a letterhead typed on one line are two lines. */
const apart = (line: string): string[] =>
  /\S {4,}\S|\S\t+\S/.test(line) ? line.replace(/(S[ốo]\s*:)\s+(?=\/)/giu, '$1 ').split(/ {4,}|\t+/) : [line];

/** Without what a converter left: HTML tags, images, emphasis marks, heading marks, page counters. */
function plain(text: string): string {
  return text
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<\/?(p|div|tr|table|h\d|li|ul|ol)\b[^>]*>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\[image: [^\]]*\]/gi, '')
    .replace(/\*\*/g, '')
    .replace(/(^|[\s“"])\*(?=\S)([^*\n]+)\*/g, '$1$2')
    .replace(/^#{1,6}\s+/gm, '')
    .replace(/^\s*(trang|page)\s+\d+(\s*[/|]\s*\d+)?\s*$/gim, '');
}

const fields = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((field) => field.trim());

function pipeTable(lines: readonly string[], start: number): FoundTable | null {
  if (!lines[start]!.trim().startsWith('|')) return null;
  let next = start;
  while (next < lines.length && lines[next]!.trim().startsWith('|')) next += 1;
  const rows = lines
    .slice(start, next)
    .map(fields)
    .filter((row) => !row.every((field) => /^:?-+:?$/.test(field)));
  const cells = rows.flatMap((row, r) => row.map((text, k) => cell(r, k, text.replace(/\s*\\n\s*/g, '\n'))));
  return rows.length > 0 ? { table: table(cells), next } : null;
}

/** A table whose cells each stand on a line of their own, opened by a tab; the first group of lines is its header. */
function cellLines(lines: readonly string[], start: number, { isHeader }: TableLines): FoundTable | null {
  if (!lines[start]!.startsWith('\t')) return null;
  let end = start;
  while (end < lines.length && lines[end]!.trim()) end += 1;
  const header = lines.slice(start, end);
  if (header.length < 2 || !header.every((line) => line.startsWith('\t')) || !isHeader(header)) return null;
  const found: string[] = header.map((line) => line.trim());
  let at = end;
  for (; at < lines.length; at++) {
    const line = lines[at]!;
    const rowComplete = found.length % header.length === 0;
    if (line.startsWith('\t')) {
      if (rowComplete && /^\tNơi nhận/iu.test(line)) break;
      found.push(line.slice(1));
    } else if (line.trim() && rowComplete && !lines[at - 1]!.trim()) break;
    else if (line.trim()) found[found.length - 1] += `\n${line}`;
  }
  const cells = found.map((text, i) => cell(Math.floor(i / header.length), i % header.length, text.trim()));
  return { table: table(cells), next: at };
}
