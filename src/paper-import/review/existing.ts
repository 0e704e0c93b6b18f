import { randomUUID } from 'node:crypto';
import { deleteUnusedRecords } from '#centre/import/queries-unused.ts';
import { saveUnit } from '#centre/unit/commands.ts';
import { listUnits } from '#centre/unit/queries.ts';
import { saveVenue } from '#centre/venue/commands.ts';
import { listVenues } from '#centre/venue/queries.ts';
import { saveVillage } from '#centre/village/commands.ts';
import { listVillages } from '#centre/village/queries.ts';
import type { ActivityReading } from '#plan/reading/schema.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import type { Links } from '../records.ts';
import {
  type KnownNames,
  nameKey,
  namesIn,
  unitSaid,
  usualChoice,
  villagesIn,
  type WrittenName,
} from './names.ts';
import type { Made } from './queries.ts';
import type { Review } from './schema.ts';

/** Gives every village, venue and unit that the commune knows, whatever the day: a paper may be of any year. */
export async function knownNames(tx: Tx): Promise<KnownNames> {
  const villages = await listVillages(tx);
  const venues = await listVenues(tx);
  const units = await listUnits(tx);
  return {
    village: villages.map(({ id, name }) => ({ id, name, others: [] })),
    venue: venues.map(({ id, name }) => ({ id, name, others: [] })),
    unit: units.map(({ id, name, shortName }) => ({ id, name, others: [shortName] })),
  };
}

/**
 * Settles the names of a reading as a person decided (else: what is known is linked, what is new is made, what is only near stays words).
 * Gives the links of a row, and the ids of the records that were made. New records stand from the first day of the plan's year.
 */
export async function settleNames(
  tx: Tx,
  actor: Actor,
  review: Review,
  validFrom: CivilDate,
): Promise<{ links: Links; made: Omit<Made, 'past'> }> {
  const names = namesIn(review.corrected, await knownNames(tx));
  const ids = new Map<string, string | null>();
  const made = { villages: [] as string[], venues: [] as string[], units: [] as string[] };
  const idOf = (kind: WrittenName['kind'], written: string | null | undefined) =>
    written ? ids.get(nameKey(kind, written)) : undefined;
  // In this order, since a venue stands in its village.
  for (const name of names) {
    const choice = review.choices[name.key] ?? usualChoice(name) ?? 'text';
    if (choice === 'text') ids.set(name.key, null);
    else if (choice !== 'new') ids.set(name.key, choice.id);
    else ids.set(name.key, await make(name));
  }

  async function make({ kind, written, rows }: WrittenName): Promise<string> {
    const id = randomUUID();
    if (kind === 'village') {
      const place = villagesIn(textOf(review.corrected.activities[rows[0]!]!)).find(
        ({ name }) => name === written,
      );
      await saveVillage(tx, actor, {
        id,
        kind: place?.kind ?? 'thôn',
        name: written,
        validFrom,
        validTo: null,
        revision: 0,
      });
      made.villages.push(id);
    } else if (kind === 'venue') {
      const villageId = idOf('village', villagesIn(written).at(-1)?.name) ?? null;
      await saveVenue(tx, actor, { id, name: written, villageId, capacity: null, active: true, revision: 0 });
      made.venues.push(id);
    } else {
      const [name, shortName] = [written.slice(0, 200), written.slice(0, 100)];
      await saveUnit(tx, actor, { id, name, shortName, validFrom, validTo: null, revision: 0 });
      made.units.push(id);
    }
    return id;
  }
  const links: Links = (activity) => {
    const villages = new Set(villagesIn(activity.audience ?? '').map(({ name }) => idOf('village', name)));
    const [village] = villages;
    const units = activity.partners.map((partner) => idOf('unit', unitSaid(partner)));
    const venue = idOf('venue', activity.venue);
    return {
      ...(villages.size === 1 && village !== undefined ? { villageId: village } : {}),
      ...(venue === undefined ? {} : { venueId: venue }),
      ...(units.length === 0 ? {} : { unitId: units.find(Boolean) ?? null }),
    };
  };
  return { links, made };
}

/** Takes out the records that acceptance made, but for those that something else has come to use. */
export async function deleteMadeNames(
  tx: Tx,
  { villages, venues, units }: Pick<Made, 'villages' | 'venues' | 'units'>,
): Promise<void> {
  // A venue stands in its village: venues first.
  await deleteUnusedRecords(tx, 'venue', venues);
  await deleteUnusedRecords(tx, 'unit', units);
  await deleteUnusedRecords(tx, 'village', villages);
}

const textOf = ({ audience, venue }: ActivityReading): string => [audience, venue].filter(Boolean).join('; ');
