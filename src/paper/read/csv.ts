/**
 * Reads delimited text (CSV, TSV) into rows of cells. The delimiter is the one of tab, semicolon and comma that stands most often in
 * the first line outside quotes; a quoted cell may hold delimiters, line breaks and doubled quotes.
 */
export function readCsv(text: string): string[][] {
  const source = text.replace(/^\ufeff/, '');
  const delimiter = delimiterOf(source);
  const rows: string[][] = [[]];
  let at = 0;
  while (at < source.length) {
    const cell = source[at] === '"' ? quotedCell(source, at, delimiter) : plainCell(source, at, delimiter);
    rows.at(-1)!.push(cell.text.normalize('NFC').trim());
    at = cell.end;
    const next = source[at];
    at += next === '\r' && source[at + 1] === '\n' ? 2 : 1;
    if (next === delimiter && at >= source.length) rows.at(-1)!.push('');
    if (next !== delimiter && at < source.length) rows.push([]);
  }
  return rows;
}

function delimiterOf(source: string): string {
  // Excel may write down itself which one it used.
  const said = /^sep=(.)\r?\n/.exec(source)?.[1];
  if (said) return said;
  const first = (/^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(source)?.[0] ?? '').replaceAll(/"(?:[^"]|"")*"/g, '');
  const count = (mark: string) => first.split(mark).length;
  return ['\t', ';', ','].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

function plainCell(source: string, start: number, delimiter: string): { text: string; end: number } {
  let end = start;
  while (end < source.length && source[end] !== delimiter && source[end] !== '\n' && source[end] !== '\r')
    end++;
  return { text: source.slice(start, end), end };
}

function quotedCell(source: string, start: number, delimiter: string): { text: string; end: number } {
  let text = '';
  for (let at = start + 1; at < source.length; at++) {
    if (source[at] !== '"') text += source[at];
    else if (source[at + 1] === '"') {
      text += '"';
      at++;
    } else {
      const rest = plainCell(source, at + 1, delimiter);
      return { text: text + rest.text, end: rest.end };
    }
  }
  // A quote that nobody closes was no quoting.
  return plainCell(source, start, delimiter);
}
