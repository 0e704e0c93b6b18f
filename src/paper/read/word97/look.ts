/** How a character looks: its font, whether it is shown, whether it is raised; styles first, then what was set by hand. */
import { tableAt, type Word97 } from './file.ts';
import { type Change, changesIn, characterRuns, paragraphRuns, type Run, runFinder } from './properties.ts';

export interface Look {
  readonly font: number | null;
  readonly hidden: boolean;
  readonly deleted: boolean;
  readonly raised: boolean;
  readonly bold: boolean;
  /** The character of a symbol font that is drawn instead. */
  readonly symbol: number | null;
}
export interface ParagraphLook {
  readonly align: 'left' | 'centre' | 'right' | null;
  /** How deep in tables it stands; 0 outside. */
  readonly depth: number;
  readonly endsRow: boolean;
  readonly endsInnerCell: boolean;
  readonly endsInnerRow: boolean;
  readonly changes: readonly Change[];
}

const STYLES = 1;
const FONTS = 15;
const PLAIN: Look = { font: null, hidden: false, deleted: false, raised: false, bold: false, symbol: null };

/** The looks of a file, by places in its stream. */
export function looksOf(file: Word97): {
  readonly characterAt: (place: number) => Look;
  readonly paragraphAt: (place: number) => ParagraphLook;
  readonly fontName: (font: number | null) => string;
} {
  const styles = stylesOf(file);
  const [runOf, paragraphOf] = [runFinder(characterRuns(file)), runFinder(paragraphRuns(file))];
  const fonts = fontsOf(file);
  const looks = new Map<Run | null, Map<number, Look>>();
  return {
    characterAt(place) {
      const run = runOf(place);
      const style = paragraphOf(place)?.style ?? 0;
      const byStyle = looks.get(run) ?? new Map<number, Look>();
      looks.set(run, byStyle);
      const known = byStyle.get(style);
      if (known) return known;
      const own = changed(styles(style), run?.changes ?? [], styles);
      byStyle.set(style, own);
      return own;
    },
    paragraphAt: (place) => paragraphLook(paragraphOf(place)?.changes ?? []),
    fontName: (font) => (font === null ? '' : (fonts[font] ?? '')),
  };
}

type Styles = (style: number) => Look;

function changed(look: Look, changes: readonly Change[], styles: Styles): Look {
  let now = look;
  // A character style comes before what was set by hand, wherever it stands in the list.
  for (const { code, operand } of changes)
    if (code === 0x4a30) now = { ...now, ...given(styles(operand.u16(0))) };
  for (const { code, operand } of changes) {
    if (operand.length === 0) continue;
    if (code === 0x0800) now = { ...now, deleted: operand.u8(0) === 1 };
    else if (code === 0x083c) now = { ...now, hidden: toggled(operand.u8(0), look.hidden) };
    else if (code === 0x0835) now = { ...now, bold: toggled(operand.u8(0), look.bold) };
    else if (code === 0x2a48) now = { ...now, raised: operand.u8(0) === 1 };
    else if (code === 0x6a09 && operand.length >= 4) now = { ...now, symbol: operand.u16(2) };
    else if (code === 0x4a4f || code === 0x4a51) now = { ...now, font: operand.u16(0) };
  }
  return now;
}

const toggled = (value: number, style: boolean): boolean =>
  value === 0x80 ? style : value === 0x81 ? !style : value === 1;

const given = (look: Look): Partial<Look> =>
  Object.fromEntries(Object.entries(look).filter(([key, value]) => value !== PLAIN[key as keyof Look]));

function paragraphLook(changes: readonly Change[]): ParagraphLook {
  let [align, depth, inTable] = [null as ParagraphLook['align'], 0, false];
  let [endsRow, endsInnerCell, endsInnerRow] = [false, false, false];
  for (const { code, operand } of changes) {
    if (operand.length === 0) continue;
    const value = operand.u8(0);
    if (code === 0x2403 || code === 0x2461)
      align = (['left', 'centre', 'right', 'left'] as const)[value] ?? null;
    else if (code === 0x2416) inTable = value === 1;
    else if (code === 0x2417) endsRow = value === 1;
    else if (code === 0x244b) endsInnerCell = value === 1;
    else if (code === 0x244c) endsInnerRow = value === 1;
    else if (code === 0x6649) depth = operand.u32(0);
  }
  return {
    align,
    depth: inTable ? Math.max(1, depth) : depth,
    endsRow,
    endsInnerCell,
    endsInnerRow,
    changes,
  };
}

/** The looks that styles give, each on top of the one that it is based on. */
function stylesOf(file: Word97): Styles {
  const sheet = tableAt(file, STYLES);
  const definitions = new Map<number, { base: number; changes: readonly Change[] }>();
  if (sheet.length > 4) {
    const headLength = sheet.u16(0);
    const count = sheet.u16(2);
    const fixed = sheet.u16(4);
    let at = 2 + headLength;
    for (let style = 0; style < count && at + 2 <= sheet.length; style++) {
      const length = sheet.u16(at);
      if (length > fixed) definitions.set(style, definitionIn(sheet.part(at + 2, length), fixed));
      at += 2 + length + (length % 2);
    }
  }
  const made = new Map<number, Look>();
  const look = (style: number, depth = 0): Look => {
    const known = made.get(style);
    const own = definitions.get(style);
    if (known || !own || depth > 12) return known ?? PLAIN;
    const based = own.base === 0xfff ? PLAIN : look(own.base, depth + 1);
    const result = changed(based, own.changes, () => PLAIN);
    made.set(style, result);
    return result;
  };
  return (style) => look(style);
}

function definitionIn(style: ReturnType<typeof tableAt>, fixed: number) {
  const kind = style.u16(2) & 0xf;
  const base = style.u16(2) >>> 4;
  const parts = style.u16(4) & 0xf;
  const nameLength = style.u16(fixed);
  let at = fixed + 2 + (nameLength + 1) * 2;
  const changes: Change[] = [];
  for (let part = 0; part < parts && at + 2 <= style.length; part++) {
    const length = style.u16(at);
    // A paragraph style has what it says of paragraphs first, then what it says of characters.
    if (kind === 2 || part === 1) changes.push(...changesIn(style.part(at + 2, length)));
    at += 2 + length + (length % 2);
  }
  return { base, changes };
}

function fontsOf(file: Word97): string[] {
  const table = tableAt(file, FONTS);
  if (table.length < 4) return [];
  const names: string[] = [];
  let at = 4;
  for (let i = 0; i < table.u16(0) && at < table.length; i++) {
    const length = table.u8(at);
    let name = '';
    for (let c = at + 40; c + 1 < at + 1 + length; c += 2) {
      const letter = table.u16(c);
      if (letter === 0) break;
      name += String.fromCharCode(letter);
    }
    names.push(name);
    at += 1 + length;
  }
  return names;
}
