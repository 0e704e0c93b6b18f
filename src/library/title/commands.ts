import { v5 } from 'uuid';
import { cannotUndo, importOnce, undoImport } from '#centre/import/commands.ts';
import { record } from '#platform/audit/audit.ts';
import { saveRecord } from '#platform/audit/save.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { Problem } from '#platform/problems/problem.ts';
import { titleActs, titleImportActs } from './acts.ts';
import { countUsed, deleteTitles, insertTitles, listTitles, titles } from './queries.ts';
import { keyOf, readTitles, type TitleRow } from './rules.ts';
import type { Title } from './schema.ts';

/** Adds or changes one; see saveRecord. */
export const saveTitle = (tx: Tx, actor: Actor, title: Title): Promise<Title> =>
  saveRecord(tx, actor, titleActs, title, titles);

const whichList = (id: string) => ({ id, kind: 'titles', activityId: null, acts: titleImportActs }) as const;

/** Adds the new titles of a sheet, all or none; the same list again adds nothing. Throws bad-input with every row that is wrong. */
export const importTitles = (
  tx: Tx,
  actor: Actor,
  { id, rows }: { readonly id: string; readonly rows: readonly TitleRow[] },
): Promise<{ added: number; known: number }> =>
  importOnce(tx, actor, whichList(id), async () => {
    const { fresh, known, errors } = readTitles(rows, await listTitles(tx));
    if (errors.length > 0)
      throw new Problem('bad-input', {
        where: errors.map(({ row, field, vi, en }) => ({ path: `rows.${row}.${field}`, vi, en })),
      });
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
      ...made.map(({ id: titleId, revision: _, ...after }) => ({
        act: titleActs.add,
        id: titleId,
        after,
        reason: 'Nhập từ Excel',
      })),
    );
    return { added: { titles: made.map((one) => one.id) }, answer: { added: made.length, known } };
  });

/** Takes a list of titles back: takes out those that it added. Throws wrong-state when one was lent or changed since. */
export const undoTitles = (tx: Tx, actor: Actor, id: string): Promise<{ undone: number }> =>
  undoImport(tx, actor, whichList(id), async ({ titles: added = [] }) => {
    const inUse = await countUsed(tx, added);
    if (inUse > 0)
      throw cannotUndo(
        `Không hoàn tác được: ${inUse} đầu sách của lần nhập này đã cho mượn hoặc đã được sửa. Sửa, ngừng dùng từng đầu sách.`,
        `This import can no longer be taken back: ${inUse} of its titles were lent or changed. Change them one by one.`,
      );
    await deleteTitles(tx, added);
    await record(
      tx,
      actor,
      ...added.map((one) => ({ act: titleActs.remove, id: one, reason: 'Hoàn tác lần nhập từ Excel' })),
    );
  });
