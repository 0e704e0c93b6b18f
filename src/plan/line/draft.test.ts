import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, byId, editsBetween, pendingChanges, rebase, reversed } from './draft.ts';
import { blankLine } from './edit.ts';
import { inOrder, sameLine } from './rules.ts';
import type { PlanLine } from './schema.ts';
import { unknownMonth } from './when.ts';

const line = (n: number, more: Partial<PlanLine> = {}): PlanLine => ({
  ...blankLine({ id: `id-${n}`, itemId: `item-${n}` }, { year: 2025, month: 1, position: n }),
  ...more,
});
const anyRows = fc
  .uniqueArray(fc.nat(6))
  .chain((ids) =>
    fc.tuple(
      ...ids.map((n) =>
        fc
          .record({ title: fc.constantFrom('a', 'b', 'c'), learners: fc.option(fc.nat(3)) })
          .map((shown) => line(n, shown)),
      ),
    ),
  )
  .map((rows) => inOrder(rows));
const texts = (rows: readonly PlanLine[]) => rows.map(({ id, title, learners }) => [id, title, learners]);

describe('what a person has typed', () => {
  it('is sent as changes that make the stored lines those of the screen', () => {
    fc.assert(
      fc.property(anyRows, anyRows, (stored, rows) => {
        const after = new Map(byId(stored));
        for (const change of pendingChanges(byId(stored), rows)) {
          if (change.kind === 'put') after.set(change.record.id, change.record);
          else after.delete(change.id);
        }
        expect(texts(inOrder([...after.values()]))).toEqual(texts(rows));
        expect(pendingChanges(byId(rows), rows)).toEqual([]);
      }),
    );
  });

  it('waits on the screen while its time is not known: neither sent nor taken for deleted', () => {
    const stored = [line(1), line(2)];
    const unplaced = { month: unknownMonth };
    const rows = [line(1, unplaced), line(2), line(3, unplaced)];
    expect(pendingChanges(byId(stored), rows)).toEqual([]);
    expect(rebase(byId(stored), rows, stored).map(({ id, month }) => [id, month])).toEqual([
      ['id-1', 0],
      ['id-3', 0],
      ['id-2', 1],
    ]);
    expect(pendingChanges(byId(stored), [line(1, { month: 4 }), line(2), line(3)])).toHaveLength(2);
  });

  it('stays on the screen when the answer to an earlier save comes, and lines of others come in', () => {
    const sent = byId([line(1, { title: 'a' }), line(2)]);
    const typed = [line(1, { title: 'ab' }), line(2), line(3)];
    const stored = [line(1, { title: 'a', revision: 2 }), line(2, { learners: 9, revision: 5 }), line(4)];
    expect(texts(rebase(sent, typed, stored))).toEqual([
      ['id-1', 'ab', null],
      ['id-2', '', 9],
      ['id-3', '', null],
      ['id-4', '', null],
    ]);
    expect(texts(rebase(sent, [line(2)], stored))).toEqual([
      ['id-2', '', 9],
      ['id-4', '', null],
    ]);
  });
});

describe('undo', () => {
  it('goes back to what was, and forth again', () => {
    fc.assert(
      fc.property(anyRows, anyRows, (before, after) => {
        const edits = editsBetween(before, after);
        expect(texts(applyEdits(after, reversed(edits)))).toEqual(texts(before));
        expect(texts(applyEdits(before, edits))).toEqual(texts(after));
      }),
    );
  });

  it('leaves alone what others wrote meanwhile', () => {
    const edits = editsBetween([line(1, { learners: 1 })], [line(1, { learners: 2 })]);
    const [now] = applyEdits([line(1, { learners: 2, title: 'của người khác' })], reversed(edits));
    expect(sameLine(now!, line(1, { learners: 1, title: 'của người khác' }))).toBe(true);
  });
});
