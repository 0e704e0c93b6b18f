import { randomUUID } from 'node:crypto';
import { record } from '#platform/audit/audit.ts';
import { saveRecord } from '#platform/audit/save.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/policy/actor.ts';
import { Problem } from '#platform/problems/problem.ts';
import { findUnit, insertUnit, insertUnits, listUnits, updateUnit } from './queries.ts';
import { type PastedUnit, readUnits } from './rules.ts';
import type { Unit } from './schema.ts';

const store = { find: findUnit, insert: insertUnit, update: updateUnit };

/** Adds or changes one; see saveRecord. */
export const saveUnit = (tx: Tx, actor: Actor, unit: Unit): Promise<Unit> =>
  saveRecord(tx, actor, 'unit', unit, store);

/** Adds pasted units as of the first day of this year. Those that exist are left as they are. Throws bad-input with every row that is wrong. */
export async function importUnits(tx: Tx, actor: Actor, rows: readonly PastedUnit[]) {
  const { fresh, known, errors } = readUnits(rows, await listUnits(tx));
  if (errors.length > 0)
    throw new Problem('bad-input', {
      where: errors.map(({ row, field, vi, en }) => ({ path: `rows.${row}.${field}`, vi, en })),
    });
  const validFrom = `${actor.today.slice(0, 4)}-01-01` as typeof actor.today;
  const units = fresh.map(({ name, shortName }) => ({
    id: randomUUID(),
    name,
    shortName,
    validFrom,
    validTo: null,
  }));
  if (units.length > 0) await insertUnits(tx, actor.commune.id, units);
  await record(
    tx,
    actor,
    ...units.map((unit) => ({
      act: 'unit.add',
      kind: 'unit',
      id: unit.id,
      after: unit,
      reason: 'Dán từ Excel',
    })),
  );
  return { added: units.length, known };
}
