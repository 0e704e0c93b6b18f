import { v5 } from 'uuid';
import { noChange, record } from '#platform/audit/audit.ts';
import { saveRecord } from '#platform/audit/save.ts';
import type { Tx } from '#platform/database/database.ts';
import { hold } from '#platform/database/hold.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { Problem } from '#platform/problems/problem.ts';
import { titleActs } from './acts.ts';
import { insertTitles, listTitles, titles } from './queries.ts';
import { keyOf, readTitles, type TitleRow } from './rules.ts';
import type { Title } from './schema.ts';

/** Adds or changes one; see saveRecord. */
export const saveTitle = (tx: Tx, actor: Actor, title: Title): Promise<Title> =>
  saveRecord(tx, actor, titleActs, title, titles);

/** Adds the new titles of a sheet, all or none. Throws bad-input with every row that is wrong. */
export async function importTitles(
  tx: Tx,
  actor: Actor,
  rows: readonly TitleRow[],
): Promise<{ added: number; known: number }> {
  await hold(tx, 'library titles');
  const { fresh, known, errors } = readTitles(rows, await listTitles(tx));
  if (errors.length > 0)
    throw new Problem('bad-input', {
      where: errors.map(({ row, field, vi, en }) => ({ path: `rows.${row}.${field}`, vi, en })),
    });
  if (fresh.length === 0) {
    noChange(tx);
    return { added: 0, known };
  }
  const made = fresh.map((one) => ({
    id: v5(`library ${keyOf(one)}`, tx.commune),
    ...one,
    activityId: null,
    note: null,
    active: true,
    revision: 0,
  }));
  await insertTitles(tx, made);
  await record(
    tx,
    actor,
    ...made.map(({ id, revision: _, ...after }) => ({
      act: titleActs.add,
      id,
      after,
      reason: 'Nhập từ Excel',
    })),
  );
  return { added: made.length, known };
}
