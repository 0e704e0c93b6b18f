import { fold } from '#vocabulary/text.ts';
import { marked } from './lines.ts';

/** Under which name a heading is known again: without numbering, marks and what closes it. */
export const headingKey = (heading: string): string =>
  fold(marked(heading).body)
    .replace(/[\s:.;?!]+$/, '')
    .slice(0, 200);

/** Under which name the header of a column is known again: without marks and line breaks. */
export const headerKey = (header: string): string => fold(header).slice(0, 200);
