import { createHash } from 'node:crypto';

/**
 * Draws the third of a set of foreign papers that is put aside: scored when a reader is finished, never looked at while it is made.
 * Takes the papers' names; gives those put aside. The draw hangs on the names alone, so nobody can choose it.
 */
export function putAside(names: readonly string[]): readonly string[] {
  const lot = (name: string) =>
    createHash('sha256').update(`langhoc papers 2026-11-28 ${name}\n`).digest('hex');
  return [...names].sort((a, b) => (lot(a) < lot(b) ? -1 : 1)).slice(0, Math.floor(names.length / 3));
}
