import type { Tx } from '#platform/database/database.ts';
import { type Actor, actingBy } from '#platform/permission/actor.ts';
import type { FoundGroup, Question } from '#vocabulary/find.ts';
import { dropoutPolicy } from './policy.ts';

/** Finds the list by its name alone: a name that is typed finds nobody here, as a sight would have to be noted. */
export async function findDropouts(_tx: Tx, actor: Actor, { fits }: Question): Promise<FoundGroup | null> {
  if (!actingBy(actor, dropoutPolicy['dropout.read'])) return null;
  const title = 'Trẻ bỏ học';
  const detail = 'hồ sơ, các lần đến nhà vận động ra lớp';
  return {
    name: { vi: title, en: 'Dropouts' },
    things: fits(`${title} ${detail}`) ? [{ id: 'tre-bo-hoc', title, detail, to: 'tre-bo-hoc' }] : [],
  };
}
