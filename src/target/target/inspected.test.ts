import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { moi } from '../../sample/moi.ts';
import { testToday } from '../../testing/fixtures.ts';
import { servicesForTests, type TestServices } from '../../testing/services.ts';
import type { Target, TargetEvidence } from './schema.ts';

const openServices = servicesForTests();
const sample = moi(testToday);
const at = (path: string) => `/api/communes/${sample.communeId}${path}`;

async function target(services: TestServices, shown: object) {
  const deputy = await services.as('phogiamdoc');
  const id = randomUUID();
  const blank = { upTo: null, dueOn: null, unitId: null, programme: null, villageId: null, form: null };
  const whole = { population: null, populationOf: null, populationOn: null, droppedReason: null };
  const body = {
    planId: sample.plan.id,
    position: 90,
    text: 'Chỉ tiêu',
    comparator: '>=',
    value: 4,
    unit: null,
  };
  const entry = { ...body, classesOf: 'commune', ...blank, ...whole, ...shown, revision: 0 };
  const saved = await deputy.send('PUT', at(`/targets/${id}`), entry);
  expect(saved.status).toBe(200);
  const read = async () => (await deputy.get(at(`/targets/${id}/evidence`))).json as TargetEvidence;
  return { deputy, saved: saved.json as Target, read };
}

describe('a target that inspections measure', () => {
  it('counts those that two have signed, and opens to them; one that is being filled does not count', async () => {
    const { saved, read } = await target(await openServices(), { indicator: 'inspections', unit: 'cuộc' });
    const signed = sample.inspections.filter(({ state }) => state !== 'drafted');
    expect(signed.length).toBeGreaterThan(0);
    expect(signed.length).toBeLessThan(sample.inspections.length);
    expect(saved.measured).toMatchObject({ value: signed.length, source: 'records' });
    const { sheets } = await read();
    expect(sheets.map(({ to }) => to)).toEqual(
      signed.toSorted((a, b) => (a.on < b.on ? -1 : 1)).map(({ id }) => `kiem-tra/${id}`),
    );
  });

  it('gives the share of a clear yes among who answered, the newest answer of each; without an answer there is none', async () => {
    const services = await openServices();
    const { deputy, saved, read } = await target(services, {
      indicator: 'effect-share',
      unit: '%',
      value: 60,
    });
    const given = sample.effects.flatMap(({ answers }) => answers.map(({ answer }) => answer));
    const yes = given.filter((answer) => answer === 'yes').length;
    expect(given.length).toBeGreaterThan(yes);
    expect(saved.measured).toMatchObject({ value: Math.round((yes * 1000) / given.length) / 10 });
    expect((await read()).sheets).toHaveLength(sample.effects.length);
    // Who was not met is asked and has not answered: the share stays as it is.
    const [effect] = sample.effects;
    const { list } = (await deputy.get(at(`/effect-inquiries/${effect!.id}`))).json;
    const open = list.find(({ answer }: { answer: string | null }) => answer === null);
    const body = { personId: open.personId, answer: 'unreached' };
    await deputy.send('POST', at(`/effect-inquiries/${effect!.id}/answers`), body);
    expect((await read()).target.measured).toEqual(saved.measured);
    const none = await target(services, {
      indicator: 'effect-share',
      unit: '%',
      value: 60,
      form: 'workshop',
    });
    expect([none.saved.measured, none.saved.state]).toEqual([null, 'unmeasured']);
  });
});
