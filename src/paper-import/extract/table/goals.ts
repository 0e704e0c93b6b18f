/** Targets in a table: what is measured, and the level to be reached, often beside the level of the year before. */

import type { TargetReading } from '#plan/reading/schema.ts';
import { fold } from '#vocabulary/text.ts';
import { parseFigure } from '#vocabulary/written-numbers.ts';
import { eraOf, type TableContext } from './context.ts';
import { isBlank, isTotalRow, isWide, rowTexts, share } from './grid.ts';
import { headerMeaning, headerWords } from './header-words.ts';
import { dataRows } from './meanings.ts';
import type { Shape } from './storeys.ts';

const AIM =
  /phan dau|chi tieu|muc tieu|can dat|phai dat|muc giao|dich|ke hoach|\bgiao\b|muc dat|so luong|muc/;

export interface GoalColumns {
  readonly text: number;
  readonly level: number;
  readonly unit: number | null;
  /** Whether the level of an earlier time stands beside it. */
  readonly compared: boolean;
}

/** The columns of a table of targets; null where it is none. */
export function goalColumns({ headers, body }: Shape, { paper }: TableContext): GoalColumns | null {
  const data = dataRows(body);
  if (data.length === 0) return null;
  const cells = (k: number) => data.map((row) => row[k]!).filter(({ text }) => !isBlank(text));
  const unit = headers.findIndex((path) =>
    /^(dvt|don vi tinh|don vi do|dv tinh)$/.test(headerWords(path.at(-1) ?? '')),
  );
  const levels = headers.flatMap((path, k) => {
    const own = cells(k);
    if (
      k === unit ||
      headerMeaning(path.at(-1) ?? '') === 'ordinal' ||
      share(own, ({ text }) => levelIn(text) !== null) < 0.6 ||
      own.length * 2 < data.length
    )
      return [];
    const words = path.join(' ');
    const era = eraOf(words, paper.year);
    const year = paper.year !== null && fold(words).includes(String(paper.year));
    return [{ k, past: era === 'past' && !year, score: (AIM.test(fold(words)) ? 2 : 0) + (year ? 1 : 0) }];
  });
  const level = levels.filter(({ past }) => !past).sort((a, b) => b.score - a.score || b.k - a.k)[0];
  const at = level?.k ?? 0;
  const text = headers
    .map((_, k) => ({
      k,
      length: cells(k).reduce((sum, cell) => sum + cell.text.replace(/[\d\W]/g, '').length, 0),
    }))
    .filter(({ k }) => k !== level?.k && k !== unit && !levels.some((one) => one.k === k))
    // What is measured is named before its level; who watches over it stands behind.
    .sort((a, b) => Number(b.k < at) - Number(a.k < at) || b.length - a.length)[0];
  return level && text && text.length > data.length * 4
    ? {
        text: text.k,
        level: level.k,
        unit: unit < 0 ? null : unit,
        compared: levels.some(({ past }) => past),
      }
    : null;
}

/** Reads a table whose columns are known. */
export function readGoals(
  shape: Shape,
  columns: NonNullable<ReturnType<typeof goalColumns>>,
  context: TableContext,
): TargetReading[] {
  const named = shape.headers[columns.level]!.join(' ');
  const common = /%/.test(named) ? '%' : unitAbove(context.above, shape.titles);
  return shape.body.flatMap((row) => {
    if (isWide(row) || isTotalRow(rowTexts(row))) return [];
    const text = row[columns.text]!.text.replace(/^[-+•\d.)\s]+(?=\p{L})/u, '')
      .replace(/\s*\n\s*/g, ' ')
      .trim();
    const level = levelIn(row[columns.level]!.text);
    if (!text || !level) return [];
    const own = columns.unit === null ? '' : row[columns.unit]!.text.trim();
    const inText = /\(\s*(%|[\p{L} ]{2,20})\s*\)\s*$/u.exec(text)?.[1];
    const unit = level.unit || own || inText || common || unitOf(text);
    return level.values.map((one) => ({ text, ...one, unit: unit || null }));
  });
}

const unitAbove = (...lines: readonly (readonly string[])[]): string | null => {
  const said = lines
    .flat()
    .map((line) => /(?:đvt|đơn vị(?: tính)?)\s*:\s*(%|[\p{L} ]+)/iu.exec(line)?.[1]?.trim());
  return said.find((unit) => unit !== undefined) ?? null;
};

/** The noun that an indicator counts: `Số lớp mở trong năm` counts lớp, `Tỷ lệ hộ …` a share. */
function unitOf(text: string): string {
  if (/^(tỷ lệ|tỉ lệ|phần trăm)/iu.test(text)) return '%';
  return (
    /(?:^|\s)số (?:lượng )?((?:lượt|câu lạc bộ|tủ sách|chuyên đề|mô hình)(?: người| học viên)?|\p{L}+)/iu.exec(
      text,
    )?.[1] ?? ''
  );
}

interface Level {
  readonly values: readonly Pick<TargetReading, 'comparator' | 'value'>[];
  readonly unit: string;
}

const FIGURE = String.raw`(\d[\d.,]*\d|\d)`;
const LEVEL = new RegExp(
  String.raw`^(.{0,30}?)${FIGURE}(?:\s*/\s*\d[\d.]*)?(?:\s*(?:-|–|đến)\s*${FIGURE})?\s*(%|\p{L}[\p{L} ,]*)?(.{0,25})$`,
  'iu',
);

/** `80`, `từ 65 trở lên`, `≥ 98,8`, `tối thiểu 60`, `9/9 thôn`, `5 - 7 người`; null where a cell names no level. */
function levelIn(written: string): Level | null {
  const match = LEVEL.exec(written.replace(/\s+/g, ' ').trim());
  if (!match) return null;
  const [, before = '', low = '', high, after = '', rest = ''] = match;
  const [from, to] = [parseFigure(low), high ? parseFigure(high) : null];
  if (from === null || (before && !COMPARED.test(fold(before)))) return null;
  const words = fold(`${after} ${rest}`);
  const unit = after.replace(/\s*(trở lên|trở xuống|trở|hoặc hơn)\s*.*$/iu, '').trim();
  if (to !== null)
    return {
      values: [
        { comparator: '>=', value: from },
        { comparator: '<=', value: to },
      ],
      unit,
    };
  const lead = fold(before);
  const most = /(khong qua|toi da|duoi|<|≤|nhieu nhat|khong vuot)/.test(lead) || /tro xuong/.test(words);
  const least = /(tu|it nhat|toi thieu|tren|khong duoi|hon|>|≥)/.test(lead) || /tro len/.test(words);
  return {
    values: [{ comparator: most && !/khong duoi/.test(lead) ? '<=' : least ? '>=' : '=', value: from }],
    unit,
  };
}

const COMPARED =
  /^(tu|it nhat|toi thieu|tren|khong duoi|khong qua|toi da|duoi|hon|dat|phan dau|giu|giu vung|tang len|con|dat tu|co|mo|[<>≤≥=~]+)?\s*(dat|tu|la|con)?\s*$/;
