import type { OfficialPaper } from '../model.ts';
import { prepare } from '../prepare.ts';
import { dayOfPaper, type Stamp } from '../stamp.ts';
import { openPressroom } from './pressroom.ts';

const { print } = openPressroom(new URL('./press.ts', import.meta.url));

/**
 * The paper as a PDF with its fonts inside. The same paper and moment give the same bytes. Rejects with `PressError`
 * when the paper cannot be drawn.
 */
export const renderPdf = (paper: OfficialPaper, stamp: Stamp = {}): Promise<Buffer> =>
  print(prepare(paper), stamp.madeAt ?? dayOfPaper(paper));
