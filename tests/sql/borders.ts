import { floors } from '../../scripts/floors.ts';
import type { Analysis } from './levels.ts';
import { common, owners, views } from './owners.ts';

/**
 * Law 15, SQL stays on its floor. Takes the file of the query and its statement; gives what it does to tables that are not its room's: it
 * writes none of them, names none of a room above or beside it, and reads those below only through their views.
 */
export function bordersCrossed(file: string, { levels, writes }: Analysis): readonly string[] {
  const room = roomOf(file.replace(/^src\//, ''));
  const written = writes
    .filter(({ table, verb }) => verb !== 'call' || table in owners)
    .map(({ table }) => table)
    .filter((table) => ownerOf(table) !== room);
  const read = levels
    .flatMap(({ relations }) => relations.flatMap(({ table }) => table ?? []))
    // What PostgreSQL tells of itself belongs to no room.
    .filter((table) => !table.startsWith('pg_') && !written.includes(table) && ownerOf(table) !== room);
  const crossed = [
    ...written.map((table) => `writes ${table} of ${ownerOf(table)}`),
    ...read
      .filter((table) => !isBelow(ownerOf(table), room) && !common.includes(table))
      .map((table) => `reaches for ${table} of ${ownerOf(table)}`),
    ...read
      .filter((table) => isBelow(ownerOf(table), room) && !common.includes(table) && !(table in views))
      .map((table) => `reads ${table} of ${ownerOf(table)} past its views`),
  ];
  return [...new Set(crossed)].sort();
}

function ownerOf(table: string): string {
  const folder = owners[table] ?? views[table];
  if (!folder) throw new Error(`tests/sql/owners.ts does not say whose ${table} is`);
  return roomOf(folder);
}

function roomOf(folder: string): string {
  return folder.split('/')[0]!;
}

function isBelow(room: string, other: string): boolean {
  return floorOf(room) < floorOf(other);
}

function floorOf(room: string): number {
  const floor = floors.findIndex((rooms) => rooms.includes(room));
  if (floor === -1) throw new Error(`scripts/floors.ts has no room ${room}`);
  return floor;
}
