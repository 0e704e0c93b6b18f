import { randomUUID } from 'node:crypto';
import { tanHuong2024 } from '../sample/tan-huong-2024.ts';
import { type Caller, committingServices, type TestServices } from './services.ts';
import { settledBy } from './settled.ts';

const sample = tanHuong2024();
export const commune = sample.communeId;
export const below = (path: string) => `/api/communes/${commune}${path}`;
export const village = sample.posts.find((post) => post.username === 'truongthon')!.villageId!;
export const otherVillage = sample.places.find(
  (place) => place.level === 'village' && place.id !== village,
)!.id;
export const teacher = sample.instructors.find(
  (one) => one.unitId === sample.posts.find((post) => post.username === 'hoinongdan')!.unitId,
)!;
export const people = sample.residents
  .filter((one) => one.villageId === village && !one.leftOn && !one.worksFar)
  .map(({ id }) => id);

/** An act as a device sends it. */
export interface Sent {
  readonly id: string;
  readonly name: string;
  readonly params: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly account: string;
  readonly at: string;
}

export const accountOf = async (caller: Caller): Promise<string> =>
  (await caller.get('/api/me')).json.account;

export const act = (
  account: string,
  name: string,
  params: object,
  body: unknown,
  id = randomUUID(),
): Sent => ({
  id,
  name,
  params: { commune, ...params },
  body,
  account,
  at: '2026-10-22T13:00:00Z',
});

export const mark = (enrolmentId: string, state = 'present') => ({ id: randomUUID(), enrolmentId, state });

/** A class of the village head's village with one session, on a database of its own that really commits. */
export async function openField(size = 5, options: { url?: string; racers?: number } = {}) {
  const services = await committingServices(options);
  const deputy = await services.as('phogiamdoc');
  const head = await services.as('truongthon');
  const made = await openClass(deputy, size);
  return { services, deputy, head, headAccount: await accountOf(head), ...made };
}

/** A class with a session today and so many people of the village on its roster. */
export async function openClass(deputy: Caller, size: number) {
  const [activity, session] = [randomUUID(), randomUUID()];
  const saved: Record<string, unknown> = {
    planItemId: null,
    year: 2026,
    month: 10,
    title: 'Chăm sóc cây lạc',
    programme: 'KT',
    form: 'class',
    audience: null,
    villageId: village,
    plannedLearners: 100,
    plannedCost: null,
    ownOrJoint: 'own',
    instructorId: null,
    units: [],
  };
  const saveClass = async (set: object) => {
    const found = await deputy.get(below(`/activities/${activity}`));
    const revision = found.status === 200 ? found.json.revision : 0;
    return deputy.send('PUT', below(`/activities/${activity}`), { ...Object.assign(saved, set), revision });
  };
  const saveSession = async (set: object) => {
    const found = await deputy.get(below(`/activities/${activity}`));
    const now = found.json.sessions.find((one: { id: string }) => one.id === session);
    const { date, from, to, state, revision } = now ?? {
      date: '2026-10-22',
      from: '19:30',
      to: '21:00',
      state: 'planned',
      revision: 0,
    };
    const body = {
      date,
      from,
      to,
      venueId: null,
      instructorId: null,
      state,
      ...set,
      reason: 'thử',
      revision,
    };
    return deputy.send('PUT', below(`/activities/${activity}/sessions/${session}`), body);
  };
  for (const answer of [await saveClass({}), await saveSession({})])
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.json));
  await deputy.send('POST', below(`/activities/${activity}/roster`), {
    residents: people.slice(0, size),
    source: 'register',
  });
  const roster = await deputy.get(below(`/activities/${activity}/roster`));
  const lines: readonly string[] = roster.json.people.map(({ id }: { id: string }) => id);
  return { activity, session, lines, saveClass, saveSession };
}

/** Sends acts through the device's door. */
export const sendActs = (
  caller: Caller,
  acts: readonly Sent[],
  headers: Readonly<Record<string, string>> = {},
) => caller.send('POST', '/api/outbox', { acts }, headers);

/** See settledBy. */
export const settled = (services: TestServices): Promise<void> =>
  settledBy((work) => services.withinReading(commune, work));

/** Marks that are in the log of a session, in its order. */
export const logOf = (services: TestServices, session: string) =>
  services.withinReading(commune, (tx) =>
    tx
      .selectFrom('mark')
      .select(['id', 'enrolmentId', 'state', 'accountId', 'source'])
      .where('communeId', '=', tx.commune)
      .where('sessionId', '=', session)
      .orderBy('seq')
      .execute(),
  );
