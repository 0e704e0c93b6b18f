import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { numberOf } from '#vocabulary/counts.ts';
import { classAttendance, sessionAttendance } from '../count/rules.ts';
import * as queries from './queries.ts';
import type { ClassFigures } from './schema.ts';

/** Gives lượt học viên of classes that the actor may see, of a year or of one class. */
export async function classFiguresOf(
  tx: Tx,
  actor: Actor,
  of: { readonly year: number } | { readonly activityId: string },
): Promise<ClassFigures[]> {
  const classes = await queries.classTotals(tx, actor, of);
  return classes.map(({ activityId, enrolled, ...record }) => {
    const { marked, counted } = classAttendance(record);
    return { activityId, enrolled, marked: numberOf(marked), counted: numberOf(counted) };
  });
}

/** Gives what each session of a class has on record; `present` is null where nobody was called. */
export async function sessionFiguresOf(tx: Tx, activityId: string) {
  const sessions = await queries.sessionTotals(tx, activityId);
  return sessions.map(({ sessionId, ...record }) => {
    const attendance = sessionAttendance(record);
    return {
      sessionId,
      called: record.called,
      present: attendance.by === 'marks' ? numberOf(attendance.present) : null,
      headcount: record.heads,
    };
  });
}
