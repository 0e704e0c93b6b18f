/** Reads Rich Text (WordPad, old Word, exports): paragraphs, tables with merged cells; fonts tell in which letters a run is written. */
import { isUnknownFont, oldFont } from '#vocabulary/old-encodings.ts';
import {
  type Block,
  type Cell,
  cell,
  type PaperDocument,
  type Paragraph,
  paragraph,
  table,
} from './document.ts';
import { LIMITS } from './limits.ts';
import { raised } from './raised.ts';
import { Unreadable } from './unreadable.ts';

interface State {
  readonly font: number;
  readonly hidden: boolean;
  readonly raised: boolean;
  readonly bold: boolean;
  /** Characters that stand in for a Unicode one behind it. */
  readonly skip: number;
  /** What the group holds: text, or something that nobody reads. */
  readonly into: 'text' | 'fonts' | 'nothing';
  readonly align: Paragraph['align'];
  readonly inTable: boolean;
}
const FIRST: State = {
  font: 0,
  hidden: false,
  raised: false,
  bold: false,
  skip: 1,
  into: 'text',
  align: null,
  inTable: false,
};
/** Groups that hold no text of the paper. */
const UNREAD: ReadonlySet<string> = new Set(
  'colortbl stylesheet info pict header headerl headerr headerf footer footerl footerr footerf footnote annotation atnid atnauthor listtable listoverridetable revtbl rsidtbl themedata datastore latentstyles generator object objdata filetbl xmlnstbl mmathPr fldinst bkmkstart bkmkend nonshppict'.split(
    ' ',
  ),
);
const SIGNS: Readonly<Record<string, string>> = {
  par: '\r',
  line: '\n',
  tab: '\t',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  sect: '\r',
  page: '\r',
};
/** Code pages by the character sets of fonts. */
const PAGES: Readonly<Record<number, string>> = { 163: 'windows-1258', 0: 'windows-1252', 1: 'windows-1252' };
const ALIGN: Readonly<Record<string, Paragraph['align']>> = {
  ql: 'left',
  qj: 'left',
  qc: 'centre',
  qr: 'right',
};
const TOKEN = /\\([a-z]+)(-?\d+)? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]+)|[\r\n]+/gi;

/** Throws Unreadable. */
export function readRtf(bytes: Uint8Array): PaperDocument {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const reader = new Reader();
  for (const [, word, number, hex, sign, brace, plain] of text.matchAll(TOKEN)) {
    if (word) reader.word(word, number === undefined ? null : Number(number));
    else if (hex) reader.byte(Number.parseInt(hex, 16));
    else if (sign) reader.sign(sign);
    else if (brace) reader.group(brace === '{');
    else if (plain) reader.text(plain);
  }
  return { kind: 'rtf', pages: null, blocks: reader.end() };
}

interface RowCell {
  readonly edge: number;
  readonly goesOn: boolean;
}

class Reader {
  readonly #blocks: Block[] = [];
  readonly #stack: State[] = [];
  readonly #fonts = new Map<number, { name: string; page: string }>();
  #now = FIRST;
  #page = 'windows-1252';
  #isStarred = false;
  #toSkip = 0;
  /** The part that is set in one way, as bytes or letters. */
  #bytes: number[] = [];
  #part = '';
  #text = '';
  #letters = 0;
  #boldLetters = 0;
  #edges: RowCell[] = [];
  #goesOn = false;
  #row: string[] = [];
  #rows: { readonly texts: readonly string[]; readonly edges: readonly RowCell[] }[] = [];
  #cells = 0;

