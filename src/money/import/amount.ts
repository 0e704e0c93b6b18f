import { fold } from '#vocabulary/text.ts';
import { moneyUnitIn } from '#vocabulary/written-numbers.ts';

/** What one of a bare figure is worth: đồng or nghìn đồng. */
export type AmountUnit = 1 | 1000;

export type AmountRead =
  | { readonly dong: number }
  | { readonly wrong: 'missing' | 'unreadable' | 'ambiguous' | 'fraction' | 'range' };

const MOST = 100_000_000_000;

/**
 * Reads an amount as a whole number of đồng. A figure without a unit is worth `unit`; a unit written in the cell itself goes before. A
 * mark before three digits parts groups where đồng have no fractions; in thousands a single one could be either, and is refused.
 */
export function readAmount(typed: string, unit: AmountUnit): AmountRead {
  const text = fold(typed);
  if (text === '') return { wrong: 'missing' };
  const printed = moneyUnitIn(text);
  const figure = text.replaceAll(/(dong|nghin|ngan|trieu|ty|vnd|d|₫|đ|[\s\u00a0])+/g, '');
  const worth = printed ?? unit;
  const plain = plainFigure(figure, worth > 1 ? '.' : null);
  if (plain === null) return { wrong: 'unreadable' };
  if (plain === 'ambiguous') return { wrong: 'ambiguous' };
  const dong = Math.round(plain * worth * 1e4) / 1e4;
  if (!Number.isInteger(dong)) return { wrong: 'fraction' };
  return dong > 0 && dong <= MOST ? { dong } : { wrong: 'range' };
}

/** `grouping`: the mark that parts groups of three for sure; null when both do. */
function plainFigure(figure: string, grouping: '.' | null): number | 'ambiguous' | null {
  if (/^\d+$/.test(figure)) return Number(figure);
  if (/^\d{1,3}(\.\d{3})+$/.test(figure) || /^\d{1,3}(,\d{3}){2,}$/.test(figure))
    return Number(figure.replaceAll(/[.,]/g, ''));
  if (/^\d{1,3},\d{3}$/.test(figure))
    return grouping === null ? Number(figure.replace(',', '')) : 'ambiguous';
  if (/^\d{1,3}(\.\d{3})+,\d+$/.test(figure)) return Number(figure.replaceAll('.', '').replace(',', '.'));
  if (/^\d{1,3}(,\d{3})+\.\d+$/.test(figure)) return Number(figure.replaceAll(',', ''));
  return /^\d+[.,]\d+$/.test(figure) ? Number(figure.replace(',', '.')) : null;
}
