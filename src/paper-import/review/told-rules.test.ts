import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '#plan/reading/blocks.ts';
import { type ActivityReading, emptyReading, type PlanReading } from '#plan/reading/schema.ts';
import { accountOf } from './account.ts';
import { carriedOver, type OneReading } from './carry.ts';
import { writeAt } from './path.ts';
import {
  alsoSaid,
  nothingSaid,
  partsOf,
  recalledIn,
  saidOf,
  sayNoMore,
  sayOf,
  sayOfColumn,
  toldOf,
} from './said.ts';
import { firstReview } from './schema.ts';

const block = (text: string, more: Partial<Block> = {}): Block => ({
  key: `${text}#0`,
  source: { page: null, box: null },
  places: [],
  size: text.length,
  heading: 'III. Bà con muốn gì',
  headingKey: 'ba con muon gi',
  text,
  class: null,
  sure: 0,
  why: [],
  columns: [],
  ...more,
});
const row = (title: string, learners = 60): ActivityReading => ({
  month: '2026-03',
  from: null,
  to: null,
  title,
  programme: null,
  audience: null,
  classes: 1,
  learners,
  cost: null,
  venue: null,
  partners: [],
  note: null,
  purpose: null,
  hours: null,
});
/** A reading with rows of these titles, each at a row of the paper's second block. */
const readingOf = (titles: readonly string[], more: Partial<PlanReading> = {}): OneReading => ({
  reading: { ...emptyReading(), ...more, activities: titles.map((title) => row(title)) },
  evidence: {
    sources: Object.fromEntries(
      titles.map((title, at) => [
        `activities[${at}].title`,
        { page: null, box: null, anchor: `2.${title.length}.1` },
      ]),
    ),
  },
});

describe('what is said of a part', () => {
  const [one, other] = [block('kinh tế'), block('sức khỏe')];

  it('is said of its heading where the whole of it is meant, with or without numbering and marks', () => {
    const [part] = partsOf([one, other]);
    const written = sayOf(part!, 'needs', [one, other], nothingSaid);
    expect(written).toEqual({ ...nothingSaid, headings: { 'ba con muon gi': 'needs' } });
    const next = partsOf([block('an ninh', { heading: 'V. Bà con muốn gì?' })])[0]!;
    expect(saidOf(next, written)).toBe('needs');
  });

  it('is said of its blocks alone where something else under the heading is sure, or there is none', () => {
    const mixed = [one, block('quyết định', { class: 'bases', sure: 0.95 })];
    expect(sayOf(partsOf(mixed)[0]!, 'needs', mixed, nothingSaid).blocks).toEqual({ 'kinh tế#0': 'needs' });
    const bare = [block('không đầu mục', { heading: null, headingKey: null })];
    expect(sayOf(partsOf(bare)[0]!, 'prose', bare, nothingSaid).blocks).toEqual({
      'không đầu mục#0': 'prose',
    });
  });

  it('goes before what was said of a single block under the heading', () => {
    const before = { ...nothingSaid, blocks: { [one.key]: 'funding' as const } };
    const [part] = partsOf([one, other]);
    const all = alsoSaid(before, sayOf(part!, 'needs', [one, other], before));
    expect(toldOf(nothingSaid as never, all)).toMatchObject({
      blocks: { [one.key]: 'needs' },
      headings: { 'ba con muon gi': 'needs' },
    });
  });

  it('of an earlier paper holds until something else is said, or that it does not hold', () => {
    const remembered = {
      blocks: {},
      headings: { 'ba con muon gi': 'needs' as const },
      columns: { 'noi dung': 'title' as const },
    };
    const table = block('bảng', { columns: [{ header: 'Nội\ndung', meaning: 'title', why: [] }] });
    const recalled = recalledIn([one, table], remembered, nothingSaid);
    expect(recalled.map(({ printed, meaning }) => [printed, meaning])).toEqual([
      ['III. Bà con muốn gì', 'needs'],
      ['Nội\ndung', 'title'],
    ]);
    const no = sayNoMore(recalled[0]!);
    expect(toldOf(remembered, no)).toEqual({ ...remembered, headings: {} });
    expect(recalledIn([one, table], remembered, no)).toHaveLength(1);
    expect(toldOf(remembered, sayOfColumn('Nội dung', 'task')).columns).toEqual({ 'noi dung': 'task' });
  });
});

