import { sql } from 'kysely';
import { fold } from '#vocabulary/text.ts';
import type { Tx } from '../../platform/database/database.ts';
import { insertAll } from '../../platform/database/insert.ts';
import type { SampleCentre } from '../model.ts';

/** Writes the places above the villages, and the commune; `rank` is its place among the communes of the house. */
export async function loadPlaces(tx: Tx, sample: SampleCentre, rank: number): Promise<void> {
  const above = sample.places.filter((place) => place.level !== 'village');
  const commune = above.find((place) => place.level === 'commune')!;
  // Centres of one province share its place.
  const rows = above.map((place) => ({
    id: place.id,
    level: place.level,
    name: place.name,
    parentId: place.parentId,
    validFrom: place.validFrom ?? '1990-01-01',
    validTo: place.validTo,
  }));
  await insertAll(tx, 'place', rows, { keepKnown: true });
  await insertAll(tx, 'commune', [
    {
      id: sample.communeId,
      placeId: commune.id,
      slug: slugOf(sample),
      name: `${commune.kind} ${commune.name}`,
      sample: true,
      // Whoever acts in several is led to the first of them.
      createdAt: sql`now() + make_interval(secs => ${rank})` as unknown as string,
    },
  ]);
}

function slugOf(sample: SampleCentre): string {
  const commune = sample.places.find((place) => place.level === 'commune')!;
  return fold(commune.name).replaceAll(' ', '-');
}
