import { v5 } from 'uuid';
import type { Evidence } from '#paper/evidence.ts';
import type { ActivityReading, PlanReading } from '#paper/reading.ts';
import { type CivilDate, civilDate, formatDate } from '#vocabulary/date.ts';
import { richOf } from '#vocabulary/rich.ts';
import { blankLine, editLine } from './line/edit.ts';
import type { PlanLine } from './line/schema.ts';
import type { PlanBasis, PlanSection } from './section/schema.ts';
import type { Around, Plan } from './version/schema.ts';

/** What a paper says as records of a plan: the way back from `readingOf`. */
export interface PlanRecords {
  readonly plan: Pick<Plan, 'kind' | 'year' | 'periodFrom' | 'periodTo' | 'title' | 'theme'>;
  readonly lines: readonly PlanLine[];
  /** The paper's own words; empty where it has none. */
  readonly sections: readonly PlanSection[];
  readonly bases: readonly PlanBasis[];
  readonly claims: readonly { readonly id: string; readonly key: string; readonly value: number }[];
  readonly past: readonly {
    readonly id: string;
    readonly year: number;
    readonly programme: string;
    readonly classes: number;
    readonly attendances: number;
  }[];
}

/** What a person decided for the names of a row; undefined: found by the words alone, null: words alone. */
export type Links = (
  activity: ActivityReading,
) => Partial<Pick<PlanLine, 'villageId' | 'venueId' | 'unitId'>>;

/**
 * The records of a reading. Ids follow from the version's, so that reading twice is reading once. Takes the year that the plan is for: a
 * paper of another year keeps its months, moved by whole years, and loses its title. A row without month stands in the first month of the
 * period; results of a programme that the paper leaves open are not kept.
 */
export function recordsOf(
  reading: PlanReading,
  versionId: string,
  year: number,
  around: Around,
  { links = () => ({}), texts = [] }: { links?: Links; texts?: Evidence['texts'] } = {},
): PlanRecords {
  const { kind, lastPeriod, needs, legalBases, activities, period } = reading;
  const written = period.from ? Number(period.from.slice(0, 4)) : year;
  const later = year - written;
  const from = moved(period.from, later) ?? civilDate(year, 1, 1)!;
  const to = moved(period.to, later) ?? civilDate(year, 12, 31)!;
  const first = { year: Number(from.slice(0, 4)), month: Number(from.slice(5, 7)) };
  const claims = {
    'lastPeriod.classes': lastPeriod.stated.classes,
    'lastPeriod.attendances': lastPeriod.stated.attendances,
    'needs.topics': needs.stated.topics,
    'needs.attendances': needs.stated.attendances,
    ...Object.fromEntries(
      needs.byProgramme.flatMap(({ programme, topics, attendances }) => [
        [`needs.${programme}.topics`, topics],
        [`needs.${programme}.attendances`, attendances],
      ]),
    ),
  };
  return {
    plan: {
      kind: kind === 'report' ? 'annual' : kind,
      year,
      periodFrom: from,
      periodTo: to,
      // An annual plan is called alike every year; a plan of another kind is known by its own title.
      title:
        (kind !== 'annual' && reading.title) || `Kế hoạch hoạt động của ${around.centre.name} năm ${year}`,
      theme: reading.theme,
    },
    lines: activities.map((activity, at) => ({
      ...lineOf(activity, at, versionId, later, first, around),
      ...links(activity),
    })),
    sections: texts.map(({ kind: key, title, lines }, position) => ({
      id: v5(`section ${position}`, versionId),
      key,
      position,
      title,
      content: richOf(lines.join('\n')),
      revision: 0,
    })),
    bases: legalBases.map((basis, position) => ({
      id: v5(`basis ${position}`, versionId),
      position,
      ...basis,
    })),
    // What was stated for another year says nothing of this one.
    claims: Object.entries(claims).flatMap(([key, value]) =>
      value === null || later !== 0 ? [] : [{ id: v5(`claim ${key}`, versionId), key, value }],
    ),
    // A report's own period is the one that it tells of; a plan tells of the year before.
    past: lastPeriod.byProgramme.flatMap(({ programme, classes, attendances }) =>
      classes === null || attendances === null
        ? []
        : [
            {
              id: v5(`past ${programme}`, versionId),
              year: kind === 'report' ? written : written - 1,
              programme,
              classes,
              attendances,
            },
          ],
    ),
  };
}

/** A day so many years later; 29 February becomes the last day of its month. */
function moved(day: string | null, years: number): CivilDate | null {
  if (!day) return null;
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return civilDate(year + years, month, date) ?? civilDate(year + years, month, date - 1);
}

function lineOf(
  read: ActivityReading,
  at: number,
  versionId: string,
  later: number,
  first: { year: number; month: number },
  around: Around,
): PlanLine {
  const when = read.month ?? read.from?.slice(0, 7);
  const ids = { id: v5(`line ${at}`, versionId), itemId: v5(`item ${at}`, versionId) };
  const blank = blankLine(ids, {
    ...(when ? { year: Number(when.slice(0, 4)) + later, month: Number(when.slice(5, 7)) } : first),
    position: at + 1,
  });
  const texts = {
    title: read.title,
    programme: read.programme,
    audience: read.audience,
    venueText: read.venue,
    partnerText: read.partners.join(', ') || null,
    note: read.note ?? (later === 0 ? daysOf(read) : null),
    ownOrJoint: /liên kết/iu.test(read.note ?? '') ? ('joint' as const) : ('own' as const),
  };
  // The figures as printed: the norm fills in nothing that the paper leaves open.
  const { classes: classCount, learners, cost } = read;
  return { ...editLine(blank, texts, around), classCount, learners, cost };
}

/** A line of a plan knows its month; the days that a paper names are kept as its note. */
function daysOf({ from, to }: ActivityReading): string | null {
  if (!from) return null;
  const [first, last] = [from, to ?? from].map((day) => formatDate(day as CivilDate));
  return first === last ? `Ngày ${first}` : `Từ ngày ${first} đến ngày ${last}`;
}
