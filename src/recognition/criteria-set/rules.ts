import { formatNumber } from '#vocabulary/money.ts';
import { gapsOf, type Remark } from './gaps.ts';
import { type Scores, scoreFaults } from './scores.ts';
import { type CriteriaSet, indicatorsOf, type SetIndicator } from './set.ts';

export type Verdict = 'met' | 'not-met' | 'not-announced';

/**
 * What a set says of scores. `level` is the level or grade that is reached, null where the set has none or nothing is announced; `total` is
 * null where no points are given; `reasons` says why a title is not met or not announced.
 */
export interface Assessment {
  readonly verdict: Verdict;
  readonly level: string | null;
  readonly total: number | null;
  readonly reasons: readonly Remark[];
}

/**
 * Judges scores by a set. Nothing is announced from a set that was not checked against its official text, that is not whole, or that does
 * not say how to count what does not apply. Throws RangeError with the first fault in words for scores that the set cannot take.
 */
export function assess(set: CriteriaSet, input: Scores): Assessment {
  const [fault] = scoreFaults(set, input);
  if (fault) throw new RangeError(fault.vi);
  const counted = count(set, input);
  const total = set.engine === 'all-must-pass' ? null : counted.total;
  const silence = whyNotAnnounced(set, input);
  if (silence.length > 0) return { verdict: 'not-announced', level: null, total, reasons: silence };
  if (set.engine === 'all-must-pass') return { ...byLevels(set, input), total };
  return {
    ...(set.engine === 'points-with-floor' ? byFloor(set, input, counted) : byBands(set, input, counted)),
    total,
  };
}

/** Why no result by this set can be announced for such scores; empty when one can. */
function whyNotAnnounced(set: CriteriaSet, { notApplicable }: Scores): readonly Remark[] {
  const none = indicatorsOf(set).every(({ code }) => notApplicable.includes(code));
  return [
    ...(set.verified
      ? []
      : [
          {
            code: null,
            vi: 'Chưa công bố kết quả: bộ tiêu chí chưa đối chiếu văn bản gốc.',
            en: 'No result is announced: the set was not checked against the official text.',
          },
        ]),
    ...gapsOf(set),
    ...(notApplicable.length > 0 && set.notApplicableRule === null
      ? [
          {
            code: null,
            vi: 'Chưa công bố kết quả: bộ tiêu chí chưa ghi cách tính mục không áp dụng.',
            en: 'No result is announced: the set does not say how to count what does not apply.',
          },
        ]
      : []),
    ...(none && notApplicable.length > 0
      ? [{ code: null, vi: 'Không còn mục nào để chấm.', en: 'No item is left to judge.' }]
      : []),
  ];
}

/** Hundredths of points, so that sums of decimals compare exactly. */
interface Counted {
  readonly sum: number;
  /** The most that the items which apply can give, and the most of all. */
  readonly possible: number;
  readonly most: number;
  /** The total as the set's rule tells it, in points. */
  readonly total: number;
}

function count(set: CriteriaSet, { scores, notApplicable }: Scores): Counted {
  const all = indicatorsOf(set);
  const apply = all.filter(({ code }) => !notApplicable.includes(code));
  const maxOf = (some: readonly SetIndicator[]) =>
    some.reduce((sum, { max }) => sum + hundredths(max ?? 0), 0);
  const given = apply.reduce((sum, { code }) => sum + hundredths(scores[code] ?? 0), 0);
  const [most, applicable] = [maxOf(all), maxOf(apply)];
  if (set.notApplicableRule === 'full') {
    const sum = given + most - applicable;
    return { sum, possible: most, most, total: sum / 100 };
  }
  const spread = set.notApplicableRule === 'redistributed' && applicable > 0;
  return {
    sum: given,
    possible: applicable,
    most,
    total: spread ? Math.round((given * most) / applicable) / 100 : given / 100,
  };
}

const hundredths = (points: number): number => Math.round(points * 100);

/** Whether a mark of the whole set is reached; where items were left out, the mark counts for the part of them that is left. */
const reaches = ({ sum, possible, most }: Counted, mark: number): boolean =>
  sum * most >= hundredths(mark) * possible;

