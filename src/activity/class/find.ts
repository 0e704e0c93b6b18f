import type { Tx } from '#platform/database/database.ts';
import { type Actor, actingBy } from '#platform/permission/actor.ts';
import { yearOf } from '#vocabulary/date.ts';
import type { FoundGroup, Question } from '#vocabulary/find.ts';
import { activityPolicy } from './policy.ts';
import { listActivityRows } from './queries.ts';

/** Finds classes of the next year, this one and the two before, the latest first: by title, village, roster code or year. */
export async function findClasses(tx: Tx, actor: Actor, { fits }: Question): Promise<FoundGroup | null> {
  const reader = actingBy(actor, activityPolicy['activity.read']);
  if (!reader) return null;
  const present = yearOf(actor.today);
  const rows = [];
  for (const year of [present + 1, present, present - 1, present - 2])
    rows.push(...(await listActivityRows(tx, reader, { year })));
  return {
    name: { vi: 'Lớp & sự kiện', en: 'Classes' },
    things: rows
      .filter((row) => fits(`${row.title} ${row.villageName ?? ''} ${row.rosterCode} ${row.year}`))
      .map((row) => ({
        id: row.id,
        title: row.title,
        detail: [
          row.villageName ?? 'Toàn xã',
          row.month ? `tháng ${row.month}/${row.year}` : String(row.year),
        ].join(' · '),
        to: `lop/${row.id}`,
      })),
  };
}
