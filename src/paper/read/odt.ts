/** Reads an OpenDocument text (LibreOffice): paragraphs, tables with merged cells, the letterhead in a page header. */
import { oldFont } from '#vocabulary/old-encodings.ts';
import {
  type Block,
  type Cell,
  cell,
  type PaperDocument,
  type Paragraph,
  paragraph,
  table,
} from './document.ts';
import { withFirstHeader } from './first-header.ts';
import { LIMITS } from './limits.ts';
import { raised } from './raised.ts';
import { Unreadable } from './unreadable.ts';
import { untrustedXml } from './xml.ts';
import { unzip, xmlOf } from './zip.ts';

interface Style {
  readonly base: string | null;
  align: Paragraph['align'];
  bold: boolean | null;
  hidden: boolean | null;
  raised: boolean | null;
  font: string | null;
}
const NO_STYLE: Style = { base: null, align: null, bold: null, hidden: null, raised: null, font: null };
const ALIGN: Readonly<Record<string, Paragraph['align']>> = {
  start: 'left',
  left: 'left',
  justify: 'left',
  center: 'centre',
  end: 'right',
  right: 'right',
};

/** Throws Unreadable. */
export function readOdt(bytes: Uint8Array): PaperDocument {
  const files = unzip(
    bytes,
    (name) => name === 'content.xml' || name === 'styles.xml' || name === 'META-INF/manifest.xml',
  );
  const content = xmlOf(files, 'content.xml');
  if (!content) throw new Unreadable('corrupt');
  if (/manifest:encryption-data/.test(xmlOf(files, 'META-INF/manifest.xml') ?? ''))
    throw new Unreadable('password');
  const styles = new Map<string, Style>();
  const shared = xmlOf(files, 'styles.xml');
  const header = shared ? new Body(styles, 'style:header').read(shared) : [];
  const blocks = new Body(styles, 'office:text').read(content);
  return { kind: 'odt', pages: null, blocks: withFirstHeader(header, blocks) };
}

