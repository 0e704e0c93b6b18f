import { z } from 'zod';
import type { ProblemCode } from './catalogue.ts';
import { type Place, Problem } from './problem.ts';

/** Constraints whose breach has a name of its own. */
const constraints: Readonly<Record<string, ProblemCode>> = Object.freeze({
  session_venue_free: 'venue-taken',
  session_instructor_free: 'instructor-taken',
  approver_dates_apart: 'dates-overlap',
  cost_norm_dates_apart: 'dates-overlap',
  household_poverty_dates_apart: 'dates-overlap',
  residence_dates_apart: 'dates-overlap',
  household_village_dates_apart: 'dates-overlap',
});

const states: Readonly<Record<string, ProblemCode>> = Object.freeze({
  '23505': 'already-exists',
  '23P01': 'already-exists',
  '23503': 'still-used',
  '23514': 'out-of-range',
  '22003': 'out-of-range',
  '22008': 'out-of-range',
  '23502': 'bad-input',
  '22P02': 'bad-input',
  '22007': 'bad-input',
  // A NUL cannot be stored as text.
  '22021': 'bad-input',
  '42501': 'refused',
  // It gave way to another twice: later it will go through.
  '40001': 'database-away',
  '40P01': 'database-away',
  '53100': 'disk-full',
  '53200': 'database-away',
  '53300': 'database-away',
  '57P01': 'database-away',
  '57P02': 'database-away',
  '57P03': 'database-away',
});

const away = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND']);

/** Gives the problem that an error of the database is, or null when it is a fault of ours. */
export function fromDatabase(error: unknown): Problem | null {
  if (!(error instanceof Error)) return null;
  const { code = '', constraint = '' } = error as Error & { code?: string; constraint?: string };
  if (
    away.has(code) ||
    // 08P01 is a statement that we built wrongly.
    (code.startsWith('08') && code !== '08P01') ||
    /connection terminated|connection error|timeout exceeded when trying to connect/i.test(error.message)
  ) {
    return new Problem('database-away');
  }
  // A limit on the size of files (a quota of the account) has no code of its own.
  if (/could not (extend|write).*file too large/i.test(error.message)) return new Problem('disk-full');
  const known = constraints[constraint] ?? states[code];
  if (known) return new Problem(known, constraint ? { more: { constraint } } : {});
  // The library of sign-in wraps what the database said.
  return fromDatabase(error.cause);
}

const vietnamese = z.locales.vi().localeError;
const english = z.locales.en().localeError;

/** Gives the places of what a schema refused, each told in both languages. */
export function fromIssues(issues: readonly z.core.$ZodIssue[], at: string): readonly Place[] {
  return issues.map((issue) => ({
    path: [at, ...issue.path.map(String)].join('.'),
    vi: told(vietnamese(issue as z.core.$ZodRawIssue), issue.message),
    en: told(english(issue as z.core.$ZodRawIssue), issue.message),
  }));
}

function told(said: string | { message: string } | undefined | null, otherwise: string): string {
  return typeof said === 'string' ? said : (said?.message ?? otherwise);
}
