/** A block of cells as spreadsheets put it on the clipboard: tabs between cells, line breaks between rows, quotes around what holds either. */
export function toTsv(cells: readonly (readonly string[])[]): string {
  return cells.map((row) => row.map(quoted).join('\t')).join('\r\n');
}

const quoted = (text: string) => (/[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Reads a block of cells from the clipboard. The line break at the end that spreadsheets add is no row of its own. */
export function fromTsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const cell = readCell(text, at);
    row.push(cell.text.normalize('NFC').trim());
    at = cell.end;
    const next = text[at];
    at += next === '\r' && text[at + 1] === '\n' ? 2 : 1;
    if (next === '\t') continue;
    rows.push(row);
    row = [];
    if (at >= text.length) break;
  }
  return rows;
}

function readCell(text: string, start: number): { text: string; end: number } {
  if (text[start] !== '"') {
    let end = start;
    while (end < text.length && !'\t\r\n'.includes(text[end]!)) end++;
    return { text: text.slice(start, end), end };
  }
  let read = '';
  let at = start + 1;
  for (; at < text.length; at++) {
    if (text[at] !== '"') read += text[at];
    else if (text[at + 1] === '"') {
      read += '"';
      at++;
    } else break;
  }
  // A quote that nobody closes was no quoting: the text stands as it is.
  if (at >= text.length) {
    const end = text.slice(start).search(/[\t\r\n]/);
    return end === -1
      ? { text: text.slice(start), end: text.length }
      : { text: text.slice(start, start + end), end: start + end };
  }
  let end = at + 1;
  while (end < text.length && !'\t\r\n'.includes(text[end]!)) end++;
  return { text: read + text.slice(at + 1, end), end };
}

/** Reads a whole number as people write it: `18.005.000`, `18 005 000 đ`, `01`. Null for a blank, undefined for what is no such number. */
export function readNumber(text: string): number | null | undefined {
  const bare = text.replace(/\s|đồng|đ|₫/giu, '').replace(/[.,](?=\d{3}(?:\D|$))/g, '');
  if (bare === '') return null;
  return /^\d+$/.test(bare) ? Number(bare) : undefined;
}
