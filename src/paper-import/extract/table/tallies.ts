/** Results and needs by programme, in whichever way a table turns them: programmes down or across, past and wanted side by side, by village. */

import type { ProgrammeCode } from '#norm/programme/rules.ts';
import type { Cell } from '#paper/read/document.ts';
import { fold } from '#vocabulary/text.ts';
import { programmeNamed } from '../programme.ts';
import { isMark } from './content.ts';
import { type Era, eraOf, type TableContext } from './context.ts';
import { isFigure, isTotalRow, isTotalText, isWide, type Row, rowTexts, share } from './grid.ts';
import { headerMeaning } from './header-words.ts';
import { dataRows, figureOf } from './meanings.ts';
import type { Shape } from './storeys.ts';

export interface TallyRow {
  readonly programme: ProgrammeCode;
  /** Classes held, or topics asked for. */
  readonly units: number | null;
  readonly attendances: number | null;
}
export interface Tally {
  readonly rows: readonly TallyRow[];
  readonly statedUnits: number | null;
  readonly statedAttendances: number | null;
}
interface Tallies {
  readonly results: Tally | null;
  readonly needs: Tally | null;
}

type Measure = 'units' | 'people';

/** One figure of the table, with all that its place says of it. */
interface Figure {
  readonly value: number;
  readonly programme: ProgrammeCode | null;
  readonly total: boolean;
  /** It stands in the table's own total row or total column. */
  readonly summed: boolean;
  readonly measure: Measure;
  readonly era: Era | null;
  /** Since the year began, not in the time that the report tells of. */
  readonly accumulated: boolean;
  readonly topics: boolean;
}

const NOT_COUNTED =
  /ty le|ti le|%|so sanh|dat so voi|^nu\b|trong do nu|\bnu\)?$|dan toc|dtts|kinh phi|\((nghin |trieu |ngan )?(dong|d)\)|so tien|ghi chu|tang|giam|ho ngheo/;
const ACCUMULATED = /luy ke|cong don|\b(6|9|sau|chin) thang|tu dau nam|ca nam|\bnam\b(?! hoc)/;

function measureOf(words: string): Measure | null {
  if (/^(tong )?(so |may )?(lop|chuyen de|cd|buoi|cuoc|chu de)\b(?!.*(luot|nguoi hoc|hoc vien))/.test(words))
    return 'units';
  if (/luot|nguoi|hoc vien|\bhv\b/.test(words)) return 'people';
  if (/phieu|so ho/.test(words)) return 'people';
  return /lop|chuyen de|\bcd\b|buoi|cuoc|chu de|noi dung/.test(words) ? 'units' : null;
}

/** Where programmes stand in a table; null where it is no table of programmes. */
export function programmesIn({ headers, body }: Shape): 'down' | 'across' | null {
  const data = dataRows(body);
  const across = new Set(headers.flatMap((path) => path.map(programmeOf)).filter((code) => code !== null));
  // Programmes may head columns that rows are only marked in.
  const marked = data.some((row) => row.some(({ text }) => isMark(text)));
  if (
    !marked &&
    across.size >= 3 &&
    share(headers, (path) => path.some((text) => programmeOf(text) !== null)) >= 0.4
  )
    return 'across';
  return nameColumn(data) === null ? null : 'down';
}

const programmeOf = (text: string): ProgrammeCode | null =>
  text.length <= 60 && !isTotalText(text) ? programmeNamed(text) : null;

/** The column that names a programme in each row, hardly one twice. */
function nameColumn(data: readonly Row[]): number | null {
  if (data.length < 2) return null;
  const width = data[0]!.length;
  const scored = Array.from({ length: width }, (_, k) => {
    const codes = data.map((row) => (isFigure(row[k]!) ? null : programmeOf(row[k]!.text)));
    const known = codes.filter((code) => code !== null);
    return {
      k,
      named: known.length / data.length,
      distinct: new Set(known).size / Math.max(1, known.length),
    };
  }).filter(({ named, distinct }) => named >= 0.6 && distinct >= 0.7);
  return scored.sort((a, b) => b.named - a.named)[0]?.k ?? null;
}

