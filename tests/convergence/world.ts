import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { sql } from 'kysely';
import { expect } from 'vitest';
import { openDatabase, writing } from '../../src/platform/database/database.ts';
import {
  accountOf,
  below,
  commune,
  logOf,
  openClass,
  otherVillage,
  people,
  settled,
  teacher,
  village,
} from '../../src/testing/field.ts';
import type { Caller, TestServices } from '../../src/testing/services.ts';
import { type Device, makeDevice, type Network, networks } from './device.ts';
import type { Fault } from './faults.ts';

/** What may happen; how often stands in how often it is named. */
const kinds = [
  ...Array.from({ length: 8 }, () => 'mark' as const),
  ...Array.from({ length: 4 }, () => 'upload' as const),
  ...Array.from({ length: 3 }, () => 'pull' as const),
  ...Array.from({ length: 5 }, () => 'count' as const),
  ...Array.from({ length: 2 }, () => 'network' as const),
  'walk-in',
  'close',
  'arrive',
  'shared',
  'roster',
  'move',
  'cancel',
  'hand over',
  'teach',
  'post',
  'slow',
  'commit',
  'desk',
  'desk',
] as const;
const step = fc.record({
  kind: fc.constantFrom(...kinds),
  device: fc.nat(3),
  which: fc.nat(30),
  state: fc.constantFrom('present', 'absent', 'excused', 'cleared'),
  network: fc.constantFrom(...networks),
});
export const steps = fc.array(step, { minLength: 80, maxLength: 80, size: 'max' });
type Step = { kind: (typeof kinds)[number]; device: number; which: number; state: string; network: Network };
type Field = Awaited<ReturnType<typeof openClass>>;

/** What happened in all runs: a test in which nothing happens finds nothing. */
export const happened = { marks: 0, again: 0, gone: 0, wipes: 0, refused: 0, late: 0, counted: 0 };

