import type { Tx } from '#platform/database/database.ts';
import { type Actor, actingBy } from '#platform/permission/actor.ts';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import type { FoundGroup, Question } from '#vocabulary/find.ts';
import { assignmentPolicy } from './policy.ts';
import { readAssignments } from './read.ts';
import { stateWords } from './words.ts';

/** Finds assignments by what is to be done, by unit, or by plan; a unit finds its own. */
export async function findAssignments(tx: Tx, actor: Actor, { fits }: Question): Promise<FoundGroup | null> {
  const reader = actingBy(actor, assignmentPolicy['assignment.read']);
  if (!reader) return null;
  return {
    name: { vi: 'Phân công nhiệm vụ', en: 'Assignments' },
    things: (await readAssignments(tx, reader, false, null))
      .filter(({ text, units, planTitle }) =>
        fits(`phân công ${text} ${units.map(({ name }) => name).join(' ')} ${planTitle}`),
      )
      .map(({ id, text, state, dueOn, units, planYear }) => ({
        id,
        title: text.slice(0, 120),
        detail: [
          units[0]?.name,
          dueOn ? `hạn ${formatDate(dueOn as CivilDate)}` : `năm ${planYear}`,
          stateWords[state].vi,
        ]
          .filter(Boolean)
          .join(' · '),
        to: `phan-cong/${id}`,
      })),
  };
}
