/** What a table is, by everything that it holds and the words around it. */

import type { BlockClass, ColumnMeaning } from '#plan/reading/blocks.ts';
import { fold } from '#vocabulary/text.ts';
import { bannerRow } from './banner.ts';
import { type Calendar, calendarOf } from './calendar.ts';
import { isCommunity } from './commune-table.ts';
import { isDay, isMonths } from './content.ts';
import type { TableContext } from './context.ts';
import { dutyColumns, dutyScore } from './duties.ts';
import { goalColumns } from './goals.ts';
import { isBlank, isFigure, rowTexts, share } from './grid.ts';
import { headerWords } from './header-words.ts';
import { dataRows, meaningsOf } from './meanings.ts';
import { monthColumns } from './months.ts';
import type { Shape } from './storeys.ts';
import { eraAround, isYearly, programmesIn } from './tallies.ts';

export type TableKind =
  | 'schedule'
  | 'calendar'
  | 'programmes'
  | 'goals'
  | 'duties'
  | 'costs'
  | 'budget'
  | 'bases'
  | 'teachers'
  | 'agenda'
  | 'topics'
  | 'community'
  | 'figures';

export interface Sign {
  readonly sign: string;
  readonly weight: number;
}
export interface Verdict {
  readonly kind: TableKind | null;
  readonly class: BlockClass | null;
  readonly sure: number;
  readonly why: readonly Sign[];
  readonly meanings: readonly ColumnMeaning[];
  readonly calendar: Calendar | null;
}

const CLASSES: Readonly<Record<TableKind, BlockClass | null>> = {
  schedule: 'schedule',
  calendar: 'schedule',
  costs: 'schedule',
  programmes: 'last-period',
  goals: 'targets',
  duties: 'assignments',
  budget: 'funding',
  bases: 'bases',
  teachers: 'ignore',
  agenda: 'prose',
  topics: 'needs',
  community: 'community',
  figures: null,
};
const KINDS_OF: Readonly<Partial<Record<BlockClass, readonly TableKind[]>>> = {
  schedule: ['schedule', 'calendar', 'costs'],
  'last-period': ['programmes'],
  needs: ['programmes', 'topics'],
  targets: ['goals'],
  assignments: ['duties'],
  funding: ['budget'],
  bases: ['bases'],
  community: ['community'],
};

const LEAST = 2.5;

/** Weighs the signs of every kind; what a person told of the table decides. */
export function verdictOf(shape: Shape, context: TableContext, goesOn: boolean): Verdict {
  const meanings = meaningsOf(shape, context.paper);
  const calendar = calendarOf(shape);
  const scored = (
    Object.entries(signsOf(shape, meanings, context, calendar, goesOn)) as [TableKind, readonly Sign[]][]
  )
    .map(([kind, signs]) => ({ kind, signs, score: signs.reduce((sum, { weight }) => sum + weight, 0) }))
    .sort((a, b) => b.score - a.score);
  const told = context.class;
  if (told === 'ignore' || told === 'prose')
    return { kind: null, class: told, sure: 1, why: [{ sign: 'told', weight: 9 }], meanings, calendar };
  const allowed = told ? KINDS_OF[told] : undefined;
  const [best, next] = allowed ? scored.filter(({ kind }) => allowed.includes(kind)) : scored;
  if (!best || (!allowed && best.score < LEAST))
    return { kind: null, class: told ?? null, sure: 0, why: best?.signs ?? [], meanings, calendar };
  const sure = allowed ? 1 : Math.min(1, 0.5 + (best.score - Math.max(LEAST - 1, next?.score ?? 0)) / 6);
  const why = best.signs.filter(({ weight }) => weight !== 0).toSorted((a, b) => b.weight - a.weight);
  return {
    kind: best.kind,
    class: told ?? classOf(best.kind, shape, context),
    sure,
    why,
    meanings,
    calendar,
  };
}

const classOf = (kind: TableKind, shape: Shape, context: TableContext): BlockClass | null =>
  kind === 'programmes' && eraAround(shape, context) === 'need' ? 'needs' : CLASSES[kind];

