import { createHash } from 'node:crypto';
import { z } from 'zod';

/** A place in the order of changes: everything up to it has been given. */
export const place = z.object({ xid: z.int(), seq: z.int() });
export type Place = z.output<typeof place>;

const cursor = z.object({
  /** Which database, which version of the software, which posts, which month: of anything else it says nothing. */
  of: z.string(),
  at: place,
  day: z.string(),
  /** While a device takes in all that it holds: the kind that is at turn, and the last record of it. */
  first: z.object({ kind: z.int(), after: z.uuid().nullable() }).nullable(),
});
export type Cursor = z.output<typeof cursor>;

/** What a cursor is good for, as one short word. */
export const seal = (...facts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(facts)).digest('base64url').slice(0, 16);

export const written = (one: Cursor): string => Buffer.from(JSON.stringify(one)).toString('base64url');

/** Gives the cursor that a device sent; null for what is none, with which it begins anew. */
export function readCursor(text: string): Cursor | null {
  try {
    return cursor.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
  } catch {
    return null;
  }
}
