import type { CivilDate } from '#vocabulary/date.ts';
import type { Id } from '#vocabulary/id.ts';
import { SAMPLE_ACCOUNTS } from './accounts.ts';
import type { SampleInstructor, SamplePerson, SamplePost, SampleUnit, Sex } from './model.ts';
import { sampleId } from './random.ts';

interface OrganisationInput {
  readonly key: string;
  /** [code, name] */
  readonly units: readonly (readonly [string, string])[];
  /** Officers without account who teach: [unit code, name, sex, title]. */
  readonly officers: readonly (readonly [string, string, Sex, string])[];
  /** Villages in order; the account of a village head heads the first. */
  readonly villages: readonly { readonly id: Id; readonly name: string }[];
  /** Heads of the other villages, in order: [name, sex]. */
  readonly otherHeads: readonly (readonly [string, Sex])[];
  readonly treasurer: readonly [string, Sex];
  /** How a post of the commune or of a village is called here; left out: as in a xã of thôn. */
  readonly titleHere?: (title: string) => string;
}

export interface Organisation {
  readonly units: SampleUnit[];
  readonly people: SamplePerson[];
  readonly posts: SamplePost[];
  readonly instructors: SampleInstructor[];
}

/** Sample posts hold from this day, open ended: sample accounts act in the finished and in the current year alike. */
const SINCE = '2024-01-01' as CivilDate;

/** A province is one place for all centres in it. */
export const provinceIdOf = (name: string): Id => sampleId('place', 'province', name);

export const unitIdOf = (key: string, code: string): Id => sampleId(key, 'unit', code);
export const accountPersonId = (key: string, username: string): Id => sampleId(key, 'person', username);

/** Units, invented people, their posts, and who of them teaches, for one sample centre. */
export function organise(input: OrganisationInput): Organisation {
  const { key, titleHere = (title: string) => title } = input;
  const people: SamplePerson[] = [];
  const posts: SamplePost[] = [];
  const instructors: SampleInstructor[] = [];

  const hold = (personId: Id, title: string, more: Partial<SamplePost>): void => {
    posts.push({
      id: sampleId(key, 'post', personId, title),
      personId,
      title,
      username: null,
      role: null,
      level: 'centre',
      villageId: null,
      unitId: null,
      validFrom: SINCE,
      validTo: null,
      ...more,
    });
  };
  const teach = (personId: Id, unitId: Id | null): void => {
    if (unitId) instructors.push({ id: sampleId(key, 'instructor', personId), personId, unitId });
  };

  for (const account of SAMPLE_ACCOUNTS) {
    const { username, role, level } = account;
    const id = accountPersonId(key, username);
    const unitId = account.unit === null ? null : unitIdOf(key, account.unit);
    const village = level === 'village' ? input.villages[0] : undefined;
    people.push({ id, name: account.personName, sex: account.sex, unitId });
    hold(id, titleHere(village ? `${account.title} ${village.name}` : account.title), {
      username,
      role,
      level,
      unitId,
      villageId: village?.id ?? null,
    });
    if (account.otherTitle) hold(id, titleHere(account.otherTitle), { level: 'commune' });
    if (role === 'partner' || role === 'commune-office') teach(id, unitId);
  }
  for (const [code, name, sex, title] of input.officers) {
    const unitId = unitIdOf(key, code);
    const id = sampleId(key, 'person', code, name);
    people.push({ id, name, sex, unitId });
    hold(id, title, { level: 'unit', unitId });
    teach(id, unitId);
  }
  input.otherHeads.forEach(([name, sex], at) => {
    const village = input.villages[at + 1]!;
    const id = sampleId(key, 'person', 'village-head', name);
    people.push({ id, name, sex, unitId: null });
    hold(id, titleHere(`Trưởng thôn ${village.name}`), { level: 'village', villageId: village.id });
  });
  const [name, sex] = input.treasurer;
  const treasurer = sampleId(key, 'person', 'treasurer', name);
  people.push({ id: treasurer, name, sex, unitId: null });
  hold(treasurer, 'Thủ quỹ', {});

  const units = input.units.map(([code, unitName]) => ({ id: unitIdOf(key, code), code, name: unitName }));
  return { units, people, posts, instructors };
}
