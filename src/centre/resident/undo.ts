import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { deleteUnused } from '../household/queries.ts';
import { cannotUndo, undoImport } from '../import/commands.ts';
import { residentImportActs } from './acts.ts';
import { countChanged, deleteResidents } from './queries.ts';

/** Counts who of these people stands on a roster: the room of the rosters knows. */
export type CountEnrolled = (tx: Tx, residentIds: readonly string[]) => Promise<number>;

/**
 * Takes an import of people back: all whom it added leave the register, and the households that it made. Throws wrong-state when one of
 * them stands on a roster or was changed since; then nobody leaves.
 */
export const undoResidents = (
  tx: Tx,
  actor: Actor,
  id: string,
  countEnrolled: CountEnrolled,
): Promise<{ undone: number }> =>
  undoImport(
    tx,
    actor,
    { id, kind: 'residents', activityId: null, acts: residentImportActs },
    async (added) => {
      const people = added.residents ?? [];
      const enrolled = await countEnrolled(tx, people);
      const changed = await countChanged(tx, people);
      if (enrolled > 0 || changed > 0) throw inUse(enrolled, changed);
      await deleteResidents(tx, people);
      await deleteUnused(tx, added.households ?? [], added.poverty ?? []);
    },
  );

function inUse(enrolled: number, changed: number) {
  const [vi, en] = [
    [enrolled && `${enrolled} người đã được ghi vào lớp`, changed && `${changed} người đã được sửa`],
    [enrolled && `${enrolled} are on a roster`, changed && `${changed} were changed`],
  ].map((parts) => parts.filter(Boolean).join(', '));
  return cannotUndo(
    `Không hoàn tác được lần nhập này nữa: ${vi}. Hãy sửa từng người trong danh sách.`,
    `This import can no longer be taken back: ${en}. Change them one by one.`,
  );
}
