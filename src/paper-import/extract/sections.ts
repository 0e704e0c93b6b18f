import { fold } from '#vocabulary/text.ts';
import { headingSigns } from './signs.ts';

/** Whether a row's only text is a heading that is known, so that a table ends above it. */
export const namesSection = (heading: string): boolean => {
  const text = fold(heading);
  return headingSigns.some(({ words }) => words.test(text));
};
