import { isUnknownFont, oldFont } from '#vocabulary/old-encodings.ts';
import {
  type Block,
  type Cell,
  cell,
  type PaperDocument,
  type Paragraph,
  paragraph,
  type Table,
  table,
} from './document.ts';
import { Numbering } from './docx-numbering.ts';
import { blankLook, note, type RunLook, Styles } from './docx-styles.ts';
import { withFirstHeader } from './first-header.ts';
import { LIMITS } from './limits.ts';
import { raised } from './raised.ts';
import { Unreadable } from './unreadable.ts';
import { untrustedXml } from './xml.ts';
import { unzip, xmlOf } from './zip.ts';

interface OpenParagraph {
  text: string;
  align: Paragraph['align'];
  bold: boolean;
  listId: string | null;
  depth: number;
  style: string | null;
}
interface OpenRun {
  readonly look: ReturnType<typeof blankLook>;
  style: string | null;
  text: string;
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
  /** How many cells stood in the table before the open row, and whether that row is shown. */
  before: number;
  isShown: boolean;
  /** The tables that stand in its cells, after so many cells each. */
  inner: { readonly after: number; readonly table: Table }[];
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

const DOCUMENT = /^word\/document\d*\.xml$/;

/**
 * Reads a Word file (OOXML) into blocks: paragraphs with their list labels, tables with merged cells, the letterhead in a page header;
 * without what is hidden, deleted or not filled in. Throws Unreadable.
 */
export function readDocx(bytes: Uint8Array): PaperDocument {
  const files = unzip(bytes, (name) =>
    /^word\/(document\d*|numbering|styles|header\d*|_rels\/document\d*\.xml)\.(xml|rels)$/.test(name),
  );
  const main = [...files.keys()].find((name) => DOCUMENT.test(name));
  const body = main ? xmlOf(files, main) : null;
  if (!main || !body) throw new Unreadable('corrupt');
  const styles = new Styles(xmlOf(files, 'word/styles.xml'));
  const read = (xml: string) => {
    const reader = new BodyReader(new Numbering(xmlOf(files, 'word/numbering.xml')), styles);
    reader.read(xml);
    return reader;
  };
  try {
    const { blocks, header } = read(body);
    const target =
      header && targetOf(xmlOf(files, main.replace('word/', 'word/_rels/').concat('.rels')), header);
    const first = target ? xmlOf(files, target) : null;
    return { kind: 'docx', pages: null, blocks: withFirstHeader(first ? read(first).blocks : [], blocks) };
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('corrupt', error);
  }
}

/** The part that a relationship names. */
function targetOf(relationships: string | null, id: string): string | null {
  const all = relationships?.match(/<Relationship\s[^>]*>/g) ?? [];
  const own = all.find((one) => one.includes(`Id="${id}"`));
  const target = own && /Target="([^"]+)"/.exec(own)?.[1];
  return target ? `word/${target.replace(/^\/?(word\/)?/, '')}` : null;
}

/** What stands in the file and not on the page: deleted text, and the second way of drawing what is drawn already. */
const LEFT_OUT: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'mc:Fallback']);
const RUN_LOOKS: ReadonlySet<string> = new Set([
  'w:vanish',
  'w:specVanish',
  'w:vertAlign',
  'w:position',
  'w:rFonts',
]);

class BodyReader {
  readonly blocks: Block[] = [];
  /** Which part is the header of the first page. */
  header: string | null = null;
  readonly #numbering: Numbering;
  readonly #styles: Styles;
  readonly #runs: OpenRun[] = [];
  /** How deep in the properties of paragraphs: those of their marks say nothing of the text. */
  #marks = 0;
  #prompt = false;
  #everyHeader: string | null = null;
  #firstHeader: string | null = null;
  #hasFirstPage = false;
  #section = 0;
  readonly #tables: OpenTable[] = [];
  readonly #paragraphs: OpenParagraph[] = [];
  #skipped = 0;
  #inText = false;
  #cells = 0;

  constructor(numbering: Numbering, styles: Styles) {
    this.#numbering = numbering;
    this.#styles = styles;
  }

