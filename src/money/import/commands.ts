import { v5 } from 'uuid';
import { lockActivities } from '#activity/class/queries.ts';
import { cannotUndo, importOnce, undoImport } from '#centre/import/commands.ts';
import { listFundingSources } from '#norm/source/queries.ts';
import { record } from '#platform/audit/audit.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import { expenseActs } from '../ledger/acts.ts';
import { expenseImportActs } from './acts.ts';
import * as queries from './queries.ts';
import { classLabel, type ExpenseRemark, readExpenses } from './rules.ts';
import type { CheckedExpenses, ExpenseList } from './schema.ts';

const WHY_UNDONE = 'Hoàn tác lần nhập từ Excel';

/** Reads a list against the book as it is. Throws not-found for a class that this commune does not have. */
async function understand(tx: Tx, { today }: Actor, list: ExpenseList) {
  const classes = await queries.listNamedClasses(tx, list);
  if (list.activityId) orNotFound(classes[0]);
  const sources = (await listFundingSources(tx)).filter(
    ({ validTo }) => validTo === null || validTo >= today,
  );
  const expenses = await queries.listCounted(tx);
  const { unit, activityId: ownClass, choices, rows } = list;
  return {
    classes,
    sources,
    read: readExpenses(rows, { unit, classes, sources, expenses, ownClass }, choices),
  };
}

/** Says how a list is understood. */
export async function checkExpenses(tx: Tx, actor: Actor, list: ExpenseList): Promise<CheckedExpenses> {
  const { classes, sources, read } = await understand(tx, actor, list);
  return {
    ...(read as Pick<CheckedExpenses, keyof typeof read>),
    classes: classes.map((one) => ({ id: one.id, label: classLabel(one) })),
    sources: sources.map(({ id, name }) => ({ id, name })),
  };
}

/**
 * Enters a list of vouchers. What stands in the book already is left out. Throws bad-input with every row that is wrong and every name
 * that nobody has made clear; then nothing is entered.
 */
export const importExpenses = (
  tx: Tx,
  actor: Actor,
  { id, ...list }: ExpenseList & { readonly id: string },
) =>
  importOnce(tx, actor, { id, kind: 'expenses', activityId: null, acts: expenseImportActs }, async () => {
    const classes = await queries.listNamedClasses(tx, list);
    await lockActivities(
      tx,
      classes.map((one) => one.id),
    );
    const { read } = await understand(tx, actor, list);
    const { classes: openClasses, sources: openSources } = read.unclear;
    const wrong = [
      ...read.errors,
      ...openClasses.map(({ written }) => unclear(list, 'activity', written)),
      ...openSources.map(({ written }) => unclear(list, 'source', written)),
    ];
    if (wrong.length > 0)
      throw new Problem('bad-input', {
        where: wrong.map(({ row, field, vi, en }) => ({ path: `rows.${row}.${field}`, vi, en })),
      });
    const fresh = read.fresh.map(({ row, ...one }) => ({ ...one, id: v5(String(row), id) }));
    await queries.insertExpenses(tx, actor.commune.id, fresh);
    await record(tx, actor, ...fresh.map((after) => ({ act: expenseActs.add, id: after.id, after })));
    return {
      added: { expenses: fresh.map((one) => one.id) },
      answer: {
        added: fresh.length,
        known: read.known.length,
        total: fresh.reduce((all, { amount }) => all + amount, 0),
        classes: new Set(fresh.map(({ activityId }) => activityId)).size,
      },
    };
  });

function unclear(list: ExpenseList, field: 'activity' | 'source', written: string): ExpenseRemark {
  const row = list.rows.find((one) => one[field].trim() === written)?.row ?? list.rows[0]!.row;
  return {
    row,
    field,
    vi: written ? `Chưa chọn "${written}" là gì trong phần mềm.` : 'Dòng để trống: chưa chọn nguồn.',
    en: written ? `Nobody has said what "${written}" is.` : 'Blank: nobody has said which.',
  };
}

/** Takes a list of vouchers back: voids those that it entered. Throws wrong-state when one was changed, or its class is settled. */
export const undoExpenses = (tx: Tx, actor: Actor, id: string) =>
  undoImport(
    tx,
    actor,
    { id, kind: 'expenses', activityId: null, acts: expenseImportActs },
    async ({ expenses = [] }) => {
      const classes = (await queries.listEntered(tx, expenses)).map(({ activityId }) => activityId);
      await lockActivities(tx, classes);
      const entered = await queries.listEntered(tx, expenses);
      const settled = entered.filter(({ settledOn }) => settledOn !== null).length;
      const changed = entered.filter(({ revision }) => revision > 1).length;
      if (settled > 0)
        throw cannotUndo(
          `Không hoàn tác được: ${settled} khoản của lần nhập này thuộc lớp đã quyết toán. Mở lại quyết toán trước.`,
          `This import can no longer be taken back: ${settled} of it are of settled classes. Open those first.`,
        );
      if (changed > 0)
        throw cannotUndo(
          `Không hoàn tác được: ${changed} khoản của lần nhập này đã được sửa. Hủy từng dòng ở trang của lớp.`,
          `This import can no longer be taken back: ${changed} of it were changed. Void them one by one.`,
        );
      const ids = entered.map((one) => one.id);
      if ((await queries.voidExpenses(tx, ids, WHY_UNDONE)) < ids.length)
        throw new Problem('changed-meanwhile');
      await record(tx, actor, ...ids.map((one) => ({ act: expenseActs.void, id: one, reason: WHY_UNDONE })));
    },
  );
