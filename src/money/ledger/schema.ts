import { z } from 'zod';
import { communeContract, fileAnswer } from '#platform/http/contract.ts';
import { civilDay } from '#platform/http/fields.ts';
import { moneyPolicy } from './policy.ts';

/** Whole đồng, at most a hundred billion: more is a slip of the hand. */
const dong = z.int().min(0).max(100_000_000_000);
const paid = dong.min(1);
const words = (most: number) => z.string().trim().max(most);
const reason = words(500).min(3);

export const budgetLine = z.object({ fundingSourceId: z.uuid(), amount: dong });
export type BudgetLine = z.infer<typeof budgetLine>;

export const expense = z.object({
  id: z.uuid(),
  activityId: z.uuid(),
  fundingSourceId: z.uuid(),
  head: words(40).min(1),
  description: words(500),
  amount: paid,
  payee: words(200).nullable(),
  voucherNumber: words(50).nullable(),
  voucherDate: civilDay,
  /** The photo or file of the voucher in the folder of the same class; null while there is none. */
  attachmentId: z.uuid().nullable().default(null),
  voidReason: z.string().nullable(),
  revision: z.int(),
});
export type Expense = z.infer<typeof expense>;

/** Cash that moved: an advance, what came back of it, or a payment beyond it. Added and voided, never changed. */
export const payment = z.object({
  id: z.uuid(),
  activityId: z.uuid(),
  kind: z.enum(['advance', 'advance-return', 'payment']),
  amount: paid,
  person: words(200).min(1),
  onDate: civilDay,
  voucherNumber: words(50).nullable(),
  voidReason: z.string().nullable(),
});
export type Payment = z.infer<typeof payment>;

export const settlement = z.object({
  id: z.uuid(),
  settledOn: civilDay,
  note: z.string().nullable(),
  documentId: z.uuid().nullable(),
  documentNumber: z.string().nullable(),
});

export const moneyPaperKinds = ['advance-request', 'payment-request', 'settlement'] as const;
export type MoneyPaperKind = (typeof moneyPaperKinds)[number];
/** Those that are numbered from the class's money as it stands; the settlement has its own act. */
export const requestKinds = ['advance-request', 'payment-request'] as const;
export type RequestKind = (typeof requestKinds)[number];

/** A paper about the money of a class as it stands in the outgoing register. */
const issuedPaper = z.object({
  documentId: z.uuid(),
  kind: z.enum(moneyPaperKinds),
  number: z.string(),
  issuedOn: z.string().nullable(),
});

/** All about the money of a class; what it adds up to is said by the rules. */
export const classMoney = z.object({
  activity: z.object({
    id: z.uuid(),
    title: z.string(),
    programme: z.string(),
    village: z.string().nullable(),
    plannedCost: dong.nullable(),
    plannedLearners: z.int().nullable(),
    firstDay: z.string().nullable(),
    lastDay: z.string().nullable(),
    venue: z.string().nullable(),
    instructor: z.string().nullable(),
  }),
  sources: z.array(z.object({ id: z.uuid(), name: z.string() })),
  budget: z.array(budgetLine),
  expenses: z.array(expense),
  payments: z.array(payment),
  settlement: settlement.nullable(),
  papers: z.array(issuedPaper),
});
export type ClassMoney = z.infer<typeof classMoney>;

const ofClass = { id: z.uuid() };

export const readClassMoney = communeContract({
  method: 'GET',
  path: '/activities/:id/money',
  summary: 'Gives the budget, expenses, cash and settlement of a class',
  permission: moneyPolicy['money.read'],
  params: ofClass,
  answer: classMoney,
});

/** `before` is what was shown: when somebody else has changed it meanwhile, nothing is overwritten. */
export const putBudget = communeContract({
  method: 'PUT',
  path: '/activities/:id/money/budget',
  summary: 'Sets what a class may cost, by source',
  permission: moneyPolicy['money.write'],
  params: ofClass,
  body: z.object({ before: z.array(budgetLine).max(20), lines: z.array(budgetLine).max(20) }),
  answer: classMoney,
});

export const putExpense = communeContract({
  method: 'PUT',
  path: '/expenses/:id',
  summary: 'Adds or changes an expense of a class',
  permission: moneyPolicy['money.write'],
  params: { id: z.uuid() },
  body: expense.omit({ id: true, voidReason: true }),
  answer: expense,
});

