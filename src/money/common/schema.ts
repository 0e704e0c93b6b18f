import { z } from 'zod';
import { communeContract } from '#platform/http/contract.ts';
import { civilDay } from '#platform/http/fields.ts';
import { moneyPolicy } from '../ledger/policy.ts';

const text = (most: number) => z.string().trim().min(1).max(most);
const dong = z.int().min(1).max(100_000_000_000);

/** What a plan costs beyond its classes: `planned` is its budget, `amount` what was paid by the voucher; null where there is none. In đồng. */
export const commonCost = z.object({
  id: z.uuid(),
  planId: z.uuid(),
  fundingSourceId: z.uuid(),
  head: text(40),
  purpose: text(300),
  planned: dong.nullable(),
  amount: dong.nullable(),
  payee: text(200).nullable(),
  voucherNumber: text(50).nullable(),
  voucherDate: z.string().nullable(),
  voidReason: z.string().nullable(),
  revision: z.int().min(0),
});
export type CommonCost = z.infer<typeof commonCost>;

export const listCommonCosts = communeContract({
  method: 'GET',
  path: '/common-costs',
  summary: 'Lists what a plan costs beyond its classes',
  permission: moneyPolicy['money.read'],
  query: { plan: z.uuid() },
  answer: z.array(commonCost),
});

export const putCommonCost = communeContract({
  method: 'PUT',
  path: '/common-costs/:id',
  summary: 'Adds or changes a cost of a whole plan, budgeted or paid',
  permission: moneyPolicy['money.write'],
  params: { id: z.uuid() },
  body: commonCost.omit({ id: true, voidReason: true }).extend({ voucherDate: civilDay.nullable() }),
  answer: commonCost,
});

export const voidCommonCost = communeContract({
  method: 'POST',
  path: '/common-costs/:id/void',
  summary: 'Voids a cost of a plan that was entered by mistake, with a reason',
  permission: moneyPolicy['money.write'],
  params: { id: z.uuid() },
  body: z.object({ reason: z.string().trim().min(3).max(500) }),
  answer: commonCost,
});
