import type { Tx } from '#platform/database/database.ts';
import { type Actor, actingBy } from '#platform/permission/actor.ts';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import type { FoundGroup, Question } from '#vocabulary/find.ts';
import { assignmentPolicy } from './policy.ts';
import { readAssignments } from './read.ts';
import { holderNames, stateWords } from './words.ts';

/** Finds assignments by what is to be done, by unit or village, or by plan; a unit or village finds its own. */
export async function findAssignments(tx: Tx, actor: Actor, { fits }: Question): Promise<FoundGroup | null> {
  const reader = actingBy(actor, assignmentPolicy['assignment.read']);
  if (!reader) return null;
  return {
    name: { vi: 'Phân công nhiệm vụ', en: 'Assignments' },
    things: (await readAssignments(tx, reader, false, null))
      .map((one) => ({ ...one, names: holderNames(one).map(({ name }) => name) }))
      .filter(({ text, names, planTitle }) => fits(`phân công ${text} ${names.join(' ')} ${planTitle}`))
      .map(({ id, text, state, dueOn, names, planYear }) => ({
        id,
        title: text.slice(0, 120),
        detail: [
          names[0],
          dueOn ? `hạn ${formatDate(dueOn as CivilDate)}` : `năm ${planYear}`,
          stateWords[state].vi,
        ]
          .filter(Boolean)
          .join(' · '),
        to: `phan-cong/${id}`,
      })),
  };
}