export const voidExpense = communeContract({
  method: 'POST',
  path: '/expenses/:id/void',
  summary: 'Voids an expense, with a reason; it is never deleted',
  permission: moneyPolicy['money.write'],
  params: { id: z.uuid() },
  body: z.object({ reason }),
  answer: expense,
});

export const putPayment = communeContract({
  method: 'PUT',
  path: '/payments/:id',
  summary: 'Adds cash that moved for a class',
  permission: moneyPolicy['money.write'],
  params: { id: z.uuid() },
  body: payment.omit({ id: true, voidReason: true }),
  answer: payment,
});

export const voidPayment = communeContract({
  method: 'POST',
  path: '/payments/:id/void',
  summary: 'Voids cash that did not move after all, with a reason',
  permission: moneyPolicy['money.write'],
  params: { id: z.uuid() },
  body: z.object({ reason }),
  answer: payment,
});

export const settleClass = communeContract({
  method: 'PUT',
  path: '/activities/:id/settlement',
  summary: 'Settles the money of a class, when it adds up to the đồng',
  permission: moneyPolicy['money.write'],
  params: ofClass,
  body: z.object({ settlementId: z.uuid(), settledOn: civilDay, note: words(500).nullable() }),
  answer: classMoney,
});

export const reopenClass = communeContract({
  method: 'POST',
  path: '/activities/:id/settlement/reopen',
  summary: 'Opens a settled class again, with a reason',
  permission: moneyPolicy['money.write'],
  params: ofClass,
  body: z.object({ reason }),
  answer: classMoney,
});

export const issueSettlement = communeContract({
  method: 'POST',
  path: '/activities/:id/settlement/issue',
  summary: 'Issues the settlement of a class as a numbered paper',
  permission: moneyPolicy['money.write'],
  params: ofClass,
  body: z.object({ documentId: z.uuid() }),
  answer: classMoney,
});

/** Takes the next number of the register. The client makes the document's id: sending twice takes one number. */
export const issueRequest = communeContract({
  method: 'POST',
  path: '/activities/:id/money/papers/:kind',
  summary: 'Numbers and issues a request for an advance or for payment',
  permission: moneyPolicy['money.write'],
  params: { id: z.uuid(), kind: z.enum(requestKinds) },
  body: z.object({ documentId: z.uuid(), issuedOn: civilDay }),
  answer: classMoney,
});

export const printMoney = communeContract({
  method: 'GET',
  path: '/activities/:id/money/papers/:kind',
  summary:
    'Prints a request for an advance, a request for payment with the list of receipts, or the settlement',
  permission: moneyPolicy['money.read'],
  params: { id: z.uuid(), kind: z.enum(moneyPaperKinds) },
  query: {
    form: z.enum(['docx', 'pdf', 'html']).default('pdf'),
    /** The one that was issued, as it was issued; left out: as the records are now. */
    document: z.uuid().optional(),
  },
  answer: fileAnswer,
});

/** A class of a year (or a plan line without class yet, or a common cost), planned against spent by source, in đồng. */
export const moneyRow = z.object({
  activityId: z.uuid().nullable(),
  /** The plan that it is a common cost of; null for a class and a line. */
  commonOf: z.uuid().nullable(),
  title: z.string(),
  programme: z.string().nullable(),
  month: z.int().nullable(),
  village: z.string().nullable(),
  planned: dong,
  spent: dong,
  advanced: dong,
  returned: dong,
  paid: dong,
  settledOn: z.string().nullable(),
  cancelled: z.boolean(),
  held: z.boolean(),
  bySource: z.array(
    z.object({ fundingSourceId: z.uuid().nullable(), name: z.string(), planned: dong, spent: dong }),
  ),
});
export type MoneyRow = z.infer<typeof moneyRow>;

const year = z.coerce.number().int().min(2000).max(2100);

export const readMoney = communeContract({
  method: 'GET',
  path: '/money',
  summary: 'Gives planned and spent money of a year, class by class',
  permission: moneyPolicy['money.read'],
  query: { year },
  answer: z.array(moneyRow),
});

export const moneyGroupings = ['class', 'programme', 'month', 'source'] as const;
export type MoneyGrouping = (typeof moneyGroupings)[number];
export const exportMoney = communeContract({
  method: 'GET',
  path: '/money/table',
  summary: 'Gives planned and spent money of a year as an Excel table',
  permission: moneyPolicy['money.read'],
  query: { year, by: z.enum(moneyGroupings) },
  answer: fileAnswer,
});