/** What stands in the file and not on the page: deleted text, remarks, notes at the foot, fields that nobody filled in. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'text:tracked-changes',
  'office:annotation',
  'text:note',
  'text:placeholder',
  'text:hidden-text',
  'text:ruby-text',
  'draw:object',
  'svg:title',
  'svg:desc',
]);
const PARAGRAPHS: ReadonlySet<string> = new Set(['text:p', 'text:h']);

interface OpenTable {
  readonly cells: Cell[];
  row: number;
  column: number;
  lines: string[];
  spans: readonly [down: number, across: number];
  repeated: number;
  hidden: boolean;
}
interface OpenParagraph {
  text: string;
  readonly style: string | null;
}

class Body {
  readonly #blocks: Block[] = [];
  readonly #styles: Map<string, Style>;
  readonly #part: string;
  readonly #tables: OpenTable[] = [];
  readonly #paragraphs: OpenParagraph[] = [];
  readonly #spans: (string | null)[] = [];
  #style: Style | null = null;
  #inPart = 0;
  #skipped = 0;
  #items = 0;
  #count = 0;

  constructor(styles: Map<string, Style>, part: string) {
    this.#styles = styles;
    this.#part = part;
  }

  read(xml: string): Block[] {
    const parser = untrustedXml();
    parser.on('opentag', ({ name, attributes }) => this.#open(name, attributes as Record<string, string>));
    parser.on('closetag', ({ name }) => this.#close(name));
    parser.on('text', (text) => this.#add(text.replace(/[\t\r\n ]+/g, ' ')));
    parser.write(xml).close();
    return this.#blocks;
  }

  #look(name: string | null | undefined, depth = 0): Style {
    const own = name ? this.#styles.get(name) : undefined;
    if (!own || depth > 12) return NO_STYLE;
    const base = this.#look(own.base, depth + 1);
    return {
      base: null,
      align: own.align ?? base.align,
      bold: own.bold ?? base.bold,
      hidden: own.hidden ?? base.hidden,
      raised: own.raised ?? base.raised,
      font: own.font ?? base.font,
    };
  }

  #add(text: string): void {
    const open = this.#paragraphs.at(-1);
    if (!open || this.#skipped > 0) return;
    const paragraphLook = this.#look(open.style);
    const looks = this.#spans.map((span) => this.#look(span));
    const of = <K extends keyof Style>(key: K): Style[K] =>
      looks.findLast((look) => look[key] !== null)?.[key] ?? paragraphLook[key];
    if (of('hidden')) return;
    const read = oldFont(of('font') ?? '')?.(text) ?? text;
    open.text += of('raised') ? raised(open.text, read) : read;
  }

  #open(name: string, a: Record<string, string>): void {
    if (this.#skipped > 0 || LEFT_OUT.has(name)) {
      this.#skipped += 1;
      return;
    }
    if (name === 'style:style') this.#openStyle(a);
    else if (this.#style) this.#noteStyle(this.#style, name, a);
    if (name === this.#part) this.#inPart += 1;
    if (this.#inPart === 0) return;
    const now = this.#tables.at(-1);
    if (PARAGRAPHS.has(name)) this.#paragraphs.push({ text: '', style: a['text:style-name'] ?? null });
    else if (name === 'text:span') this.#spans.push(a['text:style-name'] ?? null);
    else if (name === 'text:s') this.#add(' '.repeat(Math.min(Number(a['text:c'] ?? 1) || 1, 200)));
    else if (name === 'text:tab') this.#add('\t');
    else if (name === 'text:line-break') this.#add('\n');
    else if (name === 'text:list-item') this.#items += 1;
    else if (name === 'table:table') this.#openTable();
    else if (name === 'table:table-row' && now) {
      now.row += 1;
      now.column = 0;
      now.hidden = /^(collapse|filter)$/.test(a['table:visibility'] ?? '');
    } else if (now && (name === 'table:table-cell' || name === 'table:covered-table-cell')) {
      const number = (key: string) => Math.min(Math.max(1, Number(a[key] ?? 1) || 1), 1000);
      now.lines = [];
      now.spans = [number('table:number-rows-spanned'), number('table:number-columns-spanned')];
      now.repeated = number('table:number-columns-repeated');
    }
  }

  #close(name: string): void {
    if (this.#skipped > 0) {
      this.#skipped -= 1;
      return;
    }
    if (name === 'style:style') this.#style = null;
    if (this.#inPart === 0) return;
    if (name === this.#part) this.#inPart -= 1;
    else if (PARAGRAPHS.has(name)) this.#closeParagraph();
    else if (name === 'text:span') this.#spans.pop();
    else if (name === 'text:list-item') this.#items -= 1;
    else if (name === 'table:table-cell') this.#closeCell(false);
    else if (name === 'table:covered-table-cell') this.#closeCell(true);
    else if (name === 'table:table') this.#closeTable();
  }

  #openStyle(a: Record<string, string>): void {
    this.#style = { ...NO_STYLE, base: a['style:parent-style-name'] ?? null };
    this.#styles.set(a['style:name'] ?? '', this.#style);
  }

  #noteStyle(style: Style, name: string, a: Record<string, string>): void {
    if (name === 'style:paragraph-properties') style.align = ALIGN[a['fo:text-align'] ?? ''] ?? style.align;
    if (name !== 'style:text-properties') return;
    if (a['fo:font-weight'])
      style.bold = a['fo:font-weight'] === 'bold' || Number(a['fo:font-weight']) >= 600;
    if (a['text:display']) style.hidden = a['text:display'] === 'none';
    const position = a['style:text-position'];
    if (position) style.raised = /^super|^[1-9]/.test(position);
    style.font = a['style:font-name'] ?? a['fo:font-family']?.replaceAll(/['"]/g, '') ?? style.font;
  }

  #closeParagraph(): void {
    const open = this.#paragraphs.pop();
    if (!open) return;
    const label =
      this.#items > 0 && open.text.trim() && !/^\s*([-–+•*]|\d+[.)]|\p{L}[.)])/u.test(open.text) ? '- ' : '';
    const text = label + open.text;
    const now = this.#tables.at(-1);
    if (now) now.lines.push(text);
    else if (text.trim()) {
      const { align, bold } = this.#look(open.style);
      this.#blocks.push(paragraph(text, { align, bold }));
    }
    if (this.#blocks.length > LIMITS.paragraphs) throw new Unreadable('tooLarge');
  }

  #openTable(): void {
    this.#tables.push({
      cells: [],
      row: -1,
      column: 0,
      lines: [],
      spans: [1, 1],
      repeated: 1,
      hidden: false,
    });
  }

  #closeCell(isCovered: boolean): void {
    const now = this.#tables.at(-1);
    if (!now) return;
    const [rowSpan, columnSpan] = now.spans;
    this.#count += rowSpan * columnSpan * now.repeated;
    if (this.#count > LIMITS.cells) throw new Unreadable('tooManyCells');
    const text = now.lines.join('\n').replace(/\n{2,}/g, '\n');
    if (!isCovered && !now.hidden)
      for (let i = 0; i < (text ? now.repeated : 1); i++)
        now.cells.push(cell(now.row, now.column + i, text, { rowSpan, columnSpan }));
    now.column += now.repeated;
  }

  #closeTable(): void {
    const closed = this.#tables.pop();
    if (!closed || closed.cells.length === 0) return;
    const outer = this.#tables.at(-1);
    if (outer) {
      outer.lines.push(...closed.cells.map(({ text }) => text).filter(Boolean));
      return;
    }
    const numbers = [...new Set(closed.cells.map(({ row }) => row))].sort((a, b) => a - b);
    // Hidden rows are no rows.
    const cells = closed.cells.map((own) => {
      const row = numbers.indexOf(own.row);
      const end = numbers.filter((number) => number < own.row + own.rowSpan).length;
      return { ...own, row, rowSpan: Math.max(1, end - row) };
    });
    this.#blocks.push(table(cells));
  }
}