/** Reads a table of programmes; `era` is that of the words around it. */
export function readTallies(shape: Shape, context: TableContext): Tallies {
  const figures = figuresOf(shape, context);
  const outside = eraAround(shape, context);
  const report = context.paper.kind === 'report';
  // A column that says no time is of the time of the others.
  const eras = new Set(figures.flatMap(({ era }) => (era && era !== 'plan' ? [era] : [])));
  const common = eras.size === 1 ? [...eras][0]! : null;
  const era = (one: Figure): Era | null =>
    one.era ?? common ?? outside ?? (report ? 'past' : one.topics ? 'need' : 'past');
  const told = figures.map((one) => ({ ...one, era: era(one) }));
  const needs = told.filter((one) => one.era === 'need' || (one.era === 'plan' && one.topics && !report));
  return { results: tallyOf(told.filter((one) => one.era === 'past')), needs: tallyOf(needs) };
}

/** The figures of a table, wherever it says what they count. */
function figuresOf(shape: Shape, context: TableContext): Figure[] {
  const where = programmesIn(shape);
  if (where === 'across') return across(shape, context);
  const named = where === 'down' ? down(shape, context, null) : yearly(shape, context);
  return named.length > 0 || where !== 'down' ? named : bySize(shape, context);
}

/** Headers that say nothing of what is counted, or no header: a dozen and more are people, of two columns the smaller figures are classes. */
function bySize(shape: Shape, context: TableContext): Figure[] {
  const data = dataRows(shape.body);
  const sizes = shape.headers.flatMap((path, k) => {
    const cells = data.map((row) => row[k]!).filter((cell) => isFigure(cell) && !cell.text.includes('%'));
    const values = cells.flatMap((cell) => figureOf(cell) ?? []).sort((a, b) => a - b);
    const ordinal =
      values.length > 0 &&
      values.every((value, i) => value === i + 1) &&
      data.every((row, r) => figureOf(row[k]!) === r + 1);
    return values.length * 2 < data.length || ordinal
      ? []
      : [{ k, path, middle: values[Math.floor(values.length / 2)]! }];
  });
  const [one, two, more] = sizes;
  if (one && two && !more && one.middle < two.middle && one.middle <= 40) {
    const named = shape.headers.map((path, k) =>
      k === one.k ? [...path, 'số lớp'] : k === two.k ? [...path, 'lượt người'] : path,
    );
    return down({ ...shape, headers: named }, context, null);
  }
  return down(shape, context, sizes.some(({ middle }) => middle > 12) ? 'people' : 'units');
}

/** Classes and learners down, years across, no programmes: totals alone. */
function yearly({ headers, body }: Shape, { paper }: TableContext): Figure[] {
  return body.flatMap((row) => {
    const name = rowTexts(row).find((text) => /\p{L}/u.test(text)) ?? '';
    return headers.flatMap((path, k) => {
      const said = signs([name, ...path], paper.year);
      const year = Number(/20\d\d/.exec(path.join(' '))?.[0] ?? 0);
      // Of several past years the last is meant.
      if (!said || !isFigure(row[k]!) || (year > 0 && paper.year !== null && year < paper.year - 1))
        return [];
      return figure(row[k]!, { ...said, programme: null, total: true, summed: false });
    });
  });
}

/** Whether a table counts classes and learners by year and by nothing else. */
export function isYearly(shape: Shape, { paper }: TableContext): boolean {
  const { headers, body } = shape;
  const eras = headers.filter(
    (path) => /20\d\d/.test(path.join(' ')) && eraOf(path.join(' '), paper.year) !== null,
  );
  const rows = dataRows(body).map((row) => fold(rowTexts(row).find((text) => /\p{L}/u.test(text)) ?? ''));
  return (
    eras.length > 0 &&
    rows.length >= 2 &&
    rows.length <= 8 &&
    share(rows, (text) => measureOf(text) !== null) >= 0.6 &&
    rows.some((text) => /lop/.test(text))
  );
}

/** The era that the lines above name, the nearest first. */
export function eraAround({ titles }: Shape, { above, heading, paper }: TableContext): Era | null {
  for (const text of [...titles].reverse().concat(
    above.filter((line) => line.length < 160),
    heading ?? '',
  )) {
    const era = eraOf(text, paper.year);
    if (era) return era;
  }
  return null;
}

