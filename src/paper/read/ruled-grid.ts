import type { Rule } from './page-layout.ts';

export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
export interface Grid<R extends Rule = Rule> {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly xs: readonly number[];
  readonly cells: readonly GridCell[];
  /** The strokes that rule it. */
  readonly borders: readonly R[];
}

const NEAR = 3.5;
/** A page with more strokes than this is a drawing or a map, not a table. */
const MOST_RULES = 6_000;

/** The tables that strokes rule on a page, each with its merged cells, from top to bottom. */
export function gridsOf<R extends Rule>(rules: readonly R[]): Grid<R>[] {
  if (rules.length > MOST_RULES) return [];
  return components(rules)
    .map((own) => gridOf(own))
    .filter((grid) => grid !== null)
    .sort((a, b) => a.top - b.top);
}

/** Strokes that touch or cross belong together. */
function components<R extends Rule>(rules: readonly R[]): R[][] {
  const parent = rules.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at]!;
    parent[i] = at;
    return at;
  };
  rules.forEach((a, i) => {
    for (let j = i + 1; j < rules.length; j++) if (touch(a, rules[j]!)) parent[root(i)] = root(j);
  });
  const groups = new Map<number, R[]>();
  rules.forEach((rule, i) => {
    groups.set(root(i), [...(groups.get(root(i)) ?? []), rule]);
  });
  return [...groups.values()];
}

function touch(a: Rule, b: Rule): boolean {
  if (a.kind === b.kind)
    return Math.abs(a.at - b.at) <= NEAR && a.from <= b.to + NEAR && b.from <= a.to + NEAR;
  return a.at >= b.from - NEAR && a.at <= b.to + NEAR && b.at >= a.from - NEAR && b.at <= a.to + NEAR;
}

function gridOf<R extends Rule>(rules: readonly R[]): Grid<R> | null {
  const strokes = (kind: Rule['kind']) => rules.filter((r) => r.kind === kind);
  const across = spanning(strokes('across'), strokes('down'));
  const down = withOpenSides(spanning(strokes('down'), across), across);
  const [xs, ys] = [distinct(down.map((r) => r.at)), distinct(across.map((r) => r.at))];
  if (xs.length < 2 || ys.length < 2 || (xs.length - 1) * (ys.length - 1) < 2) return null;
  const covered = (list: readonly Rule[], at: number, middle: number) =>
    list.some((r) => Math.abs(r.at - at) <= NEAR && r.from - 1 <= middle && middle <= r.to + 1);
  const [rows, columns] = [ys.length - 1, xs.length - 1];
  const mid = (list: readonly number[], i: number) => (list[i]! + list[i + 1]!) / 2;
  const taken = new Set<number>();
  const cells: GridCell[] = [];
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      if (taken.has(r * columns + c)) continue;
      let [wide, high] = [1, 1];
      while (
        c + wide < columns &&
        !taken.has(r * columns + c + wide) &&
        !covered(down, xs[c + wide]!, mid(ys, r))
      )
        wide += 1;
      while (r + high < rows && !covered(across, ys[r + high]!, mid(xs, c))) high += 1;
      for (let i = r; i < r + high; i++) for (let j = c; j < c + wide; j++) taken.add(i * columns + j);
      cells.push({
        row: r,
        column: c,
        rowSpan: high,
        columnSpan: wide,
        left: xs[c]!,
        right: xs[c + wide]!,
        top: ys[r]!,
        bottom: ys[r + high]!,
      });
    }
  }
  const borders = [...across, ...down];
  return { left: xs[0]!, right: xs.at(-1)!, top: ys[0]!, bottom: ys.at(-1)!, xs, cells, borders };
}

/** How far rows reach beyond the outermost stroke down, where a side of the table is not drawn. */
const OPEN_SIDE = 14;

/** A table may be open on its left and right: where most of its rows' strokes end together, its edge is. */
function withOpenSides<R extends Rule>(down: readonly R[], across: readonly R[]): R[] {
  const first = down[0];
  if (!first || across.length < 3) return [...down];
  const [top, bottom] = [Math.min(...across.map((r) => r.at)), Math.max(...across.map((r) => r.at))];
  const edge = (ends: readonly number[], isBeyond: (at: number) => boolean): R[] => {
    const at = [...ends].sort((a, b) => a - b)[Math.floor(ends.length / 2)]!;
    const together = ends.filter((end) => Math.abs(end - at) <= NEAR * 2).length;
    return isBeyond(at) && together >= ends.length * 0.6 ? [{ ...first, at, from: top, to: bottom }] : [];
  };
  const [leftmost, rightmost] = [Math.min(...down.map((r) => r.at)), Math.max(...down.map((r) => r.at))];
  return [
    ...down,
    ...edge(
      across.map((r) => r.from),
      (at) => at < leftmost - OPEN_SIDE,
    ),
    ...edge(
      across.map((r) => r.to),
      (at) => at > rightmost + OPEN_SIDE,
    ),
  ];
}

/** Strokes that run at least from one of the others to the next: a dash or an underline within a cell is no border. */
function spanning<R extends Rule>(list: readonly R[], others: readonly Rule[]): R[] {
  const at = distinct(others.map((r) => r.at));
  return list.filter((rule) =>
    at.some((place, i) => i > 0 && rule.from <= at[i - 1]! + NEAR + 1 && rule.to >= place - NEAR - 1),
  );
}

function distinct(values: readonly number[]): number[] {
  const out: number[] = [];
  for (const value of [...values].sort((a, b) => a - b))
    if (out.length === 0 || value - out.at(-1)! > NEAR) out.push(value);
  return out;
}
