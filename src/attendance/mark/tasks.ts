import { activityPolicy } from '#activity/class/policy.ts';
import { sessionsToCall, teachingUnits } from '#activity/session/queries-call.ts';
import type { Tx } from '#platform/database/database.ts';
import { type Actor, actingBy, holds } from '#platform/permission/actor.ts';
import { type CivilDate, dayAndMonth, yearOf } from '#vocabulary/date.ts';
import type { Task } from '#vocabulary/task.ts';

/** A session of today or before that nobody has recorded. */
export interface SessionToCall {
  readonly id: string;
  readonly activityId: string;
  readonly title: string;
  readonly villageId: string | null;
  readonly villageName: string | null;
  readonly date: string;
  readonly from: string;
}

/** Whose rosters somebody calls: all, those of the villages that they head, and of the classes that their units teach. */
export interface Caller {
  readonly all: boolean;
  readonly villageIds: readonly string[];
  readonly unitIds: readonly string[];
}

/** Asks the deputy, the village heads and the partners that teach to call the rosters of today and of the days before. */
export async function markTasks(tx: Tx, actor: Actor): Promise<readonly Task[]> {
  const reader = actingBy(actor, activityPolicy['activity.read']);
  if (!reader || !holds(actor, 'deputy', 'village-head', 'partner')) return [];
  const year = yearOf(actor.today);
  const sessions = await sessionsToCall(tx, reader, { fromYear: year - 1, toYear: year, day: actor.today });
  const units = Map.groupBy(
    await teachingUnits(tx, [...new Set(sessions.map(({ activityId }) => activityId))]),
    ({ activityId }) => activityId,
  );
  const own = sessions.filter((one) =>
    calls(
      callerOf(actor),
      one.villageId,
      (units.get(one.activityId) ?? []).map(({ unitId }) => unitId),
    ),
  );
  return [...Map.groupBy(own, ({ activityId }) => activityId).values()].flatMap((ofClass) =>
    callTasks(ofClass, actor.today),
  );
}

function callerOf(actor: Actor): Caller {
  const of = (role: 'village-head' | 'partner', field: 'villageId' | 'unitId') =>
    actor.posts.filter((post) => post.role === role).flatMap((post) => post[field] ?? []);
  return {
    all: holds(actor, 'deputy'),
    villageIds: of('village-head', 'villageId'),
    unitIds: of('partner', 'unitId'),
  };
}

/** Whether somebody calls the roster of a class. Takes its village, and the units whose officers teach it. */
export const calls = (caller: Caller, villageId: string | null, taughtBy: readonly string[]): boolean =>
  caller.all ||
  (villageId !== null && caller.villageIds.includes(villageId)) ||
  taughtBy.some((unit) => caller.unitIds.includes(unit));

const act = { vi: 'Điểm danh', en: 'Call the roster' };

/** What one class asks: its first session that was missed (the others are counted), and that of today. Takes them in order of time. */
export function callTasks(sessions: readonly SessionToCall[], today: CivilDate): readonly Task[] {
  const missed = sessions.filter(({ date }) => date < today);
  const now = sessions.find(({ date }) => date === today);
  const [first] = missed;
  const more = missed.length > 1 ? ` và ${missed.length - 1} buổi nữa` : '';
  const tasks: Task[] = [];
  if (first)
    tasks.push({
      ...base(first, 'record', `học ngày ${dayAndMonth(first.date)}${more}`),
      urgency: 'late',
      title: {
        vi: `Lớp “${first.title}” chưa có điểm danh`,
        en: `Nobody has called “${first.title}” yet`,
      },
    });
  if (now)
    tasks.push({
      ...base(now, 'today', now.from),
      urgency: 'now',
      title: { vi: `Hôm nay học lớp “${now.title}”`, en: `Today: “${now.title}”` },
    });
  return tasks;
}

function base({ id, activityId, villageName, date }: SessionToCall, key: string, what: string) {
  const detail = `${villageName ?? 'Toàn xã'} · ${what}`;
  return {
    key: `class ${activityId} ${key}`,
    detail: { vi: detail, en: detail },
    act,
    to: `diem-danh/${id}`,
    day: date,
  };
}
