/** What a cell of a sheet shows, as against what it holds: formats decide. */
import type ExcelJS from 'exceljs';
import { civilDate, formatDate } from '#vocabulary/date.ts';
import { oldFont } from '#vocabulary/old-encodings.ts';
import { calculatedValue } from './formula.ts';
import { raised } from './raised.ts';

export interface Shown {
  readonly text: string;
  /** The number that is shown, when the cell holds one. */
  readonly number: number | null;
  /** A formula that no program has calculated and that is too much for this one, or that has come to an error. */
  readonly uncalculated?: true;
  /** How many times more the cell holds than it shows: its format leaves thousands out and does not say so. */
  readonly scaled?: number;
  /** A day shown without its year: in a column of months `5-6` became this. */
  readonly dayAndMonth?: string;
}

const NOTHING: Shown = { text: '', number: null };

/** What a cell shows; of a formula, what it gave last. */
export function contentOf(own: ExcelJS.Cell): Shown {
  const value = own.value;
  if (value === null || value === undefined) return NOTHING;
  const font = own.font?.name ?? '';
  const isFormula = typeof value === 'object' && ('formula' in value || 'sharedFormula' in value);
  const result = isFormula ? (value as ExcelJS.CellFormulaValue).result : value;
  if (isFormula && (result === undefined || result === null)) return calculated(own);
  return shown(result, own.numFmt ?? '', font, own.workbook.properties.date1904 === true);
}

function calculated(own: ExcelJS.Cell): Shown {
  const value = calculatedValue(own);
  if (value === null) return { ...NOTHING, uncalculated: true };
  return shown(value, own.numFmt ?? '', '', false);
}

function shown(value: unknown, format: string, font: string, from1904: boolean): Shown {
  if (typeof value === 'number') return numberShown(value, format);
  if (value instanceof Date) return dayShown(value, format, from1904);
  if (typeof value === 'boolean') return { text: value ? 'Đúng' : 'Sai', number: null };
  if (typeof value === 'string') return { text: decoded(value, font).trim(), number: null };
  if (typeof value !== 'object' || value === null) return NOTHING;
  if ('error' in value) return { ...NOTHING, uncalculated: true };
  if ('richText' in value)
    return { text: richText((value as ExcelJS.CellRichTextValue).richText, font), number: null };
  if (!('text' in value)) return NOTHING;
  // The text of a link may be set in parts as well.
  return shown((value as { text: unknown }).text, format, font, from1904);
}

const decoded = (text: string, font: string): string => oldFont(font)?.(text) ?? text;

const richText = (parts: readonly ExcelJS.RichText[], font: string): string =>
  parts
    .reduce((text, part) => {
      const own = decoded(part.text, part.font?.name ?? font);
      return text + (part.font?.vertAlign === 'superscript' ? raised(text, own) : own);
    }, '')
    .trim();

/** The part of a format that is for a number: those for less than nothing and for nothing stand apart. */
function sectionOf(format: string, n: number): string {
  const sections = format.split(';');
  return (n < 0 ? sections[1] : n === 0 ? sections[2] : sections[0]) ?? sections[0]!;
}

/** A format without what is quoted, coloured or spaced. */
const bareFormat = (section: string): string => section.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '');

const UNIT_SHOWN = /(triệu|nghìn|ngàn|tỷ|tr(?=\.?\s*(?:đ|$))|k(?=\.?\s*(?:đ|$)))/iu;

function numberShown(n: number, format: string): Shown {
  const section = sectionOf(format, n);
  // A format may hide a number, or noughts alone.
  if (section.trim() === '' && format !== '') return NOTHING;
  const bare = bareFormat(section);
  if (bare.includes('%')) return { text: `${decimal(n * 100)}%`, number: null };
  // Commas behind the last digit leave thousands out.
  const thousands = /[0#?](,+)[^0#?,]*$/.exec(bare)?.[1]?.length ?? 0;
  const scaled = 1000 ** thousands;
  const visible = n / scaled;
  const unit = thousands > 0 ? UNIT_SHOWN.exec(section)?.[1] : undefined;
  if (unit) return { text: `${decimal(visible)} ${unit.toLowerCase()}`, number: null };
  const text = /^0+$/.test(bare)
    ? String(Math.round(visible)).padStart(bare.length, '0')
    : roundedAs(visible, bare);
  return { text, number: visible, ...(thousands > 0 && { scaled }) };
}

/** A number with the decimals that its format shows. */
function roundedAs(n: number, bare: string): string {
  if (Number.isInteger(n) || !/^[^0#?]*[#,]*[0#?][#0?,.]*[^0#?/eE]*$/.test(bare)) return String(n);
  const decimals = /\.([0#?]+)/.exec(bare)?.[1]?.length ?? 0;
  return String(Number(n.toFixed(decimals)));
}

const decimal = (n: number): string => String(Math.round(n * 1e4) / 1e4).replace('.', ',');

const DAY = 86_400_000;
/** Days are counted from here, or from 1904 on in files of old Macs. */
const EPOCH = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const two = (n: number): string => String(n).padStart(2, '0');

function dayShown(date: Date, format: string, from1904: boolean): Shown {
  const time = date.getTime();
  if (Number.isNaN(time)) return NOTHING;
  const serial = (time - (from1904 ? EPOCH_1904 : EPOCH)) / DAY;
  // A year typed into a cell for days is a day of 1905: nobody means that day.
  if (Number.isInteger(serial) && serial >= 1900 && serial <= 2100)
    return { text: String(serial), number: serial };
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const bare = bareFormat(format.split(';')[0]!).toLowerCase();
  const clock = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
  const hasClock = /h/.test(bare);
  const letters = hasClock ? bare.replace(/h+[^a-z]*m+|m+[^a-z]*s+|[hs]/g, '') : bare;
  const has = (letter: string) => letters.includes(letter);
  if (hasClock && (serial < 1 || !/[dmy]/.test(letters))) return { text: clock, number: null };
  if (has('y') && !has('m') && !has('d')) return { text: String(year), number: year };
  if (has('m') && !has('d'))
    return { text: has('y') ? `${two(month)}/${year}` : `Tháng ${month}`, number: null };
  const civil = civilDate(year, month, day);
  const whole = civil ? formatDate(civil) : '';
  const text = hasClock ? `${clock} ${whole}` : whole;
  return has('d') && has('m') && !has('y')
    ? { text, number: null, dayAndMonth: `${day}-${month}` }
    : { text, number: null };
}
