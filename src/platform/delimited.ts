import Papa from 'papaparse';

const delimiters = ['\t', ';', ','];

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

function delimiterOf(source: string): string {
  // Excel may write down itself which one it used.
  const said = /^sep=(.)\n/.exec(source)?.[1];
  if (said) return said;
  const guess = Papa.parse(source, { delimitersToGuess: delimiters, newline: '\n', preview: 20 });
  if (guess.errors.every(({ type }) => type !== 'Delimiter')) return guess.meta.delimiter;
  // Rows that do not agree: the heading tells.
  const heading = source.slice(0, source.indexOf('\n') + 1 || undefined);
  const count = (mark: string) => heading.split(mark).length;
  return delimiters.reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
