import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { learnerAttendanceTotal } from '#vocabulary/counts.ts';
import type { FoundGroup } from '#vocabulary/find.ts';
import type { Task } from '#vocabulary/task.ts';
import { figuresOf } from '../sample/figures.ts';
import { moi } from '../sample/moi.ts';
import { tanHuong2024 } from '../sample/tan-huong-2024.ts';
import { testToday } from '../testing/fixtures.ts';
import { servicesForTests, type TestServices } from '../testing/services.ts';
import type { YearOverview } from './year/schema.ts';

const openServices = servicesForTests();
const tanHuong = tanHuong2024();
const current = moi(testToday);
const at = (path: string) => `/api/communes/${current.communeId}${path}`;
const open = async (who: string) => {
  const services = await openServices();
  return services.as(who);
};
/** Makes a class of yesterday whose roster nobody has called. Gives where its task leads. */
async function uncalled(services: TestServices, more: object): Promise<string> {
  const deputy = await services.as('phogiamdoc');
  const [activity, session] = [randomUUID(), randomUUID()];
  const what = { title: 'Chăm sóc cây lạc', programme: 'KT', form: 'class', audience: null, villageId: null };
  const size = { plannedLearners: 40, plannedCost: null, ownOrJoint: 'own', instructorId: null, units: [] };
  const when = { planItemId: null, year: 2026, month: 10, revision: 0 };
  await deputy.send('PUT', at(`/activities/${activity}`), { ...when, ...what, ...size, ...more });
  await deputy.send('PUT', at(`/activities/${activity}/sessions/${session}`), {
    date: '2026-10-21',
    from: '19:30',
    to: '21:00',
    venueId: null,
    instructorId: null,
    state: 'planned',
    revision: 0,
  });
  return `diem-danh/${session}`;
}
const tasksOf = async (who: string): Promise<Task[]> =>
  (await (await open(who)).get(at('/waiting'))).json.tasks;

describe('what waits', () => {
  it('for the director: the amendment and the report that were submitted', async () => {
    const titles = (await tasksOf('giamdoc')).map(({ title }) => title.vi);
    expect(titles.some((title) => title.startsWith('Ký bản điều chỉnh'))).toBe(true);
    expect(titles.some((title) => title.startsWith('Ký báo cáo: '))).toBe(true);
    expect(titles.some((title) => title.includes('điểm danh'))).toBe(false);
  });

  it('for the deputy: the class that nobody has called, late things first', async () => {
    const tasks = await tasksOf('phogiamdoc');
    const overdue = current.activities.find(
      ({ sessions }) =>
        sessions.at(-1)!.date < testToday &&
        sessions.some(({ marks, headcount }) => marks.length === 0 && !headcount),
    )!;
    expect(tasks[0]).toMatchObject({ urgency: 'late', to: `diem-danh/${overdue.sessions[0]!.id}` });
    expect(tasks.some(({ title }) => title.vi.startsWith('Ký '))).toBe(false);
  });

  it('for the accountant: what is spent and not settled, in one line with its sum', async () => {
    const unsettled = (await tasksOf('ketoan')).filter(({ key }) => key === 'money settle');
    expect(unsettled).toHaveLength(1);
    expect(unsettled[0]!.detail.vi).toMatch(/đ đã chi theo chứng từ$/);
  });

  it('for a village head or a partner: only classes of the own village or those that the unit teaches', async () => {
    const services = await openServices();
    const postOf = (who: string) => current.posts.find(({ username }) => username === who)!;
    const [villageId, unitId] = [postOf('truongthon').villageId, postOf('hoinongdan').unitId];
    const [ofVillage, ofUnit] = await Promise.all([
      uncalled(services, { villageId }),
      uncalled(services, { instructorId: current.instructors.find((one) => one.unitId === unitId)!.id }),
    ]);
    const waiting = async (who: string) =>
      ((await (await services.as(who)).get(at('/waiting'))).json.tasks as Task[]).map(({ to }) => to);
    expect(await waiting('phogiamdoc')).toEqual(expect.arrayContaining([ofVillage, ofUnit]));
    const toCall = (await waiting('truongthon')).filter((to: string) => to.startsWith('diem-danh'));
    expect(toCall).toEqual([ofVillage]);
    const partner = await waiting('hoinongdan');
    expect(partner).toContain(ofUnit);
    expect(partner).not.toContain(ofVillage);
  });

  it('for the administrator: to say who approves the plan, while nobody has verified it', async () => {
    expect((await tasksOf('quantri')).map(({ key }) => key)).toEqual(['approver']);
  });

  it.each(['so', 'bo'])('not for %s, who works outside of the centre', async (who) => {
    expect((await (await open(who)).get(at('/waiting'))).status).toBe(403);
  });
});

