/** Reads labelled papers written otherwise, and scores each by its own label. */

import { anchored } from '#paper/read/anchors.ts';
import type { PaperDocument } from '#paper/read/document.ts';
import { readDocument } from '#paper/read/file.ts';
import { inUnicode } from '#paper/read/unicode.ts';
import { extract } from '#paper-import/extract/extract.ts';
import { planTables } from '#paper-import/read/table-lines.ts';
import { checkReading } from '#plan/checks/check.ts';
import type { Task } from '../layouts.ts';
import { compared, paperOf, rates, type Tally } from '../score.ts';
import { seeded } from '../split.ts';
import { MUTATIONS } from './list.ts';

/** The draw of every mutation hangs on this and on the paper, on nothing else. */
export const MUTATION_SEED = 20261129;

/** A paper written otherwise, read and scored. */
export interface Mutated {
  readonly paper: string;
  readonly mutation: string;
  readonly groups: readonly Tally[];
  readonly differences: readonly string[];
}

/** The same paper, written otherwise; null where the mutation finds nothing to change. */
export function mutated(document: PaperDocument, mutation: string, paper: string): PaperDocument | null {
  const salt = [...`${mutation} ${paper}`].reduce(
    (sum, letter) => (sum * 31 + letter.codePointAt(0)!) >>> 0,
    7,
  );
  const other = MUTATIONS[mutation]!(document, seeded(MUTATION_SEED + salt));
  return other ? anchored(inUnicode(other)) : null;
}

/** Reads a labelled paper in every way that it can be written. */
export async function readMutated(task: Task, names: readonly string[]): Promise<Mutated[]> {
  const { name, bytes, label } = paperOf(task);
  const document = await readDocument(bytes, name, planTables);
  return names.flatMap((mutation): Mutated[] => {
    const other = mutated(document, mutation, task.id);
    if (!other) return [];
    const { reading, evidence } = extract(other);
    const { groups, differences } = compared(label, reading, checkReading(reading, { evidence }));
    return [{ paper: task.id, mutation, groups: Object.values(groups), differences }];
  });
}

/** F1 of each mutation over the papers that it changes, and how many these are. */
export function byMutation(all: readonly Mutated[]): { mutation: string; papers: number; f1: number }[] {
  return [...new Set(all.map(({ mutation }) => mutation))].map((mutation) => {
    const own = all.filter((one) => one.mutation === mutation);
    return { mutation, papers: own.length, f1: rates(own.flatMap(({ groups }) => groups)).f1 };
  });
}