function signsOf(
  shape: Shape,
  meanings: readonly ColumnMeaning[],
  context: TableContext,
  calendar: Calendar | null,
  goesOn: boolean,
): Record<TableKind, readonly Sign[]> {
  const { headers, body, titles } = shape;
  const data = dataRows(body);
  const has = (...wanted: readonly ColumnMeaning[]) => wanted.filter((one) => meanings.includes(one)).length;
  const heads = headers.map((path) => headerWords(path.join(' ')));
  const words = fold([...titles, ...context.above, context.heading ?? ''].join(' | '));
  const about = (form: RegExp, weight: number): Sign => ({
    sign: 'words above',
    weight: form.test(words) ? weight : 0,
  });
  const marks = monthColumns(headers, data, context.paper.yearOfMonth);
  const banners = body
    .map((row) => bannerRow(row, meanings, context.paper.yearOfMonth, () => ({})))
    .filter((banner) => banner !== null);
  const timed =
    has('month', 'date') > 0 ||
    marks.length > 0 ||
    context.months !== null ||
    banners.some(({ months }) => months !== null);
  const grouped = banners.some(({ programme, months }) => programme !== null || months !== null);
  const programmes = programmesIn(shape);
  const yearly = isYearly(shape, context);
  const duties = dutyColumns(shape);
  const goals = goalColumns(shape, context);
  const numbers = share(data, (row) => /\d+\/[\dA-ZĐ-]*[A-ZĐ]{2}/.test(rowTexts(row).join(' ')));
  const lead =
    heads.some((text) => /chu tri/.test(text)) && heads.some((text) => /phoi hop|san pham/.test(text));
  const budget =
    heads.some((text) => /khoan chi|cach tinh|noi dung chi|dien giai|muc chi|nguon/.test(text)) &&
    has('cost') > 0;
  const past =
    eraAround(shape, { ...context, above: context.above.slice(0, 1) }) === 'past' &&
    context.paper.kind !== 'report' &&
    !namesYear(shape, context);
  const wanted =
    eraAround(shape, context) === 'need' || heads.some((text) => /dang ky|nguyen vong/.test(text));
  const people = has('learners', 'classes', 'audience', 'venue');
  const title = has('title') > 0;
  const figures = data.some((row) => row.some((cell, at) => meanings[at] !== 'ordinal' && isFigure(cell)));
  return {
    schedule: [
      { sign: 'topics', weight: title ? 1 : -4 },
      { sign: 'time', weight: timed ? 1.5 : 0 },
      { sign: 'people and places', weight: people * 0.8 },
      { sign: 'what for', weight: has('purpose') * 0.8 },
      { sign: 'partners', weight: has('partners') * 0.4 },
      { sign: 'money', weight: has('cost') * 0.3 },
      { sign: 'groups', weight: grouped && people > 0 ? 0.8 : 0 },
      { sign: 'goes on', weight: goesOn ? 4 : 0 },
      { sign: 'of a past year', weight: past ? -6 : 0 },
      { sign: 'leads and supports', weight: lead && people === 0 ? -2 : 0 },
      {
        sign: 'only topics and people',
        weight: !timed && !grouped && people < 3 && has('partners', 'cost') === 0 ? -1 : 0,
      },
      about(/lich|mo lop|ke hoach (thang|quy|cu the|chi tiet)|bieu|chuyen de|cac lop|hoat dong/, 0.6),
      about(/nhu cau|dang ky|nguyen vong|de nghi hoc|muon hoc/, !timed ? -2 : 0),
    ],
    calendar: [{ sign: 'time across topics', weight: calendar && !past ? 6 : -9 }],
    programmes: [
      { sign: 'a programme a row or column', weight: programmes ? 3 : yearly ? 3 : -9 },
      {
        sign: 'figures',
        weight:
          has('classes', 'learners', 'topics', 'attendances') > 0 || programmes === 'across' || yearly
            ? 1.5
            : 0,
      },
      { sign: 'no figure at all', weight: figures ? 0 : -4 },
      { sign: 'time', weight: has('month', 'date') > 0 && programmes === 'down' ? -3 : 0 },
      { sign: 'places', weight: -1.5 * has('venue', 'audience', 'partners') },
    ],
    goals: [
      { sign: 'levels', weight: goals ? 2 : -9 },
      { sign: 'levels of before and after', weight: goals?.compared ? 1.2 : 0 },
      {
        sign: 'header',
        weight: heads.some((text) => /chi tieu|phan dau|muc tieu|can dat/.test(text)) ? 1.5 : 0,
      },
      about(/muc tieu|chi tieu|phan dau|can dat|phai dat|dich|muc do/, 1),
      {
        sign: 'time and people',
        weight: -1.2 * (has('month', 'date') + has('audience', 'venue')) - 0.5 * has('partners'),
      },
      { sign: 'programmes', weight: programmes ? -1.5 : 0 },
      { sign: 'past years', weight: yearly ? -1 : 0 },
    ],
    duties: [
      { sign: 'units and tasks', weight: duties ? dutyScore(meanings, headers, duties) : -9 },
      about(
        /phan cong|trach nhiem|to chuc thuc hien|ai lam|ai lo|viec cua|phan viec|nguoi lam|nhiem vu|giao viec/,
        1,
      ),
    ],
    costs: [
      { sign: 'topics and money', weight: title && has('cost') ? 2.5 : -9 },
      {
        sign: 'nothing but money',
        weight: has('venue', 'audience', 'month', 'date', 'partners') > 0 || marks.length > 0 ? -3 : 0.6,
      },
      { sign: 'goes on', weight: goesOn ? -3 : 0 },
      about(/kinh phi|du toan|tien|chi cho|phan chi/, 0.8),
    ],
    budget: [
      { sign: 'what money is for', weight: budget ? 3.2 : -9 },
      about(/kinh phi|du toan|tien|phan chi|nguon/, 0.8),
      { sign: 'time and people', weight: -1.5 * has('month', 'date', 'venue', 'audience') },
    ],
    bases: [
      { sign: 'numbers of documents', weight: numbers >= 0.6 && data.length > 0 ? 5 : -9 },
      { sign: 'topics', weight: -2 * has('month', 'venue', 'learners') },
    ],
    topics: [
      {
        sign: 'topics asked for',
        weight: title && wanted && has('month', 'date', 'venue') === 0 && marks.length === 0 ? 3 : -9,
      },
      { sign: 'by programme', weight: has('programme') > 0 || (grouped && programmes === null) ? 1 : -2 },
    ],
    agenda: [{ sign: 'hours and no day', weight: has('hours') > 0 && !timed && people === 0 ? 4 : -9 }],
    community: [{ sign: 'what a commune is', weight: isCommunity(shape) ? 5 : -9 }],
    teachers: [{ sign: 'names of persons', weight: names(shape) ? 5 : -9 }],
    figures: [{ sign: 'figures of no field', weight: data.length > 1 && headers.length > 1 ? 2.5 : 0 }],
  };
}

/** Whether some cell names a day or month of the paper's own year or a later one. */
function namesYear({ body }: Shape, { paper }: TableContext): boolean {
  if (paper.year === null) return false;
  const years = body.flatMap((row) =>
    rowTexts(row)
      .filter((text) => text.length < 40 && (isDay(text) || isMonths(text)))
      .flatMap((text) => [...text.matchAll(/20\d\d/g)].map(([year]) => Number(year))),
  );
  return years.some((year) => year >= paper.year!);
}

const NAME = /^(?:(?:Ông|Bà|Cô|Thầy|Anh|Chị|ThS\.?|BS\.?|Đ\/c)\s+)?\p{Lu}\p{Ll}*(?:\s+\p{Lu}\p{Ll}*){1,4}$/u;
function names({ headers, body }: Shape): boolean {
  const at = headers.findIndex((path) =>
    /ho va ten|ho ten|ten giao vien|ten bao cao vien/.test(headerWords(path.join(' '))),
  );
  const cells =
    at < 0
      ? []
      : dataRows(body)
          .map((row) => row[at]!.text)
          .filter((text) => !isBlank(text));
  return cells.length > 0 && share(cells, (text) => NAME.test(text.trim())) >= 0.6;
}
