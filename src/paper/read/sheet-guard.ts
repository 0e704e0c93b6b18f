/** What a sheet claims, counted before a library fills rows and merges with it. */
import { LIMITS } from './limits.ts';
import { Unreadable } from './unreadable.ts';
import { untrustedXml } from './xml.ts';

/** The last row and column that Excel has, and the longest text of a cell, twice. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
const LONGEST_TEXT = 65_534;

/** Counts rows and cells over all parts of a file, however their XML is written. */
export class SheetGuard {
  #cells = 0;

  /** Looks at one part. Throws Unreadable: too many cells, a text too long for a cell, a place that no sheet has. */
  look(xml: string): void {
    const parser = untrustedXml();
    parser.on('text', (text) => {
      if (text.length > LONGEST_TEXT) throw new Unreadable('tooLarge');
    });
    parser.on('opentag', ({ name, attributes }) => {
      const { r, ref } = attributes as Record<string, string | undefined>;
      if (name === 'row') this.#row(r);
      else if (name === 'c') this.#count(r ? areaOf(r) : 1);
      else if (name === 'mergeCell') this.#count(areaOf(ref ?? ''));
    });
    parser.write(xml).close();
  }

  #row(number: string | undefined): void {
    if (number !== undefined && !(Number(number) >= 1 && Number(number) <= LAST_ROW))
      throw new Unreadable('outsideSheet');
    this.#count(1);
  }

  #count(cells: number): void {
    this.#cells += cells;
    if (this.#cells > LIMITS.cells) throw new Unreadable('tooManyCells');
  }
}

/** How many cells `A1` or `A1:C9` covers. Throws Unreadable for what no sheet has. */
function areaOf(ref: string): number {
  const [from, to = from] = ref.split(':').map(placeOf);
  return (Math.abs(to!.column - from!.column) + 1) * (Math.abs(to!.row - from!.row) + 1);
}

function placeOf(corner: string): { column: number; row: number } {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(corner.trim()) ?? [];
  const column = [...letters.toUpperCase()].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0);
  const row = Number(digits);
  if (column < 1 || column > LAST_COLUMN || row < 1 || row > LAST_ROW) throw new Unreadable('outsideSheet');
  return { column, row };
}
