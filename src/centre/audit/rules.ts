import { same } from '#vocabulary/same.ts';

/** One thing that a change changed. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What tells a record apart but says nothing to a reader. */
const silent = new Set(['id', 'revision', 'communeId', 'accountId', 'folded']);

/** Gives what differs between a record before and after, in the order of its fields; of a new or lost record, all that it says. */
export function changesBetween(before: unknown, after: unknown): FieldChange[] {
  const [old, fresh] = [fieldsOf(before), fieldsOf(after)];
  const fields = new Set([...Object.keys(old), ...Object.keys(fresh)]);
  return [...fields]
    .filter((field) => !silent.has(field))
    .map((field) => ({ field, before: old[field] ?? null, after: fresh[field] ?? null }))
    .filter(({ before, after }) => !same(before, after));
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}
