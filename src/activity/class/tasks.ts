import type { Tx } from '#platform/database/database.ts';
import { type Actor, actingBy, holds } from '#platform/permission/actor.ts';
import { type CivilDate, dayAndMonth, daysBetween, yearOf } from '#vocabulary/date.ts';
import type { Words } from '#vocabulary/language.ts';
import type { Task } from '#vocabulary/task.ts';
import { activityPolicy } from './policy.ts';
import { listActivityRows } from './queries.ts';
import { readActivities } from './read.ts';
import type { Activity } from './schema.ts';

/** Asks the deputy to prepare what comes and to close what was held; what was left open in December is still open in January. */
export async function activityTasks(tx: Tx, actor: Actor): Promise<readonly Task[]> {
  const reader = holds(actor, 'deputy') ? actingBy(actor, activityPolicy['activity.read']) : null;
  if (!reader) return [];
  const year = yearOf(actor.today);
  const rows = [
    ...(await listActivityRows(tx, reader, { year: year - 1 })),
    ...(await listActivityRows(tx, reader, { year })),
  ];
  const activities = await readActivities(tx, reader, rows);
  return activities.flatMap((one) => [...prepareTask(one, actor.today), ...closeTask(one, actor.today)]);
}

type ActivityFacts = Pick<Activity, 'id' | 'title' | 'villageName' | 'state' | 'preparedOn'> & {
  readonly sessions: readonly { readonly date: string; readonly state: string }[];
};

const PREPARE_AHEAD = 10;

/** A class whose next session is near has to be announced, with a roster made. */
export function prepareTask(one: ActivityFacts, today: CivilDate): readonly Task[] {
  const next = one.sessions.find(({ state, date }) => state === 'planned' && date >= today);
  if (!next || one.preparedOn !== null || daysBetween(today, next.date as CivilDate) > PREPARE_AHEAD)
    return [];
  return [
    {
      ...base(one, 'prepare', `học ngày ${dayAndMonth(next.date)} · chưa có thông báo, danh sách`),
      urgency: 'now',
      title: { vi: `Chuẩn bị lớp “${one.title}”`, en: `Prepare “${one.title}”` },
      act: { vi: 'Chuẩn bị', en: 'Prepare' },
      day: next.date,
    },
  ];
}

/** A class that was held has to be looked through and closed. */
export function closeTask(one: ActivityFacts, today: CivilDate): readonly Task[] {
  if (one.state !== 'held') return [];
  const last = one.sessions.at(-1)?.date ?? today;
  return [
    {
      ...base(one, 'report', `đã học xong ngày ${dayAndMonth(last)}`),
      urgency: 'calm',
      title: { vi: `Chốt kết quả lớp “${one.title}”`, en: `Close the results of “${one.title}”` },
      act: { vi: 'Chốt kết quả', en: 'Close' },
      day: last,
    },
  ];
}

function base({ id, villageName }: ActivityFacts, key: string, what: string) {
  const detail = `${villageName ?? 'Toàn xã'} · ${what}`;
  return { key: `class ${id} ${key}`, detail: { vi: detail, en: detail } satisfies Words, to: `lop/${id}` };
}
