import { readNumber } from '#kit/grid/clipboard.ts';
import { formatPartialDate, parsePartialDate } from '#vocabulary/date.ts';
import { formatNumber } from '#vocabulary/money.ts';

const FIGURES =
  /\.(classes|learners|cost|attendances|topics|value|villages|households|population|poorHouseholds|nearPoorHouseholds)$/;
const DAYS = /(^issuedOn|\.date|\.from|\.to)$/;

/** A value of a reading as a person types it: 18.005.000, 10/01/2024, 01/2024, names with commas between. */
export function typedText(path: string, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return formatNumber(value);
  if (Array.isArray(value)) return value.join(', ');
  return path.endsWith('.month') || DAYS.test(path) ? formatPartialDate(String(value)) : String(value);
}

/** What a typed text means at a path; null when it makes no sense there. An empty text is what nobody knows. */
export function typedValue(path: string, typed: string): { readonly value: unknown } | null {
  const text = typed.normalize('NFC').trim();
  if (path.endsWith('.partners')) return { value: text.split(/[,;\n]/).flatMap((part) => part.trim() || []) };
  if (path.endsWith('.title') && path.startsWith('activities')) return { value: text };
  if (text === '') return { value: null };
  if (FIGURES.test(path)) {
    const figure = readNumber(text);
    return figure === undefined || figure === null || figure < 0 ? null : { value: figure };
  }
  if (path.endsWith('.areaHa')) return hectaresOf(text);
  if (path.endsWith('.month')) return monthOf(text);
  if (DAYS.test(path)) {
    const date = parsePartialDate(text);
    return date === null ? null : { value: date };
  }
  return { value: text };
}

/** `4.239,89`: hectares are told with a decimal comma. */
function hectaresOf(text: string): { value: number } | null {
  const figure = Number(
    text
      .replace(/\s*ha$/iu, '')
      .replaceAll('.', '')
      .replace(',', '.'),
  );
  return Number.isFinite(figure) && figure >= 0 ? { value: figure } : null;
}

function monthOf(text: string): { value: string } | null {
  const date = parsePartialDate(text.replace(/^tháng\s*/iu, ''));
  return date?.length === 7 ? { value: date } : null;
}
