/** What a commune is, in a table: one figure a row. */

import { fold } from '#vocabulary/text.ts';
import { isBlank, isFigure, isWide, type Row, share } from './grid.ts';
import { dataRows, figureOf } from './meanings.ts';
import type { Shape } from './storeys.ts';

const MEASURES =
  /^\W*(tong )?(dien tich|so (ho|khau|dan|thon|ap|xom|ban|buon|lang|khu|khom|nhan khau|to dan pho)|dan so|nhan khau|ho (can )?ngheo|thon|ho dan|tong so ho)\b/;

const label = (row: Row): string => row.find((cell) => /\p{L}/u.test(cell.text))?.text ?? '';

export const isCommunity = ({ body }: Shape): boolean => {
  const data = dataRows(body);
  return (
    data.length >= 3 && share(data, (row) => MEASURES.test(fold(label(row))) && row.some(isFigure)) >= 0.6
  );
};

/** `Số hộ: 1.216 hộ`, a line a row. */
export function communityLines({ body }: Shape): string[] {
  return body.flatMap((row) => {
    if (isWide(row)) return [];
    const name = label(row);
    const after = row.slice(row.findIndex((cell) => cell.text === name) + 1);
    const figure = after.find((cell) => isFigure(cell) && figureOf(cell) !== null);
    const unit = after.find((cell) => !isFigure(cell) && !isBlank(cell.text) && cell.text.length < 12);
    return figure ? [`${name}: ${figure.text.trim()}${unit ? ` ${unit.text.trim()}` : ''}`] : [];
  });
}
