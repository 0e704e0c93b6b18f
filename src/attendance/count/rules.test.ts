import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learnerAttendanceTotal, numberOf } from '#vocabulary/counts.ts';
import { type AttendanceRecord, classAttendance, sessionAttendance } from './rules.ts';

const heads = fc.option(fc.nat(500));
const called: fc.Arbitrary<AttendanceRecord> = fc
  .tuple(fc.integer({ min: 1, max: 200 }), fc.nat(200), heads)
  .map(([all, present, counted]) => ({ called: all, present: Math.min(all, present), heads: counted }));
const uncalled: fc.Arbitrary<AttendanceRecord> = heads.map((counted) => ({
  called: 0,
  present: 0,
  heads: counted,
}));

describe('what a record of attendance comes to', () => {
  it('where somebody was called, marks count and heads are a claim beside them', () => {
    fc.assert(
      fc.property(called, (record) => {
        expect(sessionAttendance(record)).toEqual({
          by: 'marks',
          present: record.present,
          claim: record.heads,
        });
        expect(classAttendance(record)).toEqual({ marked: record.present, counted: 0 });
      }),
    );
  });

  it('where nobody was called, the heads count as heads, and are never marked people', () => {
    fc.assert(
      fc.property(uncalled, (record) => {
        expect(learnerAttendanceTotal(classAttendance(record))).toBe(record.heads ?? 0);
        expect(numberOf(classAttendance(record).marked)).toBe(0);
        expect(sessionAttendance(record)).toEqual(
          record.heads === null ? { by: 'nothing' } : { by: 'headcount', counted: record.heads },
        );
      }),
    );
  });

  it('says 0 where everybody called was absent, however many heads somebody counted', () => {
    const record = { called: 1, present: 0, heads: 9 };
    expect(sessionAttendance(record)).toEqual({ by: 'marks', present: 0, claim: 9 });
    expect(learnerAttendanceTotal(classAttendance(record))).toBe(0);
  });
});
