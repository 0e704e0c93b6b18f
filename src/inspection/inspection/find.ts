import type { Tx } from '#platform/database/database.ts';
import { type Actor, actingBy } from '#platform/permission/actor.ts';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import type { FoundGroup, Question } from '#vocabulary/find.ts';
import { type Period, periodName } from '#vocabulary/period.ts';
import { inspectionWords } from './definition.ts';
import { inspectionPolicy } from './policy.ts';
import { listRows } from './queries.ts';
import { periodOf } from './read.ts';

const ever: Period = { from: '2000-01-01' as CivilDate, to: '2100-12-31' as CivilDate };

/** Finds inspections by their period. */
export async function findInspections(tx: Tx, actor: Actor, { fits }: Question): Promise<FoundGroup | null> {
  if (!actingBy(actor, inspectionPolicy['inspection.read'])) return null;
  return {
    name: { vi: 'Kiểm tra', en: 'Inspections' },
    things: (await listRows(tx, ever))
      .map((row) => ({ row, title: `Kiểm tra ${periodName(periodOf(row), 'vi')}` }))
      .filter(({ title }) => fits(`${title} biên bản`))
      .map(({ row, title }) => ({
        id: row.id,
        title,
        detail: `${inspectionWords.states[row.state].vi} · ${formatDate(row.on as CivilDate)}`,
        to: `kiem-tra/${row.id}`,
      })),
  };
}
