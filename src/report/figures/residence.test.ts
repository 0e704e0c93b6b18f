import { describe, expect, it } from 'vitest';
import { yearPeriod } from '#vocabulary/period.ts';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { servicesForTests } from '../../testing/services.ts';
import type { Figures, OpenMark } from './schema.ts';

const openServices = servicesForTests();
const sample = tanHuong2024();
const base = `/api/communes/${sample.communeId}`;
const year = yearPeriod(2024);
const figuresPath = `${base}/figures?from=${year.from}&to=${year.to}`;
const poverty = new Map(sample.households.map(({ id, poverty }) => [id, poverty]));
const villageOf = new Map(sample.households.map(({ id, villageId }) => [id, villageId]));

/** The sessions, in the order of their days, at which each person was present. */
const visits = new Map<string, { id: string; date: string }[]>();
for (const { sessions } of sample.activities)
  for (const { id, date, marks } of sessions)
    for (const { residentId, state } of marks)
      if (state === 'present') visits.set(residentId, [...(visits.get(residentId) ?? []), { id, date }]);
for (const list of visits.values()) list.sort((a, b) => a.date.localeCompare(b.date));

/** Somebody of a poor household, the only one of it who came, on two days at least. */
const seen = (home: string) =>
  sample.residents.filter(({ id, householdId }) => householdId === home && visits.has(id));
const person = sample.residents.find(
  ({ id, householdId }) =>
    poverty.get(householdId) === 'poor' &&
    seen(householdId).length === 1 &&
    new Set(visits.get(id)?.map(({ date }) => date)).size > 1,
)!;
/** A household that is neither poor nor near-poor, of another village. */
const target = sample.households.find(
  ({ id, villageId }) => poverty.get(id) === 'none' && villageId !== villageOf.get(person.householdId),
)!;

async function opened() {
  const services = await openServices();
  const deputy = await services.as('phogiamdoc');
  const figures = async (): Promise<Figures> => (await deputy.get(figuresPath)).json;
  const move = async (from: string | null) => {
    const { id: _id, homes: _homes, ...now } = (await deputy.get(`${base}/residents/${person.id}`)).json;
    const body = { ...now, householdId: target.id, head: false, from };
    expect((await deputy.send('PUT', `${base}/residents/${person.id}`, body)).status).toBe(200);
  };
  return { deputy, figures, move };
}

describe('the figures of a past year', () => {
  it('stay to the last number when somebody moves to another household and village afterwards', async () => {
    const { figures, move } = await opened();
    const before = await figures();
    await move('2025-03-01');
    expect(await figures()).toEqual(before);
  });

  it('stay when a whole household moves to another village afterwards', async () => {
    const { deputy, figures } = await opened();
    const before = await figures();
    const path = `${base}/households/${person.householdId}`;
    const { code, revision } = (await deputy.get(path)).json;
    const body = { code: `${code}-m`, revision, villageId: target.villageId, from: '2025-03-01' };
    expect((await deputy.send('PUT', path, body)).status).toBe(200);
    expect(await figures()).toEqual(before);
  });

  it('count who moves within it once, and poor for the days before alone', async () => {
    const { deputy, figures, move } = await opened();
    const before = await figures();
    const days = visits.get(person.id)!;
    await move(days.at(-1)!.date);
    const moved = await figures();
    expect(moved.total).toEqual(before.total);
    const villages = [];
    for (const { id } of [days[0]!, days.at(-1)!]) {
      const marks: OpenMark[] = (await deputy.get(`${base}/figures/open/sessions/${id}`)).json;
      const { village, poverty: status } = marks.find(
        ({ name, birthYear }) => name === person.name && birthYear === person.birthYear,
      )!;
      villages.push([village, status]);
    }
    const nameOf = (id: string) => sample.places.find((place) => place.id === id)!.name;
    expect(villages).toEqual([
      [nameOf(villageOf.get(person.householdId)!), 'poor'],
      [nameOf(target.villageId), null],
    ]);
  });

  it('follow a correction: who was never of a poor household is not counted as one', async () => {
    const { figures, move } = await opened();
    const before = await figures();
    await move(null);
    const corrected = await figures();
    expect(corrected.total.poor).toBe(before.total.poor - 1);
    expect([corrected.total.people, corrected.total.women]).toEqual([
      before.total.people,
      before.total.women,
    ]);
  });
});
