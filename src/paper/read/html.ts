/** Reads a web page, which many systems save under the name of a Word or Excel file: paragraphs, and tables with their merged cells. */
import { type Block, type Cell, cell, type PaperDocument, paragraph, table } from './document.ts';
import { LIMITS } from './limits.ts';
import { Unreadable } from './unreadable.ts';

const NAMED: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  shy: '',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  middot: '·',
  sup2: '²',
  sup3: '³',
};
const LETTERS = { grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303' } as const;

/** Characters that are written by name or number; a name that nobody knows stays. */
const unescaped = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z0-9]+));?/gi, (whole, hex, decimal, name: string) => {
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal ?? Number.NaN);
    if (!Number.isNaN(code)) return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    const known = NAMED[name.toLowerCase()];
    if (known !== undefined) return known;
    const [, letter, mark] = /^([a-z])(grave|acute|circ|tilde)$/i.exec(name) ?? [];
    return letter && mark
      ? (letter + LETTERS[mark.toLowerCase() as keyof typeof LETTERS]).normalize('NFC')
      : whole;
  });

/** Elements whose text nobody sees, and those that begin and end a line of their own. */
const UNSEEN = /^(script|style|head|title|xml|template|select|noscript)$/;
const LINES =
  /^(p|div|h[1-6]|li|ul|ol|section|article|header|footer|center|blockquote|pre|form|body|tr|caption)$/;
const HIDDEN = /display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden|\shidden(\s|=|$)/i;
const EMPTY = /^(br|hr|img|input|meta|link|col|wbr)$/;
const TOKEN = /<!--[\s\S]*?-->|<!\[[\s\S]*?\]>|<!?\/?([a-z][\w:-]*)([^>]*)>|[^<]+|</gi;

interface OpenTable {
  readonly cells: Cell[];
  readonly taken: Set<string>;
  row: number;
  column: number;
  text: string;
  spans: readonly [down: number, across: number];
  open: boolean;
}

/** The blocks of a page, in reading order. Throws Unreadable. */
export function readHtml(html: string): PaperDocument {
  const page = new Page();
  for (const [token, name, attributes = ''] of html.matchAll(TOKEN)) {
    if (name === undefined) {
      if (!/^<[!]/.test(token)) page.text(token);
    } else if (token.startsWith('</')) page.close(name.toLowerCase());
    else if (!token.startsWith('<!')) page.open(name.toLowerCase(), attributes);
  }
  return { kind: 'html', pages: null, blocks: page.end() };
}

class Page {
  readonly #blocks: Block[] = [];
  readonly #tables: OpenTable[] = [];
  #line = '';
  /** Elements that are open inside one whose text nobody sees. */
  #unseen: string[] = [];
  #cells = 0;

  text(token: string): void {
    if (this.#unseen.length === 0) this.#add(unescaped(token).replace(/[\t\r\n ]+/g, ' '));
  }

  #add(text: string): void {
    const now = this.#tables.at(-1);
    if (now?.open) now.text += text;
    else if (!now || text.trim()) this.#line += text;
  }

  open(name: string, attributes: string): void {
    if (this.#unseen.length > 0 || UNSEEN.test(name) || HIDDEN.test(attributes)) {
      if (!EMPTY.test(name) && !attributes.endsWith('/')) this.#unseen.push(name);
      return;
    }
    const now = this.#tables.at(-1);
    if (name === 'br') this.#add('\n');
    else if (name === 'table') this.#openTable();
    else if (name === 'tr' && now) this.#openRow(now);
    else if ((name === 'td' || name === 'th') && now) this.#openCell(now, attributes);
    else if (LINES.test(name)) this.#endLine();
    if (name === 'li') this.#add('- ');
  }

  close(name: string): void {
    const at = this.#unseen.lastIndexOf(name);
    if (at >= 0) this.#unseen = this.#unseen.slice(0, at);
    else if (this.#unseen.length > 0) return;
    else if (name === 'table') this.#closeTable();
    else if (name === 'td' || name === 'th') this.#closeCell();
    else if (LINES.test(name)) this.#endLine();
  }

  #endLine(): void {
    const now = this.#tables.at(-1);
    if (now?.open) {
      if (now.text && !now.text.endsWith('\n')) now.text += '\n';
      return;
    }
    if (this.#line.trim()) this.#blocks.push(paragraph(this.#line));
    this.#line = '';
    if (this.#blocks.length > LIMITS.paragraphs) throw new Unreadable('tooLarge');
  }

  #openTable(): void {
    if (this.#tables.length === 0) this.#endLine();
    this.#tables.push({
      cells: [],
      taken: new Set(),
      row: -1,
      column: 0,
      text: '',
      spans: [1, 1],
      open: false,
    });
  }

  #openRow(now: OpenTable): void {
    this.#closeCell();
    now.row += 1;
    now.column = 0;
  }

  #openCell(now: OpenTable, attributes: string): void {
    this.#closeCell();
    if (now.row < 0) now.row = 0;
    this.#cells += 1;
    if (this.#cells > LIMITS.cells) throw new Unreadable('tooManyCells');
    const span = (name: string) =>
      Math.min(
        Math.max(1, Number(new RegExp(`${name}\\s*=\\s*["']?(\\d+)`, 'i').exec(attributes)?.[1] ?? 1)),
        1000,
      );
    Object.assign(now, { text: '', spans: [span('rowspan'), span('colspan')], open: true });
  }

  #closeCell(): void {
    const now = this.#tables.at(-1);
    if (!now?.open) return;
    while (now.taken.has(`${now.row} ${now.column}`)) now.column += 1;
    const [rowSpan, columnSpan] = now.spans;
    this.#cells += rowSpan * columnSpan - 1;
    if (this.#cells > LIMITS.cells) throw new Unreadable('tooManyCells');
    for (let r = 0; r < rowSpan; r++)
      for (let c = 0; c < columnSpan; c++) now.taken.add(`${now.row + r} ${now.column + c}`);
    now.cells.push(cell(now.row, now.column, now.text, { rowSpan, columnSpan }));
    now.column += columnSpan;
    now.open = false;
  }

  #closeTable(): void {
    this.#closeCell();
    const closed = this.#tables.pop();
    if (!closed || closed.cells.length === 0) return;
    if (this.#tables.at(-1)?.open) {
      this.#add(`\n${closed.cells.map(({ text }) => text).join('\n')}\n`);
      return;
    }
    const rows = Math.max(...closed.cells.map(({ row }) => row)) + 1;
    this.#blocks.push(table(closed.cells.map((c) => ({ ...c, rowSpan: Math.min(c.rowSpan, rows - c.row) }))));
  }

  end(): Block[] {
    while (this.#tables.length > 0) this.#closeTable();
    this.#endLine();
    return this.#blocks;
  }
}
