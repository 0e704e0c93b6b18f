import type { Tx } from '#platform/database/database.ts';
import { type Actor, actingBy } from '#platform/permission/actor.ts';
import type { FoundGroup, Question } from '#vocabulary/find.ts';
import { libraryPolicy } from './policy.ts';
import { listTitles } from './queries.ts';

/** Finds books and e-materials by title and author. */
export async function findTitles(tx: Tx, actor: Actor, { fits }: Question): Promise<FoundGroup | null> {
  if (!actingBy(actor, libraryPolicy['library.read'])) return null;
  return {
    name: { vi: 'Sách, tài liệu', en: 'Books' },
    things: (await listTitles(tx))
      .filter(({ title, author }) => fits(`sách tài liệu ${title} ${author ?? ''}`))
      .map(({ id, title, author, place }) => ({
        id,
        title,
        detail: [author, place].filter(Boolean).join(' · '),
        to: 'thu-vien',
      })),
  };
}
