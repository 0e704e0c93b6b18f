import { Problem } from '#platform/problems/problem.ts';
import type { Issue } from './rules.ts';

/** Throws bad-input with everything that is wrong, where something is. */
export const refuse = (issues: readonly Issue[]): void => {
  if (issues.length > 0) throw new Problem('bad-input', { where: [...issues] });
};

/** Whom a message is about: a household is told by its number too, since heads share names. */
export const nameOf = (name: string, code: string | null): string => (code ? `${name} (hộ ${code})` : name);
