import { fold } from '#vocabulary/text.ts';
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
