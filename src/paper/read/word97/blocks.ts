/** The characters of a Word 97 file → paragraphs and tables. */
import { isUnknownFont, oldFont } from '#vocabulary/old-encodings.ts';
import { type Block, paragraph, type Table } from '../document.ts';
import { LIMITS } from '../limits.ts';
import { raised } from '../raised.ts';
import { Unreadable } from '../unreadable.ts';
import type { Word97 } from './file.ts';
import type { Look, looksOf, ParagraphLook } from './look.ts';
import { type Row, type RowCell, rowShape, tableOf } from './rows.ts';

/** A paragraph as its characters give it. */
interface Told {
  readonly text: string;
  readonly bold: boolean;
  readonly look: ParagraphLook;
  readonly ending: string;
}

/** The blocks of a part of a file, from one character up to another. Throws Unreadable. */
export function blocksBetween(
  file: Word97,
  looks: ReturnType<typeof looksOf>,
  from: number,
  to: number,
): Block[] {
  const blocks: Block[] = [];
  let open = new OpenTable();
  let count = 0;
  for (const { look, text, bold, ending } of paragraphsIn(file, looks, from, to)) {
    count += 1;
    if (count > LIMITS.paragraphs * 2) throw new Unreadable('tooLarge');
    if (look.depth > 0 || ending === CELL_END) {
      open.add(look, text, ending);
      continue;
    }
    blocks.push(...open.close());
    open = new OpenTable();
    if (text.trim()) blocks.push(paragraph(text, { align: look.align, bold }));
  }
  return [...blocks, ...open.close()];
}

const CELL_END = '\u0007';

/** A table under way: what its open cell says, the cells of its open row, and the table that stands in the open cell. */
class OpenTable {
  #rows: Row[] = [];
  #cells: RowCell[] = [];
  #lines: string[] = [];
  #inner: OpenTable | null = null;
  #tables: Table[] = [];

  add(look: ParagraphLook, text: string, ending: string): void {
    if (look.depth > 1) {
      this.#inner ??= new OpenTable();
      if (look.endsInnerRow) this.#inner.#endRow(look);
      else this.#inner.#say(text, look.endsInnerCell);
      return;
    }
    this.#closeInner();
    if (look.endsRow) this.#endRow(look);
    else this.#say(text, ending === CELL_END);
  }

  #say(text: string, endsCell: boolean): void {
    this.#lines.push(text);
    if (!endsCell) return;
    this.#cells.push({ lines: this.#lines, tables: this.#tables });
    [this.#lines, this.#tables] = [[], []];
  }

  #endRow(look: ParagraphLook): void {
    this.#rows.push({ cells: this.#cells, shape: rowShape(look.changes) });
    this.#cells = [];
  }

  #closeInner(): void {
    const blocks = this.#inner?.close() ?? [];
    this.#inner = null;
    for (const block of blocks) if (block.kind === 'table') this.#tables.push(block);
  }

  /** The table; where tables stand in its cells it only places them, and what it holds follows one after the other. */
  close(): Block[] {
    this.#closeInner();
    if (this.#lines.length > 0 || this.#tables.length > 0) this.#say('', true);
    if (this.#cells.length > 0) this.#rows.push({ cells: this.#cells, shape: null });
    if (this.#rows.length === 0) return [];
    const all = this.#rows.flatMap(({ cells }) => cells);
    if (all.every(({ tables }) => tables.length === 0)) return [tableOf(this.#rows)];
    return all.flatMap(({ lines, tables }): Block[] => [
      ...lines.filter((line) => line.trim()).map((line) => paragraph(line.replaceAll('\n', ' '))),
      ...tables,
    ]);
  }
}

function* paragraphsIn(
  { text, places }: Word97,
  looks: ReturnType<typeof looksOf>,
  from: number,
  to: number,
): Generator<Told> {
  let words = new Words(looks);
  const fields: boolean[] = [];
  for (let at = from; at < Math.min(to, text.length); at++) {
    const c = text[at]!;
    if (c === '\r' || c === '\u0007' || c === '\f') {
      yield { ...words.end(), look: looks.paragraphAt(places[at]!), ending: c };
      words = new Words(looks);
    } else if (c === '\u0013') fields.push(true);
    else if (c === '\u0014') fields[fields.length - 1] = false;
    else if (c === '\u0015') fields.pop();
    else if (!fields.includes(true)) words.add(c, looks.characterAt(places[at]!));
  }
  const rest = words.end();
  if (rest.text.trim())
    yield { ...rest, look: looks.paragraphAt(places[Math.min(to, text.length) - 1] ?? 0), ending: '\r' };
}

/** Characters that draw something else than themselves: a picture, a note's mark, a drawn thing. */
const DRAWN = new Set('\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0008');

/** Gathers what one paragraph says; parts in old fonts are read as these show them. */
class Words {
  readonly #looks: ReturnType<typeof looksOf>;
  #text = '';
  #part = '';
  #look: Look | null = null;
  #letters = 0;
  #boldLetters = 0;

  constructor(looks: ReturnType<typeof looksOf>) {
    this.#looks = looks;
  }

  add(c: string, look: Look): void {
    if (look.hidden || look.deleted || (DRAWN.has(c) && look.symbol === null)) return;
    if (this.#look && (look.font !== this.#look.font || look.raised !== this.#look.raised)) this.#close();
    this.#look = look;
    this.#letters += 1;
    if (look.bold) this.#boldLetters += 1;
    this.#part += look.symbol === null ? c : String.fromCharCode(look.symbol);
  }

  #close(): void {
    if (!this.#look || this.#part === '') return;
    const name = this.#looks.fontName(this.#look.font);
    if (isUnknownFont(name) && /[^\p{ASCII}]/u.test(this.#part)) throw new Unreadable('oldFont');
    const read = oldFont(name);
    const text = read ? read(this.#part.replaceAll('\u001f', '\u00ad')) : this.#part;
    this.#text += this.#look.raised ? raised(this.#text, text) : text;
    this.#part = '';
  }

  end(): { text: string; bold: boolean } {
    this.#close();
    return { text: this.#text, bold: this.#letters > 0 && this.#boldLetters > this.#letters * 0.8 };
  }
}
