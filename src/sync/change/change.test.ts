import { describe, expect, it } from 'vitest';
import { openDatabase, writing } from '#platform/database/database.ts';
import {
  act,
  below,
  commune,
  mark,
  openClass,
  openField,
  otherVillage,
  people,
  sendActs,
  settled,
  teacher,
} from '../../testing/field.ts';
import { type Caller, committingDatabase } from '../../testing/services.ts';

interface Item {
  readonly kind: string;
  readonly id: string;
  readonly gone: boolean;
  // Each test knows what it asked for.
  readonly record: ReturnType<typeof JSON.parse>;
}

const ask = async (caller: Caller, since?: string) => {
  const answer = await caller.get(below(`/changes${since === undefined ? '' : `?since=${since}`}`));
  expect(answer.status, JSON.stringify(answer.json)).toBe(200);
  return answer.json as { items: Item[]; next: string; wipe: boolean; more: boolean };
};

/** Everything that there is to learn from a cursor on. */
async function learn(caller: Caller, since?: string) {
  const items: Item[] = [];
  let [next, wiped] = [since, false];
  for (let page = 0; page < 100; page += 1) {
    const answer = await ask(caller, next);
    items.push(...answer.items);
    next = answer.next;
    wiped ||= answer.wipe;
    if (!answer.more) return { items, next, wiped };
  }
  throw new Error('it never ends');
}
const told = (items: readonly Item[]) => items.map(({ kind, gone }) => (gone ? `${kind} gone` : kind)).sort();

