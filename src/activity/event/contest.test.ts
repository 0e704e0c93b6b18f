import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Contest, contestWrongs, formatPoints, rankingOf } from './contest.ts';

const jury = [
  { name: 'Bà Hà', post: null, role: 'chair' as const },
  { name: 'Ông Tâm', post: null, role: 'member' as const },
  { name: 'Cô Lan', post: null, role: 'secretary' as const },
];
const criteria = [
  { name: 'Sáng tạo', max: 60 },
  { name: 'Bán được', max: 40 },
];
const prizes = [
  { name: 'Giải Nhất', count: 1, money: 1_000_000 },
  { name: 'Giải Nhì', count: 2, money: 500_000 },
];
const id = (n: number) => `0199c0de-0000-7000-8000-${String(n).padStart(12, '0')}`;

/** A contest in which each entry has its points of each juror and criterion. */
function contestOf(all: readonly (readonly number[])[], more: Partial<Contest> = {}): Contest {
  const cells = [
    ['Bà Hà', 'Sáng tạo'],
    ['Bà Hà', 'Bán được'],
    ['Ông Tâm', 'Sáng tạo'],
    ['Ông Tâm', 'Bán được'],
  ] as const;
  return {
    criteria,
    jury,
    prizes,
    entries: all.map((_, at) => ({ id: id(at), title: `Mẫu ${at}`, by: `Hộ ${at}` })),
    scores: all.flatMap((points, at) =>
      points.map((one, cell) => ({
        entryId: id(at),
        juror: cells[cell]![0],
        criterion: cells[cell]![1],
        points: one,
      })),
    ),
    tieOrder: [],
    ...more,
  };
}
const places = (contest: Contest) =>
  new Map(rankingOf(contest).map(({ entryId, place }) => [entryId, place] as const));

describe('the ranking of a contest', () => {
  it('is by the mean of the jurors; equal points share a place and its prize, and the next place is left out', () => {
    const ranked = rankingOf(
      contestOf([
        [50, 30, 40, 30],
        [60, 40, 60, 39.5],
        [50, 30, 30, 40],
        [10, 10, 10, 10],
      ]),
    );
    expect(
      ranked.map(({ entryId, points, place, prize, tied }) => [entryId, points, place, prize, tied]),
    ).toEqual([
      [id(1), 99.75, 1, 'Giải Nhất', false],
      [id(0), 75, 2, 'Giải Nhì', true],
      [id(2), 75, 2, 'Giải Nhì', true],
      [id(3), 20, 4, null, false],
    ]);
  });

  it('follows the order in which the jury puts a tie, and puts nobody else in another place', () => {
    const contest = contestOf(
      [
        [50, 30, 40, 30],
        [60, 40, 60, 40],
        [50, 30, 30, 40],
      ],
      { tieOrder: [id(2), id(0), id(1)] },
    );
    expect([...places(contest)]).toEqual([
      [id(1), 1],
      [id(2), 2],
      [id(0), 3],
    ]);
  });

  it('has no place for an entry that lacks a score, and says how many it lacks', () => {
    const [first, second] = rankingOf(
      contestOf([
        [50, 30, 40],
        [1, 1, 1, 1],
      ]),
    );
    expect([first!.entryId, first!.place]).toEqual([id(1), 1]);
    expect(second).toMatchObject({ entryId: id(0), place: null, points: null, missing: 1, prize: null });
  });

  const points = fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: 6000 }), fc.integer({ min: 0, max: 4000 }))
      .map(([a, b]) => [a / 100, b / 100, a / 100, b / 100]),
    { minLength: 1, maxLength: 12 },
  );

  it('does not depend on the order in which entries and scores were written', () => {
    fc.assert(
      fc.property(points, fc.integer(), (all, seed) => {
        const contest = contestOf(all);
        const shuffled = <T>(items: readonly T[]) =>
          items
            .map((item, at) => ({ item, key: (at * 7919 + Math.abs(seed)) % 101 }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item);
        expect(
          rankingOf({ ...contest, entries: shuffled(contest.entries), scores: shuffled(contest.scores) }),
        ).toEqual(rankingOf(contest));
      }),
    );
  });

  it('gives more points a better place, equal points one place, and each place the number of those before it', () => {
    fc.assert(
      fc.property(points, (all) => {
        const ranked = rankingOf(contestOf(all));
        for (const one of ranked) {
          expect(one.place).toBe(1 + ranked.filter((other) => other.points! > one.points!).length);
          expect(one.tied).toBe(ranked.filter((other) => other.points === one.points).length > 1);
          expect(one.prize).toBe(one.place === 1 ? 'Giải Nhất' : one.place! <= 3 ? 'Giải Nhì' : null);
        }
      }),
    );
  });

  it('never puts an entry further back for a better score', () => {
    fc.assert(
      fc.property(points, fc.nat(), (all, pick) => {
        const at = pick % all.length;
        const better = all.map((row, n) => (n === at ? [60, row[1]!, row[2]!, row[3]!] : row));
        expect(places(contestOf(better)).get(id(at))!).toBeLessThanOrEqual(
          places(contestOf(all)).get(id(at))!,
        );
      }),
    );
  });
});

describe('what is wrong with a contest', () => {
  const wrongs = (contest: Contest) => contestWrongs(contest).map(({ path }) => path);

  it('is a score out of range, told with entry, juror, criterion and the range', () => {
    const [wrong, ...others] = contestWrongs(contestOf([[61, 30, 40, 30]]));
    expect(others).toEqual([]);
    expect(wrong!.path).toBe('body.scores.0.points');
    for (const words of ['Mẫu 0', 'Bà Hà', 'Sáng tạo', '61', '0–60']) expect(wrong!.vi).toContain(words);
    expect(wrongs(contestOf([[-0.5, 30, 40, 30]]))).toEqual(['body.scores.0.points']);
    expect(wrongs(contestOf([[0, 40, 60, 0]]))).toEqual([]);
  });

  it('is what stands twice, or belongs to nothing', () => {
    const contest = contestOf([[1, 1, 1, 1]]);
    const [score] = contest.scores;
    expect(wrongs({ ...contest, criteria: [...criteria, criteria[0]!] })).toEqual(['body.criteria']);
    expect(wrongs({ ...contest, jury: [...jury, { ...jury[0]!, role: 'member' }] })).toEqual(['body.jury']);
    expect(wrongs({ ...contest, jury: [...jury, { name: 'Ông Ba', post: null, role: 'chair' }] })).toEqual([
      'body.jury',
    ]);
    for (const odd of [{ entryId: id(9) }, { juror: 'Cô Lan' }, { criterion: 'Đẹp' }, {}])
      expect(wrongs({ ...contest, scores: [...contest.scores, { ...score!, ...odd }] })).toEqual([
        'body.scores.4',
      ]);
    expect(wrongs({ ...contest, tieOrder: [id(0), id(0)] })).toEqual(['body.tieOrder']);
  });
});

it('points are written as people write them', () => {
  expect([8, 8.5, 8.75, 1234.05, 0.5, -0.5].map(formatPoints)).toEqual([
    '8',
    '8,5',
    '8,75',
    '1.234,05',
    '0,5',
    '-0,5',
  ]);
});
