import { v5 } from 'uuid';
import { communityFigures, withLiveFigures } from '#plan/forward/live.ts';
import { type Move, moveWhen } from '#plan/forward/rules.ts';
import { type FormName, formOfTitle, readForm } from '#plan/kind/form.ts';
import { kindOf } from '#plan/kind/registry.ts';
import { type MonthOfYear, monthOfDay } from '#plan/kind/rules.ts';
import { blankLine, editLine } from '#plan/line/edit.ts';
import type { PlanLine } from '#plan/line/schema.ts';
import { inMonth, onDays, type When } from '#plan/line/when.ts';
import type { Evidence } from '#plan/reading/evidence.ts';
import type { ActivityReading, PlanReading } from '#plan/reading/schema.ts';
import type { PlanRecords } from '#plan/version/make.ts';
import type { PlanContext } from '#plan/version/schema.ts';
import { type CivilDate, civilDate, formatDate } from '#vocabulary/date.ts';
import type { Period } from '#vocabulary/period.ts';
import { richOf } from '#vocabulary/rich.ts';

/** What a person decided for the names of a row; undefined: found by the words alone, null: words alone. */
export type Links = (
  activity: ActivityReading,
) => Partial<Pick<PlanLine, 'villageId' | 'venueId' | 'unitId'>>;

/**
 * The records of a reading. Ids follow from the version's, so that reading twice is reading once. Takes the year that the plan is for: a
 * paper of another year keeps its months, and of days the weekday and the week of the month (`plan/forward/`), and loses its title. A row without month stands in the first month of the
 * period; results of a programme that the paper leaves open are not kept.
 */
export function recordsOf(
  reading: PlanReading,
  versionId: string,
  year: number,
  context: PlanContext,
  { links = () => ({}), texts = [] }: { links?: Links; texts?: Evidence['texts'] } = {},
): PlanRecords {
  const { kind, lastPeriod, needs, legalBases, activities, period } = reading;
  const written = period.from ? Number(period.from.slice(0, 4)) : year;
  const later = year - written;
  // Results of a report go to no plan: which kind stands for it is of no account.
  const planKind = kindOf(kind === 'report' ? 'annual' : kind);
  const proposed = planKind.period.ofYear(year);
  const from = moved(period.from, later) ?? proposed.from;
  const to = moved(period.to, later) ?? proposed.to;
  const first = monthOfDay(from);
  const move = later === 0 ? null : { from: periodWritten(reading, written), to: { from, to } };
  // Figures that the records know are not last year's: they are live in a plan of another year.
  const figures = move ? communityFigures(reading.community) : [];
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
      kind: planKind.name,
      year,
      periodFrom: from,
      periodTo: to,
      // A kind that a year has once is called alike every year; a plan of another kind is known by its own title.
      title: (!planKind.onePerYear && reading.title) || planKind.title({ centre: context.centre, year }),
      theme: reading.theme,
    },
    lines: activities.map((activity, at) => ({
      ...lineOf(activity, at, versionId, move, first, context, planKind.columns.includes('form')),
      ...links(activity),
    })),
    sections: joined(texts).map(({ kind: key, title, lines }, position) => ({
      id: v5(`section ${position}`, versionId),
      key,
      position,
      title,
      content: withLiveFigures(richOf(lines.join('\n')), figures),
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

/** The period that a paper was written for: as it says, else that of its kind for its year. */
export function periodWritten({ kind, period }: PlanReading, year: number): Period {
  const { from, to } = period;
  if (from && to) return { from: from as CivilDate, to: to as CivilDate };
  return kindOf(kind === 'report' ? 'annual' : kind).period.ofYear(year);
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
  move: Move | null,
  first: MonthOfYear,
  context: PlanContext,
  withForm: boolean,
): PlanLine {
  const ids = { id: v5(`line ${at}`, versionId), itemId: v5(`item ${at}`, versionId) };
  const when = whenOf(read, move);
  const blank = { ...blankLine(ids, { ...(when ?? first), position: at + 1 }), ...when };
  const texts = {
    title: read.title,
    purpose: read.purpose ?? null,
    form: withForm ? formRead(read) : null,
    programme: read.programme,
    audience: read.audience,
    venueText: read.venue,
    partnerText: read.partners.join(', ') || null,
    note: read.note ?? (isBackwards(read) ? `${formatDay(read.from!)} - ${formatDay(read.to!)}` : null),
    ownOrJoint: /liên kết/iu.test(read.note ?? '') ? ('joint' as const) : ('own' as const),
  };
  // The figures as printed: the norm fills in nothing that the paper leaves open.
  const { classes: classCount, learners, cost } = read;
  return { ...editLine(blank, texts, context), classCount, learners, cost };
}

/** The form that a column names (`Hình thức` is read as a note), else the one that the title begins with. */
const formRead = ({ note, title }: ActivityReading): FormName | null =>
  (note ?? '')
    .split(/[;\n]/)
    .map(readForm)
    .find((form) => form !== null) ?? formOfTitle(title);

const formatDay = (day: string) => formatDate(day as CivilDate);
const isBackwards = ({ from, to }: ActivityReading) => from !== null && to !== null && from > to;

/**
 * The time of a row; null where the paper says none; moved where the plan is for another year. A span that runs backwards keeps its first
 * day, and what was printed as its note.
 */
function whenOf(read: ActivityReading, move: Move | null): When | null {
  const when = whenWritten(read);
  return when && move ? moveWhen(when, move) : when;
}

function whenWritten(read: ActivityReading): When | null {
  const { from, month } = read;
  if (from === null) return month ? inMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7))) : null;
  const to = isBackwards(read) ? from : (read.to ?? from);
  return onDays(from as CivilDate, to as CivilDate, hoursRead(read.hours));
}

const hoursRead = (hours: ActivityReading['hours'] | undefined) => ({
  hoursFrom: hours?.from ?? null,
  hoursTo: hours?.to && hours.to > hours.from ? hours.to : null,
});

/** Parts that a paper begins twice under one heading are one part. */
function joined(texts: Evidence['texts']): Evidence['texts'] {
  const byHeading = Map.groupBy(texts, ({ kind, title }) => `${kind} ${title}`);
  return [...byHeading.values()].map((parts) => ({
    ...parts[0]!,
    lines: parts.flatMap(({ lines }) => lines),
  }));
}
