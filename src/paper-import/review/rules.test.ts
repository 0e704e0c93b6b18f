import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noEvidence } from '#plan/reading/evidence.ts';
import { emptyReading, type PlanReading } from '#plan/reading/schema.ts';
import { leftoversIn } from './leftover.ts';
import { type KnownNames, matchName, namesIn, unitSaid, usualChoice, villagesIn } from './names.ts';
import { readAt, writeAt } from './path.ts';
import { cardsOf, isOpen, pointsOf } from './points.ts';
import { firstReview, type Review } from './schema.ts';
import { typedText, typedValue } from './values.ts';

const row = {
  month: '2024-01',
  from: null,
  to: null,
  title: 'Tuyên truyền bảo vệ tài nguyên đất',
  programme: 'MT',
  audience: 'Nhân dân thôn Đon Uý',
  classes: 1,
  learners: 88,
  cost: 720_000,
  venue: 'Nhà văn hóa thôn Đon Uý',
  partners: ['CB Hộ nông dân xã'],
  note: null,
  purpose: null,
  hours: null,
} as const;
const reading: PlanReading = {
  ...emptyReading(),
  title: 'Kế hoạch hoạt động năm 2024',
  issuer: { parent: null, name: 'TTHTCĐ xã Tân Hương' },
  period: { from: '2024-01-01', to: '2024-12-31' },
  activities: [{ ...row, partners: [...row.partners] }],
};
const reviewOf = (corrected: PlanReading, more: Partial<Review> = {}): Review => ({
  ...firstReview(corrected, 2024),
  ...more,
});
const known: KnownNames = {
  village: [{ id: 'v1', name: 'Đon Úy' }],
  venue: [{ id: 'p1', name: 'Nhà văn hóa thôn Đon Úy' }],
  unit: [{ id: 'u1', name: 'Hội Nông dân', others: ['HND'] }],
};
const centre = { name: 'TTHTCĐ xã Tân Hương', placeName: 'Tân Hương' };

describe('points of one cause', () => {
  /** Nine rows by the norm, and some that are not. */
  const offNorm = (wrong: number): PlanReading => ({
    ...reading,
    activities: Array.from({ length: 20 }, (_, at) => ({
      ...row,
      title: `Chuyên đề ${at}`,
      partners: [],
      learners: 60 + at,
      cost: 280_000 + 5_000 * (60 + at) + (at < wrong ? 1_000 : 0),
    })),
  });
  const cardsIn = (corrected: PlanReading) =>
    cardsOf(
      pointsOf({
        reading: corrected,
        evidence: noEvidence,
        review: reviewOf(corrected),
        known,
        centre,
      }).filter(({ cause }) => cause === 'row-off-norm cost'),
    );

  it('are one card with one mend for all; fewer than three are told row by row', () => {
    const [card, ...others] = cardsIn(offNorm(4));
    expect([card!.points.length, others]).toEqual([4, []]);
    expect(card!.message.vi).toMatch(/^4 dòng lệch định mức: .*…$/);
    const mended = card!.points.reduce(
      (now, { fixes: [fix] }) => writeAt(now, fix!.set.path, fix!.set.value)!,
      offNorm(4),
    );
    expect(cardsIn(mended)).toEqual([]);
    expect(cardsIn(offNorm(2)).map(({ points }) => points.length)).toEqual([1, 1]);
  });
});

describe('paths of a reading', () => {
  it('lead to a value and write it, and nothing else changes', () => {
    const next = writeAt(reading, 'activities[0].learners', 90)!;
    expect(readAt(next, 'activities[0].learners')).toBe(90);
    expect(writeAt(next, 'activities[0].learners', 88)).toEqual(reading);
  });

  it('refuse what would be no reading any more', () => {
    expect(writeAt(reading, 'activities[0].learners', -1)).toBeNull();
    expect(writeAt(reading, 'activities[0].month', 'tháng Giêng')).toBeNull();
    expect(readAt(reading, 'activities[7].learners')).toBeUndefined();
  });
});

describe('values as people type them', () => {
  it.each([
    ['activities[0].cost', '720.000đ', 720_000],
    ['activities[0].month', 'Tháng 5/2024', '2024-05'],
    ['activities[0].learners', '', null],
    ['activities[0].partners', 'Trạm y tế; Hội phụ nữ', ['Trạm y tế', 'Hội phụ nữ']],
    ['community.areaHa', '4.239,89 ha', 4239.89],
    ['issuedOn', '10/01/2024', '2024-01-10'],
    ['issuedOn', '11/2016', '2016-11'],
    ['issuedOn', '2017', '2017'],
  ])('%s: “%s” is %j', (path, text, value) => {
    expect(typedValue(path, text)).toEqual({ value });
  });

  it.each([
    ['activities[0].learners', 'tám mươi'],
    ['issuedOn', '31/02/2024'],
    ['activities[0].month', '13/2024'],
  ])('%s: “%s” makes no sense', (path, text) => {
    expect(typedValue(path, text)).toBeNull();
  });

  it('read back what is shown', () => {
    fc.assert(
      fc.property(fc.nat(100_000_000), (figure) => {
        const path = 'activities[0].cost';
        expect(typedValue(path, typedText(path, figure))).toEqual({ value: figure });
      }),
    );
  });
});