/** A figure's measure and era, from the header over it and the label beside it. */
function signs(
  texts: readonly string[],
  year: number | null,
  otherwise: Measure | null = null,
): Pick<Figure, 'measure' | 'era' | 'accumulated' | 'topics'> | null {
  const folded = texts.map(fold);
  if (
    folded.some((text) =>
      NOT_COUNTED.test(text.replace(/\(?\b(kh|ke hoach|giao)\W+(th|thuc hien|dat|da mo)\)?/, '')),
    )
  )
    return null;
  const measure =
    [...folded]
      .reverse()
      .map(measureOf)
      .find((one) => one !== null) ?? otherwise;
  if (!measure) return null;
  const eras = [...texts]
    .reverse()
    .map((text) => eraOf(text, year))
    .filter((one) => one !== null);
  return {
    measure,
    era: eras[0] ?? null,
    accumulated: folded.some((text) => ACCUMULATED.test(text)),
    topics: folded.some((text) => /chuyen de|\bcd\b|dang ky/.test(text)),
  };
}

/** `6/5` under `KH/TH`: what was planned, what was done. */
const doneOf = (cell: Cell, path: readonly string[]): Cell => {
  const pair = /^(\d[\d.]*)\s*\/\s*(\d[\d.]*)$/.exec(cell.text.trim());
  return pair && /(kh|ke hoach|giao)\W+(th|thuc hien|dat|da mo)/.test(fold(path.join(' ')))
    ? { ...cell, text: pair[2]!, number: null }
    : cell;
};

function figure(cell: Cell, rest: Omit<Figure, 'value'>): Figure[] {
  const value = figureOf(cell);
  return value === null || !Number.isInteger(value) ? [] : [{ value, ...rest }];
}

function down({ headers, body }: Shape, { paper }: TableContext, otherwise: Measure | null): Figure[] {
  const data = dataRows(body);
  const name = nameColumn(data) ?? 0;
  return body.flatMap((row) => {
    if (isWide(row)) return [];
    const total = isTotalRow(rowTexts(row));
    const programme = total ? null : programmeOf(row[name]!.text);
    if (!total && programme === null) return [];
    return headers.flatMap((path, k) => {
      const said = signs([...path, row[k]!.text.replace(/[\d.,\s]+/g, ' ')], paper.year, otherwise);
      const cell = doneOf(row[k]!, path);
      if (k === name || !said || !isFigure(cell) || headerMeaning(path.at(-1) ?? '') === 'ordinal') return [];
      return figure(cell, { ...said, programme, total, summed: path.some(isTotalText) });
    });
  });
}

function across({ headers, body }: Shape, { paper }: TableContext): Figure[] {
  return body.flatMap((row) => {
    if (isWide(row)) return [];
    const label = rowTexts(row).find((text) => /\p{L}/u.test(text)) ?? '';
    const summed = isTotalText(label);
    return headers.flatMap((path, k) => {
      const programme = path.map(programmeOf).find((code) => code !== null) ?? null;
      const total = programme === null && path.some(isTotalText);
      const said = signs([label, ...path.filter((text) => programmeOf(text) === null)], paper.year);
      if ((!programme && !total) || !said || !isFigure(row[k]!)) return [];
      return figure(row[k]!, { ...said, programme, total, summed });
    });
  });
}

function tallyOf(figures: readonly Figure[]): Tally | null {
  if (figures.length === 0) return null;
  const codes = [...new Set(figures.flatMap(({ programme }) => programme ?? []))];
  const value = (programme: ProgrammeCode | null, measure: Measure): number | null => {
    const own = figures.filter(
      (one) => one.measure === measure && (programme ? one.programme === programme : one.total),
    );
    const now = own.filter((one) => !one.accumulated);
    const told = now.length > 0 ? now : own;
    const summed = told.filter((one) => one.summed);
    if (told.length === 0) return null;
    if (summed.length > 0) return summed[0]!.value;
    return programme === null ? told[0]!.value : told.reduce((sum, one) => sum + one.value, 0);
  };
  return {
    rows: codes.map((programme) => ({
      programme,
      units: value(programme, 'units'),
      attendances: value(programme, 'people'),
    })),
    statedUnits: value(null, 'units'),
    statedAttendances: value(null, 'people'),
  };
}
