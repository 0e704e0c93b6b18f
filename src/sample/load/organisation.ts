import type { SampleCentre } from '../model.ts';
import type { Loader } from './loader.ts';

/** Writes the centre with its villages, units, posts, approvers, venues, equipment, instructors, sources and norm. */
export async function loadOrganisation(
  insert: Loader,
  sample: SampleCentre,
  accounts: ReadonlyMap<string, string>,
): Promise<void> {
  const { centre, community } = sample;
  await insert('centre', [
    {
      id: centre.id,
      name: centre.name,
      parentBody: centre.parentBody,
      symbol: centre.symbol,
      placeName: centre.issuedAt,
      motto: 'Cần gì học nấy, học suốt đời',
      areaHa: community.areaHa,
    },
  ]);
  await insert(
    'village',
    sample.places
      .filter((place) => place.level === 'village')
      .map((place) => ({
        id: place.id,
        kind: place.kind,
        name: place.name,
        validFrom: place.validFrom ?? '1990-01-01',
        validTo: place.validTo,
      })),
  );
  await insert(
    'unit',
    sample.units.map((unit) => ({
      id: unit.id,
      name: unit.name,
      shortName: unit.name,
      validFrom: '2020-01-01',
    })),
  );
  await insert('post', postRows(sample, accounts));
  await insert(
    'approver',
    sample.approvers.map((approver) => ({
      id: approver.id,
      kind:
        approver.body === null
          ? 'unset'
          : /phòng/i.test(approver.body)
            ? 'district-education'
            : 'commune-committee',
      name: approver.body,
      officeAccount: approver.username !== null,
      verified: approver.verified,
      validFrom: approver.validFrom ?? '2008-01-01',
      validTo: approver.validTo,
    })),
  );
  await insert(
    'venue',
    sample.venues.map(({ id, name, villageId, capacity }) => ({ id, name, villageId, capacity })),
  );
  await insert('equipment', sample.equipment);
  const names = new Map(sample.people.map((person) => [person.id, person.name]));
  await insert(
    'instructor',
    sample.instructors.map(({ id, personId, unitId }) => ({ id, name: names.get(personId)!, unitId })),
  );
  await insert(
    'fundingSource',
    sample.fundingSources.map(({ id, name }) => ({ id, name, validFrom: '2020-01-01' })),
  );
  const { id, base, perLearner, validFrom, validTo } = sample.costNorm;
  await insert('costNorm', [
    {
      id,
      base,
      perLearner,
      validFrom: validFrom ?? '2020-01-01',
      validTo,
      source: 'Suy từ kế hoạch năm của trung tâm',
      verified: false,
    },
  ]);
}

/** The other office of a person is printed under the signature; offices without account stand for themselves. */
function postRows(sample: SampleCentre, accounts: ReadonlyMap<string, string>): object[] {
  const names = new Map(sample.people.map((person) => [person.id, person.name]));
  const others = new Map(
    sample.posts
      .filter((post) => post.role === null && post.level === 'commune')
      .map((post) => [post.personId, post.title]),
  );
  const acting = new Set(sample.posts.filter((post) => post.role !== null).map((post) => post.personId));
  return sample.posts
    .filter((post) => post.role !== null || !acting.has(post.personId))
    .map((post) => ({
      id: post.id,
      accountId: post.username ? (accounts.get(post.username) ?? null) : null,
      role: post.role,
      title: post.title,
      otherTitle: post.role === null ? null : (others.get(post.personId) ?? null),
      holder: names.get(post.personId)!,
      unitId: post.unitId,
      villageId: post.villageId,
      validFrom: post.validFrom,
      validTo: post.validTo,
    }));
}