// Other tests can keep transactions open for a while, and each step waits for them.
describe('changes', { timeout: 5 * 60_000 }, () => {
  it('begin with all that the device is to hold, as far as the person sees: a village head nothing of another village', async () => {
    const { services, head, deputy, activity, lines } = await openField(3);
    await (await openClass(deputy, 1)).saveClass({ villageId: otherVillage });
    await settled(services);
    const [own, all] = [await learn(head), await learn(deputy)];
    const classes = (items: readonly Item[]) => items.filter(({ kind }) => kind === 'class');
    expect(classes(own.items).length).toBeGreaterThan(0);
    expect(classes(all.items).length).toBeGreaterThan(classes(own.items).length);
    const roster = own.items.find(({ kind, id }) => kind === 'roster' && id === activity)!;
    expect(roster.record.people.map(({ id }: { id: string }) => id).sort()).toEqual([...lines].sort());
    const strange = classes(own.items).filter(({ record }) => record.villageId === otherVillage);
    expect(strange).toEqual([]);
    const mine = new Set(classes(own.items).map(({ id }) => id));
    expect(own.items.filter(({ kind, id }) => kind === 'roster' && !mine.has(id))).toEqual([]);
    expect(new Set(own.items.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(own.items.length);
    expect(
      (await learn(await services.as('quantri'))).items.filter(({ kind }) => kind !== 'village'),
    ).toEqual([]);
    const abroad = await services.as('so');
    expect((await abroad.get(below('/changes'))).status).not.toBe(200);
    expect((await services.stranger().get(below('/changes'))).status).toBe(401);
  });

  it('tell afterwards what changed and of whom it was, and nothing to somebody else', async () => {
    const {
      services,
      head,
      headAccount: me,
      deputy,
      session,
      activity,
      lines,
      saveClass,
    } = await openField();
    const strangers = await services.as('hoinongdan');
    await settled(services);
    let [own, theirs] = [(await learn(head)).next, (await learn(strangers)).next];
    const both = async () => {
      await settled(services);
      const [first, second] = [await learn(head, own), await learn(strangers, theirs)];
      [own, theirs] = [first.next, second.next];
      return [told(first.items), told(second.items)];
    };
    expect(await both()).toEqual([[], []]);
    await sendActs(head, [act(me, 'mark', { session }, { source: 'phone', marks: [mark(lines[0]!)] })]);
    expect(await both()).toEqual([['marks'], []]);
    await deputy.send('POST', below(`/activities/${activity}/roster/removals`), {
      ids: [lines[1]],
      removed: true,
    });
    expect(await both()).toEqual([['roster'], []]);
    // Another unit teaches it from now on.
    await saveClass({ instructorId: teacher.id });
    const whole = ['class', 'marks', 'roster'];
    expect(await both()).toEqual([whole, whole]);
    // It goes to another village: whoever had it is told that it is gone.
    await saveClass({ villageId: otherVillage });
    expect(await both()).toEqual([['class gone', 'marks gone', 'roster gone'], whole]);
    await saveClass({ instructorId: null });
    expect(await both()).toEqual([[], ['class gone', 'marks gone', 'roster gone']]);
    await saveClass({ title: 'Chăm cây lạc' });
    expect(await both()).toEqual([[], []]);
  });

  it('miss no transaction that commits late, and give nothing of it before', async () => {
    const url = await committingDatabase();
    const { services, head, session, activity } = await openField(2, { url, racers: 4 });
    const slow = openDatabase(url, { max: 1 });
    await settled(services);
    const start = (await learn(head)).next;
    let finish = () => {};
    const wait = new Promise<void>((done) => {
      finish = done;
    });
    let begun = () => {};
    const written = new Promise<void>((done) => {
      begun = done;
    });
    const late = writing(slow, { commune, account: null }, async (tx) => {
      await tx.updateTable('session').set({ headcount: 9 }).where('id', '=', session).execute();
      begun();
      await wait;
    });
    await written;
    const deputy = await services.as('phogiamdoc');
    const answer = await deputy.send('POST', below(`/activities/${activity}/roster`), {
      residents: people.slice(10, 12),
      source: 'register',
    });
    expect(answer.status).toBe(200);
    const meanwhile = await learn(head, start);
    expect(meanwhile.items).toEqual([]);
    finish();
    await late;
    await slow.destroy();
    await settled(services);
    const after = await learn(head, meanwhile.next);
    expect(told(after.items)).toEqual(['class', 'roster']);
    expect(after.items.find(({ kind }) => kind === 'class')!.record.sessions[0].headcount).toBe(9);
  });

  it('begin anew for other posts, for a name that stands everywhere, and for a cursor that is none', async () => {
    const { services, head, deputy } = await openField(1);
    await (await openClass(deputy, 1)).saveClass({ villageId: otherVillage });
    await settled(services);
    const start = (await learn(head)).next;
    const admin = await services.as('quantri');
    const posts = (await admin.get(below('/posts'))).json as { id: string; username: string | null }[];
    const { id, ...post } = posts.find(({ username }) => username === 'truongthon')!;
    const moved = await admin.send('PUT', below(`/posts/${id}`), { ...post, villageId: otherVillage });
    expect(moved.status, JSON.stringify(moved.json)).toBe(200);
    await settled(services);
    const elsewhere = await learn(head, start);
    expect(elsewhere.wiped).toBe(true);
    const villages = new Set(
      elsewhere.items.filter(({ kind }) => kind === 'class').map(({ record }) => record.villageId),
    );
    expect([...villages]).toEqual([otherVillage]);
    expect((await learn(head, elsewhere.next)).wiped).toBe(false);

    const [venue] = (await deputy.get(below('/venues'))).json;
    const { id: venueId, ...rest } = venue;
    expect((await deputy.send('PUT', below(`/venues/${venueId}`), { ...rest, name: 'Nhà mới' })).status).toBe(
      200,
    );
    await settled(services);
    expect((await learn(head, elsewhere.next)).wiped).toBe(true);
    expect((await learn(head, 'nonsense')).wiped).toBe(true);
    const now = await ask(head, 'now');
    expect([now.items, now.more]).toEqual([[], false]);
    expect((await ask(head, now.next)).items).toEqual([]);
  });
});
