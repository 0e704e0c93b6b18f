import { ending } from './ending.ts';
import { BODY, CODE, SHORT_RULE, SIZE, sides } from './layout.ts';
import { letterhead } from './letterhead.ts';
import { balancedLines, textWidth } from './measure.ts';
import type { Appendix, Block, Line, OfficialPaper } from './model.ts';
import { findAgainCode } from './qr.ts';
import type { HeadLine, Part, Section, Sheet, TextPart } from './sheet.ts';
import { tablePart } from './table.ts';
import { cleanLine, pieces, plain } from './text.ts';

const TITLE_FILLS = 0.9;

const prepared = new WeakMap<OfficialPaper, Sheet>();

/** The paper ready for drawing, the same for every printed form; made once for a paper printed in several. */
export function prepare(paper: OfficialPaper): Sheet {
  const cached = prepared.get(paper);
  if (cached) return cached;
  const sheet = sheetOf(paper);
  prepared.set(paper, sheet);
  return sheet;
}

function sheetOf(paper: OfficialPaper): Sheet {
  const size = paper.bodySize ?? SIZE.body;
  return {
    title: [paper.typeName ?? '', ...paper.subject].map(cleanLine).filter(Boolean).join(' '),
    sample: paper.sample ?? false,
    bodySize: size,
    sections: [
      mainSection(paper, size),
      ...(paper.appendices ?? []).map((one) => appendixSection(one, size)),
      ...(paper.followedBy ?? []).flatMap((one) => sheetOf(one).sections),
    ],
  };
}

function mainSection(paper: OfficialPaper, size: number): Section {
  const landscape = paper.landscape ?? false;
  const { body } = sides(landscape);
  const head = letterhead(paper, body);
  const write = texts(size);
  const parts: Part[] = [
    ...(head ? [head] : []),
    ...titlePart(paper, body),
    ...(paper.unverified ?? []).map((note) =>
      write(`Chưa kiểm chứng: ${note}`, { role: 'unverified', align: 'left' }, { bold: true, italic: true }),
    ),
    ...addressees(paper.addressees ?? [], write),
    ...(paper.bases ?? []).map((basis) => write(basis, { role: 'basis' }, { italic: true })),
    ...blocks(paper.blocks, body, write),
    ...attachments(paper.attachments ?? [], write),
    ...(paper.closing ? [write(paper.closing, { role: 'closing' })] : []),
  ];
  return { landscape, body, parts: withEnding(parts, ending(paper, body)) };
}

function appendixSection(appendix: Appendix, size: number): Section {
  const landscape = appendix.landscape ?? false;
  const { body } = sides(landscape);
  const lines = [
    ...titleLines(appendix.label, SIZE.appendix, body),
    ...titleLines(appendix.title, SIZE.title, body),
    ...(appendix.note ? titleLines(appendix.note, SIZE.title, body, { bold: false, italic: true }) : []),
  ];
  const title: Part = { kind: 'title', lines, rule: 0, code: null };
  return { landscape, body, parts: [title, ...blocks(appendix.blocks, body, texts(size))] };
}

/** The last text stays with the signatures, however the pages break. */
function withEnding(parts: readonly Part[], end: Part | null): readonly Part[] {
  if (!end) return parts;
  const last = parts.at(-1);
  const stays = last?.kind === 'text' || last?.kind === 'fill';
  return stays ? [...parts.slice(0, -1), { ...last, keepNext: true }, end] : [...parts, end];
}

type Write = (line: Line, look?: Partial<TextPart>, style?: Parameters<typeof pieces>[1]) => TextPart;

const texts =
  (size: number): Write =>
  (line, look = {}, style = {}) => ({
    kind: 'text',
    role: 'body',
    pieces: pieces(line, style),
    size,
    align: 'justify',
    firstLine: BODY.firstLine,
    indent: 0,
    after: BODY.after,
    keepNext: false,
    fill: false,
    ...look,
  });

function titlePart(paper: OfficialPaper, body: number): readonly Part[] {
  const code = paper.code ? findAgainCode(paper.code) : null;
  const room = body - (code ? 2 * CODE.column : 0);
  const lines =
    paper.typeName === null
      ? []
      : [paper.typeName, ...paper.subject].flatMap((text) => titleLines(text, SIZE.title, room));
  if (lines.length === 0 && !code) return [];
  const last = lines.at(-1);
  const rule = last && paper.subject.length > 0 ? textWidth(last.text, last.size, last) * SHORT_RULE : 0;
  return [{ kind: 'title', lines, rule, code }];
}

function titleLines(
  text: string,
  size: number,
  room: number,
  style: { bold: boolean; italic: boolean } = { bold: true, italic: false },
): readonly HeadLine[] {
  return balancedLines(cleanLine(text), room * TITLE_FILLS, size, style).map((line) => ({
    text: line,
    size,
    ...style,
  }));
}

function addressees(names: readonly string[], write: Write): readonly Part[] {
  if (names.length === 0) return [];
  const [only] = names;
  if (names.length === 1) {
    return [write(`Kính gửi: ${only}`, { role: 'addressee', align: 'center', firstLine: 0 })];
  }
  const to = { role: 'addressee', align: 'left', firstLine: 0, after: 3 } as const;
  return [
    write('Kính gửi:', { ...to, indent: 25, keepNext: true }),
    ...names.map((name, at) =>
      write(`- ${listItem(name, at === names.length - 1)}`, {
        ...to,
        indent: 38,
        after: at === names.length - 1 ? BODY.after : to.after,
      }),
    ),
  ];
}

const listItem = (text: string, last: boolean): string =>
  `${cleanLine(text).replace(/[;.]+$/u, '')}${last ? '.' : ';'}`;

const attachments = (names: readonly string[], write: Write): readonly Part[] =>
  names.length === 0
    ? []
    : [
        write('Kèm theo:', { role: 'list', keepNext: true }),
        ...names.map((name, at) => write(`- ${listItem(name, at === names.length - 1)}`, { role: 'list' })),
      ];

const blocks = (all: readonly Block[], body: number, write: Write): readonly Part[] =>
  all.flatMap((block) => blockParts(block, body, write));

function blockParts(block: Block, body: number, write: Write): readonly Part[] {
  switch (block.kind) {
    case 'heading':
      return [
        write(
          block.text,
          { role: 'heading', align: 'left', keepNext: true },
          block.level < 3 ? { bold: true } : {},
        ),
      ];
    case 'paragraph': {
      const align = block.align ?? 'justify';
      const part = write(block.text, align === 'justify' ? {} : { align, firstLine: 0 });
      return [{ ...part, keepNext: plain(part.pieces).trimEnd().endsWith(':') }];
    }
    case 'bullets':
      return block.items.map((item) =>
        write([{ text: `${block.mark ?? '-'} ` }, ...runsOf(item)], { role: 'list' }),
      );
    case 'facts':
      return block.items.map(({ label, value }) =>
        write([{ text: `${label}: ` }, ...runsOf(value ?? '')], {
          role: 'list',
          align: value === null ? 'left' : 'justify',
          fill: value === null,
        }),
      );
    case 'blank':
      return [{ kind: 'fill', lines: block.lines, keepNext: false }];
    case 'table':
      return [tablePart(block, body)];
    case 'pageBreak':
      return [{ kind: 'pageBreak' }];
  }
}

const runsOf = (line: Line) => (typeof line === 'string' ? [{ text: line }] : line);
