import Papa from 'papaparse';

const delimiters = ['\t', ';', ',', '|'];

/**
 * Reads delimited text (a CSV file, a block of the clipboard) into rows of cells. A quoted cell may hold delimiters, line breaks and doubled
 * quotes; the line break at the end is no row of its own. Where no delimiter is given, it is the one by which the rows agree best.
 */
export function readDelimited(text: string, delimiter?: string): string[][] {
  const source = text
    .replace(/^\ufeff/, '')
    .replaceAll(/\r\n?/g, '\n')
    .replace(/\n$/, '');
  const by = delimiter ?? delimiterOf(source);
  const quoted = Papa.parse<string[]>(source, { delimiter: by, newline: '\n' });
  const broken = quoted.errors.some(({ type }) => type === 'Quotes');
  const rows = broken ? withoutQuoting(source, by) : quoted.data;
  return rows.map((cells) => cells.map((cell) => cell.normalize('NFC').trim()));
}

/** A quote that nobody closes would swallow the rest of the text: then only a cell that is quoted as a whole loses its quotes. */
function withoutQuoting(source: string, delimiter: string): string[][] {
  const { data } = Papa.parse<string[]>(source, { delimiter, newline: '\n', quoteChar: '\0' });
  return data.map((cells) =>
    cells.map((cell) => cell.replace(/^"(.*)"$/, (_all, inner: string) => inner.replaceAll('""', '"'))),
  );
}

/** Rows that are looked at for the delimiter. */
const LOOKED_AT = 60;

/** The delimiter by which most rows have one and the same number of cells: titles above a table and commas in figures do not agree. */
function delimiterOf(source: string): string {
  // Excel may write down itself which one it used.
  const said = /^sep=(.)\n/.exec(source)?.[1];
  if (said) return said;
  const found = delimiters.map((mark) => ({ mark, ...agreement(source, mark) }));
  const best = found.reduce((a, b) => (b.rows > a.rows || (b.rows === a.rows && b.cells > a.cells) ? b : a));
  // A sentence here and there has a comma: that makes no table.
  return best.rows * 2 >= best.of ? best.mark : '\t';
}

/** How many rows have the commonest number of cells, at least two; and how many cells that is. */
function agreement(source: string, delimiter: string): { rows: number; cells: number; of: number } {
  const { data } = Papa.parse<string[]>(source, { delimiter, newline: '\n', preview: LOOKED_AT });
  const written = data.filter((cells) => cells.length > 1 || cells[0]?.trim());
  const counts = new Map<number, number>();
  for (const { length } of written) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [cells, rows] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
  return { rows, cells, of: written.length };
}