  read(xml: string): void {
    const parser = untrustedXml();
    parser.on('opentag', ({ name, attributes }) => this.#open(name, attributes as Record<string, string>));
    parser.on('closetag', ({ name }) => this.#close(name));
    parser.on('text', (text) => {
      if (this.#inText && this.#skipped === 0) this.#add(text);
    });
    parser.write(xml).close();
  }

  #add(text: string): void {
    const run = this.#runs.at(-1);
    const open = this.#paragraphs.at(-1);
    if (run) run.text += text;
    else if (open) open.text += text;
  }

  /** What a run says, as it is set: nothing where it is hidden, letters of an old font as these show. */
  #closeRun(): void {
    const run = this.#runs.pop();
    const open = this.#paragraphs.at(-1);
    if (!run || !open || run.text === '') return;
    const look: RunLook = this.#styles.lookOf(run.look, run.style, open.style);
    if (look.hidden === true || /^PlaceholderText$/i.test(run.style ?? '')) return;
    if (isUnknownFont(look.font ?? '') && /[^\p{ASCII}]/u.test(run.text)) throw new Unreadable('oldFont');
    const text = oldFont(look.font ?? '')?.(run.text) ?? run.text;
    open.text += look.raised ? raised(open.text, text) : text;
  }

  #open(name: string, a: Record<string, string>): void {
    if (name === 'w:del' && this.#inRowProperties) this.#hideRow();
    const isLeftOut = LEFT_OUT.has(name) || (name === 'w:sdtContent' && (this.#prompt || this.#skipped > 0));
    if (isLeftOut) {
      this.#skipped += 1;
      this.#prompt = false;
    }
    if (this.#skipped > 0) return;
    const paragraphNow = this.#paragraphs.at(-1);
    const tableNow = this.#tables.at(-1);
    const runNow = this.#runs.at(-1);
    const value = a['w:val'];
    if (name === 'w:p') this.#openParagraph();
    else if (name === 'w:r') this.#runs.push({ look: blankLook(), style: null, text: '' });
    else if (name === 'w:pPr') this.#marks += 1;
    else if (name === 'w:pStyle' && paragraphNow) paragraphNow.style = value ?? null;
    else if (name === 'w:rStyle' && runNow && this.#marks === 0) runNow.style = value ?? null;
    else if (name === 'w:showingPlcHdr') this.#prompt = !off(value);
    else if (name === 'w:trPr') this.#inRowProperties = true;
    else if (name === 'w:hidden' && this.#inRowProperties && !off(value)) this.#hideRow();
    else if (name === 'w:headerReference') this.#noteHeader(a['w:type'], a['r:id']);
    else if (name === 'w:titlePg' && this.#section === 0) this.#hasFirstPage = !off(value);
    else if (name === 'w:t') this.#inText = true;
    else if (name === 'w:tab') this.#add('\t');
    else if (name === 'w:br' || name === 'w:cr') this.#add('\n');
    else if (name === 'w:noBreakHyphen') this.#add('-');
    else if (name === 'w:softHyphen') this.#add('\u00ad');
    else if (name === 'w:sym') this.#add(String.fromCharCode(Number.parseInt(a['w:char'] ?? '20', 16) || 32));
    else if (runNow && this.#marks === 0 && RUN_LOOKS.has(name)) note(runNow.look, name, a);
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
        before: 0,
        isShown: true,
        inner: [],
      });
    else if (tableNow) this.#openInTable(tableNow, name, value);
  }

  #openInTable(now: OpenTable, name: string, value: string | undefined): void {
    if (name === 'w:tr') {
      now.row += 1;
      now.column = 0;
      now.before = now.cells.length;
      now.isShown = true;
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
    if (this.#skipped > 0) {
      if (LEFT_OUT.has(name) || name === 'w:sdtContent') this.#skipped -= 1;
      return;
    }
    if (name === 'w:t') this.#inText = false;
    else if (name === 'w:r') this.#closeRun();
    else if (name === 'w:pPr') this.#marks -= 1;
    else if (name === 'w:trPr') this.#inRowProperties = false;
    else if (name === 'w:tr') this.#closeRow();
    else if (name === 'w:sdt') this.#prompt = false;
    else if (name === 'w:sectPr') this.#closeSection();
    else if (name === 'w:p') this.#closeParagraph();
    else if (name === 'w:tc') this.#closeCell();
    else if (name === 'w:tbl') this.#closeTable();
  }

  #inRowProperties = false;

  #openParagraph(): void {
    const paragraph = { text: '', align: null, bold: false, listId: null, depth: 0, style: null };
    this.#paragraphs.push(paragraph);
  }

  #hideRow(): void {
    const now = this.#tables.at(-1);
    if (now) now.isShown = false;
  }

  /** A hidden row, or one that was deleted while changes were tracked, is not there. */
  #closeRow(): void {
    const now = this.#tables.at(-1);
    if (!now || now.isShown) return;
    now.cells.length = now.before;
    now.row -= 1;
    for (const [column, at] of now.above) if (at >= now.before) now.above.delete(column);
  }

  #noteHeader(kind: string | undefined, id: string | undefined): void {
    if (this.#section > 0) return;
    if (kind === 'first') this.#firstHeader = id ?? null;
    else if (kind !== 'even') this.#everyHeader = id ?? null;
  }

  /** The first section is the one of the first page. */
  #closeSection(): void {
    if (this.#section === 0)
      this.header = (this.#hasFirstPage ? this.#firstHeader : null) ?? this.#everyHeader;
    this.#section += 1;
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
    if (closed.cells.length === 0) return;
    if (outer && (width < 2 || closed.row < 1))
      outer.text.push(...closed.cells.map((c) => c.text).filter(Boolean));
    else if (outer) outer.inner.push({ after: outer.cells.length, table: table(closed.cells) });
    else if (closed.inner.length === 0) this.blocks.push(table(closed.cells));
    else this.blocks.push(...opened(closed));
  }
}

/** A table in whose cells tables stand only places them: what it holds follows one after the other. */
function opened({ cells, inner }: OpenTable): Block[] {
  return cells.flatMap((own, at): Block[] => [
    ...(own.text ? [paragraph(own.text.replaceAll('\n', ' '))] : []),
    ...inner.filter(({ after }) => after === at).map(({ table: one }) => one),
  ]);
}
