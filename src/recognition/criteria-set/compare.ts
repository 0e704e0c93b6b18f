import type { Words } from '#vocabulary/language.ts';
import { type CriteriaSet, indicatorsOf } from './set.ts';
import { askedOf } from './told.ts';

/** One line of two versions side by side; null where a version does not have it. */
export interface Compared {
  readonly code: string;
  readonly before: Words | null;
  readonly after: Words | null;
  readonly state: 'same' | 'changed' | 'added' | 'removed';
}

/** Two versions of a set side by side: the rules of the whole, then criteria and indicators by their codes, in the order of the newer one. */
export function compared(before: CriteriaSet, after: CriteriaSet): readonly Compared[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  const removed = [...old.keys()].filter((code) => !now.has(code));
  return [...now.keys(), ...removed].map((code) => {
    const [one, other] = [old.get(code) ?? null, now.get(code) ?? null];
    return { code, before: one, after: other, state: stateOf(one, other) };
  });
}

function stateOf(before: Words | null, after: Words | null): Compared['state'] {
  if (before === null) return 'added';
  if (after === null) return 'removed';
  return before.vi === after.vi ? 'same' : 'changed';
}

function linesOf(set: CriteriaSet): ReadonlyMap<string, Words> {
  const rule = ruleOf(set);
  return new Map<string, Words>([
    ['', rule],
    ...set.criteria.map(({ code, label }) => [`§${code}`, { vi: label, en: label }] as const),
    ...indicatorsOf(set).map((one) => {
      const asked = askedOf(set, one);
      return [one.code, { vi: `${one.label} (${asked.vi})`, en: `${one.label} (${asked.en})` }] as const;
    }),
  ]);
}

function ruleOf({ engine, maxTotal, passTotal, floor, bands, levels, basis }: CriteriaSet): Words {
  const open = (value: number | null) => value ?? '…';
  const by = basis ?? '…';
  if (engine === 'all-must-pass') {
    const names = levels.map(({ label }) => label).join(', ');
    return { vi: `${by}: đạt tất cả; ${names}`, en: `${by}: all must be met; ${names}` };
  }
  if (engine === 'points-with-floor')
    return {
      vi: `${by}: từ ${open(passTotal)}/${open(maxTotal)} điểm, không mục nào dưới ${open(floor)}`,
      en: `${by}: from ${open(passTotal)} of ${open(maxTotal)} points, no item under ${open(floor)}`,
    };
  const grades = bands.map(({ label, min }) => `${label} ≥ ${open(min)}`).join(', ');
  return { vi: `${by}: ${open(maxTotal)} điểm; ${grades}`, en: `${by}: ${open(maxTotal)} points; ${grades}` };
}
