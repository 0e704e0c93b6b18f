import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, missingFor } from './rules.ts';
import { type CriteriaSet, criteriaSet, indicatorsOf } from './set.ts';
import { shippedSet, shippedSets } from './shipped/sets.ts';

const citizen = shippedSet('CDHT-244-2022')!;
const commune = shippedSet('TT25-2023-XA')!;
const all = (set: CriteriaSet, score: number) =>
  Object.fromEntries(indicatorsOf(set).map(({ code }) => [code, score]));

/** A set of two levels as a person would type it in: yes or no, a share that grows with the level, a rate that falls. */
const typedIn = criteriaSet.parse({
  ...commune,
  notApplicableRule: 'left-out',
  expectedCounts: null,
  verified: true,
  criteria: [
    {
      code: 'A',
      label: 'A',
      indicators: [
        { code: 'A.1', label: 'Có kế hoạch', type: 'boolean' },
        { code: 'A.2', label: 'Tỷ lệ', type: 'percent', thresholds: { MD1: 60, MD2: 80 } },
        {
          code: 'A.3',
          label: 'Hộ nghèo',
          type: 'percent',
          comparator: 'at-most',
          thresholds: { MD1: 10, MD2: 5 },
        },
      ],
    },
  ],
});
const banded = criteriaSet.parse({
  ...citizen,
  engine: 'points-with-bands',
  notApplicableRule: 'redistributed',
  bands: [
    { code: 'TOT', label: 'Tốt', min: 90, recognised: true },
    { code: 'KHA', label: 'Khá', min: 70, recognised: true },
    { code: 'TB', label: 'Trung bình', min: 50, recognised: false },
  ],
});

describe('the citizen set', () => {
  it('is met from 80 points with no index under 5, and told in points', () => {
    expect(assess(citizen, { scores: all(citizen, 8), notApplicable: [] })).toEqual({
      verdict: 'met',
      level: null,
      total: 80,
      reasons: [],
    });
    expect(assess(citizen, { scores: { ...all(citizen, 8), 1: 7.5 }, notApplicable: [] })).toMatchObject({
      verdict: 'not-met',
      total: 79.5,
      reasons: [{ code: null, vi: 'Tổng 79,5 điểm, cần từ 80.' }],
    });
    expect(assess(citizen, { scores: { ...all(citizen, 10), 6: 4 }, notApplicable: [] })).toMatchObject({
      verdict: 'not-met',
      total: 94,
      reasons: [{ code: '6', vi: 'Mục 6 được 4 điểm, dưới 5.' }],
    });
  });

  it('does not take an index that nobody scored for one that passes', () => {
    const { 3: _, ...rest } = all(citizen, 10);
    expect(assess(citizen, { scores: rest, notApplicable: [] })).toMatchObject({
      verdict: 'not-met',
      reasons: [{ code: '3', vi: 'Mục 3 chưa chấm.' }],
    });
  });

  it('announces nothing where an index does not apply: the text does not say how to count that', () => {
    const { 6: _, ...rest } = all(citizen, 9);
    expect(assess(citizen, { scores: rest, notApplicable: ['6'] })).toMatchObject({
      verdict: 'not-announced',
      total: 81,
    });
  });
});

describe('the commune set', () => {
  it('ships with six of fifteen indicators and announces nothing', () => {
    const judged = assess(commune, { scores: { ...all(commune, 1), 'TC3.1': 1 }, notApplicable: [] });
    expect(judged).toMatchObject({ verdict: 'not-announced', level: null, total: null });
    expect(judged.reasons.map(({ vi }) => vi)).toContain('Văn bản có 15 chỉ tiêu, mới nhập 6.');
  });

  it('stays silent even where somebody calls the unfinished text checked', () => {
    const called = { ...commune, verified: true };
    expect(assess(called, { scores: all(called, 1), notApplicable: [] }).verdict).toBe('not-announced');
  });

  it('reaches the level whose every indicator is met, and says what the next one lacks', () => {
    const input = { scores: { 'A.1': 1, 'A.2': 70, 'A.3': 4 }, notApplicable: [] };
    expect(assess(typedIn, input)).toEqual({ verdict: 'met', level: 'MD1', total: null, reasons: [] });
    expect(missingFor(typedIn, input, 'MD2').map(({ vi }) => vi)).toEqual(['Chỉ tiêu A.2 là 70, cần từ 80.']);
    expect(assess(typedIn, { ...input, scores: { ...input.scores, 'A.1': 0 } })).toMatchObject({
      verdict: 'not-met',
      level: null,
      reasons: [{ code: 'A.1' }],
    });
  });
});

describe('a set with grades', () => {
  it('gives the highest grade whose points are reached, and a title for those that are recognised', () => {
    const of = (score: number) => assess(banded, { scores: all(banded, score), notApplicable: [] });
    expect(of(9)).toMatchObject({ verdict: 'met', level: 'TOT', total: 90 });
    expect(of(8.9)).toMatchObject({ verdict: 'met', level: 'KHA', total: 89 });
    expect(of(6)).toMatchObject({ verdict: 'not-met', level: 'TB', reasons: [{ code: null }] });
    expect(of(4)).toMatchObject({ verdict: 'not-met', level: null });
  });

  it('counts what does not apply by the rule of the set: full, shared over the rest, or left out', () => {
    const { 6: _, ...rest } = all(banded, 7);
    const by = (notApplicableRule: CriteriaSet['notApplicableRule']) =>
      assess({ ...banded, notApplicableRule }, { scores: rest, notApplicable: ['6'] });
    expect(by('full')).toMatchObject({ level: 'KHA', total: 73 });
    expect(by('redistributed')).toMatchObject({ level: 'KHA', total: 70 });
    expect(by('left-out')).toMatchObject({ level: 'KHA', total: 63 });
  });
});