/** Lets it all happen to four devices, then lets everything arrive, and looks whether devices and server agree. */
export async function live(services: TestServices, url: string, all: readonly Step[], fault: Fault | null) {
  const deputy = await services.as('phogiamdoc');
  const classes = [await openClass(deputy, 6), await openClass(deputy, 6)];
  // Changed by transactions that stay open for long, and by nobody else.
  const elsewhere = await openClass(deputy, 1);
  const [head, partner] = [await services.as('truongthon'), await services.as('hoinongdan')];
  const [headId, partnerId, deputyId] = [
    await accountOf(head),
    await accountOf(partner),
    await accountOf(deputy),
  ];
  const devices = [
    makeDevice(head, headId, 0, fault),
    makeDevice(head, headId, -365, fault),
    makeDevice(partner, partnerId, 365, fault),
    makeDevice(deputy, deputyId, 100, fault),
  ];
  const home = await postOf(services, 'truongthon');
  const reach = { village };
  const slow = openDatabase(url, { max: 1 });
  let counter = 10;
  let open: { finish: () => void; done: Promise<unknown> } | null = null;
  const finish = async () => {
    open?.finish();
    await open?.done;
    if (open) happened.late += 1;
    open = null;
  };

  const pull = async (device: Device, at: number): Promise<boolean> => {
    const more = await device.pull(fault === 'beyond reach' && at < 2 ? deputy : device.caller);
    if (fault === 'late commit' && !more && device.cursor())
      device.setCursor(await newest(services, device.cursor()));
    // Whatever came in this answer was theirs to see when it was given.
    for (const { kind, gone, record } of at < 2 ? device.received() : [])
      if (kind === 'class' && !gone) expect(record.villageId, 'beyond reach').toBe(reach.village);
    return more;
  };

  const does: Record<Step['kind'], (device: Device, step: Step, field: Field) => unknown> = {
    mark: (device, { which, state }, { activity, session, lines }) => {
      const known = device.of('roster').find(({ id }) => id === activity)?.record.people as { id: string }[];
      const line = known?.[which % known.length]?.id ?? lines[which % lines.length]!;
      device.mark(session, item(line, state));
    },
    'walk-in': (device, { which }, { session }) => {
      const enrolmentId = randomUUID();
      const person = { name: `Nông Văn Lạ ${which}`, birthYear: 1980, sex: null, villageId: null };
      const shown = { name: person.name, birthYear: null, household: null };
      const walkIn = { enrolmentId, residentId: null, person, shown };
      device.mark(session, { ...item(enrolmentId, 'present'), walkIn });
    },
    // Somebody else has signed in on this device and recorded something.
    shared: (device, { which }, { session, lines }) =>
      device.mark(
        session,
        item(lines[which % lines.length]!, 'present'),
        device === devices[3] ? headId : deputyId,
      ),
    count: (device, _step, { session }) => {
      counter += 1;
      device.count(session, counter);
    },
    close: (device, _step, { session }) => device.close(session),
    upload: (device) => device.upload(),
    // Sometimes the way is cut between two pages.
    pull: async (device, { device: at, which }) => {
      while ((await pull(device, at)) && which % 3 !== 0) {}
    },
    network: (device, { network }) => device.setNetwork(network),
    arrive: (device) => device.arrive(),
    desk: (_device, _step, { session }) => {
      counter += 1;
      return deputy.send('PUT', below(`/sessions/${session}/headcount`), {
        headcount: counter,
        source: 'office',
      });
    },
    roster: async (_device, { which }, { activity, lines }) => {
      const residents = [people[20 + which]!];
      if (which % 2)
        await deputy.send('POST', below(`/activities/${activity}/roster`), { residents, source: 'register' });
      else
        await deputy.send('POST', below(`/activities/${activity}/roster/removals`), {
          ids: [lines[which % lines.length]],
          removed: which % 4 === 0,
        });
    },
    move: (_device, { which }, { saveSession }) =>
      saveSession({ date: `2026-10-${String(18 + (which % 5)).padStart(2, '0')}` }),
    cancel: (_device, { which }, { saveSession }) =>
      saveSession({ state: which % 2 ? 'cancelled' : 'planned' }),
    'hand over': (_device, { which }, { saveClass }) =>
      saveClass({ villageId: which % 2 ? otherVillage : village }),
    teach: (_device, { which }, { saveClass }) => saveClass({ instructorId: which % 2 ? teacher.id : null }),
    post: async (_device, { which }) => {
      reach.village = which % 2 ? otherVillage : village;
      await home.moveTo(reach.village);
    },
    slow: async () => {
      open ??= await transaction(slow, elsewhere.session);
    },
    commit: finish,
  };

  try {
    for (const one of all)
      await does[one.kind](devices[one.device]!, one, classes[one.which % classes.length]!);
    await finish();
    await home.moveTo(village);
    reach.village = village;
    // Everything arrives in the end, also what was held up on the way.
    for (const device of devices) {
      device.setNetwork('good');
      for (let held = 0; held < all.length; held += 1) await device.arrive();
      // At the desk they count on meanwhile.
      for (const field of classes) await does.desk(device, all[0]!, field);
      await device.upload();
    }
    await settled(services);
    for (const [at, device] of devices.entries()) while (await pull(device, at)) {}
    await agree(services, devices, classes, fault);
  } finally {
    await finish();
    await home.moveTo(village);
    await slow.destroy();
  }
}

const item = (enrolmentId: string, state: string) => ({
  enrolmentId,
  state: state as 'present',
  reason: null,
  walkIn: null,
  seenOn: '2026-10-22',
});

