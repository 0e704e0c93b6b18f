import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { Tx } from '#platform/database/database.ts';
import { yearPeriod } from '#vocabulary/period.ts';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { servicesForTests } from '../../testing/services.ts';
import { countsOf } from './read.ts';

const openServices = servicesForTests();
const { communeId } = tanHuong2024();
const year = yearPeriod(2031);

interface World {
  readonly classes: readonly string[];
  /** Two sessions of each class. */
  readonly sessions: readonly string[];
  /** The same four residents in each class, and one typed person. */
  readonly enrolments: readonly (readonly string[])[];
}

type Step =
  | { readonly do: 'mark'; readonly at: number; readonly who: number; readonly state: string }
  | { readonly do: 'count'; readonly at: number; readonly heads: number | null }
  | { readonly do: 'cancel' | 'hold' | 'lose'; readonly at: number }
  | { readonly do: 'strike'; readonly at: number; readonly who: number };

const at = fc.nat(3);
const who = fc.nat(4);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('mark' as const),
      at,
      who,
      state: fc.constantFrom('present', 'present', 'excused', 'absent', 'cleared'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('count' as const),
      at,
      heads: fc.option(fc.nat(50), { nil: null }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('cancel' as const, 'hold' as const), at }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('lose' as const), at }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('strike' as const), at, who }) },
);

async function build(tx: Tx): Promise<World> {
  const residents = await tx.selectFrom('resident').select('id').orderBy('id').limit(4).execute();
  const classes = [randomUUID(), randomUUID()];
  const sessions: string[] = [];
  const enrolments: string[][] = [];
  for (const [index, id] of classes.entries()) {
    await tx
      .insertInto('activity')
      .values({ communeId, id, year: 2031, title: 'Thử', programme: 'KT', rosterCode: id.slice(0, 12) })
      .execute();
    for (const day of ['03', '04']) {
      const session = randomUUID();
      sessions.push(session);
      await tx
        .insertInto('session')
        .values({
          communeId,
          id: session,
          activityId: id,
          startsAt: `2031-0${index + 2}-${day}T19:30:00+07:00`,
          endsAt: `2031-0${index + 2}-${day}T21:00:00+07:00`,
        })
        .execute();
    }
    const roster = residents.map((resident) => ({ id: randomUUID(), residentId: resident.id }));
    await tx
      .insertInto('enrolment')
      .values(roster.map((one) => ({ communeId, activityId: id, source: 'register', ...one })))
      .execute();
    const typed = randomUUID();
    await tx
      .insertInto('enrolment')
      .values({ communeId, id: typed, activityId: id, typedName: 'Lý Thị Thử', source: 'typed' })
      .execute();
    enrolments.push([...roster.map((one) => one.id), typed]);
  }
  return { classes, sessions, enrolments };
}

async function take(tx: Tx, world: World, one: Step): Promise<void> {
  const session = world.sessions[one.at]!;
  const roster = world.enrolments[Math.floor(one.at / 2)]!;
  if (one.do === 'mark')
    await sql`insert into mark (commune_id, id, session_id, enrolment_id, state, source)
      select ${communeId}, ${randomUUID()}, session.id, enrolment.id, ${one.state}, 'phone' from session, enrolment
      where session.id = ${session} and enrolment.id = ${roster[one.who]}`.execute(tx);
  if (one.do === 'count')
    await tx.updateTable('session').set({ headcount: one.heads }).where('id', '=', session).execute();
  if (one.do === 'cancel' || one.do === 'hold')
    await tx
      .updateTable('session')
      .set({ state: one.do === 'cancel' ? 'cancelled' : 'planned' })
      .where('id', '=', session)
      .execute();
  if (one.do === 'lose') await tx.deleteFrom('session').where('id', '=', session).execute();
  if (one.do === 'strike') await tx.deleteFrom('enrolment').where('id', '=', roster[one.who]!).execute();
}

/** Law 3, counted from the marks themselves. */
async function fromMarks(tx: Tx, world: World) {
  const sessions = await tx
    .selectFrom('session')
    .select(['id', 'activityId', 'headcount'])
    .where('id', 'in', [...world.sessions])
    .where('state', '<>', 'cancelled')
    .execute();
  const marks = await tx
    .selectFrom('mark')
    .innerJoin('enrolment', 'enrolment.id', 'mark.enrolmentId')
    .select([
      'mark.sessionId',
      'mark.enrolmentId',
      'mark.state',
      'enrolment.residentId',
      'enrolment.activityId',
    ])
    .where('mark.sessionId', 'in', [...world.sessions, randomUUID()])
    .orderBy('mark.seq')
    .execute();
  const standing = [...new Map(marks.map((one) => [`${one.sessionId} ${one.enrolmentId}`, one])).values()]
    .filter(({ state }) => state !== 'cleared')
    .filter(({ sessionId }) => sessions.some(({ id }) => id === sessionId));
  const personOf = (one: (typeof marks)[number]) => one.residentId ?? one.enrolmentId;
  const present = standing.filter(({ state }) => state === 'present');
  const held = world.classes.filter(
    (id) =>
      standing.some(({ activityId }) => activityId === id) ||
      sessions.some(({ activityId, headcount }) => activityId === id && headcount !== null),
  );
  const marked = held.filter((id) => standing.some(({ activityId }) => activityId === id));
  const heads = (id: string) =>
    Math.max(...sessions.filter((one) => one.activityId === id).map(({ headcount }) => headcount ?? 0));
  return {
    classes: held.length,
    attendance: {
      marked: new Set(present.map((one) => `${one.activityId} ${personOf(one)}`)).size,
      counted: held.filter((id) => !marked.includes(id)).reduce((sum, id) => sum + heads(id), 0),
    },
    people: new Set(present.map(personOf)).size,
  };
}

const nobody = { classes: 0, attendance: { marked: 0, counted: 0 }, people: 0 };

describe('who was present, kept beside the marks', () => {
  it('gives what the marks give, whatever is marked again, cleared, counted, cancelled or lost', async () => {
    const services = await openServices();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        await services.within(communeId, async (tx) => {
          const world = await build(tx);
          for (const one of steps) await take(tx, world, one);
          const { total } = {
            total: (await countsOf(tx, year, { minorities: true })).get('all ') ?? nobody,
          };
          expect(total).toMatchObject(await fromMarks(tx, world));
          await tx
            .deleteFrom('activity')
            .where('id', 'in', [...world.classes])
            .execute();
        });
      }),
      { numRuns: 40 },
    );
  });

  it('moves a typed person over to the resident that it turns out to be', async () => {
    const services = await openServices();
    await services.within(communeId, async (tx) => {
      const world = await build(tx);
      await take(tx, world, { do: 'mark', at: 0, who: 4, state: 'present' });
      await take(tx, world, { do: 'mark', at: 2, who: 0, state: 'present' });
      const people = async () => (await countsOf(tx, year, { minorities: true })).get('all ')?.people;
      expect(await people()).toBe(2);
      const [first, typed] = [world.enrolments[0]![0]!, world.enrolments[0]![4]!];
      const resident = await tx
        .selectFrom('enrolment')
        .select('residentId')
        .where('id', '=', first)
        .executeTakeFirstOrThrow();
      await tx.deleteFrom('enrolment').where('id', '=', first).execute();
      await tx
        .updateTable('enrolment')
        .set({ ...resident, typedName: null })
        .where('id', '=', typed)
        .execute();
      expect(await people()).toBe(1);
    });
  });
});
