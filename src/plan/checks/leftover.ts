import { inForceOn, usualBasis } from '#law/defaults.ts';
import { type CivilDate, dayOf, formatDate, monthNumber, yearOf } from '#vocabulary/date.ts';
import type { Period } from '#vocabulary/period.ts';
import { fold } from '#vocabulary/text.ts';
import { findDates } from '#vocabulary/written-dates.ts';
import type { ActivityReading, PlanReading } from '../reading/schema.ts';
import type { At, Finding } from './finding.ts';
import { cellPlace } from './where.ts';

/** A narrative part of a plan with its heading, in plain words. */
export interface PlainSection {
  readonly title: string;
  readonly text: string;
}

/** A year, or the two years of a school year; the day of a document (`tháng 3 năm 2024`) is none. */
const YEARS = /(?<!tháng \d{1,2} )năm (?:học )?(20\d\d)(?:\s*[-–]\s*(20\d\d))?/giu;
/** What speaks of an earlier year on purpose: results, comparisons, stages, documents. */
const ON_PURPOSE =
  /so voi|ket qua|dat duoc|tu nam|giai doan|den nam|nam truoc|nam qua|tong ket|so ket|danh gia|bao cao|theo |can cu|quyet dinh|nghi dinh|thong tu|nghi quyet|chi thi|luat |cong van/;

/**
 * What a plan still says of a year before its own: plans are copied from the last one, and this is what is forgotten in them. Titles, rows,
 * the subjects of bases, and the narrative parts that tell what will be done.
 */
export function leftoverYears(reading: PlanReading, sections: readonly PlainSection[]): Finding[] {
  const first = Number(reading.period.from?.slice(0, 4));
  const last = Number(reading.period.to?.slice(0, 4));
  if (!first || !last) return [];
  const oldYear = (text: string | null | undefined): string | null => {
    for (const [said, from, to] of (text ?? '').matchAll(YEARS))
      if (Number(from) < first && (to === undefined || Number(to) < last)) return said;
    return null;
  };
  const find = (where: string, at: At, text: string | null | undefined): Finding[] => {
    const said = oldYear(text);
    return said === null ? [] : [tell({ where, at, text: text!, said, plan: first })];
  };
  const passages = ({ text }: PlainSection) =>
    text.split(/\n|(?<=[.;])\s/).filter((passage) => !ON_PURPOSE.test(fold(passage)));
  return [
    ...find('Tên kế hoạch', { kind: 'paper', field: 'title' }, reading.title),
    ...find('Chủ đề', { kind: 'paper', field: 'theme' }, reading.theme),
    ...reading.legalBases.flatMap(({ subject }, index) =>
      find(`Căn cứ ${index + 1}`, { kind: 'basis', index }, subject),
    ),
    ...reading.activities.flatMap((activity, index) =>
      find(cellPlace(reading, index, 'title'), { kind: 'line', index, field: 'title' }, textOf(activity)),
    ),
    ...sections.flatMap((part) =>
      find(
        `Lời văn, “${part.title}”`,
        { kind: 'paper', field: `text ${part.title}` },
        passages(part).find((passage) => oldYear(passage) !== null),
      ),
    ),
  ];
}

/** What a row says that will be done; what closes the year before belongs to it. */
const textOf = ({ title, audience, note }: ActivityReading): string =>
  [title, audience, note].filter((text) => text && !ON_PURPOSE.test(fold(text))).join(' · ');

function tell({
  where,
  at,
  text,
  said,
  plan,
}: {
  where: string;
  at: At;
  text: string;
  said: string;
  plan: number;
}): Finding {
  const passage = text.length <= 120 ? text : `${text.slice(0, 117).trimEnd()}…`;
  return {
    rule: 'date-outside-period',
    severity: 'warning',
    where,
    message: {
      vi: `Còn ghi ${said} trong kế hoạch năm ${plan}: “${passage}”. Sửa lại, hoặc giữ và ghi lý do.`,
      en: `Still says ${said} in a plan of ${plan}: “${passage}”. Mend it, or keep it with a reason.`,
    },
    stated: said,
    derived: null,
    at,
    fixes: [],
  };
}

export const leftoverKinds = ['number', 'date', 'year', 'person', 'body'] as const;
export type LeftoverKind = (typeof leftoverKinds)[number];

/** A piece of a copied text that may speak of the time before: what it is, as written, and what it becomes where that can be said. */
export interface Leftover {
  readonly kind: LeftoverKind;
  readonly said: string;
  readonly becomes: string | null;
}

/** What a text was written for, and what it is copied for. */
export interface Copied {
  readonly from: Period;
  readonly to: Period;
  /** Gives a day of the old period in the new one. */
  readonly moveDay: (day: CivilDate) => CivilDate;
  /** Names of people that the records know. */
  readonly people: readonly string[];
}

/** The number of a paper with its day, where it is named: `số 174/UBND-VP6 ngày 18 tháng 9 năm 2025`. */
const NUMBER =
  /(?:số\s*)?\d{1,5}(?:\/\d{4})?\/\p{Lu}[\p{Lu}\p{Ll}\d&]*(?:\s?[-–/]\s?\p{Lu}[\p{Lu}\p{Ll}\d&]*)*(?:\s+ngày\s+(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}\s*tháng\s*\d{1,2}\s*(?:năm\s*)?\d{4}))?/gu;
