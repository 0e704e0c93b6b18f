import { fileURLToPath } from 'node:url';
import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';

const FACES = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'] as const;

/** Files of Tinos, whose letters are exactly as wide as those of Times New Roman. */
export const fontFiles: readonly string[] = Object.freeze(
  FACES.map((face) =>
    fileURLToPath(import.meta.resolve(`@expo-google-fonts/tinos/${face}/Tinos_${face}.ttf`)),
  ),
);

const MM_A_POINT = 25.4 / 72;
const DRAWN_AT = 1000;
/** How many texts a face remembers: the words of many papers, and no memory that grows for ever. */
const KEPT_WIDTHS = 20_000;

interface Face {
  readonly pen: SKRSContext2D;
  /** Most words of a paper come again, in it and in the next one; measuring is what a table costs most. */
  readonly widths: Map<string, number>;
}

const faces = new Map<string, Face>();

function faceOf({ bold, italic }: Style): Face {
  const name = `${italic ? 'italic ' : ''}${bold ? 'bold ' : ''}${DRAWN_AT}px Tinos`;
  const cached = faces.get(name);
  if (cached) return cached;
  if (faces.size === 0) for (const file of fontFiles) GlobalFonts.registerFromPath(file, 'Tinos');
  const pen = createCanvas(1, 1).getContext('2d');
  // Word does not kern by default, so unkerned widths are the ones that must fit.
  pen.fontKerning = 'none';
  pen.font = name;
  const face: Face = { pen, widths: new Map() };
  faces.set(name, face);
  return face;
}

export interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** Width in millimetres of one line of text set at `size` points. */
export function textWidth(text: string, size: number, style: Style = {}): number {
  const { pen, widths } = faceOf(style);
  let width = widths.get(text);
  if (width === undefined) {
    width = pen.measureText(text).width / DRAWN_AT;
    if (widths.size >= KEPT_WIDTHS) widths.clear();
    widths.set(text, width);
  }
  return width * size * MM_A_POINT;
}

/**
 * The text on as few lines as fit into `width` millimetres, their lengths as even as can be. One line when even
 * single words are too wide to gain anything by breaking.
 */
export function balancedLines(
  text: string,
  width: number,
  size: number,
  style: Style = {},
): readonly string[] {
  const words = text.split(/\s+/u).filter(Boolean);
  for (let lines = 1; lines <= words.length; lines++) {
    const best = bestSplit(words, lines, size, style);
    if (best.widest <= width) return best.lines;
  }
  return words.length > 0 ? bestSplit(words, words.length, size, style).lines : [];
}

interface Split {
  readonly lines: readonly string[];
  readonly widest: number;
}

function bestSplit(words: readonly string[], lines: number, size: number, style: Style): Split {
  const cached = new Map<string, Split>();
  const widths = words.map((word) => textWidth(word, size, style));
  const space = textWidth(' ', size, style);
  const widthOf = (from: number, to: number) =>
    widths.slice(from, to).reduce((sum, width) => sum + width, (to - from - 1) * space);
  const split = (from: number, left: number): Split => {
    const key = `${from}/${left}`;
    const seen = cached.get(key);
    if (seen) return seen;
    let best: Split = { lines: [words.slice(from).join(' ')], widest: widthOf(from, words.length) };
    if (left > 1) {
      best = { lines: [], widest: Infinity };
      for (let to = from + 1; to <= words.length - left + 1; to++) {
        const rest = split(to, left - 1);
        const widest = Math.max(widthOf(from, to), rest.widest);
        if (widest < best.widest) best = { lines: [words.slice(from, to).join(' '), ...rest.lines], widest };
      }
    }
    cached.set(key, best);
    return best;
  };
  return split(0, lines);
}
