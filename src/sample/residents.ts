import { type CivilDate, civilDate } from '#vocabulary/date.ts';
import type { Id } from '#vocabulary/id.ts';
import type { Ethnicity, SampleHousehold, SampleResident, Sex } from './model.ts';
import { familyName, fullName } from './names.ts';
import { type Random, randomOf, sampleId } from './random.ts';

interface Population {
  readonly key: string;
  /** The year that ages are counted in; the youngest are born the year before. */
  readonly year: number;
  /** Villages with the number of their households. */
  readonly villages: readonly { readonly id: Id; readonly households: number }[];
  readonly people: number;
  readonly poor: number;
  readonly nearPoor: number;
  /** The year in which the few who moved out did so. */
  readonly leftIn: number;
  /** Left out: a hill commune of the north-east. */
  readonly peoples?: Peoples;
}

type Member = Pick<SampleResident, 'sex' | 'birthYear' | 'ethnicity' | 'relation' | 'name'>;

const OLDEST = 94;
/** Peoples and their shares of 100 households. */
export type Peoples = readonly (readonly [Ethnicity, number])[];

const PEOPLES: Peoples = [
  ['Tày', 64],
  ['Nùng', 20],
  ['Dao', 8],
  ['Mông', 3],
  ['Kinh', 5],
];

function ethnicityOf(random: Random, peoples: Peoples): Ethnicity {
  let left = random.between(1, 100);
  for (const [ethnicity, share] of peoples) {
    left -= share;
    if (left <= 0) return ethnicity;
  }
  return peoples[0]![0];
}

/** Household sizes from 1 to 8 that add up to `people`. */
function sizesOf(random: Random, households: number, people: number): number[] {
  const sizes = Array.from({ length: households }, () => random.pick([1, 2, 3, 3, 4, 4, 4, 5, 5, 6, 7]));
  let missing = people - sizes.reduce((sum, size) => sum + size, 0);
  while (missing !== 0) {
    const at = random.between(0, households - 1);
    const step = Math.sign(missing);
    if (sizes[at]! + step < 1 || sizes[at]! + step > 8) continue;
    sizes[at]! += step;
    missing -= step;
  }
  return sizes;
}

/** The people of one household, head first: a couple, then children, grandchildren or old parents. */
function membersOf(random: Random, size: number, year: number, peoples: Peoples): Member[] {
  const ethnicity = ethnicityOf(random, peoples);
  const family = familyName(random, ethnicity);
  const born = (age: number): number => year - Math.min(Math.max(age, 1), OLDEST);
  const member = (relation: Member['relation'], sex: Sex, age: number, surname = family): Member => ({
    relation,
    sex,
    birthYear: born(age),
    ethnicity,
    name: fullName(random, surname, sex),
  });
  const anySex = (): Sex => (random.chance(49) ? 'female' : 'male');
  const other = (sex: Sex): Sex => (sex === 'male' ? 'female' : 'male');

  const headSex: Sex = random.chance(size === 1 ? 45 : 80) ? 'male' : 'female';
  const headAge = size === 1 ? random.between(30, 88) : random.between(26, 76);
  const members = [member('head', headSex, headAge)];
  if (size > 1 && random.chance(88))
    members.push(
      member('spouse', other(headSex), headAge + random.between(-5, 4), familyName(random, ethnicity)),
    );
  const hasRoom = (): boolean => members.length < size;
  if (hasRoom() && headAge < 56 && random.chance(45))
    members.push(member('parent', random.chance(65) ? 'female' : 'male', headAge + random.between(21, 33)));

  let eldest = 0;
  while (hasRoom()) {
    const room = size - members.length;
    const age = Math.max(1, headAge - random.between(20, 36));
    if (eldest >= 24 && random.chance(60)) {
      const child = Math.max(1, eldest - random.between(20, 28));
      members.push(member('grandchild', anySex(), child));
      continue;
    }
    const sex = anySex();
    members.push(member('child', sex, age));
    eldest = Math.max(eldest, age);
    if (age >= 24 && room > 1 && random.chance(55))
      members.push(
        member('child-in-law', other(sex), age + random.between(-4, 3), familyName(random, ethnicity)),
      );
  }
  return members;
}

/** Which households are poor and near-poor: exactly as many as asked, spread over the villages by chance. */
function povertyOf(random: Random, population: Population, households: number): SampleHousehold['poverty'][] {
  const { poor, nearPoor } = population;
  const order = random.shuffle(Array.from({ length: households }, (_, at) => at));
  const poverty: SampleHousehold['poverty'][] = Array.from({ length: households }, () => 'none');
  for (const at of order.slice(0, poor)) poverty[at] = 'poor';
  for (const at of order.slice(poor, poor + nearPoor)) poverty[at] = 'near-poor';
  return poverty;
}

/** One in 300 moved out on some day of the year; the stated population still counts them. */
function leaving(random: Random, year: number): CivilDate | null {
  return random.chance(0.35) ? civilDate(year, random.between(2, 12), random.between(1, 28)) : null;
}

/**
 * Invented residents: exactly `people` in the households of the villages, ages as in a hill commune, of the given peoples (left out: about
 * 95 in 100 of an ethnic minority). The same input gives the same people.
 */
export function populate(population: Population): {
  households: SampleHousehold[];
  residents: SampleResident[];
} {
  const { key, year, villages, people, peoples = PEOPLES } = population;
  const random = randomOf(key, 'residents');
  const count = villages.reduce((sum, village) => sum + village.households, 0);
  const sizes = sizesOf(random, count, people);
  const poverty = povertyOf(random, population, count);
  const households: SampleHousehold[] = [];
  const residents: SampleResident[] = [];
  for (const village of villages) {
    for (let number = 1; number <= village.households; number += 1) {
      const at = households.length;
      const householdId = sampleId(key, 'household', village.id, String(number));
      const members = membersOf(random, sizes[at]!, year, peoples);
      const ids = members.map((_, place) => sampleId(key, 'resident', householdId, String(place)));
      households.push({
        id: householdId,
        villageId: village.id,
        number,
        poverty: poverty[at]!,
        headId: ids[0]!,
      });
      members.forEach((member, place) => {
        const age = year - member.birthYear;
        const leftOn = member.relation === 'head' ? null : leaving(random, population.leftIn);
        residents.push({
          id: ids[place]!,
          householdId,
          villageId: village.id,
          ...member,
          worksFar: leftOn === null && age >= 18 && age <= 45 && random.chance(24),
          leftOn,
        });
      });
    }
  }
  return { households, residents };
}
