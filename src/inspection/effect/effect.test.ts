import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CivilDate } from '#vocabulary/date.ts';
import { moi } from '../../sample/moi.ts';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { testToday } from '../../testing/fixtures.ts';
import { servicesForTests, type TestServices } from '../../testing/services.ts';
import { type Answer, addTallies, answers, monthsAfter, roundState, shareOf, tallyOf } from './rules.ts';
import type { EffectInquiry, EffectRound } from './schema.ts';

const openServices = servicesForTests();
const sample = moi(testToday);
const at = (path: string, commune = sample.communeId) => `/api/communes/${commune}${path}`;
const uuid = (n: number) => `0199c0de-0000-7000-8000-${String(n).padStart(12, '0')}`;

/** A class that ended three months ago or earlier with people marked by name. */
const ended = sample.activities.find(
  ({ sessions }) =>
    sessions.at(-1)!.date <= monthsAfter(testToday, -3) && sessions.some(({ marks }) => marks.length > 0),
)!;
const presentAt = (activity: typeof ended): ReadonlySet<string> =>
  new Set<string>(
    activity.sessions.flatMap(({ marks }) =>
      marks.filter(({ state }) => state === 'present').map(({ residentId }) => residentId),
    ),
  );
const villageOfHead = sample.posts.find(({ username }) => username === 'truongthon')!.villageId;
const residents = new Map<string, (typeof sample.residents)[number]>(
  sample.residents.map((one) => [one.id, one]),
);

async function people(services: TestServices) {
  const [deputy, head] = [await services.as('phogiamdoc'), await services.as('truongthon')];
  const open = (body: object = {}, id = uuid(1), who = deputy) =>
    who.send('PUT', at(`/effect-inquiries/${id}`), { activityId: ended.id, months: 3, ...body });
  const read = async (who = deputy, id = uuid(1)) =>
    (await who.get(at(`/effect-inquiries/${id}`))).json as EffectInquiry;
  const answer = (body: object, who = head, id = uuid(1)) =>
    who.send('POST', at(`/effect-inquiries/${id}/answers`), body);
  return { deputy, head, open, read, answer };
}
const where = (reply: { json: { problem: { where: { vi: string }[] } } }) =>
  reply.json.problem.where.map(({ vi }) => vi).join('; ');

