/** The value of a formula that no program has calculated: figures, places, sums. Anything more is left to Excel. */
import type ExcelJS from 'exceljs';

/** How deep formulas may rest on formulas, and how many cells one may add up. */
const DEEPEST = 40;
const MOST_CELLS = 5_000;

class TooMuch extends Error {}

/** Null where the formula holds what is not known here, or has no value. */
export function calculatedValue(own: ExcelJS.Cell): number | string | null {
  try {
    const value = new Formula(own.formula ?? '', own.worksheet, 0).value();
    return typeof value === 'string' || Number.isFinite(value) ? value : null;
  } catch (error) {
    if (error instanceof TooMuch) return null;
    throw error;
  }
}

type Value = number | string;

const SUMS: Readonly<Record<string, (values: readonly number[]) => number>> = {
  SUM: (values) => values.reduce((sum, value) => sum + value, 0),
  PRODUCT: (values) => values.reduce((product, value) => product * value, 1),
  AVERAGE: (values) => values.reduce((sum, value) => sum + value, 0) / values.length,
  MIN: (values) => Math.min(...values),
  MAX: (values) => Math.max(...values),
  COUNT: (values) => values.length,
};

const TOKEN = /\s*(\d+(?:\.\d+)?|"(?:[^"]|"")*"|\$?[A-Z]{1,3}\$?\d{1,7}|[A-Z]+(?=\()|[-+*/^%&(),;:])/gy;

class Formula {
  readonly #tokens: string[] = [];
  readonly #sheet: ExcelJS.Worksheet;
  readonly #depth: number;
  #at = 0;

  constructor(text: string, sheet: ExcelJS.Worksheet, depth: number) {
    this.#sheet = sheet;
    this.#depth = depth;
    const source = text.replace(/^=/, '').toUpperCase().trimEnd();
    let read = 0;
    for (const [whole, token] of source.matchAll(TOKEN)) {
      this.#tokens.push(token!);
      read += whole.length;
    }
    // Texts lose their case above: they are no figures anyway.
    if (read !== source.length || source === '' || source.includes('"') || depth > DEEPEST)
      throw new TooMuch();
  }

  value(): Value {
    const value = this.#sum();
    if (this.#at < this.#tokens.length) throw new TooMuch();
    return value;
  }

  #take(...wanted: readonly string[]): string | null {
    const token = this.#tokens[this.#at];
    if (token === undefined || !wanted.includes(token)) return null;
    this.#at += 1;
    return token;
  }

  #number(value: Value): number {
    if (typeof value === 'number') return value;
    throw new TooMuch();
  }

  #sum(): Value {
    let value = this.#product();
    for (let sign = this.#take('+', '-'); sign; sign = this.#take('+', '-')) {
      const next = this.#number(this.#product());
      value = this.#number(value) + (sign === '+' ? next : -next);
    }
    return value;
  }

  #product(): Value {
    let value = this.#power();
    for (let sign = this.#take('*', '/'); sign; sign = this.#take('*', '/')) {
      const next = this.#number(this.#power());
      value = sign === '*' ? this.#number(value) * next : this.#number(value) / next;
    }
    return value;
  }

  #power(): Value {
    const value = this.#single();
    if (this.#take('%')) return this.#number(value) / 100;
    return this.#take('^') ? this.#number(value) ** this.#number(this.#single()) : value;
  }

  #single(): Value {
    const token = this.#tokens[this.#at];
    this.#at += 1;
    if (token === undefined) throw new TooMuch();
    if (token === '-') return -this.#number(this.#power());
    if (token === '+') return this.#power();
    if (token === '(') {
      const value = this.#sum();
      if (!this.#take(')')) throw new TooMuch();
      return value;
    }
    if (/^\d/.test(token)) return Number(token);
    if (this.#take('(')) return this.#call(token);
    return this.#cell(token) ?? 0;
  }

  #call(name: string): number {
    const values: number[] = [];
    for (;;) {
      values.push(...this.#argument());
      if (this.#take(')')) break;
      if (!this.#take(',', ';')) throw new TooMuch();
    }
    if (name === 'ROUND' && values.length === 2)
      return Math.round(values[0]! * 10 ** values[1]!) / 10 ** values[1]!;
    const sum = SUMS[name];
    if (!sum) throw new TooMuch();
    return sum(values);
  }

  /** What stands between two commas: an area of cells, or something to calculate. */
  #argument(): number[] {
    const [from, colon, to] = this.#tokens.slice(this.#at, this.#at + 3);
    if (colon !== ':') return [this.#number(this.#sum())];
    this.#at += 3;
    const [a, b] = [placeOf(from!), placeOf(to!)];
    const [top, bottom] = [Math.min(a.row, b.row), Math.max(a.row, b.row)];
    const [left, right] = [Math.min(a.column, b.column), Math.max(a.column, b.column)];
    if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS) throw new TooMuch();
    const values: number[] = [];
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) {
        const value = this.#content(this.#sheet.findCell(row, column));
        // Texts in an area count for nothing.
        if (typeof value === 'number') values.push(value);
      }
    return values;
  }

  #cell(token: string): Value | null {
    const { row, column } = placeOf(token);
    return this.#content(this.#sheet.findCell(row, column));
  }

  #content(own: ExcelJS.Cell | undefined): Value | null {
    const value = own?.value;
    if (!own || value === null || value === undefined) return null;
    if (typeof value === 'number' || typeof value === 'string') return value;
    if (typeof value !== 'object' || !('formula' in value || 'sharedFormula' in value)) throw new TooMuch();
    const { result } = value as ExcelJS.CellFormulaValue;
    if (typeof result === 'number' || typeof result === 'string') return result;
    return new Formula(own.formula ?? '', this.#sheet, this.#depth + 1).value();
  }
}

function placeOf(token: string): { row: number; column: number } {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(token) ?? [];
  if (!letters || !digits) throw new TooMuch();
  return {
    row: Number(digits),
    column: [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0),
  };
}
