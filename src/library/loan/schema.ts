import { z } from 'zod';
import { communeContract } from '#platform/http/contract.ts';
import { civilDay } from '#platform/http/fields.ts';
import { libraryPolicy } from '../title/policy.ts';

/** A copy that somebody has, or had: until when, and when it came back. */
export const loan = z.object({
  id: z.uuid(),
  titleId: z.uuid(),
  reader: z.string().trim().min(1).max(200),
  lentOn: z.string(),
  dueOn: z.string().nullable(),
  backOn: z.string().nullable(),
  revision: z.int(),
});
export type Loan = z.output<typeof loan>;
const listedLoan = loan.extend({ title: z.string() });
export type ListedLoan = z.output<typeof listedLoan>;

export const listLoans = communeContract({
  method: 'GET',
  path: '/library/loans',
  summary: 'Lists loans, those that are out first',
  permission: libraryPolicy['library.write'],
  answer: z.array(listedLoan),
});

/** The client makes the id; `revision` 0 for a new one, else the one that was edited. */
export const putLoan = communeContract({
  method: 'PUT',
  path: '/library/loans/:id',
  summary: 'Lends a copy, or notes that it came back; what is lent already is refused',
  permission: libraryPolicy['library.write'],
  params: { id: z.uuid() },
  body: loan.omit({ id: true }).extend({
    lentOn: civilDay,
    dueOn: civilDay.nullable().default(null),
    backOn: civilDay.nullable().default(null),
  }),
  answer: loan,
});
