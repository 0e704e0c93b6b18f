/**
 * What a page draws: every glyph with its place, and the straight strokes that rule tables. The library's own text
 * items are of no use here: a Vietnamese line is set in several font subsets, and its items run into one another.
 */
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import type { Rule, Word } from './page-layout.ts';

type Matrix = readonly [number, number, number, number, number, number];

/** First `n`, then `m`. */
const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

interface Glyph {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}
interface PrintedGlyph {
  readonly unicode?: string;
  readonly width: number;
  readonly isSpace?: boolean;
}

interface State {
  readonly ctm: Matrix;
  readonly size: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly scale: number;
  readonly leading: number;
  readonly rise: number;
}

/** The words and strokes of a page in its viewport (points, from the top left). */
export async function drawnOn(page: PDFPageProxy, number: number): Promise<{ words: Word[]; rules: Rule[] }> {
  const view = page.getViewport({ scale: 1 });
  const { fnArray, argsArray } = await page.getOperatorList();
  const pen = new Pen(view.transform as unknown as Matrix);
  fnArray.forEach((fn, i) => {
    pen.draw(fn, (argsArray[i] ?? []) as unknown[]);
  });
  const words = wordsOf(pen.glyphs).map((word) => ({
    ...word,
    page: number,
    pageWidth: view.width,
    pageHeight: view.height,
  }));
  return { words, rules: pen.rules };
}

class Pen {
  readonly glyphs: Glyph[] = [];
  readonly rules: Rule[] = [];
  readonly #stack: State[] = [];
  #now: State;
  #text: Matrix = [1, 0, 0, 1, 0, 0];
  #line: Matrix = [1, 0, 0, 1, 0, 0];

  constructor(view: Matrix) {
    this.#now = { ctm: view, size: 10, charSpacing: 0, wordSpacing: 0, scale: 1, leading: 0, rise: 0 };
  }

