import { v5 } from 'uuid';
import type { ActivityReading, PlanReading } from '#paper/reading.ts';
import { blankLine, editLine } from './line/edit.ts';
import type { PlanLine } from './line/schema.ts';
import type { PlanBasis } from './section/schema.ts';
import type { Around } from './version/schema.ts';

/** What a paper says as records of a plan: the way back from `readingOf`. */
export interface PlanRecords {
  readonly lines: readonly PlanLine[];
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

/**
 * The records of a reading. Ids follow from the version's, so that reading twice is reading once. A row without month stands in the first
 * month of the year; results of a programme that the paper leaves open are not kept.
 */
export function recordsOf(
  reading: PlanReading,
  versionId: string,
  year: number,
  around: Around,
): PlanRecords {
  const { lastPeriod, needs, legalBases, activities } = reading;
  const claims = {
    'lastPeriod.classes': lastPeriod.stated.classes,
    'lastPeriod.attendances': lastPeriod.stated.attendances,
    'needs.topics': needs.stated.topics,
    'needs.attendances': needs.stated.attendances,
  };
  return {
    lines: activities.map((activity, at) => lineOf(activity, at, versionId, year, around)),
    bases: legalBases.map((basis, position) => ({
      id: v5(`basis ${position}`, versionId),
      position,
      ...basis,
    })),
    claims: Object.entries(claims).flatMap(([key, value]) =>
      value === null ? [] : [{ id: v5(`claim ${key}`, versionId), key, value }],
    ),
    past: lastPeriod.byProgramme.flatMap(({ programme, classes, attendances }) =>
      classes === null || attendances === null
        ? []
        : [{ id: v5(`past ${programme}`, versionId), year: year - 1, programme, classes, attendances }],
    ),
  };
}

function lineOf(
  read: ActivityReading,
  at: number,
  versionId: string,
  year: number,
  around: Around,
): PlanLine {
  const when = read.month ?? read.from?.slice(0, 7) ?? `${year}-01`;
  const ids = { id: v5(`line ${at}`, versionId), itemId: v5(`item ${at}`, versionId) };
  const blank = blankLine(ids, {
    year: Number(when.slice(0, 4)),
    month: Number(when.slice(5, 7)),
    position: at + 1,
  });
  const texts = {
    title: read.title,
    programme: read.programme,
    audience: read.audience,
    venueText: read.venue,
    partnerText: read.partners.join(', ') || null,
    note: read.note,
    ownOrJoint: /liên kết/iu.test(read.note ?? '') ? ('joint' as const) : ('own' as const),
  };
  // The figures as printed: the norm fills in nothing that the paper leaves open.
  const { classes: classCount, learners, cost } = read;
  return { ...editLine(blank, texts, around), classCount, learners, cost };
}
