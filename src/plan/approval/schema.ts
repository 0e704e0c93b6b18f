import { z } from 'zod';
import { fromPaper, reason, stepId } from '#approval/schema.ts';
import { communeContract, fileAnswer, fileBody } from '#platform/http/contract.ts';
import { civilDay } from '#platform/http/fields.ts';
import { planPolicy } from '../policy.ts';
import { openedPlan } from '../version/schema.ts';

const params = { version: z.uuid() };
const step = { stepId };
/** Of a plan that came back or was taken back; a first signature takes the next number whatever is said here. */
const numbering = z.enum(['keep', 'new']).default('keep');

export const submitPlan = communeContract({
  method: 'POST',
  path: '/plan-versions/:version/submission',
  summary: 'Submits a draft to the director, or takes it back before it is signed',
  permission: planPolicy['plan.write'],
  params,
  body: z.object({ ...step, act: z.enum(['submit', 'withdraw']) }),
  answer: openedPlan,
});

export const signPlan = communeContract({
  method: 'POST',
  path: '/plan-versions/:version/signature',
  summary:
    "Signs a submitted plan, which takes its number from the year's register (or keeps the one that it had), or returns it with the reason",
  permission: planPolicy['plan.sign'],
  params,
  body: z.discriminatedUnion('act', [
    z.object({
      ...step,
      act: z.literal('sign'),
      issuedOn: civilDay,
      number: numbering,
      /** `05/KH-TTHTCĐ` where the office's clerk has given it already. */
      numberOnPaper: z.string().trim().min(1).max(80).nullable().default(null),
    }),
    z.object({ ...step, act: z.literal('return'), reason }),
  ]),
  answer: openedPlan,
});

export const sendPlan = communeContract({
  method: 'POST',
  path: '/plan-versions/:version/sending',
  summary:
    'Sends a signed plan to whoever approves it, or issues an approved one; takes back a signature before it is sent, or what was sent before it is decided',
  permission: planPolicy['plan.send'],
  params,
  body: z.object({ ...step, act: z.enum(['send', 'issue', 'unsign', 'recall']) }),
  answer: openedPlan,
});

/** The decision itself is a paper of the office: its number, and who signed it as what, where they are told. */
export const decidePlan = communeContract({
  method: 'POST',
  path: '/plan-versions/:version/decision',
  summary: 'The approving office approves a plan that was sent to it, or returns it with the reason',
  permission: planPolicy['plan.approve'],
  params,
  body: z.discriminatedUnion('act', [
    z.object({
      ...step,
      act: z.literal('approve'),
      number: fromPaper.shape.number,
      signer: z
        .object({ actor: fromPaper.shape.actor, postTitle: fromPaper.shape.postTitle })
        .nullable()
        .default(null),
    }),
    z.object({ ...step, act: z.literal('approver-return'), reason }),
  ]),
  answer: openedPlan,
});

/** Who decided on paper, as what, on which day; the signed page is attached apart. A signature takes the number that stands on the paper. */
export const recordDecision = communeContract({
  method: 'POST',
  path: '/plan-versions/:version/recorded-decision',
  summary: 'Records what the director or the approver decided on paper',
  permission: planPolicy['plan.send'],
  params,
  body: z.object({
    ...step,
    act: z.enum(['approve', 'approver-return', 'sign', 'return']),
    ...fromPaper.shape,
    numbering,
  }),
  answer: openedPlan,
});

export const remindOfPlan = communeContract({
  method: 'POST',
  path: '/plan-versions/:version/reminder',
  summary: 'Reminds whoever is waited for, once a day',
  permission: planPolicy['plan.send'],
  params,
  body: z.object(step),
  answer: openedPlan,
});

export const attachSignedPage = communeContract({
  method: 'PUT',
  path: '/plan-steps/:step/file/:file',
  summary: 'Attaches the signed page to a recorded decision',
  permission: planPolicy['plan.send'],
  params: { step: z.uuid(), file: z.uuid() },
  body: fileBody,
  answer: z.object({ fileId: z.uuid() }),
});

export const readSignedPage = communeContract({
  method: 'GET',
  path: '/plan-steps/:step/file',
  summary: 'Gives the signed page of a recorded decision',
  permission: planPolicy['plan.read'],
  params: { step: z.uuid() },
  answer: fileAnswer,
});