/** Items of points that nobody has scored: not known is not a zero, and not a pass. */
function unscored(set: CriteriaSet, { scores, notApplicable }: Scores): Remark[] {
  return indicatorsOf(set)
    .filter(({ code }) => scores[code] === undefined && !notApplicable.includes(code))
    .map(({ code }) => ({ code, vi: `Mục ${code} chưa chấm.`, en: `Item ${code} is not scored yet.` }));
}

type Judged = Omit<Assessment, 'total'>;

function byFloor(set: CriteriaSet, input: Scores, counted: Counted): Judged {
  const pass = set.passTotal ?? 0;
  const floor = set.floor ?? 0;
  const low = indicatorsOf(set).filter(
    ({ code }) => !input.notApplicable.includes(code) && (input.scores[code] ?? floor) < floor,
  );
  const reasons: Remark[] = [
    ...unscored(set, input),
    ...low.map(({ code }) => ({
      code,
      vi: `Mục ${code} được ${formatNumber(input.scores[code]!)} điểm, dưới ${formatNumber(floor)}.`,
      en: `Item ${code} has ${input.scores[code]} points, under ${floor}.`,
    })),
    ...(reaches(counted, pass) ? [] : [tooFew(counted.total, pass)]),
  ];
  return { verdict: reasons.length === 0 ? 'met' : 'not-met', level: null, reasons };
}

function byBands(set: CriteriaSet, input: Scores, counted: Counted): Judged {
  const open = unscored(set, input);
  const band = set.bands.find(({ min }) => min !== null && reaches(counted, min));
  const least = set.bands.findLast(({ recognised }) => recognised)?.min ?? 0;
  const met = open.length === 0 && band?.recognised === true;
  const reasons = [...open, ...(band?.recognised ? [] : [tooFew(counted.total, least)])];
  return {
    verdict: met ? 'met' : 'not-met',
    level: open.length === 0 ? (band?.code ?? null) : null,
    reasons,
  };
}

const tooFew = (total: number, pass: number): Remark => ({
  code: null,
  vi: `Tổng ${formatNumber(total)} điểm, cần từ ${formatNumber(pass)}.`,
  en: `The total is ${total} points, ${pass} are needed.`,
});

/** The levels build on each other: one is reached when it and all below it are, so the second always holds the first. */
function byLevels(set: CriteriaSet, input: Scores): Judged {
  const open = set.levels.findIndex(({ code }) => missingFor(set, input, code).length > 0);
  const reached = open < 0 ? set.levels.length : open;
  const [first] = set.levels;
  if (reached > 0) return { verdict: 'met', level: set.levels[reached - 1]!.code, reasons: [] };
  return { verdict: 'not-met', level: null, reasons: first ? missingFor(set, input, first.code) : [] };
}

/** What is still wanting for a level of a set in which all must pass; empty when it is reached. The answer to "what if" of a higher level. */
export function missingFor(
  set: CriteriaSet,
  { scores, notApplicable }: Scores,
  level: string,
): readonly Remark[] {
  return indicatorsOf(set).flatMap((one) => {
    if (notApplicable.includes(one.code)) return [];
    const score = scores[one.code];
    if (score === undefined)
      return [
        {
          code: one.code,
          vi: `Chỉ tiêu ${one.code} chưa có số.`,
          en: `Indicator ${one.code} has no figure yet.`,
        },
      ];
    const asked = one.type === 'boolean' ? 1 : (one.thresholds[level] ?? null);
    if (asked !== null && passes(one, score, asked)) return [];
    return [shortOf(one, score, asked)];
  });
}

const passes = ({ comparator }: SetIndicator, score: number, asked: number): boolean =>
  comparator === 'at-least' ? score >= asked : score <= asked;

function shortOf({ code, type, comparator }: SetIndicator, score: number, asked: number | null): Remark {
  if (type === 'boolean')
    return { code, vi: `Chỉ tiêu ${code} chưa đạt.`, en: `Indicator ${code} is not met.` };
  if (asked === null)
    return { code, vi: `Chỉ tiêu ${code} chưa có ngưỡng.`, en: `Indicator ${code} has no threshold.` };
  const [vi, en] = comparator === 'at-least' ? ['cần từ', 'at least'] : ['không quá', 'at most'];
  return {
    code,
    vi: `Chỉ tiêu ${code} là ${formatNumber(score)}, ${vi} ${formatNumber(asked)}.`,
    en: `Indicator ${code} is ${score}, ${en} ${asked} is asked.`,
  };
}
