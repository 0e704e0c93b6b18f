import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addAttendances,
  addLearnerAttendances,
  attendanceCount,
  formatLearnerAttendance,
  headCount,
  learnerAttendance,
  learnerAttendanceTotal,
  numberOf,
  personCount,
} from './counts.ts';

test('the three counts cannot be mixed', () => {
  const [people, attendances, heads] = [personCount(3), attendanceCount(4), headCount(5)];
  // @ts-expect-error people and attendances are not added
  const mixed = people + attendances;
  // @ts-expect-error heads are not attendances
  const sum = addAttendances(attendances, heads);
  // @ts-expect-error a bare number is not a count
  const bare: typeof people = 3;
  expect([mixed, sum, bare]).toHaveLength(3);
});

test('a count is a whole number, not below nought', () => {
  for (const wrong of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(() => personCount(wrong)).toThrow(RangeError);
    expect(() => attendanceCount(wrong)).toThrow(RangeError);
    expect(() => headCount(wrong)).toThrow(RangeError);
  }
  expect(JSON.stringify({ people: personCount(88) })).toBe('{"people":88}');
});

test('learner attendances keep their parts through any sum', () => {
  const figures = fc.array(fc.tuple(fc.nat(9999), fc.nat(9999)));
  fc.assert(
    fc.property(figures, (all) => {
      const sum = addLearnerAttendances(
        ...all.map(([marked, counted]) => learnerAttendance(marked, counted)),
      );
      expect(numberOf(sum.marked)).toBe(all.reduce((n, [marked]) => n + marked, 0));
      expect(learnerAttendanceTotal(sum)).toBe(all.reduce((n, [marked, counted]) => n + marked + counted, 0));
    }),
  );
});

test('the figure shows its parts', () => {
  expect(formatLearnerAttendance(learnerAttendance(460, 88), 'vi')).toBe('548 lượt: 460 điểm danh + 88 đếm');
  expect(formatLearnerAttendance(learnerAttendance(460, 88), 'en')).toBe(
    '548 attendances: 460 marked + 88 counted',
  );
  expect(formatLearnerAttendance(learnerAttendance(460, 0), 'vi')).toBe('460 lượt');
  expect(formatLearnerAttendance(learnerAttendance(0, 1088), 'vi')).toBe('1.088 lượt');
});
