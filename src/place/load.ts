import { Client } from 'pg';
import { v5 } from 'uuid';
import { type CountryMap, type MapPlace, searchKey } from './rules.ts';

/** Ids of places come of what names them, so that the same map loaded again is the same rows. */
const NAMESPACE = '7f0c8a52-3a57-5d4b-9a0e-52a1c3d60b11';
export const placeIdOf = ({
  level,
  code,
  validFrom,
}: Pick<MapPlace, 'level' | 'code' | 'validFrom'>): string =>
  v5(`${level} ${code} ${validFrom ?? ''}`, NAMESPACE);

/** What a loading did: places and steps there are now, and how many of the places are new. */
export interface Loaded {
  readonly places: number;
  readonly steps: number;
  readonly added: number;
}

/**
 * Puts a map into the database in the place of the one before it. Takes the owner's connection string: requests cannot change the map.
 * Gives what is there now. Throws PlaceInUse when a commune stands at a place that the new map does not know; nothing is changed then.
 */
export async function loadMap(ownerUrl: string, map: CountryMap): Promise<Loaded> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('lock table place, place_succession in share row exclusive mode');
    const ids = map.places.map(placeIdOf);
    await assertKept(client, ids);
    const added = await putPlaces(client, map, ids);
    await client.query(
      'delete from place_succession where from_id in (select id from place where code is not null)',
    );
    await client.query('delete from place where code is not null and id <> all($1::uuid[])', [ids]);
    await putSteps(client, map);
    await client.query('commit');
    return { places: map.places.length, steps: map.steps.length, added };
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  } finally {
    await client.end();
  }
}

/** A commune stands at a place that the map to be loaded does not have. */
export class PlaceInUse extends Error {
  override readonly name = 'PlaceInUse';
}

async function assertKept(client: Client, ids: readonly string[]): Promise<void> {
  const { rows } = await client.query<{ name: string; place: string; code: string }>(
    `select commune.name, place.name as place, place.code from commune join place on place.id = commune.place_id
     where place.code is not null and place.id <> all($1::uuid[]) order by 1 limit 1`,
    [ids],
  );
  const [used] = rows;
  if (used)
    throw new PlaceInUse(`${used.name} đang ở ${used.place} (mã ${used.code}), bản đồ mới không có nơi này`);
}

/** Those above come first, since a place points to the one above it. Of several above in turn the last one is written: the code finds the others. */
async function putPlaces(
  client: Client,
  { places, above }: CountryMap,
  ids: readonly string[],
): Promise<number> {
  const known = await client.query<{ id: string }>('select id from place where id = any($1::uuid[])', [ids]);
  for (const level of ['province', 'district', 'commune']) {
    const rows = places
      .filter((place) => place.level === level)
      .map((place) => {
        const parent = above.get(place)!.at(-1);
        return {
          ...place,
          id: placeIdOf(place),
          parentId: parent ? placeIdOf(parent) : null,
          folded: searchKey(place.name),
        };
      });
    await client.query(
      `insert into place (id, level, code, name, folded, parent_id, valid_from, valid_to, lat, lon, area_km2)
       select id, level, code, name, folded, "parentId", "validFrom", "validTo", lat, lon, "areaKm2"
       from jsonb_to_recordset($1::jsonb) as row (id uuid, level text, code text, name text, folded text, "parentId" uuid,
         "validFrom" date, "validTo" date, lat float8, lon float8, "areaKm2" float8)
       on conflict (id) do update set name = excluded.name, folded = excluded.folded, parent_id = excluded.parent_id,
         valid_to = excluded.valid_to, lat = excluded.lat, lon = excluded.lon, area_km2 = excluded.area_km2`,
      [JSON.stringify(rows)],
    );
  }
  return ids.length - known.rows.length;
}

async function putSteps(client: Client, { steps }: CountryMap): Promise<void> {
  const rows = steps.map(({ from, to, on, kind }) => {
    const [fromId, toId] = [placeIdOf(from), placeIdOf(to)];
    return { id: v5(`${fromId} ${toId} ${on}`, NAMESPACE), fromId, toId, on, kind };
  });
  await client.query(
    `insert into place_succession (id, from_id, to_id, on_date, kind)
     select id, "fromId", "toId", "on", kind
     from jsonb_to_recordset($1::jsonb) as row (id uuid, "fromId" uuid, "toId" uuid, "on" date, kind text)`,
    [JSON.stringify(rows)],
  );
}
