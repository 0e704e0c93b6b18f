import { randomUUID } from 'node:crypto';
import { record } from '#platform/audit/audit.ts';
import { saveRecord } from '#platform/audit/save.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { Problem } from '#platform/problems/problem.ts';
import { unitActs } from './acts.ts';
import { insertUnits, listUnits, lockUnits, units } from './queries.ts';
import { type ImportedUnit, readUnits } from './rules.ts';
import type { Unit } from './schema.ts';

/** Adds or changes one; see saveRecord. */
export const saveUnit = (tx: Tx, actor: Actor, unit: Unit): Promise<Unit> =>
  saveRecord(tx, actor, unitActs, unit, units);

/** Adds pasted units as of the first day of this year. Those that exist are left as they are. Throws bad-input with every row that is wrong. */
export async function importUnits(tx: Tx, actor: Actor, rows: readonly ImportedUnit[]) {
  await lockUnits(tx);
  const { fresh, known, errors } = readUnits(rows, await listUnits(tx));
  if (errors.length > 0)
    throw new Problem('bad-input', {
      where: errors.map(({ row, field, vi, en }) => ({ path: `rows.${row}.${field}`, vi, en })),
    });
  const validFrom = `${actor.today.slice(0, 4)}-01-01` as typeof actor.today;
  const added = fresh.map(({ name, shortName }) => ({
    id: randomUUID(),
    name,
    shortName,
    validFrom,
    validTo: null,
  }));
  await insertUnits(tx, added);
  await record(
    tx,
    actor,
    ...added.map((unit) => ({
      act: unitActs.add,
      id: unit.id,
      after: unit,
      reason: 'Dán từ Excel',
    })),
  );
  return { added: added.length, known };
}
