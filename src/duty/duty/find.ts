import type { Tx } from '#platform/database/database.ts';
import { type Actor, actingBy } from '#platform/permission/actor.ts';
import { type CivilDate, formatDate, yearOf } from '#vocabulary/date.ts';
import type { FoundGroup, Question } from '#vocabulary/find.ts';
import { dutyPolicy } from './policy.ts';
import { dutiesOf } from './read.ts';

/** Finds the duties of this year by their words. */
export async function findDuties(tx: Tx, actor: Actor, { fits }: Question): Promise<FoundGroup | null> {
  if (!actingBy(actor, dutyPolicy['duty.read'])) return null;
  const year = yearOf(actor.today);
  return {
    name: { vi: 'Lịch việc trong năm', en: 'Calendar of duties' },
    things: (await dutiesOf(tx, year, actor.today))
      .filter(({ active, text }) => active && fits(`lịch việc ${text}`))
      .map(({ id, text, dueOn, doneOn }) => ({
        id,
        title: text,
        detail: `hạn ${formatDate(dueOn as CivilDate)}${doneOn ? ', đã xong' : ''}`,
        to: 'lich-viec',
      })),
  };
}
