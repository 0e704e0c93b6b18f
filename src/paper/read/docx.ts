import { SaxesParser } from 'saxes';
import {
  type Block,
  type Cell,
  cell,
  type PaperDocument,
  type Paragraph,
  paragraph,
  table,
} from './document.ts';
import { Numbering } from './docx-numbering.ts';
import { LIMITS } from './limits.ts';
import { Unreadable } from './unreadable.ts';
import { unzip, xmlOf } from './zip.ts';

interface OpenParagraph {
  text: string;
  align: Paragraph['align'];
  bold: boolean;
  listId: string | null;
  depth: number;
}
interface OpenTable {
  cells: Cell[];
  row: number;
  column: number;
  /** The cell that a vertical merge continues, by column. */
  above: Map<number, number>;
  /** What the open cell holds. */
  text: string[];
  span: number;
  merge: 'none' | 'restart' | 'continue';
}

const ALIGN: Readonly<Record<string, Paragraph['align']>> = {
  left: 'left',
  start: 'left',
  both: 'left',
  center: 'centre',
  right: 'right',
  end: 'right',
};
const off = (value: unknown): boolean => value === '0' || value === 'false' || value === 'none';

/** Reads a Word file (OOXML) into blocks: paragraphs with their list labels, tables with merged cells. Throws Unreadable. */
export function readDocx(bytes: Uint8Array): PaperDocument {
  const files = unzip(bytes, (name) => /^word\/(document|numbering|styles)\.xml$/.test(name));
  const body = xmlOf(files, 'word/document.xml');
  if (!body) throw new Unreadable('corrupt');
  const blocks = new BodyReader(new Numbering(xmlOf(files, 'word/numbering.xml')));
  try {
    blocks.read(body);
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('corrupt', error);
  }
  return { kind: 'docx', pages: null, blocks: blocks.blocks };
}

class BodyReader {
  readonly blocks: Block[] = [];
  readonly #numbering: Numbering;
  readonly #tables: OpenTable[] = [];
  readonly #paragraphs: OpenParagraph[] = [];
  #skipped = 0;
  #inText = false;
  #cells = 0;

  constructor(numbering: Numbering) {
    this.#numbering = numbering;
  }

  read(xml: string): void {
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw new Unreadable('corrupt', error);
    });
    parser.on('doctype', () => {
      throw new Unreadable('entities');
    });
    parser.on('opentag', ({ name, attributes }) => this.#open(name, attributes as Record<string, string>));
    parser.on('closetag', ({ name }) => this.#close(name));
    parser.on('text', (text) => {
      if (this.#inText && this.#skipped === 0) this.#add(text);
    });
    parser.write(xml).close();
  }

  #add(text: string): void {
    const open = this.#paragraphs.at(-1);
    if (open) open.text += text;
  }

  #open(name: string, a: Record<string, string>): void {
    if (name === 'w:del' || name === 'mc:Fallback' || name === 'w:moveFrom') this.#skipped += 1;
    if (this.#skipped > 0) return;
    const paragraphNow = this.#paragraphs.at(-1);
    const tableNow = this.#tables.at(-1);
    const value = a['w:val'];
    if (name === 'w:p') this.#paragraphs.push({ text: '', align: null, bold: false, listId: null, depth: 0 });
    else if (name === 'w:t') this.#inText = true;
    else if (name === 'w:tab') this.#add('\t');
    else if (name === 'w:br' || name === 'w:cr') this.#add('\n');
    else if (name === 'w:noBreakHyphen') this.#add('-');
    else if (name === 'w:jc' && paragraphNow) paragraphNow.align = ALIGN[value ?? ''] ?? null;
    else if (name === 'w:b' && paragraphNow && !off(value)) paragraphNow.bold = true;
    else if (name === 'w:numId' && paragraphNow) paragraphNow.listId = value ?? null;
    else if (name === 'w:ilvl' && paragraphNow) paragraphNow.depth = Number(value);
    else if (name === 'w:tbl')
      this.#tables.push({
        cells: [],
        row: -1,
        column: 0,
        above: new Map(),
        text: [],
        span: 1,
        merge: 'none',
      });
    else if (tableNow) this.#openInTable(tableNow, name, value);
  }

  #openInTable(now: OpenTable, name: string, value: string | undefined): void {
    if (name === 'w:tr') {
      now.row += 1;
      now.column = 0;
    } else if (name === 'w:tc') {
      this.#cells += 1;
      if (this.#cells > LIMITS.cells) throw new Unreadable('tooLarge');
      now.text = [];
      now.span = 1;
      now.merge = 'none';
    } else if (name === 'w:gridBefore') now.column += Number(value) || 0;
    else if (name === 'w:gridSpan') now.span = Math.min(Number(value) || 1, 100);
    else if (name === 'w:vMerge') now.merge = value === 'restart' ? 'restart' : 'continue';
  }

  #close(name: string): void {
    if (name === 'w:del' || name === 'mc:Fallback' || name === 'w:moveFrom') this.#skipped -= 1;
    if (this.#skipped > 0) return;
    if (name === 'w:t') this.#inText = false;
    else if (name === 'w:p') this.#closeParagraph();
    else if (name === 'w:tc') this.#closeCell();
    else if (name === 'w:tbl') this.#closeTable();
  }

  #closeParagraph(): void {
    const open = this.#paragraphs.pop();
    if (!open) return;
    const label = open.listId && open.text.trim() ? this.#numbering.label(open.listId, open.depth) : '';
    const text = label ? `${label} ${open.text}` : open.text;
    const inCell = this.#tables.at(-1);
    if (inCell) inCell.text.push(text);
    else if (text.trim()) this.blocks.push(paragraph(text, { align: open.align, bold: open.bold }));
    if (this.blocks.length > LIMITS.paragraphs) throw new Unreadable('tooLarge');
  }

  #closeCell(): void {
    const now = this.#tables.at(-1);
    if (!now) return;
    const above = now.above.get(now.column);
    if (now.merge === 'continue' && above !== undefined) {
      const merged = now.cells[above]!;
      now.cells[above] = { ...merged, rowSpan: now.row - merged.row + 1 };
    } else {
      const text = now.text.join('\n').replace(/\n{2,}/g, '\n');
      now.above.set(now.column, now.cells.length);
      now.cells.push(cell(now.row, now.column, text, { columnSpan: now.span }));
    }
    now.column += now.span;
  }

  #closeTable(): void {
    const closed = this.#tables.pop();
    if (!closed) return;
    const outer = this.#tables.at(-1);
    const width = Math.max(0, ...closed.cells.map((c) => c.column + c.columnSpan));
    if (width * (closed.row + 1) > LIMITS.cells * 4) throw new Unreadable('tooLarge');
    if (outer) outer.text.push(...closed.cells.map((c) => c.text).filter(Boolean));
    else if (closed.cells.length > 0) this.blocks.push(table(closed.cells));
  }
}
