import type { Tx } from '#platform/database/database.ts';
import { type Actor, actingBy } from '#platform/permission/actor.ts';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import type { Task } from '#vocabulary/task.ts';
import { petitionPolicy } from './policy.ts';
import { readPetitions } from './read.ts';
import { isOverdue, stateOf } from './rules.ts';

/** Tells the deputy of proposals that nobody has answered for a month. */
export async function petitionTasks(tx: Tx, actor: Actor): Promise<readonly Task[]> {
  if (!actingBy(actor, petitionPolicy['petition.write'])) return [];
  return (await readPetitions(tx)).flatMap((one): Task[] => {
    if (stateOf(one) !== 'sent' || one.issuedOn === null || !isOverdue(one.issuedOn, actor.today)) return [];
    const day = formatDate(one.issuedOn as CivilDate);
    return [
      {
        key: `petition ${one.id}`,
        urgency: 'calm',
        title: { vi: `Kiến nghị chưa có trả lời: ${one.subject}`, en: `No answer yet: ${one.subject}` },
        detail: { vi: `${one.recipient} · gửi ngày ${day}`, en: `${one.recipient} · sent on ${day}` },
        act: { vi: 'Ghi trả lời', en: 'Record the answer' },
        to: 'kien-nghi',
        day: one.issuedOn,
      },
    ];
  });
}
