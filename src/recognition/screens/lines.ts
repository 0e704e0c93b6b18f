import { type CriteriaSet, criteriaSet, type SetIndicator } from '../criteria-set/set.ts';

/** The next code after those that are there: `TC3.2` after `TC3.1`, and the first where there is none. */
export function nextCode(codes: readonly string[], prefix: string): string {
  const numbers = codes.map((code) => Number(/(\d+)$/.exec(code)?.[1] ?? 0));
  const last = codes.at(-1);
  const stem = last ? last.replace(/\d+$/, '') : prefix;
  return `${stem}${Math.max(0, ...numbers) + 1}`;
}

/** An indicator of which nothing is typed yet, of the kind that the set's engine asks for. */
export function blankIndicator({ engine }: CriteriaSet, code: string, label = ''): SetIndicator {
  const blank: SetIndicator = {
    code,
    label,
    type: engine === 'all-must-pass' ? 'boolean' : 'points',
    max: null,
    comparator: 'at-least',
    thresholds: {},
    unit: null,
    measure: null,
    verified: false,
    source: null,
  };
  return blank;
}

type Criterion = CriteriaSet['criteria'][number];

/**
 * Lines pasted where an indicator's wording stands, each made an indicator; a code that a line begins with ("TC3.1." or "1)") is taken as
 * its code. Null where there is one line alone: that is a wording like any other.
 */
export function pastedIndicators(
  set: CriteriaSet,
  { code, indicators }: Criterion,
  text: string,
): SetIndicator[] | null {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  if (lines.length < 2) return null;
  const codes = indicators.slice(0, -1).map((one) => one.code);
  return lines.map((line) => {
    const [, typed, rest] = /^((?:[A-Z]{1,4})?\d+(?:\.\d+)*)[.):]?\s+(.+)$/.exec(line) ?? [];
    const own =
      typed && rest && criteriaSet.shape.id.safeParse(typed.replaceAll('.', '-')).success ? typed : null;
    const next = own && !codes.includes(own) ? own : nextCode(codes, `${code}.`);
    codes.push(next);
    return blankIndicator(set, next, own ? (rest ?? line) : line);
  });
}
