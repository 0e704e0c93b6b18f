import type { Words } from '#vocabulary/language.ts';
import { catalogue, type ProblemCode } from './catalogue.ts';

/** A place in the input and what is wrong there. */
export interface Place extends Words {
  readonly path: string;
}

/** What a person is told: a code of the catalogue, where, and what more is known (the record as it is now, seconds to wait …). */
export interface ProblemDetails {
  readonly where?: readonly Place[];
  readonly more?: Readonly<Record<string, unknown>>;
}

/** Thrown anywhere; leaves as the answer that its catalogue entry says. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly details: ProblemDetails;
  constructor(code: ProblemCode, details: ProblemDetails = {}) {
    super(`${code}${details.where ? ` ${JSON.stringify(details.where)}` : ''}`);
    this.code = code;
    this.details = details;
  }
}

/** Gives the value, or throws not-found: a record of another commune is as absent as one that never was. */
export function orNotFound<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Problem('not-found');
  return value;
}

/** The body of an answer that says a problem. */
export function problemBody(code: ProblemCode, details: ProblemDetails = {}, reference?: string) {
  const { what, todo } = catalogue[code];
  return {
    problem: {
      code,
      what,
      todo,
      where: details.where ?? [],
      more: details.more ?? {},
      reference: reference ?? null,
    },
  };
}