/** Devices and server agree, and each acknowledged act is there exactly once, under the account of its tap. */
async function agree(
  services: TestServices,
  devices: readonly Device[],
  classes: readonly Field[],
  fault: Fault | null,
): Promise<void> {
  const log = (await Promise.all(classes.map(({ session }) => logOf(services, session)))).flat();
  const marks = devices.flatMap((device) =>
    device.taps.filter(({ kind, account }) => kind === 'mark' && account === device.account),
  );
  for (const device of devices) {
    const waiting = new Set(device.box().map(({ id }) => id));
    for (const { id, kind, account } of device.taps) {
      const own = account === device.account;
      const there = log.filter((row) => row.id === id);
      expect(device.acknowledged.has(id) || waiting.has(id), 'lost').toBe(true);
      if (!own) expect(there, 'sent by another account').toEqual([]);
      if (own) expect(device.box().find((act) => act.id === id)?.refused, 'still waiting').not.toBe(null);
      if (kind !== 'mark' || !own) continue;
      // What was refused can still arrive by a request that was held up on the way, once.
      if (device.acknowledged.has(id)) expect(there.length, 'acknowledged and there once').toBe(1);
      if (there[0]) expect(there[0].accountId).toBe(account);
    }
    happened.again += device.seen.again;
    happened.gone += device.seen.gone;
    happened.wipes += device.seen.wipes;
    happened.refused += device.box().filter(({ refused }) => refused !== null).length;
  }
  const tapped = new Set(marks.map(({ id }) => id));
  expect(
    log.filter(({ id }) => !tapped.has(id)),
    'doubled',
  ).toEqual([]);
  happened.marks += log.length;
  happened.counted += await countedOnce(services, devices, classes);
  for (const device of devices) {
    const fresh = makeDevice(device.caller, device.account, 0, null);
    while (await fresh.pull()) {}
    if (fault === 'beyond reach') continue;
    expect(shown(device), 'device and server').toEqual(shown(fresh));
  }
}

const shown = (device: Device) =>
  Object.fromEntries([...device.held].sort(([one], [other]) => one.localeCompare(other)));

/** Each headcount was written at most once, and those of one device in the order in which they were counted. */
async function countedOnce(
  services: TestServices,
  devices: readonly Device[],
  classes: readonly Field[],
): Promise<number> {
  const rows = await services.withinReading(commune, (tx) =>
    tx
      .selectFrom('audit')
      .select(['subjectId', 'after'])
      .where('communeId', '=', tx.commune)
      .where('act', '=', 'session.headcount')
      .orderBy('seq')
      .execute(),
  );
  let counted = 0;
  for (const { session } of classes) {
    const values = rows
      .filter(({ subjectId }) => subjectId === session)
      .map(({ after }) => (after as { headcount: number }).headcount);
    expect(new Set(values).size, 'an older headcount was written again').toBe(values.length);
    for (const device of devices) {
      const own = device.taps
        .filter(
          ({ kind, subject, id }) =>
            kind === 'headcount' && subject === session && device.acknowledged.has(id),
        )
        .map((act) => (act.item as { headcount: number }).headcount);
      expect(values.filter((value) => own.includes(value))).toEqual(own);
    }
    counted += values.length;
  }
  return counted;
}

/** A transaction that has changed a session, and is still open. */
async function transaction(database: ReturnType<typeof openDatabase>, session: string) {
  let finish = () => {};
  const wait = new Promise<void>((done) => {
    finish = done;
  });
  let begun = () => {};
  const written = new Promise<void>((done) => {
    begun = done;
  });
  const done = writing(database, { commune, account: null }, async (tx) => {
    await tx
      .updateTable('session')
      .set({ flagReason: randomUUID() })
      .where('communeId', '=', commune)
      .where('id', '=', session)
      .execute();
    begun();
    await wait;
  });
  await written;
  return { finish, done };
}

/** The cursor of a server that asks on from the newest transaction. */
async function newest(services: TestServices, cursor: string | undefined): Promise<string> {
  const { rows } = await services.withinReading(commune, (tx) =>
    sql<{ xid: number }>`select pg_snapshot_xmax(pg_current_snapshot())::text::bigint as xid`.execute(tx),
  );
  const read = JSON.parse(Buffer.from(cursor!, 'base64url').toString('utf8'));
  return Buffer.from(JSON.stringify({ ...read, at: { xid: rows[0]!.xid, seq: 0 } })).toString('base64url');
}

async function postOf(services: TestServices, username: string) {
  const admin: Caller = await services.as('quantri');
  return {
    moveTo: async (villageId: string) => {
      const posts = (await admin.get(below('/posts'))).json as { id: string; username: string | null }[];
      const { id, ...post } = posts.find((one) => one.username === username)!;
      const answer = await admin.send('PUT', below(`/posts/${id}`), { ...post, villageId });
      if (answer.status !== 200) throw new Error(JSON.stringify(answer.json));
    },
  };
}
