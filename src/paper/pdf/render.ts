import type { OfficialPaper } from '../model.ts';
import { print } from '../press/print.ts';
import type { Stamp } from '../stamp.ts';

/**
 * The paper as a PDF with its fonts inside. The same paper and moment give the same bytes. Throws PressError when the paper cannot be
 * drawn.
 */
export const renderPdf = async (paper: OfficialPaper, { madeAt }: Stamp = {}): Promise<Buffer> =>
  Buffer.from(await print({ make: 'pdf', paper, madeAt }));
