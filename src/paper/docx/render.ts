import {
  AlignmentType,
  Document,
  Header,
  type ISectionOptions,
  Packer,
  PageBreak,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  type Table,
  TextRun,
} from 'docx';
import { strToU8, zipSync } from 'fflate';
import { BODY, CODE, MARGIN, SAMPLE_MARK, SIZE, sides } from '../layout.ts';
import type { OfficialPaper } from '../model.ts';
import { prepare } from '../prepare.ts';
import type { Part, Section, Sheet } from '../sheet.ts';
import { dayOfPaper, type Stamp } from '../stamp.ts';
import { fill, line, rule, run, spacer, text, twips } from './parts.ts';
import { dataTable, endingTables, letterheadTable, titleWithCode } from './tables.ts';

/** The paper as a Word file. The same paper and moment give the same bytes. */
export const renderDocx = (paper: OfficialPaper, stamp: Stamp = {}): Promise<Buffer> =>
  sheetToDocx(prepare(paper), stamp.madeAt ?? dayOfPaper(paper));

export async function sheetToDocx(sheet: Sheet, madeAt: Date): Promise<Buffer> {
  const sections = await Promise.all(
    sheet.sections.map((section, at) => sectionOf(section, sheet, at === 0)),
  );
  const document = new Document({
    title: sheet.title,
    creator: 'Làng Học',
    lastModifiedBy: 'Làng Học',
    styles: {
      default: {
        document: {
          run: { font: 'Times New Roman', size: sheet.bodySize * 2, language: { value: 'vi-VN' } },
        },
      },
    },
    sections,
  });
  return zipped(document, madeAt);
}

/** What the library's packer does with a document, but for the present moment, which it writes into the file: `madeAt` stands in its place. */
function zipped(document: Document, madeAt: Date): Buffer {
  const { compiler } = Packer as unknown as { compiler: Compiler };
  const parts = Object.fromEntries(
    [...compiler.compile(document)].map(([path, data]) => [
      path,
      typeof data === 'string' ? strToU8(dated(path, data, madeAt)) : new Uint8Array(data),
    ]),
  );
  return Buffer.from(zipSync(parts, { mtime: new Date(2000, 0, 1) }));
}

/** The packer's inner half: the parts of the file by their paths, not zipped yet. */
interface Compiler {
  readonly compile: (document: Document) => ReadonlyMap<string, string | Uint8Array>;
}

function dated(path: string, text: string, madeAt: Date): string {
  if (path !== 'docProps/core.xml') return text;
  const moment = madeAt.toISOString().replace(/\.\d+Z$/u, 'Z');
  return text.replace(/(<dcterms:\w+ [^>]*>)[^<]*/gu, `$1${moment}`);
}

async function sectionOf(section: Section, sheet: Sheet, first: boolean): Promise<ISectionOptions> {
  const { width, height, right } = sides(section.landscape);
  const children = await Promise.all(
    section.parts.map((part, at) =>
      drawn(part, section.parts[at - 1], section.parts[at + 1], section, sheet),
    ),
  );
  return {
    properties: {
      titlePage: true,
      ...(first ? {} : { type: SectionType.NEXT_PAGE }),
      page: {
        // The library swaps the two sides of a landscape sheet itself.
        size: {
          width: twips(Math.min(width, height)),
          height: twips(Math.max(width, height)),
          orientation: section.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(MARGIN.top),
          bottom: twips(MARGIN.bottom),
          left: twips(MARGIN.left),
          right: twips(right),
          header: twips(7),
          footer: twips(7),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: { first: pageHead(sheet, false), default: pageHead(sheet, true) },
    children: [...children.flat(), spacer(1)],
  };
}

function pageHead(sheet: Sheet, numbered: boolean): Header {
  const mark = new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [new TextRun({ text: SAMPLE_MARK, bold: true, size: 22, color: 'C2410C' })],
  });
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: SIZE.pageNumber * 2 })],
  });
  const children = [...(sheet.sample ? [mark] : []), ...(numbered ? [number] : [])];
  return new Header({ children: children.length > 0 ? children : [new Paragraph({})] });
}

async function drawn(
  part: Part,
  before: Part | undefined,
  next: Part | undefined,
  { body }: Section,
  sheet: Sheet,
): Promise<(Paragraph | Table)[]> {
  switch (part.kind) {
    case 'letterhead':
      return [letterheadTable(part), spacer(12)];
    case 'title': {
      const lines = part.lines.map((one) => line([run(one)], { align: 'center', keepNext: true }));
      const room = body - (part.code ? 2 * CODE.column : 0);
      const words = [...lines, ...(part.rule > 0 ? [rule(part.rule, room)] : [])];
      if (part.code) return [await titleWithCode(words, part.code, body), spacer(8)];
      return [...words, spacer(8)];
    }
    case 'text':
      return [text(part, body)];
    case 'fill':
      return fill(part.lines, body, sheet.bodySize, part.keepNext);
    case 'table':
      return [dataTable(part, next?.kind === 'ending' ? next : null), spacer(BODY.after)];
    case 'ending':
      return before?.kind === 'table' ? [] : endingTables(part);
    case 'pageBreak':
      return [new Paragraph({ spacing: { line: 20, lineRule: 'exact' }, children: [new PageBreak()] })];
  }
}
