import { fold } from '#vocabulary/text.ts';

/** Under which name a heading is known again: folded, without numbering (takes its body) and closing marks. */
export const headingKey = (body: string): string =>
  fold(body)
    .replace(/[\s:.;?!]+$/, '')
    .slice(0, 200);

/** Under which name the header of a column is known again: without marks and line breaks. */
export const headerKey = (header: string): string => fold(header).slice(0, 200);
