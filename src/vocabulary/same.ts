/**
 * Whether two values say the same: by what they hold, whatever the order of their keys. A key that says nothing (undefined) is as one
 * that is not there; null says that there is none, and is a value of its own.
 */
export function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) || Array.isArray(other))
    return (
      Array.isArray(one) &&
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((item, at) => same(item, other[at]))
    );
  if (!isRecord(one) || !isRecord(other)) return one === other;
  return sameFields(one, other, new Set([...Object.keys(one), ...Object.keys(other)]));
}

/** Gives a comparison of two records in these fields alone. */
export const sameIn =
  <T>(fields: Iterable<keyof T>) =>
  (one: T, other: T): boolean =>
    sameFields(one, other, fields);

/** Whether a record stands as it was sent: in every field that was sent, except the revision that was edited. */
export function standsAs(now: object, sent: object): boolean {
  const fields = Object.keys(sent).filter((field) => field !== 'revision');
  return sameFields<Readonly<Record<string, unknown>>>({ ...now }, { ...sent }, fields);
}

function sameFields<T>(one: T, other: T, fields: Iterable<keyof T>): boolean {
  for (const field of fields) if (!same(one[field], other[field])) return false;
  return true;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
