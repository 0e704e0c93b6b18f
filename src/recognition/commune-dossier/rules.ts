import type { Words } from '#vocabulary/language.ts';
import { formatNumber } from '#vocabulary/money.ts';
import type { Model } from '../candidacy/models.ts';
import { missingFor } from '../criteria-set/rules.ts';
import { type CriteriaSet, indicatorsOf, type SetIndicator } from '../criteria-set/set.ts';

/** `done`: met, and somebody can show it; `short`: not met, or nothing shows it; `unchecked`: the text is not compared with the official one. */
export const lights = ['done', 'short', 'unchecked'] as const;
export type Light = (typeof lights)[number];

/** An indicator of the commune as records and people speak of it. */
export interface Figured {
  readonly code: string;
  readonly derived: number | null;
  readonly claim: number | null;
  readonly notApplicable: boolean;
  readonly reason: string | null;
  readonly files: readonly unknown[];
}

/** What is assessed: one figure an indicator, the claim where somebody overruled the records. */
export const scoresOf = (figures: readonly Figured[]) => ({
  scores: Object.fromEntries(
    figures.flatMap(({ code, claim, derived, notApplicable }) => {
      const value = claim ?? derived;
      return value === null || notApplicable ? [] : [[code, value] as const];
    }),
  ),
  notApplicable: figures.filter((one) => one.notApplicable).map(({ code }) => code),
});

/**
 * The light of an indicator at a level, with what is missing in words. A figure that people claim needs something that shows it (a file or a
 * reason); one from the records shows itself.
 */
export function lightOf(
  set: CriteriaSet,
  one: SetIndicator,
  figures: readonly Figured[],
  level: string,
): { readonly light: Light; readonly missing: Words | null } {
  const own = figures.find(({ code }) => code === one.code);
  const short = missingFor(set, scoresOf(figures), level).find(({ code }) => code === one.code);
  const missing: Words | null =
    (short && withoutCode(short, one.code)) ?? (own && !isShown(own) ? notShown : null);
  if (!one.verified && !set.verified) return { light: 'unchecked', missing };
  return { light: missing === null ? 'done' : 'short', missing };
}

/** `Chỉ tiêu TC1.1 chưa có số.` where the code stands beside it already: `chưa có số`. */
const withoutCode = ({ vi, en }: Words, code: string): Words => ({
  vi: vi.replace(`Chỉ tiêu ${code} `, '').replace(/\.$/, ''),
  en: en.replace(`Indicator ${code} `, '').replace(/\.$/, ''),
});
const isShown = ({ claim, notApplicable, reason, files }: Figured): boolean =>
  (claim === null && !notApplicable) || files.length > 0 || reason !== null;
const notShown: Words = { vi: 'chưa có minh chứng', en: 'nothing shows it yet' };

/** How many of the lights are which; of the criteria without indicators, those that are expected and not typed in. */
export function countLights(found: readonly { readonly light: Light }[]): Readonly<Record<Light, number>> {
  const count = (light: Light) => found.filter((one) => one.light === light).length;
  return { done: count('done'), short: count('short'), unchecked: count('unchecked') };
}

/** Indicators that the text has and nobody has typed in; 0 where the set does not say how many there are. */
export const untyped = (set: CriteriaSet): number =>
  Math.max(0, (set.expectedCounts?.indicators ?? 0) - indicatorsOf(set).length);

/** Which titles a derived figure is made of: it opens to them. */
export const modelOfMeasure = (measure: string | null): Model | null => {
  if (measure?.startsWith('learning-famil')) return 'family';
  return measure?.startsWith('learning-citizen') ? 'citizen' : null;
};

/** Who usually gives what is missing, where nobody has been named: by where its figure comes from. */
export function usualGiver(measure: string | null): Words {
  if (measure === 'loans') return { vi: 'người phụ trách thư viện', en: 'the library' };
  if (measure === 'donations') return { vi: 'kế toán', en: 'the accountant' };
  if (modelOfMeasure(measure))
    return { vi: 'trưởng thôn, Hội Khuyến học', en: 'village heads, the association' };
  if (measure !== null) return { vi: 'người điểm danh các lớp', en: 'whoever calls the rolls' };
  return { vi: 'chưa giao cho ai', en: 'nobody yet' };
}

/** A figure of an indicator as it is read: a yes or no, an amount, a share. */
export function figureWords(
  { type, unit }: Pick<SetIndicator, 'type' | 'unit'>,
  value: number | null,
): Words {
  if (value === null) return { vi: 'chưa có số', en: 'no figure' };
  if (type === 'boolean') return value >= 1 ? { vi: 'có', en: 'yes' } : { vi: 'chưa', en: 'no' };
  const of = type === 'percent' ? ' %' : type === 'amount' ? ' đ' : unit ? ` ${unit}` : '';
  const told = `${formatNumber(value)}${of}`;
  return { vi: told, en: told };
}
