import { fold } from '#vocabulary/text.ts';
import type { SampleCentre } from '../model.ts';
import { sampleId } from '../random.ts';
import type { Loader } from './loader.ts';

/** Writes households, residents, what they agreed to and asked, and the children who dropped out. */
export async function loadPeople(insert: Loader, sample: SampleCentre): Promise<void> {
  const order = new Map(
    sample.places.filter((place) => place.level === 'village').map((place, at) => [place.id, at + 1]),
  );
  await insert(
    'household',
    sample.households.map(({ id, villageId, number }) => ({
      id,
      villageId,
      code: `${order.get(villageId)}-${String(number).padStart(3, '0')}`,
    })),
  );
  await insert(
    'householdPoverty',
    sample.households
      .filter((household) => household.poverty !== 'none')
      .map(({ id, poverty }) => ({
        id: sampleId('poverty', id),
        householdId: id,
        status: poverty,
        validFrom: '2024-01-01',
      })),
  );
  const heads = new Set(sample.households.map((household) => household.headId));
  await insert(
    'resident',
    sample.residents.map((resident) => ({
      id: resident.id,
      householdId: resident.householdId,
      name: resident.name,
      folded: fold(resident.name),
      birthYear: resident.birthYear,
      sex: resident.sex,
      ethnicity: resident.ethnicity,
      head: heads.has(resident.id),
      away: resident.worksFar,
      leftOn: resident.leftOn,
    })),
  );
  await insert(
    'consent',
    sample.consents.map((consent) => ({ ...consent, textVersion: 1 })),
  );
  await insert('subjectRequest', sample.subjectRequests);
  const schools = new Map(sample.units.map(({ id, name }) => [id, name]));
  await insert(
    'dropout',
    sample.dropouts.map(({ visits: _, ...row }) => ({ ...row, school: schools.get(row.schoolId)! })),
  );
  await insert(
    'dropoutVisit',
    sample.dropouts.flatMap(({ id: dropoutId, visits }) =>
      visits.map(({ id, on, by, outcome }) => ({ id, dropoutId, onDay: on, visitor: by, outcome })),
    ),
  );
}
