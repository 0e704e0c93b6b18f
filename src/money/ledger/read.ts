import { listPapers } from '#attendance/folder/queries.ts';
import { numberAndSymbol } from '#paper/model.ts';
import type { Tx } from '#platform/database/database.ts';
import { orNotFound } from '#platform/problems/problem.ts';
import * as queries from './queries.ts';
import { type ClassMoney, type MoneyPaperKind, moneyPaperKinds } from './schema.ts';

/** Gives all about the money of a class. Throws not-found. */
export async function readClassMoney(tx: Tx, activityId: string): Promise<ClassMoney> {
  const activity = orNotFound(await queries.findClass(tx, activityId));
  const settlement = await queries.findSettlement(tx, activityId);
  return {
    activity,
    sources: await queries.listSources(tx, activityId),
    budget: await queries.listBudget(tx, activityId),
    expenses: (await queries.listExpenses(tx, activityId)) as ClassMoney['expenses'],
    payments: (await queries.listPayments(tx, activityId)) as ClassMoney['payments'],
    settlement: settlement
      ? {
          id: settlement.id,
          settledOn: settlement.settledOn as NonNullable<ClassMoney['settlement']>['settledOn'],
          note: settlement.note,
          documentId: settlement.documentId,
          documentNumber: settlement.symbol ? numberAndSymbol(settlement.number, settlement.symbol) : null,
        }
      : null,
    papers: await moneyPapers(tx, activityId),
  };
}

/** The papers of the class's folder that are about its money. */
async function moneyPapers(tx: Tx, activityId: string): Promise<ClassMoney['papers']> {
  const papers = await listPapers(tx, activityId);
  return papers.flatMap(({ documentId, kind, number, symbol, issuedOn }) =>
    isMoneyPaper(kind) ? [{ documentId, kind, issuedOn, number: numberAndSymbol(number, symbol) }] : [],
  );
}

const isMoneyPaper = (kind: string): kind is MoneyPaperKind =>
  moneyPaperKinds.some((known) => known === kind);