  group(opens: boolean): void {
    this.#endPart();
    if (opens) {
      this.#stack.push(this.#now);
      if (this.#stack.length > 2_000) throw new Unreadable('tooLarge');
    } else this.#now = this.#stack.pop() ?? this.#now;
    this.#isStarred = false;
  }

  word(word: string, number: number | null): void {
    if (UNREAD.has(word) || this.#isStarred) this.#set({ into: 'nothing' });
    else if (word === 'shptxt') this.#set({ into: 'text' });
    this.#isStarred = false;
    if (word === 'fonttbl') this.#set({ into: 'fonts' });
    else if (word === 'ansicpg' && number) this.#page = pageOf(number);
    else if (word === 'f' && number !== null) this.#set({ font: number });
    else if (word === 'fcharset' && this.#now.into === 'fonts') this.#charset(number ?? 0);
    else if (word === 'uc') this.#set({ skip: number ?? 1 });
    else if (word === 'u' && number !== null) this.#unicode(number);
    else if (word === 'bin') this.#set({ into: 'nothing' });
    else if (word === 'v') this.#set({ hidden: number !== 0 });
    else if (word === 'deleted') this.#set({ hidden: number !== 0 });
    else if (word === 'super' || word === 'up') this.#set({ raised: number !== 0 });
    else if (word === 'nosupersub' || word === 'sub') this.#set({ raised: false });
    else if (word === 'b') this.#set({ bold: number !== 0 });
    else if (word === 'plain') this.#set({ hidden: false, raised: false, bold: false });
    else if (this.#now.into === 'text') this.#layout(word, number);
  }

  #layout(word: string, number: number | null): void {
    if (word === 'pard') this.#set({ align: null, inTable: false });
    else if (word === 'intbl') this.#set({ inTable: true });
    else if (word in ALIGN) this.#set({ align: ALIGN[word] ?? null });
    else if (word === 'trowd') [this.#edges, this.#goesOn] = [[], false];
    else if (word === 'clvmrg') this.#goesOn = true;
    else if (word === 'cellx') {
      this.#edges.push({ edge: number ?? 0, goesOn: this.#goesOn });
      this.#goesOn = false;
    } else if (word === 'cell') this.#endCell();
    else if (word === 'row') this.#endRow();
    else if (word === 'nestcell' || word === 'nestrow') this.#say('\n');
    else if (SIGNS[word] === '\r') this.#endParagraph();
    else if (SIGNS[word]) this.#say(SIGNS[word]);
  }

  sign(sign: string): void {
    if (sign === '*') this.#isStarred = true;
    else if (sign === '~') this.#say('\u00a0');
    else if (sign === '_') this.#say('-');
    else if (sign === '-') this.#say('\u00ad');
    else if (sign === '\n' || sign === '\r') this.#endParagraph();
    else if ('\\{}'.includes(sign)) this.#say(sign);
  }

  byte(byte: number): void {
    if (this.#toSkip > 0) {
      this.#toSkip -= 1;
      return;
    }
    if (this.#now.into !== 'text') return;
    if (this.#part) this.#endPart();
    this.#bytes.push(byte);
  }

  text(plain: string): void {
    if (this.#now.into === 'fonts') {
      this.#fontName(plain);
      return;
    }
    const shown = plain.slice(Math.min(this.#toSkip, plain.length));
    this.#toSkip -= plain.length - shown.length;
    if (this.#now.into !== 'text' || shown === '') return;
    if (this.#part) this.#endPart();
    // Letters of one byte each belong to the bytes around them: an old font writes both.
    for (const letter of shown) this.#bytes.push(letter.charCodeAt(0) & 0xff);
  }

  #unicode(number: number): void {
    this.#toSkip = this.#now.skip;
    this.#say(String.fromCharCode(number < 0 ? number + 65_536 : number));
  }

  #say(text: string): void {
    if (this.#now.into !== 'text') return;
    if (this.#bytes.length > 0) this.#endPart();
    this.#part += text;
  }

  #set(part: Partial<State>): void {
    this.#endPart();
    this.#now = { ...this.#now, ...part };
  }

  #charset(set: number): void {
    const font = this.#fonts.get(this.#now.font) ?? { name: '', page: this.#page };
    this.#fonts.set(this.#now.font, { ...font, page: PAGES[set] ?? this.#page });
  }

  #fontName(text: string): void {
    const font = this.#fonts.get(this.#now.font) ?? { name: '', page: this.#page };
    this.#fonts.set(this.#now.font, { ...font, name: font.name + text.replace(/;.*$/, '') });
  }

  /** What was set in one way, as its font shows it. */
  #endPart(): void {
    const { font, hidden, bold } = this.#now;
    const { name = '', page = this.#page } = this.#fonts.get(font) ?? {};
    const old = oldFont(name);
    const bytes = Uint8Array.from(this.#bytes);
    const told = bytes.length > 0 ? new TextDecoder(old ? 'windows-1252' : page).decode(bytes) : this.#part;
    [this.#bytes, this.#part] = [[], ''];
    if (told === '' || hidden || this.#now.into !== 'text') return;
    if (isUnknownFont(name) && /[^\p{ASCII}]/u.test(told)) throw new Unreadable('oldFont');
    const text = old?.(told) ?? told;
    this.#letters += text.length;
    if (bold) this.#boldLetters += text.length;
    this.#text += this.#now.raised ? raised(this.#text, text) : text;
  }

  #endParagraph(): void {
    this.#endPart();
    if (this.#now.into !== 'text') return;
    if (this.#now.inTable) {
      this.#text += '\n';
      return;
    }
    this.#endTable();
    const bold = this.#letters > 0 && this.#boldLetters > this.#letters * 0.8;
    if (this.#text.trim()) this.#blocks.push(paragraph(this.#text, { align: this.#now.align, bold }));
    [this.#text, this.#letters, this.#boldLetters] = ['', 0, 0];
    if (this.#blocks.length > LIMITS.paragraphs) throw new Unreadable('tooLarge');
  }

  #endCell(): void {
    this.#endPart();
    this.#row.push(this.#text.trim().replace(/\n{2,}/g, '\n'));
    this.#text = '';
    this.#cells += 1;
    if (this.#cells > LIMITS.cells) throw new Unreadable('tooManyCells');
  }

  #endRow(): void {
    if (this.#row.length > 0) this.#rows.push({ texts: this.#row, edges: this.#edges });
    this.#row = [];
  }

  #endTable(): void {
    this.#endRow();
    if (this.#rows.length === 0) return;
    const edges = [...new Set(this.#rows.flatMap((row) => row.edges.map(({ edge }) => edge)))].sort(
      (a, b) => a - b,
    );
    if (edges.length * this.#rows.length > LIMITS.cells * 4) throw new Unreadable('tooLarge');
    const cells: Cell[] = [];
    const above = new Map<number, number>();
    this.#rows.forEach((row, r) => {
      let column = 0;
      row.texts.forEach((text, i) => {
        const own = row.edges[i];
        const end = own ? edges.indexOf(own.edge) + 1 : column + 1;
        const over = above.get(column);
        if (own?.goesOn && over !== undefined)
          cells[over] = { ...cells[over]!, rowSpan: r - cells[over]!.row + 1 };
        else {
          above.set(column, cells.length);
          cells.push(cell(r, column, text, { columnSpan: Math.max(1, end - column) }));
        }
        column = Math.max(column + 1, end);
      });
    });
    this.#rows = [];
    this.#blocks.push(table(cells));
  }

  end(): Block[] {
    this.#now = { ...this.#now, into: 'text', inTable: false };
    this.#endParagraph();
    this.#endTable();
    return this.#blocks;
  }
}

/** The name of a code page, where it is one that can be read. */
function pageOf(number: number): string {
  try {
    return new TextDecoder(number === 65_001 ? 'utf-8' : `windows-${number}`).encoding;
  } catch {
    return 'windows-1252';
  }
}
