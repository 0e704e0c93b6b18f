import { read, type WorkBook, write } from '@e965/xlsx';
import { LIMITS } from './limits.ts';
import { Unreadable } from './unreadable.ts';

/**
 * Makes a file of Excel before 2007, of OpenDocument or in Excel's XML into an .xlsx, so that all tables are read in one way: shown figures,
 * merged cells, what is hidden. Throws Unreadable.
 */
export function asXlsx(bytes: Uint8Array): Uint8Array {
  const book = opened(bytes);
  const cells = book.SheetNames.reduce((sum, name) => sum + Object.keys(book.Sheets[name] ?? {}).length, 0);
  if (cells > LIMITS.cells) throw new Unreadable('tooManyCells');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', cellStyles: true }) as ArrayBuffer);
}

function opened(bytes: Uint8Array): WorkBook {
  try {
    return read(bytes, {
      type: 'array',
      cellNF: true,
      cellStyles: true,
      cellFormula: true,
      cellHTML: false,
      cellText: false,
    });
  } catch (error) {
    throw new Unreadable(/password|encrypt/i.test(String(error)) ? 'password' : 'corrupt', error);
  }
}