const BARE_NUMBER = /\d{1,5}(?:\/\d{4})?\/[\p{Lu}\p{Ll}\d&]+(?:\s?[-–/]\s?[\p{Lu}\p{Ll}\d&]+)*/u;
/** A person by how one speaks of them: `đồng chí Lê Thị Hà`, `ông Vi Văn Páo`. */
const PERSON =
  /(?<!\p{L})(?:[Đđ]ồng chí|[Đđ]\/c|[Ôô]ng|[Bb]à|[Tt]hầy|[Cc]ô|[Aa]nh|[Cc]hị|[Nn]ghệ nhân|[Bb]ác sĩ|BS\.?|ThS\.?|TS\.?)\s+\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}*){1,4}/gu;
const STAGE = /giai đoạn\s+20\d\d\s*(?:[-–]|đến)\s*20\d\d/giu;
const YEAR = /(?<![\d/.-])20\d\d(?:\s*[-–]\s*20\d\d)?(?![\d/])/gu;
const MONTH = /(?<![\d/.-])(?:0?[1-9]|1[0-2])\/20\d\d(?![\d/])/gu;
/** Offices of the district level, which ended with June 2025. */
const DISTRICT =
  /(?<!\p{L})(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Phòng (?:GD\s?[&-]?\s?ĐT|Giáo dục và Đào tạo)|Hội [\p{L}\s]{3,20}|Trung tâm [\p{L}\s]{3,20})\s+(?:huyện|thị xã)(?:\s+\p{Lu}\p{Ll}+)*/gu;
/** Days of the nation that papers name without a year (`ngày 22/12`, `8 - 3`): they come every year. */
const YEARLY = new Set(
  '9/1 3/2 27/2 8/3 26/3 21/4 30/4 1/5 7/5 15/5 19/5 1/6 5/6 28/6 27/7 19/8 2/9 1/10 10/10 13/10 15/10 20/10 9/11 18/11 20/11 22/12'.split(
    ' ',
  ),
);
const isYearly = (day: CivilDate): boolean => YEARLY.has(`${dayOf(day)}/${monthNumber(day)}`);
const LAST_DAY_OF_DISTRICTS = '2025-06-30';

/**
 * Everything in a copied text that may be left over from the time that it was written for: numbers of papers (but not of law in force), days,
 * months and years of the old period or before it, people by name, offices that have ended since. Of two that overlap the longer one is told.
 */
export function leftoversIn(text: string, { from, to, moveDay, people }: Copied): Leftover[] {
  const found: (Leftover & { readonly at: number })[] = [];
  const taken: { readonly at: number; readonly end: number }[] = [];
  const isFree = (at: number, length: number) => taken.every((one) => at >= one.end || at + length <= one.at);
  const add = (at: number, one: Leftover) => {
    if (!isFree(at, one.said.length)) return;
    taken.push({ at, end: at + one.said.length });
    found.push({ at, ...one });
  };
  const last = yearOf(from.to);
  const first = yearOf(from.from) - 1;
  const isOld = (year: number) => year >= first && year <= last;
  const years = yearOf(to.from) - yearOf(from.from);
  const later = (said: string) => said.replace(/20\d\d/g, (year) => String(Number(year) + years));

  for (const stage of text.matchAll(STAGE))
    taken.push({ at: stage.index, end: stage.index + stage[0].length });
  for (const { 0: said, index } of text.matchAll(NUMBER)) {
    const law = usualBasis(BARE_NUMBER.exec(said)?.[0] ?? said);
    if (law && inForceOn(law, to.from) !== false) taken.push({ at: index, end: index + said.length });
    else add(index, { kind: 'number', said, becomes: law?.replacedBy ?? null });
  }
  for (const { from: day, to: end, index, length, ownYear } of findDates(text, yearOf(from.from))) {
    const said = text.slice(index, index + length);
    if (ownYear ? !isOld(yearOf(day)) : day === end && isYearly(day))
      taken.push({ at: index, end: index + length });
    else {
      const written = day === end && said === formatDate(day);
      add(index, { kind: 'date', said, becomes: written ? formatDate(moveDay(day)) : null });
    }
  }
  for (const { 0: said, index } of text.matchAll(MONTH))
    if (isOld(Number(said.slice(-4)))) add(index, { kind: 'date', said, becomes: later(said) });
  for (const { 0: said, index } of text.matchAll(YEAR))
    if (isOld(Number(said.slice(0, 4)))) add(index, { kind: 'year', said, becomes: later(said) });
  for (const { 0: said, index } of text.matchAll(PERSON)) add(index, { kind: 'person', said, becomes: null });
  for (const name of people)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      add(at, { kind: 'person', said: name, becomes: null });
  if (to.from > LAST_DAY_OF_DISTRICTS)
    for (const { 0: said, index } of text.matchAll(DISTRICT))
      add(index, { kind: 'body', said, becomes: null });
  return found.sort((a, b) => a.at - b.at).map(({ at: _, ...one }) => one);
}
