import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learnerAttendanceTotal, numberOf } from '#vocabulary/counts.ts';
import {
  classAttendance,
  type LoggedMark,
  peoplePresent,
  type SessionRecord,
  sessionAttendance,
  standingMarks,
} from './rules.ts';

const person = fc.constantFrom('an', 'bao', 'bich', 'cam', 'chien', 'dung');
const mark = fc.record({
  person,
  state: fc.constantFrom('present' as const, 'excused' as const, 'absent' as const),
});
const session: fc.Arbitrary<SessionRecord> = fc.record({
  marks: fc.uniqueArray(mark, { selector: (one) => one.person }),
  headcount: fc.option(fc.nat(200)),
});
const sessions = fc.array(session, { maxLength: 5 });

describe('the three counts', () => {
  it('lượt học viên counts a person once in a class, so never more than lượt buổi, never fewer than the fullest session', () => {
    fc.assert(
      fc.property(sessions, (all) => {
        const marked = numberOf(classAttendance(all).marked);
        const each = all
          .map(sessionAttendance)
          .map((one) => (one.by === 'marks' ? numberOf(one.present) : 0));
        expect(marked).toBeLessThanOrEqual(each.reduce((sum, one) => sum + one, 0));
        expect(marked).toBeGreaterThanOrEqual(Math.max(0, ...each));
      }),
    );
  });

  it('where somebody was called, heads do not count: they are a claim beside the marks', () => {
    fc.assert(
      fc.property(sessions, fc.nat(500), (all, heads) => {
        const called = all.filter((one) => one.marks.length > 0);
        fc.pre(called.length > 0);
        const claimed = called.map((one) => ({ ...one, headcount: heads }));
        expect(classAttendance(claimed)).toEqual(classAttendance(called));
        const [first] = claimed;
        expect(sessionAttendance(first!)).toMatchObject({ by: 'marks', claim: heads });
      }),
    );
  });

  it('a class with headcounts only gives the largest of them, and no people', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(300), { minLength: 1 }), (counts) => {
        const all = counts.map((headcount) => ({ marks: [], headcount }));
        expect(learnerAttendanceTotal(classAttendance(all))).toBe(Math.max(...counts));
        expect(numberOf(peoplePresent(all))).toBe(0);
      }),
    );
  });

  it('people of two classes are no more than the lượt of both', () => {
    fc.assert(
      fc.property(sessions, sessions, (one, other) => {
        const lượt = numberOf(classAttendance(one).marked) + numberOf(classAttendance(other).marked);
        expect(numberOf(peoplePresent([...one, ...other]))).toBeLessThanOrEqual(lượt);
      }),
    );
  });

  it('a session without marks and without heads says nothing, and everybody absent says 0', () => {
    expect(sessionAttendance({ marks: [], headcount: null })).toEqual({ by: 'nothing' });
    expect(sessionAttendance({ marks: [{ person: 'an', state: 'absent' }], headcount: 9 })).toEqual({
      by: 'marks',
      present: 0,
      claim: 9,
    });
  });
});

describe('the log of marks', () => {
  it('stands as its last mark in order of commit says, in whatever order it is read', () => {
    const logged = fc.uniqueArray(
      fc.record({
        seq: fc.nat(1_000),
        enrolmentId: person,
        state: fc.constantFrom('present' as const, 'absent' as const, 'cleared' as const),
      }),
      { selector: (one) => one.seq },
    );
    fc.assert(
      fc.property(logged, (log: LoggedMark[]) => {
        const expected = new Map(
          [...log].sort((a, b) => a.seq - b.seq).map((one) => [one.enrolmentId, one.state]),
        );
        const standing = standingMarks([...log].reverse());
        expect(new Map(standing.map((one) => [one.enrolmentId, one.state]))).toEqual(
          new Map([...expected].filter(([, state]) => state !== 'cleared')),
        );
      }),
    );
  });
});
