import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import type { Level } from './rules.ts';
import type { Place } from './schema.ts';

/** Which places of the map are wanted: those that stand on a day, of a level, below a code, with words in their name. */
export interface Wanted {
  readonly on: CivilDate;
  readonly level: Level | null;
  readonly above: string | null;
  readonly folded: string | null;
  readonly most: number;
}

/** Gives places of the map as they stood on a day, those whose name begins with the words first. */
export async function listPlaces(
  tx: Tx,
  { on, level, above, folded, most }: Wanted,
): Promise<readonly Place[]> {
  const like = folded?.replaceAll(/[\\%_]/g, '\\$&') ?? null;
  const { rows } = await sql<Place>`
    select place.id, place.code, place.level, place.name, place.lat, place.lon, place.area_km2 as "areaKm2",
      up.code as "aboveCode", up.name as "aboveName"
    from place
    left join place written on written.id = place.parent_id
    left join place up on up.level = written.level and up.code = written.code
      and coalesce(up.valid_from, '-infinity') <= ${on}::date and coalesce(up.valid_to, 'infinity') >= ${on}::date
    where place.code is not null
      and coalesce(place.valid_from, '-infinity') <= ${on}::date and coalesce(place.valid_to, 'infinity') >= ${on}::date
      and (${level}::text is null or place.level = ${level})
      and (${above}::text is null or up.code = ${above})
      and (${like}::text is null or place.folded like '%' || ${like} || '%')
    order by (place.folded like ${like} || '%') desc nulls last, length(place.folded), place.name collate "vi-x-icu", place.code
    limit ${most}`.execute(tx);
  return rows;
}

/** A place that a commune can be set up at. */
export interface Site {
  readonly id: string;
  readonly level: string;
  readonly name: string;
}

/** Gives a place of the map that stands on a day, or nothing. */
export function findPlace(tx: Tx, id: string, on: CivilDate): Promise<Site | undefined> {
  return tx
    .selectFrom('place')
    .select(['id', 'level', 'name'])
    .where('id', '=', id)
    .where('code', 'is not', null)
    .where((is) => is.or([is('validFrom', 'is', null), is('validFrom', '<=', on)]))
    .where((is) => is.or([is('validTo', 'is', null), is('validTo', '>=', on)]))
    .executeTakeFirst();
}

/** Adds a commune and its province as somebody typed them, where no map is loaded; they have no code. */
export async function insertTyped(
  tx: Tx,
  typed: {
    readonly provinceId: string;
    readonly province: string;
    readonly id: string;
    readonly name: string;
    readonly since: string;
  },
): Promise<void> {
  const { since: validFrom } = typed;
  await tx
    .insertInto('place')
    .values([
      { id: typed.provinceId, level: 'province', name: typed.province, validFrom },
      { id: typed.id, level: 'commune', name: typed.name, parentId: typed.provinceId, validFrom },
    ])
    .execute();
}