describe('asking back', () => {
  it('has its day 1, 3, 6 months after the class; a day that the month lacks is its last', () => {
    const day = (iso: string) => iso as CivilDate;
    expect(monthsAfter(day('2026-07-22'), 3)).toBe('2026-10-22');
    expect(monthsAfter(day('2026-08-31'), 6)).toBe('2027-02-28');
    expect(monthsAfter(day('2026-12-31'), 1)).toBe('2027-01-31');
    expect(roundState(day('2026-10-23'), null, testToday)).toBe('later');
    expect(roundState(testToday, null, testToday)).toBe('due');
    expect(roundState(day('2026-01-01'), null, testToday)).toBe('missed');
    expect(roundState(day('2026-01-01'), '2026-02-01', testToday)).toBe('open');
  });

  it('tells what was answered never without how many were asked and answered: who was not met is asked and has not answered', () => {
    const given = fc.array(fc.constantFrom<Answer>(...answers), { maxLength: 40 });
    fc.assert(
      fc.property(given, given, fc.nat(30), (one, other, left) => {
        const told = tallyOf(one.length + left, one);
        expect(told.asked).toBe(one.length);
        expect(told.answered).toBe(told.yes + told.partly + told.no);
        expect(told.asked - told.answered).toBe(one.filter((answer) => answer === 'unreached').length);
        const both = addTallies([told, tallyOf(other.length, other)]);
        expect(both).toEqual(tallyOf(one.length + left + other.length, [...one, ...other]));
        const share = shareOf(both);
        expect(share === null).toBe(both.answered === 0);
        if (share !== null) expect(share).toBeLessThanOrEqual(100);
      }),
    );
    expect(shareOf({ yes: 9, answered: 12 })).toBe(75);
  });

  it('lists whoever was present by name, once, for a class and a number of months', async () => {
    const { deputy, open, read } = await people(await openServices());
    const first = await open();
    expect(first.status).toBe(200);
    expect((await open()).json).toEqual(first.json);
    expect((await open({}, uuid(2))).json.problem.code).toBe('already-exists');
    const { list, people: all } = await read();
    const present = [...presentAt(ended)].filter((id) => residents.get(id)?.leftOn === null);
    expect(list.map(({ personId }) => personId).sort()).toEqual(present.sort());
    expect(all).toBe(present.length);
    const names = list.map(({ name }) => name);
    for (const { name, birthYear } of list)
      expect(birthYear === null).toBe(names.filter((one) => one === name).length === 1);
    const rounds = (await deputy.get(at('/effect-inquiries?year=2026'))).json as EffectRound[];
    const own = rounds.filter(({ activityId }) => activityId === ended.id);
    expect(own.map(({ months, id }) => [months, id])).toEqual([
      [1, null],
      [3, uuid(1)],
      [6, null],
    ]);
  });

  it('waits for its months, and needs people who were called by name', async () => {
    const { open } = await people(await openServices());
    const latest = sample.activities
      .filter(({ sessions }) => sessions.some(({ marks }) => marks.length > 0))
      .toSorted((a, b) => (a.sessions.at(-1)!.date < b.sessions.at(-1)!.date ? 1 : -1))[0]!;
    expect(where(await open({ activityId: latest.id, months: 6 }))).toContain('hỏi sau 6 tháng là từ ngày');
    const unnamed = sample.activities.find(({ sessions }) =>
      sessions.every(({ marks }) => marks.length === 0),
    )!;
    expect(where(await open({ activityId: unnamed.id }))).toContain('không biết hỏi ai');
    expect((await open({ activityId: uuid(99) })).status).toBe(404);
  });

  it('goes to the village head for the own village alone, and is counted', async () => {
    const services = await openServices();
    const { deputy, head, open, read, answer } = await people(services);
    await open();
    const own = await read(head);
    const all = await read();
    expect(own.list.length).toBeGreaterThan(1);
    expect(own.list.length).toBeLessThanOrEqual(all.list.length);
    for (const { personId } of own.list) expect(residents.get(personId)?.villageId).toBe(villageOfHead);
    const [first, second] = own.list;
    const said = { personId: first!.personId, answer: 'yes', words: 'Ngày 3 nón, bán cho hợp tác xã' };
    expect((await answer(said)).json).toMatchObject({ asked: 1, answered: 1, yes: 1, people: own.people });
    expect((await answer(said)).status).toBe(200);
    await answer({ personId: second!.personId, answer: 'unreached' });
    await answer({ ...said, answer: 'partly' });
    expect(await read(head)).toMatchObject({ asked: 2, answered: 1, yes: 0, partly: 1 });
    expect((await answer({ ...said, answer: null })).json).toMatchObject({ asked: 1, answered: 0 });
    const foreign = all.list.find(({ personId }) => !own.list.some((one) => one.personId === personId));
    const stranger = sample.residents.find(
      ({ villageId, id }) => villageId === villageOfHead && !presentAt(ended).has(id),
    )!;
    for (const personId of [foreign?.personId ?? uuid(98), stranger.id, uuid(97)])
      expect((await answer({ personId, answer: 'yes' })).status).toBe(404);
    expect((await answer({ ...said, on: '2026-11-01' })).json.problem.code).toBe('out-of-range');
    const director = await services.as('giamdoc');
    expect((await director.get(at(`/effect-inquiries/${uuid(1)}`))).status).toBe(200);
    expect((await answer(said, director)).status).toBe(403);
    for (const name of ['hoinongdan', 'ketoan', 'vanhoa', 'chutich', 'truonghoc'])
      expect((await (await services.as(name)).get(at(`/effect-inquiries/${uuid(1)}`))).status).toBe(403);
    expect((await open({}, uuid(3), head)).status).toBe(403);
    const elsewhere = at(`/effect-inquiries/${uuid(1)}`, tanHuong2024().communeId);
    expect((await deputy.get(elsewhere)).status).toBe(404);
  });

  it('is asked of the head while somebody is left, and enters the inspection of its time', async () => {
    const services = await openServices();
    const { deputy, head, open, read, answer } = await people(services);
    await open();
    const { list } = await read(head);
    const waiting = async () =>
      ((await head.get(at('/waiting'))).json.tasks as { title: { vi: string } }[]).map(
        ({ title }) => title.vi,
      );
    expect(await waiting()).toContain(`Hỏi ${list.length} người: có làm theo không?`);
    for (const { personId } of list) await answer({ personId, answer: 'yes' });
    expect(await waiting()).not.toContain(`Hỏi ${list.length} người: có làm theo không?`);
    // The sample has a class of its own that is being asked.
    const before = sample.effects.reduce((sum, { answers: given }) => sum + given.length, 0);
    const inspection = { period: { from: '2026-10-01', to: '2026-12-31' }, on: testToday, revision: 0 };
    const drawn = await deputy.send('PUT', at(`/inspections/${uuid(9)}`), inspection);
    const { classes, asked } = drawn.json.effect;
    expect(asked).toBe(list.length + before);
    const one = classes.find((row: { activityId: string }) => row.activityId === ended.id);
    expect(one).toMatchObject({
      months: 3,
      people: (await read()).people,
      asked: list.length,
      yes: list.length,
    });
    expect(JSON.stringify(drawn.json.effect)).not.toContain(list[0]!.name);
  });
});
