/** The process in which papers and tables become files: a large one takes seconds, and where the typesetter fails, it ends its process. */
import { serve } from '#platform/process/serve.ts';
import type { PaperForm } from '../form.ts';
import type { OfficialPaper } from '../model.ts';
import { prepare } from '../prepare.ts';
import { dayOfPaper } from '../stamp.ts';
import type { Template } from '../template.ts';
import type { XlsxTable } from '../xlsx.ts';

export type Order =
  | { readonly make: PaperForm; readonly paper: OfficialPaper; readonly madeAt?: Date | undefined }
  | { readonly make: 'table'; readonly table: XlsxTable }
  | { readonly make: 'template'; readonly template: Template };

/** Each form loads its library when it is first asked for. */
async function printed(order: Order): Promise<Uint8Array> {
  if (order.make === 'table') return (await import('../xlsx.ts')).tableToXlsx(order.table);
  if (order.make === 'template') return (await import('../template.ts')).templateToXlsx(order.template);
  const { make, paper, madeAt = dayOfPaper(paper) } = order;
  if (make === 'docx') return (await import('../docx/render.ts')).renderDocx(paper, { madeAt });
  if (make === 'pdf') return (await import('../pdf/compile.ts')).compileSheet(prepare(paper), madeAt);
  return Buffer.from((await import('../html/render.ts')).renderHtmlPage(paper));
}

serve<Order, Uint8Array>(printed);
