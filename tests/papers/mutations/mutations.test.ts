import { expect, test } from 'vitest';
import { readDocument } from '#paper/read/file.ts';
import { planTables } from '#paper-import/read/table-lines.ts';
import { paperOf, rates, TASKS } from '../score.ts';
import { MUTATIONS } from './list.ts';
import { byMutation, type Mutated, mutated, readMutated } from './run.ts';

/** A few papers of every shape; all of them are read by `node bench/mutations.ts`. */
const PAPERS = ['p01', 'p06', 'p07', 'p08', 'p09', 'p10', 'p13', 'p16'];
/** What each way of writing must reach; a paper without headings is harder for people too. */
const LEAST = 0.985;
const LEAST_WITHOUT_HEADINGS = 0.96;

const names = Object.keys(MUTATIONS);
const chosen = TASKS.filter(({ id }) => PAPERS.includes(id));

test('a paper that is written otherwise is read as before', async () => {
  const all: Mutated[] = [];
  for (const task of chosen) all.push(...(await readMutated(task, names)));
  const scores = byMutation(all);
  expect(scores.map(({ mutation }) => mutation).sort()).toEqual([...names].sort());
  for (const { mutation, f1 } of scores) {
    const worst = all
      .filter((one) => one.mutation === mutation && one.differences.length > 0)
      .sort((a, b) => rates(a.groups).f1 - rates(b.groups).f1)[0];
    expect(f1, `${mutation}, ${worst?.paper}:\n${worst?.differences.join('\n')}`).toBeGreaterThanOrEqual(
      mutation === 'no headings' ? LEAST_WITHOUT_HEADINGS : LEAST,
    );
  }
}, 120_000);

test('every way of writing changes what is printed, and the same draw changes it the same way', async () => {
  const changed = new Set<string>();
  for (const task of chosen) {
    const { name, bytes } = paperOf(task);
    const document = await readDocument(bytes, name, planTables);
    const printed = JSON.stringify(document.blocks);
    for (const mutation of names) {
      const other = mutated(document, mutation, task.id);
      if (!other) continue;
      const blocks = JSON.stringify(other.blocks);
      expect(JSON.stringify(mutated(document, mutation, task.id)!.blocks)).toBe(blocks);
      // Look-alikes are folded again before anything is understood.
      if (blocks !== printed) changed.add(mutation);
    }
  }
  expect([...changed].sort()).toEqual(names.filter((name) => name !== 'signs that look like others').sort());
}, 60_000);
