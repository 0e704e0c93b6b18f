import { z } from 'zod';
import type { FileAnswer } from '#platform/http/contract.ts';
import { Problem } from '#platform/problems/problem.ts';
import { renderDocx } from './docx/render.ts';
import { renderHtmlPage } from './html/render.ts';
import type { OfficialPaper } from './model.ts';
import { PressError } from './pdf/pressroom.ts';
import { renderPdf } from './pdf/render.ts';
import { type Template, templateToXlsx } from './template.ts';
import { tableToXlsx, type XlsxTable } from './xlsx.ts';

/** The forms in which every paper can be had. */
export const paperForm = z.enum(['docx', 'pdf', 'html']);
export type PaperForm = z.infer<typeof paperForm>;

const mediaTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
} as const;

/** Gives the paper as a file of that form; `name` without ending. PDF and page open in the browser, Word files are saved. */
export async function paperAnswer(paper: OfficialPaper, form: PaperForm, name: string): Promise<FileAnswer> {
  const bytes = await render(paper, form);
  return { name: `${name}.${form}`, mediaType: mediaTypes[form], bytes, inline: form !== 'docx' };
}

async function render(paper: OfficialPaper, form: PaperForm): Promise<Uint8Array> {
  if (form === 'docx') return renderDocx(paper);
  if (form === 'pdf') {
    return renderPdf(paper).catch((error: unknown) => {
      throw error instanceof PressError
        ? new Problem('paper-failed', { more: { why: error.message } })
        : error;
    });
  }
  return Buffer.from(renderHtmlPage(paper));
}

const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Gives a table as an Excel file to save; `name` without ending. */
export async function xlsxAnswer(table: XlsxTable, name: string): Promise<FileAnswer> {
  return { name: `${name}.xlsx`, mediaType: excel, bytes: await tableToXlsx(table) };
}

/** Gives an Excel file to fill in; `name` without ending. */
export async function templateAnswer(template: Template, name: string): Promise<FileAnswer> {
  return { name: `${name}.xlsx`, mediaType: excel, bytes: await templateToXlsx(template) };
}
