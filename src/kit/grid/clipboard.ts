import { readDelimited } from '#platform/delimited.ts';

/** A block of cells as spreadsheets put it on the clipboard: tabs between cells, line breaks between rows, quotes around what holds either. */
export function toTsv(cells: readonly (readonly string[])[]): string {
  return cells.map((row) => row.map(quoted).join('\t')).join('\r\n');
}

const quoted = (text: string) => (/[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Reads a block of cells from the clipboard. */
export function fromTsv(text: string): string[][] {
  return text === '' ? [['']] : readDelimited(text, '\t');
}

/** Reads a whole number as people write it: `18.005.000`, `18 005 000 đ`, `01`. Null for a blank, undefined for what is no such number. */
export function readNumber(text: string): number | null | undefined {
  const bare = text.replace(/\s|đồng|đ|₫/giu, '').replace(/[.,](?=\d{3}(?:\D|$))/g, '');
  if (bare === '') return null;
  return /^\d+$/.test(bare) ? Number(bare) : undefined;
}
