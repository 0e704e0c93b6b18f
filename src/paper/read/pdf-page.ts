/**
 * What a page draws: every glyph with its place, and the straight strokes that rule tables. The library's own text
 * items are of no use here: a Vietnamese line is set in several font subsets, and its items run into one another.
 */
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import { canBeVietnamese, oldWriting, vietnameseShare } from '#vocabulary/old-encodings.ts';
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
  /** By which turn it would stand upright. */
  readonly lies: Turn;
}
interface PrintedGlyph {
  readonly unicode?: string;
  readonly width: number;
  readonly isSpace?: boolean;
  readonly isInFont?: boolean;
}
/** A blank that the font does not have: a space, or what the library gives for a code without a character. */
const isBlank = ({ unicode, isSpace, isInFont }: PrintedGlyph): boolean =>
  isSpace !== true && unicode?.trim() === '' && isInFont === false;

interface State {
  readonly ctm: Matrix;
  readonly size: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly scale: number;
  readonly leading: number;
  readonly rise: number;
  /** Neither filled nor stroked: text that nobody sees. */
  readonly isUnseen: boolean;
  readonly opacity: number;
}

/** Quarters of a turn, in degrees, by which a page is turned to be read. */
export type Turn = 0 | 90 | 180 | 270;

export interface DrawnPage {
  readonly words: Word[];
  readonly rules: Rule[];
  /** How far the page lay on its side. */
  readonly turn: Turn;
  /** Whether what the page shows is not what its text says: it has to be read as a picture. */
  readonly isPicture: boolean;
}

/** The words and strokes of a page in its viewport (points, from the top left), turned so that its text is upright. */
export async function drawnOn(page: PDFPageProxy, number: number): Promise<DrawnPage> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const penOf = (turn: Turn) => {
    const view = page.getViewport({ scale: 1, rotation: (page.rotate + turn) % 360 });
    const pen = new Pen(view.transform as unknown as Matrix, view.width * view.height);
    fnArray.forEach((fn, i) => {
      pen.draw(fn, (argsArray[i] ?? []) as unknown[]);
    });
    return { pen, view, turn };
  };
  const straight = penOf(0);
  const turn = turnOf(straight.pen.glyphs);
  const { pen, view } = turn === 0 ? straight : penOf(turn);
  const words = wordsOf(pen.glyphs).map((word) => ({
    ...word,
    page: number,
    pageWidth: view.width,
    pageHeight: view.height,
  }));
  return { words, rules: pen.rules, turn, isPicture: isPicture(pen, view.width * view.height, words) };
}

/** The turn that sets most glyphs upright: a few may stand on their side in the head of a narrow column. */
function turnOf(glyphs: readonly Glyph[]): Turn {
  const counts = new Map<Turn, number>();
  for (const { lies } of glyphs) counts.set(lies, (counts.get(lies) ?? 0) + 1);
  const most = ([90, 180, 270] as const).find((turn) => (counts.get(turn) ?? 0) > glyphs.length * 0.6);
  return most ?? 0;
}

/** Fewer letters than this are a page number, a stamp or a watermark; and on a picture as large as the page, than this. */
const FEW = 20;
const FEW_ON_PICTURE = 150;
const FEW_ON_PAGE = 600;
/** Strokes from which a page without letters may be drawn letters. */
const MANY_STROKES = 100;
/** What a font without characters gives: control characters and the private range. */
const BLIND = /[\p{Cc}\p{Co}\ufffd]/u;

