import type { CivilDate } from '#vocabulary/date.ts';
import type { Id } from '#vocabulary/id.ts';
import type { SamplePlace, SampleVenue, Sex } from '../model.ts';
import { type Organisation, organise, provinceIdOf } from '../organisation.ts';
import { sampleId } from '../random.ts';
import { type Peoples, populate } from '../residents.ts';

/** A commune of a sample: its places, its units and who stands in them. All persons are invented. */
export interface Setting {
  /** The first part of all its ids. */
  readonly key: string;
  readonly commune: { readonly kind: 'xã' | 'phường'; readonly name: string };
  readonly province: { readonly kind: 'tỉnh' | 'thành phố'; readonly name: string };
  readonly villageKind: 'thôn' | 'bản';
  /** Villages with their households; the account of a village head heads the first. */
  readonly villages: readonly (readonly [name: string, households: number])[];
  readonly areaHa: number;
  readonly people: number;
  readonly poor: number;
  readonly nearPoor: number;
  readonly peoples: Peoples;
  readonly units: readonly (readonly [code: string, name: string])[];
  /** Officers who teach: [unit code, name, sex, title]. */
  readonly officers: readonly (readonly [string, string, Sex, string])[];
  readonly otherHeads: readonly (readonly [string, Sex])[];
  readonly treasurer: readonly [string, Sex];
  /** Seats of the commune's hall, and of each village's. */
  readonly seats: readonly [hall: number, village: number];
}

export const communeIdOf = ({ key }: Setting): Id => sampleId(key, 'place', 'commune');
export const villageIdOf = ({ key }: Setting, name: string): Id => sampleId(key, 'place', name);
export const villageIdsOf = (setting: Setting): Id[] =>
  setting.villages.map(([name]) => villageIdOf(setting, name));

/** `xã Thanh Oai`. */
export const communeNameOf = ({ commune }: Setting): string => `${commune.kind} ${commune.name}`;

/** The hall of a village, or of the commune for null. */
export const hallOf = (
  { key, commune, villageKind }: Setting,
  village: string | null,
): { readonly id: Id; readonly name: string } =>
  village === null
    ? { id: sampleId(key, 'venue', 'xã'), name: `Hội trường ${commune.kind}` }
    : { id: sampleId(key, 'venue', village), name: `Nhà văn hóa ${villageKind} ${village}` };

export const venuesOf = (setting: Setting): SampleVenue[] => [
  { ...hallOf(setting, null), villageId: null, capacity: setting.seats[0] },
  ...setting.villages.map(([name]) => ({
    ...hallOf(setting, name),
    villageId: villageIdOf(setting, name),
    capacity: setting.seats[1],
  })),
];

/** Today's map: the commune stands directly under the province. */
export function placesOf(setting: Setting): SamplePlace[] {
  const { commune, province, villageKind, villages } = setting;
  const [above, here] = [provinceIdOf(province.name), communeIdOf(setting)];
  const unknown = { validFrom: null, validTo: null };
  return [
    { id: above, level: 'province', kind: province.kind, name: province.name, parentId: null, ...unknown },
    { id: here, level: 'commune', kind: commune.kind, name: commune.name, parentId: above, ...unknown },
    ...villages.map(([name]): SamplePlace => {
      const id = villageIdOf(setting, name);
      return { id, level: 'village', kind: villageKind, name, parentId: here, ...unknown };
    }),
  ];
}

/** Units, people and posts; titles that end in xã or begin a village head's are called as they are here. */
export const organisationOf = (setting: Setting): Organisation =>
  organise({
    ...setting,
    villages: setting.villages.map(([name]) => ({ id: villageIdOf(setting, name), name })),
    titleHere: (title) =>
      title
        .replace(/ xã$/, ` ${setting.commune.kind}`)
        .replace(/^Trưởng thôn /, `Trưởng ${setting.villageKind} `),
  });

export const populationOf = (setting: Setting, year: number) =>
  populate({
    ...setting,
    year,
    villages: setting.villages.map(([name, households]) => ({ id: villageIdOf(setting, name), households })),
    leftIn: year - 1,
  });

export const householdsOf = ({ villages }: Setting): number =>
  villages.reduce((sum, [, households]) => sum + households, 0);

/** Posts, norms and approvers of the samples hold from this day. */
export const SINCE = '2024-01-01' as CivilDate;
