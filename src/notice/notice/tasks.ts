import type { Tx } from '#platform/database/database.ts';
import { type Actor, actingBy, holds } from '#platform/permission/actor.ts';
import { addDays, type CivilDate, daysBetween, yearOf } from '#vocabulary/date.ts';
import type { Words } from '#vocabulary/language.ts';
import type { Task } from '#vocabulary/task.ts';
import { pieceWords } from './channels.ts';
import { noticePolicy } from './policy.ts';
import { listUntold } from './queries.ts';
import { readWaiting, type Waiting } from './read.ts';
import { changeWords, isDue } from './rules.ts';

/** Days before a class within which people should have been told of it. */
const TELL_WITHIN = 5;

/**
 * Asks whoever sends notices for what is to be sent now; asks the deputy for what a class has changed since it was told, and for classes
 * that come soon and of which nothing is told.
 */
export async function noticeTasks(tx: Tx, actor: Actor): Promise<readonly Task[]> {
  const sender = actingBy(actor, noticePolicy['notice.send']);
  if (!sender) return [];
  const notices = await readWaiting(tx, sender, yearOf(actor.today) - 1);
  const deputy = holds(actor, 'deputy');
  return [
    ...dueTasks(notices, actor.today),
    ...(deputy ? changeTasks(notices, actor.today) : []),
    ...(deputy ? await untoldTasks(tx, actor.today) : []),
  ];
}

const list = (words: readonly Words[]): Words => ({
  vi: words.map(({ vi }) => vi).join(', '),
  en: words.map(({ en }) => en).join(', '),
});

const left = (day: CivilDate, today: CivilDate): Words => {
  const days = daysBetween(today, day);
  if (days === 0) return { vi: 'hôm nay', en: 'today' };
  if (days < 0) return { vi: `quá ${-days} ngày`, en: `${-days} days late` };
  return { vi: `còn ${days} ngày`, en: `${days} ${days === 1 ? 'day' : 'days'} left` };
};

/** One task a class, however many of its notices wait; each notice of no class by itself. */
export function dueTasks(notices: readonly Waiting[], today: CivilDate): readonly Task[] {
  const due = notices.filter((one) => isDue(one, today) && !isOver(one) && !one.mailing);
  return [...Map.groupBy(due, ({ activityId, id }) => activityId ?? id).values()].map((own): Task => {
    const first = own[0]!;
    const planned = first.plannedOn as CivilDate;
    const day = (first.activity?.nextOn ?? planned) as CivilDate;
    const pieces = list([...new Set(own.map(({ channel }) => pieceWords[channel]))]);
    const name = first.activity?.title ?? first.ownTitle ?? '';
    const rest = left(day, today);
    return {
      key: `notice ${first.activityId ?? first.id}`,
      urgency: planned < today ? 'late' : planned === today ? 'now' : 'calm',
      title: first.activity
        ? { vi: `Bản tin cho lớp “${name}” chưa phát, ${rest.vi}`, en: `${name} is not told yet, ${rest.en}` }
        : { vi: `“${name}” chưa phát, ${rest.vi}`, en: `${name} is not sent yet, ${rest.en}` },
      detail: pieces,
      act: { vi: 'Xem bản tin', en: 'Look' },
      to: `thong-bao/${first.id}`,
      day: planned,
    };
  });
}

/** Nobody is to be told any more: every day of the class is over. */
const isOver = ({ activity }: Waiting): boolean => activity !== null && activity.nextOn === null;

/** One task a class that is otherwise now than its notices say, while its day is still to come. */
export function changeTasks(notices: readonly Waiting[], today: CivilDate): readonly Task[] {
  const changed = notices.filter(({ changes, activity }) => changes.length > 0 && activity?.nextOn);
  return [...Map.groupBy(changed, ({ activityId }) => activityId).values()].map((own): Task => {
    const first = own.find(({ sentOn }) => sentOn !== null) ?? own[0]!;
    const name = first.activity!.title;
    const pieces = list([...new Set(own.map(({ channel }) => pieceWords[channel]))]);
    const said = changeWords(first.changes[0]!);
    return {
      key: `notice changed ${first.activityId}`,
      urgency: own.some(({ sentOn }) => sentOn !== null) ? 'now' : 'calm',
      title: { vi: `Lớp “${name}” đã đổi, cần báo lại`, en: `${name} has changed: people are to be told` },
      detail: { vi: `${said.vi} (${pieces.vi})`, en: `${said.en} (${pieces.en})` },
      act: { vi: 'Xem bản tin', en: 'Look' },
      to: `thong-bao/${first.id}`,
      day: today,
    };
  });
}

async function untoldTasks(tx: Tx, today: CivilDate): Promise<readonly Task[]> {
  const untold = await listUntold(tx, { from: addDays(today, 1), to: addDays(today, TELL_WITHIN) });
  return untold.map(({ id, title, day }) => {
    const rest = left(day, today);
    return {
      key: `notice untold ${id}`,
      urgency: 'calm',
      title: {
        vi: `Lớp “${title}” chưa có bản tin nào, ${rest.vi}`,
        en: `Nothing is told of ${title}, ${rest.en}`,
      },
      detail: { vi: 'Máy soạn sẵn từ dữ liệu của lớp', en: 'The text is made from the data of the class' },
      act: { vi: 'Soạn', en: 'Write' },
      to: `thong-bao?lop=${id}`,
      day,
    };
  });
}
