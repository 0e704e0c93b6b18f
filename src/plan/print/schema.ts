import { z } from 'zod';
import { communeContract, fileAnswer } from '#platform/http/contract.ts';
import { civilDay } from '#platform/http/fields.ts';
import { planPolicy } from '../policy.ts';

const form = z.enum(['docx', 'pdf', 'html']).default('pdf');

export const printPlan = communeContract({
  method: 'GET',
  path: '/plan-versions/:version/paper',
  summary:
    'Prints a version of a plan as the official paper: as it was signed, or as it stands now; or the sheet of one month (of one year, where a plan has that month twice)',
  permission: planPolicy['plan.read'],
  params: { version: z.uuid() },
  query: {
    form,
    month: z.coerce.number().int().min(1).max(12).optional(),
    year: z.coerce.number().int().min(2000).max(2101).optional(),
    /** Under the number that a signature of this day would take: what is looked at before it is signed. */
    signedOn: civilDay.optional(),
    number: z.enum(['keep', 'new']).default('keep'),
    numberOnPaper: z.string().max(80).optional(),
  },
  answer: fileAnswer,
});

export const exportPlan = communeContract({
  method: 'GET',
  path: '/plan-versions/:version/table',
  summary: 'Gives the lines of a version as an Excel table',
  permission: planPolicy['plan.read'],
  params: { version: z.uuid() },
  answer: fileAnswer,
});
