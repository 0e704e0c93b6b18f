import type { Tx } from '#platform/database/database.ts';
import { type Actor, actingBy, holds } from '#platform/permission/actor.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { addDays, formatDate } from '#vocabulary/date.ts';
import type { Task } from '#vocabulary/task.ts';
import { effectPolicy } from './policy.ts';
import { roundsOf, villageOf } from './read.ts';
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
  const all = await roundsOf(
    tx,
    { from: addDays(today, -REACH_BACK), to: today },
    { villageId: villageOf(reader), today },
  );
  return holds(actor, 'deputy') ? tasksOfDeputy(all) : tasksOfHead(all, today);
}

/** Each class with people who were not asked yet stands by itself: they are asked on one way through the village. */
export const tasksOfHead = (all: readonly EffectRound[], today: CivilDate): readonly Task[] =>
  all
    .filter(
      ({ openedOn, people, asked }) =>
        openedOn !== null && today <= addDays(openedOn as CivilDate, ASKED_FOR) && asked < people,
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
export function tasksOfDeputy(all: readonly EffectRound[]): readonly Task[] {
  const due = all.filter(({ state }) => state === 'due');
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
