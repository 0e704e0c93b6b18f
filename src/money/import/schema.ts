import { z } from 'zod';
import { communeContract, fileAnswer } from '#platform/http/contract.ts';
import { moneyPolicy } from '../ledger/policy.ts';
import { expense } from '../ledger/schema.ts';

export const MOST_EXPENSES = 2_000;

const cell = z.string().max(500).default('');
const expenseRow = z.object({
  row: z.int(),
  date: cell,
  voucher: cell,
  content: cell,
  activity: cell,
  source: cell,
  amount: cell,
  head: cell,
  payee: cell,
});
const chosen = z.record(z.string().max(500), z.uuid());

/** A list of vouchers: of the classes of a year, or of one class. The unit of bare figures is said, never guessed. */
const list = z.object({
  year: z.int().min(2000).max(2100),
  activityId: z.uuid().nullable(),
  unit: z.union([z.literal(1), z.literal(1000)]),
  rows: z.array(expenseRow).min(1).max(MOST_EXPENSES),
  choices: z.object({ classes: chosen, sources: chosen }),
});
export type ExpenseList = z.output<typeof list>;

const remark = z.object({
  row: z.int(),
  field: z.enum(['date', 'voucher', 'content', 'activity', 'source', 'amount', 'head', 'payee']),
  vi: z.string(),
  en: z.string(),
});
const unclear = z.array(
  z.object({ key: z.string(), written: z.string(), rows: z.int(), likely: z.array(z.uuid()) }),
);

export const checkedExpenses = z.object({
  fresh: z.array(
    expense.omit({ id: true, attachmentId: true, voidReason: true, revision: true }).extend({ row: z.int() }),
  ),
  known: z.array(z.int()),
  errors: z.array(remark),
  remarks: z.array(remark),
  unclear: z.object({ classes: unclear, sources: unclear }),
  classes: z.array(z.object({ id: z.uuid(), label: z.string() })),
  sources: z.array(z.object({ id: z.uuid(), name: z.string() })),
});
export type CheckedExpenses = z.infer<typeof checkedExpenses>;

export const checkExpenses = communeContract({
  method: 'POST',
  path: '/expenses/import/check',
  summary: 'Says how a list of vouchers is understood; nothing is written',
  permission: moneyPolicy['money.write'],
  body: list,
  answer: checkedExpenses,
});

/** The client makes the id: the same import sent twice is made once. */
export const importExpenses = communeContract({
  method: 'POST',
  path: '/expenses/import',
  summary: 'Enters a list of vouchers; with an error or an unclear name in any row nothing is entered',
  permission: moneyPolicy['money.write'],
  body: list.extend({ id: z.uuid() }),
  answer: z.object({ added: z.int(), known: z.int(), total: z.int(), classes: z.int() }),
});

export const undoExpenses = communeContract({
  method: 'POST',
  path: '/expenses/import/:id/undo',
  summary: 'Takes a list of vouchers back: voids those that it entered',
  permission: moneyPolicy['money.write'],
  params: { id: z.uuid() },
  answer: z.object({ undone: z.int() }),
});

export const expenseTemplate = communeContract({
  method: 'GET',
  path: '/expenses-template',
  summary: 'Gives an Excel file to fill vouchers in, with the classes of the year to choose from',
  permission: moneyPolicy['money.write'],
  query: { year: z.coerce.number().int().min(2000).max(2100) },
  answer: fileAnswer,
});
