import { fold } from '#vocabulary/text.ts';
import { headingSigns } from './signs.ts';

/** Whether a heading begins another section of the paper: tables of rows and their banners name none of these. */
export const opensSection = (heading: string): boolean => {
  const text = fold(heading);
  return headingSigns.some(
    ({ words, weights }) => words.test(text) && OTHERS.some((name) => (weights[name] ?? 0) >= 3),
  );
};
const OTHERS = ['bases', 'community', 'needs', 'targets', 'assignments', 'funding'] as const;

/** Whether a row's only text is a heading that is known, so that a table ends above it. */
export const namesSection = (heading: string): boolean => {
  const text = fold(heading);
  return headingSigns.some(({ words }) => words.test(text));
};
