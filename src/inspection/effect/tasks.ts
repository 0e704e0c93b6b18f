import type { Tx } from '#platform/database/database.ts';
import { type Actor, actingBy, holds } from '#platform/permission/actor.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { addDays, formatDate } from '#vocabulary/date.ts';
import type { Task } from '#vocabulary/task.ts';
import { effectPolicy } from './policy.ts';
import { listInquiries } from './queries.ts';
import { type DueRound, dueRounds, roundsOf, villageOf } from './read.ts';
import type { EffectRound } from './schema.ts';

/** Classes that ended so many days ago can still be asked about, also where a round was opened late. */
const REACH_BACK = 400;
/** Days after its opening in which a round is still asked for. */
const ASKED_FOR = 60;

/** Asks a village head to ask the people of the own village, and the deputy to open the rounds whose day has come. */
export async function effectTasks(tx: Tx, actor: Actor): Promise<readonly Task[]> {
  const reader = actingBy(actor, effectPolicy['effect.answer']);
  if (!reader) return [];
  const { today } = actor;
  const ended = { from: addDays(today, -REACH_BACK), to: today };
  if (holds(actor, 'deputy')) return tasksOfDeputy(await dueRounds(tx, ended, today));
  const opened = await listInquiries(tx);
  if (!opened.some(({ openedOn }) => isAskedFor(openedOn, today))) return [];
  return tasksOfHead(await roundsOf(tx, ended, { villageId: villageOf(reader), today }), today);
}

const isAskedFor = (openedOn: string, today: CivilDate): boolean =>
  today <= addDays(openedOn as CivilDate, ASKED_FOR);

/** Each class with people who were not asked yet stands by itself: they are asked on one way through the village. */
export const tasksOfHead = (all: readonly EffectRound[], today: CivilDate): readonly Task[] =>
  all
    .filter(
      ({ openedOn, people, asked }) => openedOn !== null && isAskedFor(openedOn, today) && asked < people,
    )
    .map(({ id, title, people, asked, months, openedOn }) => ({
      key: `effect ${id}`,
      urgency: 'now',
      title: {
        vi: `Hỏi ${people - asked} người: có làm theo không?`,
        en: `Ask ${people - asked} ${people - asked === 1 ? 'person' : 'people'} what they do of it`,
      },
      detail: { vi: `${title} · học xong ${months} tháng`, en: `${title} · ${months} months ago` },
      act: { vi: 'Mở danh sách', en: 'Open the list' },
      to: `hieu-qua/${id}`,
      day: openedOn,
    }));

/** The rounds whose day has come, all in one. */
export function tasksOfDeputy(due: readonly DueRound[]): readonly Task[] {
  const [first] = due.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));
  if (!first) return [];
  const titles = due
    .slice(0, 2)
    .map(({ title, months }) => `${title} (${months} tháng)`)
    .join(' · ');
  const since = formatDate(first.dueOn as CivilDate);
  return [
    {
      key: 'effect due',
      urgency: 'calm',
      title: {
        vi: `${due.length} lớp đã đến lúc hỏi: có làm theo không?`,
        en: `${due.length} ${due.length === 1 ? 'class' : 'classes'} can be asked about`,
      },
      detail: { vi: `${titles} · từ ${since}`, en: `${titles} · since ${since}` },
      act: { vi: 'Chọn lớp để hỏi', en: 'Choose' },
      to: 'hieu-qua',
      day: first.dueOn,
    },
  ];
}
