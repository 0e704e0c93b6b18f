import { z } from 'zod';
import { communeContract } from '#platform/http/contract.ts';
import { civilDay } from '#platform/http/fields.ts';
import { approverPolicy } from './policy.ts';
import { approverKinds } from './rules.ts';

/** Who approves the annual plan from a day to a day; `name` null and `verified` false while nobody knows (kind unset). `officeAccount`: somebody approves here with an account. */
export const approver = z.object({
  id: z.uuid(),
  kind: z.enum(approverKinds),
  name: z.string().trim().min(1).max(200).nullable(),
  officeAccount: z.boolean(),
  verified: z.boolean(),
  validFrom: civilDay,
  validTo: civilDay.nullable(),
  revision: z.int(),
});
export type Approver = z.input<typeof approver>;

export const listApprovers = communeContract({
  method: 'GET',
  path: '/approvers',
  summary: 'Lists the approvers',
  permission: approverPolicy['approver.read'],
  answer: z.array(approver),
});

export const putApprover = communeContract({
  method: 'PUT',
  path: '/approvers/:id',
  summary: 'Adds or changes one of the approvers',
  permission: approverPolicy['approver.write'],
  params: { id: z.uuid() },
  body: approver.omit({ id: true }),
  answer: approver,
});
