import type { Words } from '#vocabulary/language.ts';
import { edited } from './edit.ts';
import { type CriteriaSet, criteriaSet } from './set.ts';

const KIND = 'langhoc criteria set';

/** A set as a file that another commune can take in. */
export function exported(set: CriteriaSet): string {
  return `${JSON.stringify({ kind: KIND, format: 1, set: criteriaSet.parse(set) }, null, 2)}\n`;
}

/**
 * The set in a file that another commune gave away, or what is wrong with the file. Nothing of it counts as checked: whoever takes it in
 * confirms the official text anew.
 */
export function imported(text: string): { readonly set: CriteriaSet } | { readonly wrong: readonly Words[] } {
  const file = parsed(text);
  if (file === undefined)
    return wrong(
      'Tệp không phải JSON đọc được. Chọn tệp .json đã tải từ Làng Học.',
      'The file is no readable JSON.',
    );
  const { kind, set } = (typeof file === 'object' && file !== null ? file : {}) as {
    kind?: unknown;
    set?: unknown;
  };
  if (kind !== KIND)
    return wrong('Tệp không phải bộ tiêu chí tải từ Làng Học.', 'The file is no criteria set of Làng Học.');
  const read = criteriaSet.safeParse(set);
  if (read.success) return { set: edited(null, read.data) };
  return {
    wrong: read.error.issues.slice(0, 10).map(({ path }) => {
      const where = path.join('.');
      return { vi: `Sai hoặc thiếu ở ${where || 'set'}.`, en: `Wrong or missing at ${where || 'set'}.` };
    }),
  };
}

const wrong = (vi: string, en: string) => ({ wrong: [{ vi, en }] });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
