import { z } from 'zod';
import { communeContract, fileAnswer } from '#platform/http/contract.ts';
import { civilDay } from '#platform/http/fields.ts';
import { folderPolicy } from '../folder/policy.ts';
import { classPapers, numberedPapers } from './rules.ts';

const params = { activity: z.uuid() };

export const printClassPaper = communeContract({
  method: 'GET',
  path: '/activities/:activity/papers/:kind',
  summary: 'Prints a paper of a class: notice, invitation, roster, attendance sheet, minutes',
  permission: folderPolicy['folder.read'],
  params: { ...params, kind: z.enum(classPapers) },
  query: {
    form: z.enum(['docx', 'pdf', 'html']).default('pdf'),
    /** Of which session the sheet or the minutes are; the first when left out. */
    session: z.uuid().optional(),
    /** As it was issued, where it was, or as the records are now. */
    as: z.enum(['issued', 'now']).default('issued'),
  },
  answer: fileAnswer,
});

/** Takes the next number of the register. The client makes the document's id: sending twice takes one number. */
export const issueClassPaper = communeContract({
  method: 'POST',
  path: '/activities/:activity/papers/:kind',
  summary: 'Numbers and issues a paper of a class',
  permission: folderPolicy['paper.issue'],
  params: { ...params, kind: z.enum(numberedPapers) },
  body: z.object({ documentId: z.uuid(), issuedOn: civilDay, session: z.uuid().nullable() }),
  answer: z.object({ id: z.uuid(), number: z.int(), year: z.int(), symbol: z.string() }),
});
