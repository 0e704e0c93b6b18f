/** What a commune is, in a table: one figure a row. */

import { fold } from '#vocabulary/text.ts';
import { isBlank, isFigure, isTotalRow, isWide, type Row, rowTexts, share } from './grid.ts';
import { headerWords } from './header-words.ts';
import { dataRows, figureOf } from './meanings.ts';
import type { Shape } from './storeys.ts';

const MEASURES =
  /^\W*(tong )?(dien tich|so (ho|khau|dan|thon|ap|xom|ban|buon|lang|khu|khom|nhan khau|to dan pho)|dan so|nhan khau|ho (can )?ngheo|thon|ho dan|tong so ho)\b/;

const label = (row: Row): string => row.find((cell) => /\p{L}/u.test(cell.text))?.text ?? '';

export const isCommunity = (shape: Shape): boolean => isByVillage(shape) || isByMeasure(shape);

const isByMeasure = ({ body }: Shape): boolean => {
  const data = dataRows(body);
  return (
    data.length >= 3 && share(data, (row) => MEASURES.test(fold(label(row))) && row.some(isFigure)) >= 0.6
  );
};

/** The columns that measure a commune, where its villages stand in rows with a total under them. */
const measuresOf = ({ headers }: Shape): number[] =>
  headers.flatMap((path, k) => (MEASURES.test(headerWords(path.at(-1) ?? '')) && k > 0 ? [k] : []));
const totalOf = ({ body }: Shape): Row | undefined => body.find((row) => isTotalRow(rowTexts(row)));

function isByVillage(shape: Shape): boolean {
  const villages = dataRows(shape.body);
  const places = /^\W*(thon|xom|ban|ap|buon|lang|khu|khom|to|phum|soc|tdp)\b/;
  return (
    measuresOf(shape).length >= 2 &&
    villages.length >= 2 &&
    totalOf(shape) !== undefined &&
    villages.every((row) => measuresOf(shape).every((k) => isFigure(row[k]!) || isBlank(row[k]!.text))) &&
    share(villages, (row) => places.test(fold(label(row)))) >= 0.6
  );
}

/** `Số hộ: 1.216 hộ`, a line for each measure. */
export function communityLines(shape: Shape): string[] {
  const total = isByVillage(shape) ? totalOf(shape) : undefined;
  if (total)
    return measuresOf(shape).flatMap((k) => {
      const name = (shape.headers[k]!.at(-1) ?? '').replace(/\s*\n\s*/g, ' ');
      return isFigure(total[k]!) ? [`${name}: ${total[k]!.text.trim()}`] : [];
    });
  return linesOf(shape);
}

function linesOf({ body }: Shape): string[] {
  return body.flatMap((row) => {
    if (isWide(row)) return [];
    const name = label(row);
    const after = row.slice(row.findIndex((cell) => cell.text === name) + 1);
    const figure = after.find((cell) => isFigure(cell) && figureOf(cell) !== null);
    const unit = after.find((cell) => !isFigure(cell) && !isBlank(cell.text) && cell.text.length < 12);
    // A sheet's own number has a point where papers have a comma.
    const printed = figure?.number == null ? figure?.text.trim() : String(figure.number).replace('.', ',');
    return figure ? [`${name}: ${printed}${unit ? ` ${unit.text.trim()}` : ''}`] : [];
  });
}
