import type { Tx } from '#platform/database/database.ts';
import { type Actor, actingBy } from '#platform/permission/actor.ts';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import type { Task } from '#vocabulary/task.ts';
import { dossierPolicy } from './policy.ts';
import { readDossiers } from './read.ts';

/** Asks whoever keeps the dossiers for parts that are overdue, each dossier once. */
export async function dossierTasks(tx: Tx, actor: Actor): Promise<readonly Task[]> {
  if (!actingBy(actor, dossierPolicy['dossier.write'])) return [];
  const late = (await readDossiers(tx, actor.today)).filter(({ state }) => state === 'late');
  return late.map(({ id, name, next }) => ({
    key: `dossier ${id}`,
    urgency: 'now' as const,
    title: { vi: `Hồ sơ “${name}” có bước quá hạn`, en: `A part of “${name}” is overdue` },
    detail: {
      vi: [next?.name, next?.actor, next?.dueOn && `trước ${formatDate(next.dueOn as CivilDate)}`]
        .filter(Boolean)
        .join(' · '),
      en: [next?.name, next?.actor, next?.dueOn && `by ${formatDate(next.dueOn as CivilDate)}`]
        .filter(Boolean)
        .join(' · '),
    },
    act: { vi: 'Mở hồ sơ', en: 'Open' },
    to: `ho-so/${id}`,
    day: next?.dueOn ?? null,
  }));
}