describe('the year', () => {
  it('shows each class with its state, and lines without class as planned', async () => {
    const overview: YearOverview = (await (await open('phogiamdoc')).get(at('/year'))).json;
    expect(overview.year).toBe(2026);
    expect(overview.classes).toHaveLength(current.plan.lines.length);
    expect(new Set(overview.classes.map(({ state }) => state))).toEqual(
      new Set(['planned', 'prepared', 'held', 'reported']),
    );
    const months = overview.classes.map(({ month }) => month ?? 13);
    expect(months).toEqual([...months].sort((a, b) => a - b));
  });

  it('adds up to the records, beside plan, survey and money', async () => {
    const deputy = await open('phogiamdoc');
    const overview: YearOverview = (await deputy.get(`/api/communes/${tanHuong.communeId}/year`)).json;
    const figures = figuresOf(tanHuong.activities);
    expect(overview.year).toBe(2024);
    expect(overview.held).toEqual({ done: 24, planned: 23, blank: 1 });
    expect(overview.attendances).toMatchObject({
      done: learnerAttendanceTotal(figures.attendance),
      planned: 2248,
    });
    expect(overview.money?.planned).toBe(18_005_000);
    expect(overview.byProgramme.find(({ programme }) => programme === 'KT')).toMatchObject({
      held: 7,
      topics: 7,
      registered: 639,
      planned: 639,
    });
  });

  it('is narrowed to the own village, and shows no money to whom it does not concern', async () => {
    const head: YearOverview = (await (await open('truongthon')).get(at('/year'))).json;
    const all: YearOverview = (await (await open('giamdoc')).get(at('/year'))).json;
    expect(head.money).toBeNull();
    expect(head.classes.length).toBeLessThan(all.classes.length);
    expect(new Set(head.classes.map(({ village }) => village)).size).toBe(1);
    const office: YearOverview = (await (await open('vanhoa')).get(at('/year'))).json;
    expect([office.classes.length, office.money]).toEqual([all.classes.length, null]);
    const partner: YearOverview = (await (await open('hoinongdan')).get(at('/year'))).json;
    expect(partner.classes.length).toBeLessThan(all.classes.length);
    expect((await (await open('quantri')).get(at('/year'))).status).toBe(403);
  });
});

describe('the palette', () => {
  const find = async (who: string, question: string) => {
    const groups: FoundGroup[] = (await (await open(who)).get(at(`/find?q=${encodeURIComponent(question)}`)))
      .json;
    return groups.flatMap(({ name, things }) => things.map((thing) => ({ ...thing, kind: name.en })));
  };
  const person = current.residents.find(({ leftOn }) => leftOn === null)!;

  it('finds people, classes, plans, reports and papers without marks', async () => {
    expect((await find('giamdoc', 'ke hoach 2026')).some(({ kind }) => kind === 'Plans')).toBe(true);
    expect((await find('giamdoc', 'bao cao quy')).some(({ kind }) => kind === 'Reports')).toBe(true);
    expect((await find('giamdoc', 'thong bao')).some(({ kind }) => kind === 'Papers')).toBe(true);
    expect((await find('giamdoc', person.name)).some(({ kind }) => kind === 'People')).toBe(true);
    const title = current.activities[0]!.title.split(' ').slice(0, 4).join(' ');
    expect((await find('giamdoc', title)).some(({ kind }) => kind === 'Classes')).toBe(true);
  });

  it('shows nobody more than their post allows, and no wildcard finds everybody', async () => {
    for (const who of ['ketoan', 'vanhoa', 'quantri', 'hoinongdan'])
      expect((await find(who, person.name)).filter(({ kind }) => kind === 'People')).toEqual([]);
    expect((await find('giamdoc', '%')).filter(({ kind }) => kind === 'People')).toEqual([]);
    const foreign = tanHuong.residents.map(({ id }) => id);
    const found = await find('giamdoc', 'nguyen');
    expect(found.some(({ id }) => foreign.includes(id as never))).toBe(false);
    const village = current.posts.find(({ username }) => username === 'truongthon')!.villageId;
    const own = new Set(
      current.residents.filter(({ villageId }) => villageId === village).map(({ id }) => id),
    );
    const people = (await find('truongthon', 'an')).filter(({ kind }) => kind === 'People');
    expect(people.length).toBeGreaterThan(0);
    for (const { id } of people) expect(own.has(id as never)).toBe(true);
  });
});
