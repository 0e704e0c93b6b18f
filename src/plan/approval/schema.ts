import { z } from 'zod';
import { communeContract, fileAnswer, fileBody } from '#platform/http/contract.ts';
import { civilDay } from '#platform/http/fields.ts';
import { planPolicy } from '../policy.ts';
import { openedPlan } from '../version/schema.ts';

const params = { version: z.uuid() };
/** The client names the step, so that sending it twice is doing it once. */
const step = { stepId: z.uuid() };
const reason = z.string().trim().min(1).max(1000);

export const submitPlan = communeContract({
  method: 'POST',
  path: '/plan-versions/:version/submission',
  summary: 'Submits a draft to the director, or takes it back before it is signed',
  sentence: planPolicy['plan.write'],
  params,
  body: z.object({ ...step, act: z.enum(['submit', 'withdraw']) }),
  answer: openedPlan,
});

export const signPlan = communeContract({
  method: 'POST',
  path: '/plan-versions/:version/signature',
  summary:
    "Signs a submitted plan, which takes its number from the year's register (or keeps the one that it had), or returns it with the reason",
  sentence: planPolicy['plan.sign'],
  params,
  body: z.discriminatedUnion('act', [
    z.object({
      ...step,
      act: z.literal('sign'),
      issuedOn: civilDay,
      /** Of a plan that came back from the approver; a first signature takes the next number whatever is said here. */
      number: z.enum(['keep', 'new']).default('keep'),
    }),
    z.object({ ...step, act: z.literal('return'), reason }),
  ]),
  answer: openedPlan,
});

export const sendPlan = communeContract({
  method: 'POST',
  path: '/plan-versions/:version/sending',
  summary: 'Sends a signed plan to whoever approves it, or issues an approved one',
  sentence: planPolicy['plan.send'],
  params,
  body: z.object({ ...step, act: z.enum(['send', 'issue']) }),
  answer: openedPlan,
});

export const decidePlan = communeContract({
  method: 'POST',
  path: '/plan-versions/:version/decision',
  summary: 'The approving office approves a plan that was sent to it, or returns it with the reason',
  sentence: planPolicy['plan.approve'],
  params,
  body: z.discriminatedUnion('act', [
    z.object({ ...step, act: z.literal('approve') }),
    z.object({ ...step, act: z.literal('approver-return'), reason }),
  ]),
  answer: openedPlan,
});

/** An approver without account: who decided, as what, on which day; the signed page is attached apart. */
export const recordDecision = communeContract({
  method: 'POST',
  path: '/plan-versions/:version/recorded-decision',
  summary: 'Records what an approver without account decided on paper',
  sentence: planPolicy['plan.send'],
  params,
  body: z.object({
    ...step,
    act: z.enum(['approve', 'approver-return']),
    actor: z.string().trim().min(1).max(200),
    postTitle: z.string().trim().min(1).max(200),
    onDate: civilDay,
    reason: reason.nullable(),
  }),
  answer: openedPlan,
});

export const attachSignedPage = communeContract({
  method: 'PUT',
  path: '/plan-steps/:step/file/:file',
  summary: 'Attaches the signed page to a recorded decision',
  sentence: planPolicy['plan.send'],
  params: { step: z.uuid(), file: z.uuid() },
  body: fileBody,
  answer: z.object({ fileId: z.uuid() }),
});

export const readSignedPage = communeContract({
  method: 'GET',
  path: '/plan-steps/:step/file',
  summary: 'Gives the signed page of a recorded decision',
  sentence: planPolicy['plan.read'],
  params: { step: z.uuid() },
  answer: fileAnswer,
});
