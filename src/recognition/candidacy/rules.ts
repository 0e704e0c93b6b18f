import { type CivilDate, civilDate, formatDate } from '#vocabulary/date.ts';
import type { Words } from '#vocabulary/language.ts';
import { formatNumber } from '#vocabulary/money.ts';
import type { Period } from '#vocabulary/period.ts';
import type { CandidacyState, StoredState } from './definition.ts';
import { type Model, modelWords, subjectWords } from './models.ts';

/** `not-announced`: the set is not compared with its official text yet, so no result is told, on screen or on paper. */
export const verdicts = ['met', 'not-met', 'not-announced'] as const;
export type Verdict = (typeof verdicts)[number];

export const verdictWords: Readonly<Record<Verdict, Words>> = {
  met: { vi: 'Đạt', en: 'Met' },
  'not-met': { vi: 'Chưa đạt', en: 'Not met' },
  'not-announced': {
    vi: 'Chưa công bố: bộ tiêu chí chưa đối chiếu',
    en: 'Not announced: the criteria set is not verified',
  },
};

/** Where a candidacy stands on a day: a title runs out by itself. */
export const stateOn = (state: StoredState, validTo: string | null, today: CivilDate): CandidacyState =>
  state === 'recognised' && validTo !== null && validTo < today ? 'expired' : state;

/** What stands in the way: the field, and in words what and what to do. */
export interface Issue extends Words {
  readonly path: string;
}

/** What people say of an indicator: a figure of their own beside the derived one, or that it does not apply; why. */
export interface Claim {
  readonly code: string;
  readonly claim: number | null;
  readonly notApplicable: boolean;
  readonly reason: string | null;
}

/** The figure that is assessed: the claim where somebody overruled, else what the records give. The two are never added up. */
export const counted = (derived: number | null, claim: Pick<Claim, 'claim'> | undefined): number | null =>
  claim?.claim ?? derived;

/** What is wrong with the claims of a self-assessment beside their figures: an overruling or an exception without its reason. */
export function issuesOfClaims(
  claims: readonly Claim[],
  indicators: readonly { readonly code: string; readonly label: string }[],
  derived: Readonly<Record<string, number | null>>,
): readonly Issue[] {
  return claims.flatMap(({ code, claim, notApplicable, reason }, at): readonly Issue[] => {
    const label = indicators.find((one) => one.code === code)?.label ?? '';
    const path = `body.scores.${at}.reason`;
    if (reason !== null) return [];
    if (notApplicable) return [whyNot(path, code, label)];
    const own = derived[code] ?? null;
    return claim !== null && own !== null && own !== claim ? [whyOther(path, code, label, own, claim)] : [];
  });
}

const whyNot = (path: string, code: string, label: string): Issue => ({
  path,
  vi: `Chỉ tiêu ${code} “${label}” ghi là không áp dụng: ghi lý do.`,
  en: `Indicator ${code} is marked as not applicable: say why.`,
});
const whyOther = (path: string, code: string, label: string, derived: number, claim: number): Issue => ({
  path,
  vi: `Chỉ tiêu ${code} “${label}”: theo sổ là ${formatNumber(derived)}, ở đây ghi ${formatNumber(claim)}. Ghi lý do, kèm minh chứng nếu có.`,
  en: `Indicator ${code}: the records give ${derived}, ${claim} was written. Say why.`,
});

/** When self-assessment is open where nobody has set it: from October to the end of February of the next year. */
export function usualWindow(year: number): Period {
  const from = civilDate(year, 10, 1);
  const to = civilDate(year + 1, 2, 28);
  if (!from || !to) throw new RangeError(`no year ${year}`);
  return { from, to };
}

/** What stands against an assessment on a day outside of its time: it is taken with a reason, and not without one. */
export function issuesOfWindow(
  year: number,
  { from, to }: Period,
  on: CivilDate,
  reason: string | null,
): readonly Issue[] {
  if ((from <= on && on <= to) || reason !== null) return [];
  const when = on < from ? 'chưa mở' : 'đã hết hạn';
  return [
    {
      path: 'body.reason',
      vi: `Tự đánh giá năm ${year} mở từ ${formatDate(from)} đến ${formatDate(to)}; ngày ${formatDate(on)} ${when}. Ghi lý do làm ngoài thời gian thì vẫn gửi được.`,
      en: `Self-assessment of ${year} is open from ${formatDate(from)} to ${formatDate(to)}; ${formatDate(on)} is outside. With a reason it is taken all the same.`,
    },
  ];
}

/** A subject that is there twice: in a list that is sent, or registered already. */
export const twice = (path: string, model: Model, name: string, year: number): Issue => ({
  path,
  vi: `${capital(subjectWords[model].vi)} “${name}” có hai lần cho ${modelWords[model].vi} năm ${year}. Bỏ bớt một dòng.`,
  en: `The ${subjectWords[model].en} ${name} is there twice for ${year}. Take one out.`,
});

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** A share in whole hundredths; null of nothing. */
export const shareOf = (part: number, all: number): number | null =>
  all === 0 ? null : Math.round((part * 1000) / all) / 10;
