import {
  type AttendanceCount,
  attendanceCount,
  type HeadCount,
  headCount,
  type LearnerAttendance,
  learnerAttendance,
  type PersonCount,
  personCount,
} from '#vocabulary/counts.ts';

export const markStates = ['present', 'excused', 'absent', 'cleared'] as const;
export type MarkState = (typeof markStates)[number];

/** A mark as it was added; `seq` is the order of commit in its session. */
export interface LoggedMark {
  readonly seq: number;
  readonly enrolmentId: string;
  readonly state: MarkState;
}

/** Gives the mark that stands for each enrolment: the last in order of commit; a cleared one stands for nobody. */
export function standingMarks<M extends LoggedMark>(log: readonly M[]): M[] {
  const last = new Map<string, M>();
  for (const mark of log) {
    const before = last.get(mark.enrolmentId);
    if (!before || before.seq < mark.seq) last.set(mark.enrolmentId, mark);
  }
  return [...last.values()].filter((mark) => mark.state !== 'cleared');
}

/** What a session has on record. `person` is the same for one person in every class: a resident, else the line of a roster. */
export interface SessionRecord {
  readonly marks: readonly { readonly person: string; readonly state: Exclude<MarkState, 'cleared'> }[];
  readonly headcount: number | null;
}

export type SessionAttendance =
  | { readonly by: 'marks'; readonly present: AttendanceCount; readonly claim: HeadCount | null }
  | { readonly by: 'headcount'; readonly counted: HeadCount }
  | { readonly by: 'nothing' };

/** Lượt buổi of one session: its marks; a headcount beside them is a claim; without marks the headcount. */
export function sessionAttendance({ marks, headcount }: SessionRecord): SessionAttendance {
  if (marks.length > 0)
    return {
      by: 'marks',
      present: attendanceCount(peopleAt([{ marks, headcount }]).size),
      claim: headcount === null ? null : headCount(headcount),
    };
  return headcount === null ? { by: 'nothing' } : { by: 'headcount', counted: headCount(headcount) };
}

/**
 * Lượt học viên of one class, from all its sessions: each person once who was present at one session or more; a class with headcounts only
 * gives the largest of them.
 */
export function classAttendance(sessions: readonly SessionRecord[]): LearnerAttendance {
  if (sessions.some((session) => session.marks.length > 0))
    return learnerAttendance(peopleAt(sessions).size, 0);
  return learnerAttendance(0, Math.max(0, ...sessions.map((session) => session.headcount ?? 0)));
}

/** Số người: distinct people present at any of these sessions, of however many classes. Heads are nobody. */
export const peoplePresent = (sessions: readonly SessionRecord[]): PersonCount =>
  personCount(peopleAt(sessions).size);

const peopleAt = (sessions: readonly SessionRecord[]): Set<string> =>
  new Set(
    sessions.flatMap((session) =>
      session.marks.filter((mark) => mark.state === 'present').map((mark) => mark.person),
    ),
  );
