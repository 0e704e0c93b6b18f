import type { FileAnswer } from '#platform/http/contract.ts';
import { Problem } from '#platform/problems/problem.ts';
import type { PaperForm } from './form.ts';
import type { OfficialPaper } from './model.ts';
import type { Order } from './press/press.ts';
import { PressError, print } from './press/print.ts';
import type { Template } from './template.ts';
import type { XlsxTable } from './xlsx.ts';

const mediaTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
} as const;

/**
 * Gives the paper as a file of that form; `name` without ending. PDF and page open in the browser, Word files are saved. It is made after
 * the transaction, in a process of its own, like every file here.
 */
export async function paperAnswer(paper: OfficialPaper, form: PaperForm, name: string): Promise<FileAnswer> {
  const bytes = made({ make: form, paper });
  return { name: `${name}.${form}`, mediaType: mediaTypes[form], bytes, inline: form !== 'docx' };
}

const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Gives a table as an Excel file to save; `name` without ending. */
export async function xlsxAnswer(table: XlsxTable, name: string): Promise<FileAnswer> {
  return { name: `${name}.xlsx`, mediaType: excel, bytes: made({ make: 'table', table }) };
}

/** Gives an Excel file to fill in; `name` without ending. */
export async function templateAnswer(template: Template, name: string): Promise<FileAnswer> {
  return { name: `${name}.xlsx`, mediaType: excel, bytes: made({ make: 'template', template }) };
}

const made = (order: Order) => () =>
  print(order).catch((error: unknown) => {
    throw error instanceof PressError ? new Problem('paper-failed', { more: { why: error.message } }) : error;
  });
