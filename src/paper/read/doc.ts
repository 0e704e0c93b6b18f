import WordExtractor from 'word-extractor';
import { fold } from '#vocabulary/text.ts';
import { type Block, cell, type PaperDocument, paragraph, type Table, table } from './document.ts';
import { LIMITS } from './limits.ts';
import { Unreadable } from './unreadable.ts';

/** Reads a Word 97 file: one paragraph a line, tables from their cell marks. Throws Unreadable. */
export async function readDoc(bytes: Uint8Array): Promise<PaperDocument> {
  const blocks = blocksOf(await textOf(bytes));
  if (blocks.length > LIMITS.paragraphs) throw new Unreadable('tooLarge');
  return { kind: 'doc', pages: null, blocks };
}

async function textOf(bytes: Uint8Array): Promise<string> {
  try {
    const document = await new WordExtractor().extract(Buffer.from(bytes));
    return document.getBody({ filterUnicode: false });
  } catch (error) {
    throw new Unreadable(/encrypt|password/i.test(String(error)) ? 'password' : 'corrupt', error);
  }
}

/** A row of at least three cells opens a table; fewer tabs are layout and become lines. */
const TABLE_START = /(?:^|\n)[^\t\n]*\t[^\t\n]+(?:\n[^\t\n]+)*\t[^\t\n]/;

function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let rest = text;
  for (;;) {
    const start = TABLE_START.exec(rest);
    const at = start ? start.index + (start[0].startsWith('\n') ? 1 : 0) : rest.length;
    for (const line of rest.slice(0, at).split(/[\n\t]/)) if (line.trim()) blocks.push(paragraph(line));
    if (!start) return blocks;
    const read = readTable(rest.slice(at));
    if (read.table) blocks.push(read.table);
    else blocks.push(...read.skipped.map((line) => paragraph(line)));
    rest = read.rest;
  }
}

interface TableRead {
  readonly table: Table | null;
  readonly skipped: readonly string[];
  readonly rest: string;
}

/** Cells end in a tab; a row ends in one more mark, which arrives as an empty cell or as a line break. */
function readTable(text: string): TableRead {
  const tokens = text.split('\t');
  const ends = (at: number) => tokens[at] === '' || tokens[at]?.startsWith('\n') === true;
  let width = 1;
  while (width < tokens.length && !ends(width)) width += 1;
  if (width < 3 || width >= tokens.length) {
    const [first, ...others] = tokens;
    return {
      table: null,
      skipped: (first ?? '').split('\n').filter((line) => line.trim()),
      rest: others.join('\t'),
    };
  }
  const rows: string[][] = [];
  let at = 0;
  const take = (count: number) => {
    rows.push(tokens.slice(at, at + count));
    if (tokens[at + count] === '') at += count + 1;
    else {
      at += count;
      tokens[at] = tokens[at]!.slice(1);
    }
  };
  take(width);
  const firstHeader = fold(rows[0]![0]!);
  while (at + 1 < tokens.length) {
    const lines = tokens[at]!.split('\n');
    if (lines.length > 1 && fold(lines.at(-1)!) === firstHeader) break;
    if (at + width < tokens.length && ends(at + width)) take(width);
    else if (ends(at + 1) && tokens[at]!.trim()) take(1);
    else break;
  }
  const cells = rows.flatMap((row, r) =>
    row.map((content, k) => cell(r, k, content, { columnSpan: row.length === 1 ? width : 1 })),
  );
  return { table: table(cells), skipped: [], rest: tokens.slice(at).join('\t') };
}