describe('names', () => {
  it('are one whatever their tone marks, and near when a letter is off', () => {
    const [village, venue, unit] = namesIn(reading, known);
    expect(village).toMatchObject({ kind: 'village', match: { is: 'known', id: 'v1' } });
    expect(venue).toMatchObject({ kind: 'venue', match: { is: 'known', id: 'p1' } });
    expect(unit).toMatchObject({ written: 'Hộ nông dân xã', match: { is: 'near', ids: ['u1'] } });
    expect(usualChoice(unit!)).toBeNull();
  });

  it('with another number are another place', () => {
    const names = [{ id: 'a', name: 'Nam Hương 1' }];
    expect(matchName('village', 'Nam Hương 2', names)).toEqual({ is: 'new' });
    expect(matchName('village', 'Nam Hương 1', names)).toEqual({ is: 'known', id: 'a' });
  });

  it('never take a name for one whose figures differ', () => {
    fc.assert(
      fc.property(fc.nat(99), fc.nat(99), (one, other) => {
        fc.pre(one !== other);
        const match = matchName('village', `Khu ${one}`, [{ id: 'a', name: `Khu ${other}` }]);
        expect(match).toEqual({ is: 'new' });
      }),
    );
  });

  it('of officers are those of their unit', () => {
    expect(unitSaid('Chủ tịch hội phụ nữ xã')).toBe('Hội phụ nữ xã');
    expect(unitSaid('Cán bộ tư pháp xã')).toBe('Tư pháp xã');
    expect(unitSaid('Chủ tịch UBND xã')).toBe('Chủ tịch UBND xã');
  });

  it('of villages stand in sentences', () => {
    expect(villagesIn('Nhân dân thôn Nam Hương 1 và tổ dân phố số 4')).toEqual([
      { kind: 'thôn', name: 'Nam Hương 1' },
    ]);
    expect(villagesIn('Nhân dân 4/4 thôn (21 người/thôn)')).toEqual([]);
  });
});

describe('what a person has to look at', () => {
  const unsureReading = { ...reading, confidence: { overall: 0.9, low: ['activities[0].learners'] } };
  const looked = { reading: unsureReading, evidence: noEvidence, known, centre };

  it('is what the reader was not sure of until it was accepted or corrected', () => {
    const review = reviewOf(unsureReading);
    const point = pointsOf({ ...looked, review }).find(({ kind }) => kind === 'unsure')!;
    expect(point).toMatchObject({ path: 'activities[0].learners', where: 'Tháng 1, dòng 1, Số học viên' });
    expect(isOpen(point, review)).toBe(true);
    expect(isOpen(point, { ...review, looked: { [point.key]: 'accepted' } })).toBe(false);
    const corrected = reviewOf(writeAt(unsureReading, 'activities[0].learners', 90)!);
    expect(pointsOf({ ...looked, review: corrected }).filter(({ kind }) => kind === 'unsure')).toEqual([]);
  });

  it('is a name that is only near, until somebody has chosen', () => {
    const review = reviewOf(unsureReading);
    const point = pointsOf({ ...looked, review }).find(({ kind }) => kind === 'name')!;
    expect(point.name!.written).toBe('Hộ nông dân xã');
    expect(isOpen(point, { ...review, choices: { [point.name!.key]: { id: 'u1' } } })).toBe(false);
  });
});

describe('leftovers', () => {
  const written = (review: Review, name = 'Tân Hương') =>
    leftoversIn({ review, evidence: noEvidence, centre: { ...centre, placeName: name } }).map(
      ({ where }) => where,
    );

  it('are none in a paper of this centre and year', () => {
    expect(written(reviewOf(reading))).toEqual([]);
  });

  it('are another commune, and last year in a title, a basis, a row', () => {
    expect(written(reviewOf(reading), 'Thanh Bình')).toEqual(['Cơ quan ban hành']);
    const old: PlanReading = {
      ...reading,
      legalBases: [
        { number: '10/PGDĐT-THCS', date: '2024-01-08', issuer: null, subject: 'xây dựng kế hoạch năm 2024' },
        { number: '10/VBHN-BGDĐT', date: '2014-03-14', issuer: null, subject: 'Quy chế' },
      ],
      activities: [{ ...reading.activities[0]!, title: 'Hội thi năm 2024' }],
    };
    expect(written(reviewOf(old, { year: 2025 }))).toEqual(['Tên kế hoạch', 'Căn cứ 1', 'Dòng 1']);
  });
});
