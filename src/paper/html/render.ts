import { readFileSync } from 'node:fs';
import { SAMPLE_MARK } from '../layout.ts';
import type { OfficialPaper } from '../model.ts';
import { prepare } from '../prepare.ts';
import { codeSvg } from '../qr.ts';
import type {
  EndingPart,
  HeadLine,
  Part,
  Pieces,
  Section,
  Sheet,
  Side,
  TablePart,
  TextPart,
} from '../sheet.ts';
import { type Html, html, safe } from './escape.ts';

export interface PaperPage {
  /** A fragment whose only root is `<div class="paper">`; no script, no style attributes. */
  readonly html: string;
  /** Its style sheet, every rule below `.paper` but those of the printed page. */
  readonly css: string;
}

const frame = readFileSync(new URL('./paper.css', import.meta.url), 'utf8');
// Type sizes are classes in half points, because a strict content policy forbids style attributes.
const sizes = Array.from({ length: 24 }, (_, at) => at + 12)
  .map((half) => `.paper .s${half}{font-size:${half / 2}pt}`)
  .join('\n');
const css = `${frame}\n${sizes}\n`;
// On paper the mark stands in the margin of every page.
const sampleCss = `${css}@page{@top-right{font:bold 11pt "Times New Roman",Tinos,serif;color:#c2410c;content:"${SAMPLE_MARK}"}}\n`;

/** The paper as a page on screen that also prints. */
export const renderHtml = (paper: OfficialPaper): PaperPage => sheetToHtml(prepare(paper));

/** The same as a whole document in one file. */
export function renderHtmlPage(paper: OfficialPaper): string {
  const sheet = prepare(paper);
  const page = sheetToHtml(sheet);
  return html`<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${sheet.title}</title><style>body{margin:0}
${safe(page.css)}</style></head><body>${safe(page.html)}</body></html>
`.toString();
}

export const sheetToHtml = (sheet: Sheet): PaperPage => ({
  html: html`<div class="paper" lang="vi">${sheet.sections.map((one) => section(one, sheet))}</div>`.toString(),
  css: sheet.sample ? sampleCss : css,
});

const sized = (size: number): string => `s${Math.round(size * 2)}`;
const classes = (...names: (string | false)[]): string => names.filter(Boolean).join(' ');
const look = (line: { bold: boolean; italic: boolean; size: number }): string =>
  classes(sized(line.size), line.bold && 'bold', line.italic && 'italic');

const section = (one: Section, sheet: Sheet): Html =>
  html`<article class="${classes('sheet', one.landscape && 'landscape', sized(sheet.bodySize))}">${
    sheet.sample ? html`<p class="mark" role="note">${SAMPLE_MARK}</p>` : ''
  }${one.parts.map(drawn)}</article>`;

function drawn(part: Part): Html {
  switch (part.kind) {
    case 'letterhead':
      return html`<header class="letterhead">${head(part.left, 'short-rule')}${head(part.right, 'long-rule')}${foot(part.left)}${foot(part.right)}</header>`;
    case 'title':
      return title(part);
    case 'text':
      return text(part);
    case 'fill':
      return html`${Array.from({ length: part.lines }, () => html`<div class="fill"></div>`)}`;
    case 'table':
      return table(part);
    case 'ending':
      return ending(part);
    case 'pageBreak':
      return html`<div class="page-break"></div>`;
  }
}

const headLine = (line: HeadLine, rule = ''): Html =>
  html`<p class="${look(line)}">${rule ? html`<span class="${rule}">${line.text}</span>` : line.text}</p>`;

const head = (side: Side, rule: string): Html =>
  html`<div>${side.head.map((line, at) => headLine(line, side.rule > 0 && at === side.head.length - 1 ? rule : ''))}</div>`;

const foot = (side: Side): Html => html`<div>${side.foot.map((line) => headLine(line))}</div>`;

function title(part: Extract<Part, { kind: 'title' }>): Html {
  const last = part.lines.length - 1;
  const lines = html`<div role="heading" aria-level="1">${part.lines.map((line, at) =>
    headLine(line, part.rule > 0 && at === last ? 'short-rule' : ''),
  )}</div>`;
  if (!part.code) return html`<div class="title">${lines}</div>`;
  const picture = html`${safe(codeSvg(part.code))}<p class="s18">${part.code.text}</p>`;
  return html`<div class="title coded">${lines}<div class="code">${picture}</div></div>`;
}

const pieces = (all: Pieces): Html[] =>
  all.map((piece) => {
    const style = classes(piece.bold && 'bold', piece.italic && 'italic', piece.underline && 'underline');
    if (piece.field !== null)
      return html`<span class="${style}" data-field="${piece.field}">${piece.text}</span>`;
    return style ? html`<span class="${style}">${piece.text}</span>` : html`${piece.text}`;
  });

function text(part: TextPart): Html {
  const indent = part.firstLine > 0 && !part.fill && 'first-line';
  const names = classes(
    'text',
    part.role,
    part.align,
    sized(part.size),
    indent,
    part.keepNext && 'keep',
    part.fill && 'filled',
  );
  return part.role === 'heading'
    ? html`<p class="${names}" role="heading" aria-level="2">${pieces(part.pieces)}</p>`
    : html`<p class="${names}">${pieces(part.pieces)}</p>`;
}

function table(part: TablePart): Html {
  const all = part.columns.reduce((sum, column) => sum + column.width, 0);
  const columns = part.columns.map(
    (column) => html`<col width="${((column.width / all) * 100).toFixed(2)}%">`,
  );
  const header = part.header.map(
    (cells) =>
      html`<tr>${cells.map(
        (cell) =>
          html`<th scope="${cell.colspan > 1 ? 'colgroup' : 'col'}" colspan="${cell.colspan}" rowspan="${cell.rowspan}">${cell.text}</th>`,
      )}</tr>`,
  );
  const rows = part.rows.map(
    (row) =>
      html`<tr class="${row.kind}">${row.cells.map(
        (cell) => html`<td class="${cell.align}" colspan="${cell.span}"><p>${pieces(cell.pieces)}</p></td>`,
      )}</tr>`,
  );
  const name = classes(sized(part.size), part.rowHeight > 0 && 'tall');
  return html`<div class="scroll" role="region" aria-label="Bảng" tabindex="0"><table class="${name}"><colgroup>${columns}</colgroup><thead>${header}</thead><tbody>${rows}</tbody></table></div>`;
}

const ending = (part: EndingPart): Html => {
  const rows = part.rows.map((blocks) => {
    const level = blocks.every((block) => block.align === 'center');
    return html`<div class="${classes('ending', level && 'level')}">${blocks.map(endingBlock)}</div>`;
  });
  return html`<div class="endings">${rows}</div>`;
};

const endingBlock = (block: EndingPart['rows'][number][number]): Html =>
  html`<div class="${classes('block', block.align)}">${block.lines.map(
    (line) => html`<p class="${classes(look(line), line.room > 0 && 'room')}">${line.text}</p>`,
  )}</div>`;
