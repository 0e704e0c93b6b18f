import { nfc } from '#vocabulary/text.ts';
import type { Line, Run } from './model.ts';
import type { Piece, Pieces } from './sheet.ts';

// Control characters end an XML file; soft hyphens and zero-width marks would break words differently in each form.
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\ufffe\uffff]/gu;

/** Text as it can be printed: NFC, one kind of line break, no control characters. */
export const clean = (text: string): string =>
  nfc(
    text
      .replace(/\r\n?|\u2028|\u2029/gu, '\n')
      .replace(/\t/gu, ' ')
      .replace(UNPRINTABLE, (sign) => (sign === '\n' ? sign : '')),
  );

/** On one line. */
export const cleanLine = (text: string): string =>
  clean(text)
    .replace(/\s*\n\s*/gu, ' ')
    .trim();

/** The runs of a line, cleaned, with `style` laid over what they say themselves. */
export function pieces(line: Line, style: Partial<Omit<Run, 'text'>> = {}): Pieces {
  const runs: readonly Run[] = typeof line === 'string' ? [{ text: line }] : line;
  return runs
    .map((run): Piece => {
      const { text, bold = false, italic = false, underline = false, field = null } = { ...run, ...style };
      return { text: clean(text), bold, italic, underline, field };
    })
    .filter((piece) => piece.text !== '');
}

export const plain = (all: Pieces): string => all.map((piece) => piece.text).join('');
