import {
  addLearnerAttendances,
  type LearnerAttendance,
  learnerAttendance,
  type PersonCount,
  personCount,
} from '#vocabulary/counts.ts';
import type { Id } from '#vocabulary/id.ts';
import type { SampleActivity } from './model.ts';

/** The residents who were present at one session of the class or more. */
function presentAt(activity: SampleActivity): Set<Id> {
  const present = new Set<Id>();
  for (const session of activity.sessions)
    for (const mark of session.marks) if (mark.state === 'present') present.add(mark.residentId);
  return present;
}

/** Whether anything was recorded: marks or a headcount. */
export const isHeld = (activity: SampleActivity): boolean =>
  activity.sessions.some((session) => session.marks.length > 0 || session.headcount !== null);

/**
 * Lượt học viên of one class: who was present counts once; a class without any mark gives the largest headcount of its
 * sessions; beside marks a headcount is a claim and counts for nothing.
 */
export function attendanceOf(activity: SampleActivity): LearnerAttendance {
  if (activity.sessions.some((session) => session.marks.length > 0))
    return learnerAttendance(presentAt(activity).size, 0);
  return learnerAttendance(
    0,
    Math.max(0, ...activity.sessions.map((session) => session.headcount?.value ?? 0)),
  );
}

interface SampleFigures {
  /** Classes with a record. */
  readonly held: number;
  readonly people: PersonCount;
  readonly attendance: LearnerAttendance;
}

/** The three counts over some classes of one centre. */
export function figuresOf(activities: readonly SampleActivity[]): SampleFigures {
  const people = new Set(activities.flatMap((activity) => [...presentAt(activity)]));
  return {
    held: activities.filter(isHeld).length,
    people: personCount(people.size),
    attendance: addLearnerAttendances(...activities.map(attendanceOf)),
  };
}
