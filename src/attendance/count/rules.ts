import {
  type AttendanceCount,
  attendanceCount,
  type HeadCount,
  headCount,
  type LearnerAttendance,
  learnerAttendance,
} from '#vocabulary/counts.ts';

export const markStates = ['present', 'excused', 'absent', 'cleared'] as const;

/** What a session has on record, or a class in all its sessions. */
export interface AttendanceRecord {
  /** For how many a mark stands, whatever it says. */
  readonly called: number;
  /** Who was present; in a class each person once, at however many sessions. */
  readonly present: number;
  /** Heads counted; in a class the largest of its sessions. Null where nobody counted. */
  readonly heads: number | null;
}

export type SessionAttendance =
  | { readonly by: 'marks'; readonly present: AttendanceCount; readonly claim: HeadCount | null }
  | { readonly by: 'headcount'; readonly counted: HeadCount }
  | { readonly by: 'nothing' };

/** Lượt buổi of one session: its marks; a headcount beside them is a claim; without marks the headcount. */
export function sessionAttendance({ called, present, heads }: AttendanceRecord): SessionAttendance {
  if (called > 0)
    return {
      by: 'marks',
      present: attendanceCount(present),
      claim: heads === null ? null : headCount(heads),
    };
  return heads === null ? { by: 'nothing' } : { by: 'headcount', counted: headCount(heads) };
}

/**
 * Lượt học viên of one class: each person once who was present at one session or more; a class with headcounts only gives the largest of
 * them.
 */
export const classAttendance = ({ called, present, heads }: AttendanceRecord): LearnerAttendance =>
  called > 0 ? learnerAttendance(present, 0) : learnerAttendance(0, heads ?? 0);