describe('what ships', () => {
  it('announces by the citizen set alone; whatever was not read stays silent', () => {
    expect(shippedSets.filter(({ verified }) => verified).map(({ id }) => id)).toEqual(['CDHT-244-2022']);
    expect(new Set(shippedSets.map(({ id }) => id)).size).toBe(shippedSets.length);
    for (const set of shippedSets.filter(({ verified }) => !verified)) {
      const verdict = assess(set, { scores: all(set, 1), notApplicable: [] }).verdict;
      expect(verdict, set.id).toBe('not-announced');
    }
  });
});

const marks = fc.integer({ min: 0, max: 20 }).map((n) => n / 2);
const tenScores = fc.array(marks, { minLength: 10, maxLength: 10 });
const scoresOf = (list: readonly number[]) =>
  Object.fromEntries(list.map((score, at) => [String(at + 1), score]));
const some = fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 9 });
const pointSets = fc
  .tuple(fc.constantFrom(citizen, banded), fc.constantFrom('full', 'redistributed', 'left-out'))
  .map(([set, rule]) => ({ ...set, notApplicableRule: rule as CriteriaSet['notApplicableRule'] }));
const rank = (set: CriteriaSet, level: string | null) =>
  level === null ? -1 : set.bands.length - set.bands.findIndex(({ code }) => code === level);

describe('the engines', () => {
  it('never take a title or a grade away for more points', () => {
    fc.assert(
      fc.property(pointSets, tenScores, some, fc.nat(9), marks, (set, list, without, at, more) => {
        const notApplicable = without.map((one) => String(one + 1));
        const score = (of: readonly number[]) =>
          assess(set, {
            scores: Object.fromEntries(
              Object.entries(scoresOf(of)).filter(([code]) => !notApplicable.includes(code)),
            ),
            notApplicable,
          });
        const before = score(list);
        const after = score(list.map((one, i) => (i === at ? Math.min(10, one + more) : one)));
        expect(after.total).toBeGreaterThanOrEqual(before.total!);
        expect(rank(set, after.level)).toBeGreaterThanOrEqual(rank(set, before.level));
        if (before.verdict === 'met') expect(after.verdict).toBe('met');
      }),
    );
  });

  it('never read what does not apply as a zero: whoever has full marks in the rest has the title', () => {
    fc.assert(
      fc.property(pointSets, some, (set, without) => {
        const notApplicable = without.map((one) => String(one + 1));
        const full = Object.entries(all(set, 10)).filter(([code]) => !notApplicable.includes(code));
        expect(assess(set, { scores: Object.fromEntries(full), notApplicable }).verdict).toBe('met');
      }),
    );
  });

  it('never let an item that does not apply stand worse than one that got nothing', () => {
    fc.assert(
      fc.property(pointSets, tenScores, fc.nat(9), (set, list, at) => {
        const code = String(at + 1);
        const scores = { ...scoresOf(list), [code]: 0 };
        const zero = assess(set, { scores, notApplicable: [] });
        const left = assess(set, { scores, notApplicable: [code] });
        if (zero.verdict === 'met') expect(left.verdict).toBe('met');
        expect(left.reasons.map((reason) => reason.code)).not.toContain(code);
      }),
    );
  });

  it('give the first level to whoever has the second', () => {
    const percent = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(fc.nat(1), percent, percent, (yes, share, rate) => {
        const input = { scores: { 'A.1': yes, 'A.2': share, 'A.3': rate }, notApplicable: [] };
        const { level } = assess(typedIn, input);
        if (level === 'MD2') expect(missingFor(typedIn, input, 'MD1')).toEqual([]);
        expect(level !== null).toBe(missingFor(typedIn, input, 'MD1').length === 0);
      }),
    );
  });

  it('announce nothing from a set that nobody checked, whatever the scores', () => {
    fc.assert(
      fc.property(fc.constantFrom(citizen, banded), tenScores, (set, list) => {
        const judged = assess({ ...set, verified: false }, { scores: scoresOf(list), notApplicable: [] });
        expect(judged.verdict).toBe('not-announced');
        expect(judged.level).toBeNull();
        expect(judged.reasons.length).toBeGreaterThan(0);
      }),
    );
  });

  it('refuse scores out of range, unknown items, and an item that is scored and does not apply', () => {
    const wrong = fc.oneof(
      fc.double({ min: 10.001, max: 1e9, noNaN: true }),
      fc.double({ min: -1e9, max: -0.001, noNaN: true }),
      fc.constant(Number.NaN),
      fc.constant(8.123),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 }), wrong, (code, score) => {
        const scores = { ...all(citizen, 8), [code]: score };
        expect(() => assess(citizen, { scores, notApplicable: [] })).toThrow(RangeError);
      }),
    );
    expect(() => assess(citizen, { scores: { 11: 5 }, notApplicable: [] })).toThrow('không có mục 11');
    expect(() => assess(citizen, { scores: all(citizen, 8), notApplicable: ['1'] })).toThrow('không áp dụng');
    expect(() => assess(typedIn, { scores: { 'A.1': 2 }, notApplicable: [] })).toThrow(
      '1 (có) hoặc 0 (không)',
    );
  });
});
