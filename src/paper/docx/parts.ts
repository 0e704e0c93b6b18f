import {
  AlignmentType,
  BorderStyle,
  ImageRun,
  LeaderType,
  LineRuleType,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import { BODY } from '../layout.ts';
import type { Align } from '../model.ts';
import { codePng } from '../qr.ts';
import type { Code, Pieces, TextPart } from '../sheet.ts';

export const twips = (mm: number): number => Math.round((mm * 1440) / 25.4);
const halfPoints = (points: number): number => Math.round(points * 2);
export const points = (pt: number): number => Math.round(pt * 20);

const ALIGN = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const satisfies Record<Align, string>;

/** One line of plain text in one style. */
export interface Styled {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

// What is not so is left out: a wide table has a thousand runs, and each said "not bold" costs as much as the text.
const style = (
  size: number,
  { bold, italic, underline = false }: Omit<Styled, 'text' | 'size'> & { underline?: boolean },
) => ({
  size: halfPoints(size),
  ...(bold ? { bold } : {}),
  ...(italic ? { italics: true } : {}),
  ...(underline ? { underline: {} } : {}),
});

export const run = (line: Styled): TextRun => new TextRun({ text: line.text, ...style(line.size, line) });

export const runs = (pieces: Pieces, size: number): TextRun[] =>
  pieces.flatMap((piece) =>
    piece.text
      .split('\n')
      .map((text, at) => new TextRun({ text, ...(at > 0 ? { break: 1 } : {}), ...style(size, piece) })),
  );

interface Spaced {
  readonly align?: Align;
  readonly before?: number;
  readonly after?: number;
  readonly keepNext?: boolean;
}

/** A line of letterhead, title, table or signature: single spacing, nothing around it but what is asked for. */
export const line = (children: TextRun[], { align, before, after, keepNext }: Spaced = {}): Paragraph =>
  new Paragraph({
    alignment: ALIGN[align ?? 'left'],
    ...(before || after ? { spacing: { before: points(before ?? 0), after: points(after ?? 0) } } : {}),
    ...(keepNext ? { keepNext } : {}),
    children,
  });

export function text(part: TextPart, body: number): Paragraph {
  return new Paragraph({
    alignment: ALIGN[part.align],
    indent: { left: twips(part.indent), firstLine: twips(part.firstLine) },
    spacing: {
      after: points(part.after),
      line: Math.round(240 * BODY.lineSpacing),
      lineRule: LineRuleType.AUTO,
    },
    ...(part.keepNext ? { keepNext: true, keepLines: true } : {}),
    ...(part.fill ? dotted(body) : {}),
    children: [
      ...runs(part.pieces, part.size),
      ...(part.fill ? [new TextRun({ children: [new Tab()] })] : []),
    ],
  });
}

const dotted = (body: number) => ({
  tabStops: [{ type: TabStopType.RIGHT, position: twips(body), leader: LeaderType.DOT }],
});

/** Dotted lines for the pen. */
export const fill = (lines: number, body: number, size: number, keepNext: boolean): Paragraph[] =>
  Array.from(
    { length: lines },
    () =>
      new Paragraph({
        ...dotted(body),
        spacing: { after: points(BODY.after) },
        ...(keepNext ? { keepNext } : {}),
        children: [new TextRun({ children: [new Tab()], size: halfPoints(size) })],
      }),
  );

/** A rule of `length` millimetres in the middle of `width`: a paragraph a few points high with a line on top. */
export function rule(length: number, width: number): Paragraph {
  const side = twips(Math.max(0, (width - length) / 2));
  return new Paragraph({
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    indent: { left: side, right: side },
    spacing: { before: points(1.5), line: points(3), lineRule: LineRuleType.EXACT },
    children: [],
  });
}

/** An empty paragraph of `height` points: between tables, which would grow together, and behind the last one. */
export const spacer = (height: number, keepNext = false): Paragraph =>
  new Paragraph({ spacing: { line: points(height), lineRule: LineRuleType.EXACT }, keepNext, children: [] });

export async function codePicture(code: Code, side: number): Promise<ImageRun> {
  const pixels = Math.round((side / 25.4) * 96);
  return new ImageRun({
    type: 'png',
    data: await codePng(code),
    transformation: { width: pixels, height: pixels },
    // The library numbers pictures through the life of the process; a paper has one.
    altText: { id: '1', name: code.text, description: code.text, title: code.text },
  });
}