function isPicture(pen: Pen, area: number, words: readonly Placed[]): boolean {
  const letters = pen.glyphs.filter(({ text }) => text.trim() !== '');
  const covered = pen.pictured / area;
  if (letters.length + pen.blind + pen.blanks < FEW) return covered > 0.1 || pen.strokes > MANY_STROKES;
  if (covered > 0.5 && letters.length < (covered > 0.85 ? FEW_ON_PAGE : FEW_ON_PICTURE)) return true;
  const blind = pen.blind + letters.filter(({ text }) => BLIND.test(text)).length;
  if (blind > (letters.length + pen.blind) * 0.1) return true;
  if (pen.blanks > letters.length * 0.6) return true;
  const text = words.map((word) => word.text).join(' ');
  if (!canBeVietnamese(text) && oldWriting([text]) === null) return true;
  // Text under a picture of the page is what a machine read in it; only a good reading is kept.
  return pen.isCovered && (vietnameseShare(text) ?? 0) < 0.9;
}

const PICTURES: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
]);

/** The turn that would set a line of text upright, told by where it runs; heights grow downwards. */
function lying([a, b]: Matrix): Turn {
  if (Math.abs(a) >= Math.abs(b)) return a >= 0 ? 0 : 180;
  return b < 0 ? 90 : 270;
}

class Pen {
  readonly glyphs: Glyph[] = [];
  readonly rules: Rule[] = [];
  /** The area of all pictures, how many strokes there are, and whether a picture of the whole page lies over text. */
  pictured = 0;
  strokes = 0;
  /** Glyphs for which the font has no character at all. */
  blind = 0;
  /** Blanks that may be such codes: in a text there are far fewer spaces than letters. */
  blanks = 0;
  isCovered = false;
  readonly #stack: State[] = [];
  #now: State;
  #text: Matrix = [1, 0, 0, 1, 0, 0];
  #line: Matrix = [1, 0, 0, 1, 0, 0];

  readonly #page: number;

  constructor(view: Matrix, area: number) {
    this.#page = area;
    this.#now = {
      ctm: view,
      size: 10,
      charSpacing: 0,
      wordSpacing: 0,
      scale: 1,
      leading: 0,
      rise: 0,
      isUnseen: false,
      opacity: 1,
    };
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
    else if (fn === OPS.setTextRenderingMode) this.#set({ isUnseen: n[0] === 3 || n[0] === 7 });
    else if (fn === OPS.setGState) this.#opacity(args[0]);
    else if (PICTURES.has(fn)) this.#picture();
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

  #opacity(settings: unknown): void {
    for (const [name, value] of (Array.isArray(settings) ? settings : []) as [string, unknown][])
      if (name === 'ca' && typeof value === 'number') this.#set({ opacity: value });
  }

  /** A picture fills the unit square of its own space. */
  #picture(): void {
    const [a, b, c, d] = this.#now.ctm;
    const area = Math.abs(a * d - b * c);
    this.pictured += area;
    if (this.glyphs.length >= FEW && area > this.#page * 0.7) this.isCovered = true;
  }

  #set(part: Partial<State>): void {
    this.#now = { ...this.#now, ...part };
  }

  #move(x: number, y: number): void {
    this.#line = times(this.#line, [1, 0, 0, 1, x, y]);
    this.#text = this.#line;
  }

  #show(printed: readonly (PrintedGlyph | number | null)[]): void {
    const { size, charSpacing, wordSpacing, scale, rise, ctm, isUnseen, opacity } = this.#now;
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
      if (!part.unicode && !part.isSpace && !isUnseen) this.blind += 1;
      if (isBlank(part) && !isUnseen) this.blanks += 1;
      if (part.unicode && !isUnseen && opacity > 0.05) {
        const place = { left: at[4], right: end[4], baseline: at[5], size: high };
        this.glyphs.push({ text: part.unicode, ...place, lies: lying(at) });
      }
      const gap = charSpacing + (part.isSpace ? wordSpacing : 0);
      this.#text = times(this.#text, [1, 0, 0, 1, (advance + gap) * scale, 0]);
    }
  }

  /** A path is [painting operator, [flat commands and coordinates], bounds]; only straight ones can be rules. */
  #strokes(args: readonly unknown[]): void {
    const data = (args[1] as (ArrayLike<number> | null)[] | undefined)?.[0];
    if (!data) return;
    this.strokes += 1;
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
