import type { Tx } from '#platform/database/database.ts';
import { type Actor, actingBy } from '#platform/permission/actor.ts';
import type { FoundGroup, Question } from '#vocabulary/find.ts';
import { reportPolicy } from './policy.ts';
import { readReports } from './read.ts';

/** Finds reports by title or number. */
export async function findReports(tx: Tx, actor: Actor, { fits }: Question): Promise<FoundGroup | null> {
  if (!actingBy(actor, reportPolicy['report.read'])) return null;
  return {
    name: { vi: 'Báo cáo', en: 'Reports' },
    things: (await readReports(tx))
      .filter(({ title, number }) => fits(`báo cáo ${title} ${number ?? ''}`))
      .map(({ id, title, number }) => ({
        id,
        title,
        detail: number ? `Báo cáo số ${number}` : 'Báo cáo',
        to: `bao-cao/${id}`,
      })),
  };
}
