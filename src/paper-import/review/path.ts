import type { At } from '#plan/checks/finding.ts';
import { type PlanReading, planReading } from '#plan/reading/schema.ts';

/** `activities[3].learners` → its keys. */
const keysOf = (path: string): (string | number)[] =>
  [...path.matchAll(/([^.[\]]+)/g)].map(([key]) => (/^\d+$/.test(key) ? Number(key) : key));

/** What stands at a path of a reading; undefined for a path that leads nowhere. */
export function readAt(reading: PlanReading, path: string): unknown {
  let value: unknown = reading;
  for (const key of keysOf(path)) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

/** The reading with a value at a path; null when that would be no reading any more. */
export function writeAt(reading: PlanReading, path: string, value: unknown): PlanReading | null {
  const next = planReading.safeParse(replaced(reading, keysOf(path), value));
  return next.success ? next.data : null;
}

function replaced(within: unknown, [key, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(within)) return within.map((one, at) => (at === key ? replaced(one, rest, value) : one));
  return {
    ...(within as object),
    [key]: replaced((within as Record<string, unknown>)[key], rest, value),
  };
}

/** The path of the place that a finding is about; null for the paper as a whole. */
export function pathOf(at: At): string | null {
  if (at.kind === 'line') return `activities[${at.index}].${at.field}`;
  if (at.kind === 'lastPeriod') return `lastPeriod.stated.${at.field}`;
  if (at.kind === 'needs') return at.programme === null ? `needs.stated.${at.field}` : 'needs.byProgramme';
  if (at.kind === 'target') return `targets[${at.index}]`;
  if (at.kind === 'basis') return `legalBases[${at.index}]`;
  if (at.kind === 'community') return `community.${at.field}`;
  if (at.kind === 'signatory') return `signatories[${at.index}]`;
  return at.field;
}
