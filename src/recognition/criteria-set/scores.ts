import { formatNumber } from '#vocabulary/money.ts';
import type { Remark } from './gaps.ts';
import { type CriteriaSet, indicatorsOf, type SetIndicator } from './set.ts';

/** What is judged: a figure by the code of its indicator (yes is 1, no is 0), and the codes that do not apply. */
export interface Scores {
  readonly scores: Readonly<Record<string, number>>;
  readonly notApplicable: readonly string[];
}

const MOST = 1_000_000_000_000;

/** The largest figure that an indicator takes. */
export function mostOf({ type, max }: SetIndicator): number {
  if (type === 'boolean') return 1;
  if (type === 'percent') return 100;
  if (type === 'level') return 10;
  if (type === 'points') return max ?? 10_000;
  return MOST;
}

/** What is wrong with scores before anything is judged: unknown codes, figures out of range, an item scored and said not to apply. */
export function scoreFaults(set: CriteriaSet, { scores, notApplicable }: Scores): readonly Remark[] {
  const byCode = new Map(indicatorsOf(set).map((one) => [one.code, one]));
  const known = (code: string) => byCode.has(code) || isOfOpenCriterion(set, code);
  const unknown = [...Object.keys(scores), ...notApplicable].filter((code) => !known(code));
  return [
    ...[...new Set(unknown)].map((code) => ({
      code,
      vi: `Bộ tiêu chí ${set.id} không có mục ${code}.`,
      en: `Set ${set.id} has no item ${code}.`,
    })),
    ...Object.entries(scores).flatMap(([code, score]) => figureFault(code, score, byCode.get(code))),
    ...notApplicable
      .filter((code) => (scores[code] ?? 0) !== 0)
      .map((code) => ({
        code,
        vi: `Mục ${code} vừa có điểm vừa ghi không áp dụng.`,
        en: `Item ${code} has a score and is said not to apply.`,
      })),
  ];
}

/** Whether a code can only belong to a criterion whose indicators nobody has typed in yet: it is kept, and nothing is judged by it. */
const isOfOpenCriterion = (set: CriteriaSet, code: string): boolean =>
  set.criteria.some(
    (one) => one.indicators.length === 0 && (code === one.code || code.startsWith(`${one.code}.`)),
  );

function figureFault(code: string, score: number, one: SetIndicator | undefined): Remark[] {
  const most = one ? mostOf(one) : MOST;
  const whole = one?.type === 'boolean' || one?.type === 'level';
  if (!Number.isFinite(score) || score < 0 || score > most || (whole && !Number.isInteger(score))) {
    const [vi, en] =
      one?.type === 'boolean'
        ? ['chỉ nhận 1 (có) hoặc 0 (không)', 'takes 1 (yes) or 0 (no)']
        : [`phải từ 0 đến ${formatNumber(most)}`, `must be from 0 to ${most}`];
    return [{ code, vi: `Mục ${code} ${vi}, đang là ${score}.`, en: `Item ${code} ${en}, it is ${score}.` }];
  }
  const hundredths = score * 100;
  if (Math.abs(hundredths - Math.round(hundredths)) < 1e-6) return [];
  return [
    {
      code,
      vi: `Mục ${code} chỉ nhận hai chữ số thập phân.`,
      en: `Item ${code} takes two decimals at most.`,
    },
  ];
}