describe('the account of a paper', () => {
  it('is counted in signs, and never whole while a part is not understood or title, rows or bases are missing', () => {
    const long = block('x'.repeat(999), { class: 'needs' });
    const account = accountOf([long, block('y')], emptyReading());
    expect(account).toEqual({ percent: 99, parts: 1, missing: ['title', 'rows', 'bases'] });
    expect(accountOf([block('xxx', { class: 'needs' }), block('y')], emptyReading()).percent).toBe(75);
    expect(accountOf([], emptyReading()).percent).toBeNull();
  });
});

describe('what was corrected by hand, over a later reading of the same paper', () => {
  const names = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 12 });
  const titled = (lengths: readonly number[]) => lengths.map((length) => 'a'.repeat(length));

  it('stands where the same row stands, is listed where it is gone, and nothing else changes', () => {
    fc.assert(
      fc.property(names, names, fc.nat(), (before, after, pick) => {
        const [from, to] = [readingOf(titled(before)), readingOf(titled(after))];
        const at = pick % before.length;
        const corrected = writeAt(from.reading, `activities[${at}].learners`, 77)!;
        const review = { ...firstReview(corrected, 2026), dropped: [at] };
        const carried = carriedOver(review, from, to);
        const there = after.indexOf(before[at]!);
        if (there < 0) {
          expect(carried.corrected).toEqual(to.reading);
          expect(carried.unplaced.map(({ value }) => value)).toEqual(['77']);
          expect(carried.dropped).toEqual([]);
        } else {
          expect(carried.corrected).toEqual(writeAt(to.reading, `activities[${there}].learners`, 77));
          expect([carried.unplaced, carried.dropped]).toEqual([[], [there]]);
        }
      }),
    );
  });

  it('comes back as it was over the same reading', () => {
    fc.assert(
      fc.property(names, fc.nat(), (lengths, pick) => {
        const from = readingOf(titled(lengths), { number: '1/KH' });
        const changed = writeAt(from.reading, `activities[${pick % lengths.length}].partners`, [
          'Hội Nông dân',
        ])!;
        const review = firstReview({ ...changed, number: '2/KH' }, 2026);
        expect(carriedOver(review, from, from)).toEqual(review);
      }),
    );
  });

  it('follows its row where the points that were looked at name it', () => {
    const [from, to] = [readingOf(['một', 'hai ba']), readingOf(['hai ba', 'một'])];
    const looked = { 'unsure|activities[1].learners': 'accepted', 'finding|layout': 'later' } as const;
    const review = { ...firstReview(from.reading, 2026), looked };
    expect(carriedOver(review, from, to).looked).toEqual({
      'unsure|activities[0].learners': 'accepted',
      'finding|layout': 'later',
    });
  });

  it('is found by what it is where no row is: a result by its programme, a basis by its number', () => {
    const results = (classes: number, ...codes: readonly ('KT' | 'SK')[]) => ({
      byProgramme: codes.map((programme) => ({ programme, classes, attendances: 50 })),
      stated: { classes: null, attendances: null },
    });
    const from = readingOf([], { lastPeriod: results(2, 'KT', 'SK') });
    const to = readingOf([], { lastPeriod: results(2, 'SK', 'KT') });
    const corrected = writeAt(from.reading, 'lastPeriod.byProgramme[0].attendances', 51)!;
    const carried = carriedOver(firstReview(corrected, 2026), from, to).corrected.lastPeriod.byProgramme;
    expect(carried.map(({ programme, attendances }) => [programme, attendances])).toEqual([
      ['SK', 50],
      ['KT', 51],
    ]);
  });
});