  draw(fn: number, args: readonly unknown[]): void {
    const n = args as number[];
    if (fn === OPS.save) this.#stack.push(this.#now);
    else if (fn === OPS.restore) this.#now = this.#stack.pop() ?? this.#now;
    else if (fn === OPS.transform) this.#set({ ctm: times(this.#now.ctm, args as unknown as Matrix) });
    else if (fn === OPS.paintFormXObjectBegin) {
      this.#stack.push(this.#now);
      if (args[0]) this.#set({ ctm: times(this.#now.ctm, args[0] as Matrix) });
    } else if (fn === OPS.paintFormXObjectEnd) this.#now = this.#stack.pop() ?? this.#now;
    else if (fn === OPS.beginText) {
      this.#text = [1, 0, 0, 1, 0, 0];
      this.#line = this.#text;
    } else if (fn === OPS.setFont) this.#set({ size: n[1]! });
    else if (fn === OPS.setCharSpacing) this.#set({ charSpacing: n[0]! });
    else if (fn === OPS.setWordSpacing) this.#set({ wordSpacing: n[0]! });
    else if (fn === OPS.setHScale) this.#set({ scale: n[0]! / 100 });
    else if (fn === OPS.setLeading) this.#set({ leading: n[0]! });
    else if (fn === OPS.setTextRise) this.#set({ rise: n[0]! });
    else if (fn === OPS.setTextMatrix) {
      this.#text = (ArrayBuffer.isView(args[0]) || Array.isArray(args[0])
        ? [...(args[0] as Iterable<number>)]
        : args) as unknown as Matrix;
      this.#line = this.#text;
    } else if (fn === OPS.moveText) this.#move(n[0]!, n[1]!);
    else if (fn === OPS.setLeadingMoveText) {
      this.#set({ leading: -n[1]! });
      this.#move(n[0]!, n[1]!);
    } else if (fn === OPS.nextLine) this.#move(0, -this.#now.leading);
    else if (fn === OPS.showText) this.#show(args[0] as readonly (PrintedGlyph | number | null)[]);
    else if (fn === OPS.constructPath && args[0] !== OPS.endPath) this.#strokes(args);
  }

  #set(part: Partial<State>): void {
    this.#now = { ...this.#now, ...part };
  }

  #move(x: number, y: number): void {
    this.#line = times(this.#line, [1, 0, 0, 1, x, y]);
    this.#text = this.#line;
  }

  #show(printed: readonly (PrintedGlyph | number | null)[]): void {
    const { size, charSpacing, wordSpacing, scale, rise, ctm } = this.#now;
    for (const part of printed) {
      if (part === null) continue;
      if (typeof part === 'number') {
        this.#text = times(this.#text, [1, 0, 0, 1, (-part / 1000) * size * scale, 0]);
        continue;
      }
      const advance = (part.width / 1000) * size;
      const at = times(ctm, times(this.#text, [1, 0, 0, 1, 0, rise]));
      const end = times(ctm, times(this.#text, [1, 0, 0, 1, advance * scale, rise]));
      const high = Math.hypot(at[2], at[3]) * size;
      if (part.unicode)
        this.glyphs.push({ text: part.unicode, left: at[4], right: end[4], baseline: at[5], size: high });
      const gap = charSpacing + (part.isSpace ? wordSpacing : 0);
      this.#text = times(this.#text, [1, 0, 0, 1, (advance + gap) * scale, 0]);
    }
  }

  /** A path is [painting operator, [flat commands and coordinates], bounds]; only straight ones can be rules. */
  #strokes(args: readonly unknown[]): void {
    const data = (args[1] as (ArrayLike<number> | null)[] | undefined)?.[0];
    if (!data) return;
    const lengths = [2, 2, 6, 4, 0];
    let corners: [number, number][] = [];
    const flush = () => {
      this.rules.push(...boxRules(corners, this.#now.ctm));
      corners = [];
    };
    for (let at = 0; at < data.length; ) {
      const command = data[at]!;
      const count = lengths[command];
      if (count === undefined) return;
      if (command === 0) flush();
      if (command === 0 || command === 1) corners.push([data[at + 1]!, data[at + 2]!]);
      else if (command !== 4) corners = [];
      at += count + 1;
    }
    flush();
  }
}

const THIN = 3;
const SHORTEST = 6;

/** A thin path is one stroke; a wide box gives its four sides. */
function boxRules(corners: readonly [number, number][], m: Matrix): Rule[] {
  if (corners.length < 2) return [];
  const points = corners.map(([x, y]) => [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]] as const);
  const [left, right] = [Math.min(...points.map((p) => p[0])), Math.max(...points.map((p) => p[0]))];
  const [top, bottom] = [Math.min(...points.map((p) => p[1])), Math.max(...points.map((p) => p[1]))];
  const [wide, high] = [right - left, bottom - top];
  if (high <= THIN && wide >= SHORTEST)
    return [{ kind: 'across', at: (top + bottom) / 2, from: left, to: right }];
  if (wide <= THIN && high >= SHORTEST)
    return [{ kind: 'down', at: (left + right) / 2, from: top, to: bottom }];
  if (wide < SHORTEST || high < SHORTEST || corners.length < 4) return [];
  return [
    { kind: 'across', at: top, from: left, to: right },
    { kind: 'across', at: bottom, from: left, to: right },
    { kind: 'down', at: left, from: top, to: bottom },
    { kind: 'down', at: right, from: top, to: bottom },
  ];
}

type Placed = Omit<Word, 'page' | 'pageWidth' | 'pageHeight'>;

/** Glyphs on one baseline, left to right; a gap or a space parts words. */
function wordsOf(glyphs: readonly Glyph[]): Placed[] {
  const lines: Glyph[][] = [];
  for (const glyph of [...glyphs].sort((a, b) => a.baseline - b.baseline)) {
    const line = lines.at(-1);
    if (line && Math.abs(line[0]!.baseline - glyph.baseline) < glyph.size * 0.3) line.push(glyph);
    else lines.push([glyph]);
  }
  return lines.flatMap((line) => {
    const words: Placed[] = [];
    let apart = true;
    for (const glyph of line.sort((a, b) => a.left - b.left)) {
      const blank = glyph.text.trim() === '';
      const before = words.at(-1);
      if (!blank && before && !apart && glyph.left - before.right < glyph.size * 0.15) {
        words[words.length - 1] = {
          ...before,
          text: before.text + glyph.text,
          right: Math.max(before.right, glyph.right),
        };
      } else if (!blank) {
        const { text, left, right, size, baseline } = glyph;
        words.push({
          text,
          left,
          right,
          top: baseline - size * 0.85,
          bottom: baseline + size * 0.2,
          size,
          sure: null,
        });
      }
      apart = blank;
    }
    return words;
  });
}
