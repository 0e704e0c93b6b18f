import { describe, expect, it } from 'vitest';
import { eventForms, type FormName } from '#plan/kind/form.ts';
import { moi } from '../../sample/moi.ts';
import { testToday } from '../../testing/fixtures.ts';
import { servicesForTests, type TestServices } from '../../testing/services.ts';

const openServices = servicesForTests();
const sample = moi(testToday);
const year = Number(testToday.slice(0, 4));
const at = (path: string) => `/api/communes/${sample.communeId}${path}`;
const uuid = (n: number) => `0199c0de-0000-7000-8000-${String(n).padStart(12, '0')}`;

/** Everything that counts classes, lượt or people of the year. */
const counted = [
  `/figures?from=${year}-01-01&to=${year}-12-31`,
  `/figures/open?from=${year}-01-01&to=${year}-12-31`,
  `/year?year=${year}`,
  '/targets',
];

describe('an activity that is no class', () => {
  it.each(eventForms)(
    'of the form %s leaves classes, lượt and people of the year as they were',
    async (form) => {
      const services = await openServices();
      const before = await services.undone(() => figuresWith(services, form));
      const asClass = await services.undone(() => figuresWith(services, 'class'));
      expect(before.after).toEqual(before.before);
      // The same activity counts as soon as it is a class: the test would see it.
      expect(asClass.after).not.toEqual(asClass.before);
    },
  );
});

async function figuresWith(services: TestServices, form: FormName) {
  const deputy = await services.as('phogiamdoc');
  const read = async () => {
    const all = [];
    for (const path of counted) {
      const { status, json } = await deputy.get(at(path));
      expect([path, status]).toEqual([path, 200]);
      // The strip of the year shows events too; what is counted stands beside it.
      all.push(path.startsWith('/year') ? { ...json, classes: null } : json);
    }
    return all;
  };
  const before = await read();
  const [id, session] = [uuid(1), uuid(2)];
  const day = `${year}-01-05`;
  await deputy.send('PUT', at(`/activities/${id}`), {
    planItemId: null,
    year,
    month: 1,
    title: 'Ngày hội làng nghề',
    programme: 'VHXH',
    form,
    audience: null,
    villageId: null,
    plannedLearners: 200,
    plannedCost: null,
    ownOrJoint: 'own',
    instructorId: null,
    units: [],
    revision: 0,
  });
  await deputy.send('PUT', at(`/activities/${id}/sessions/${session}`), {
    date: day,
    from: '08:00',
    to: '11:00',
    venueId: null,
    instructorId: null,
    state: 'held',
    reason: 'Ghi lại từ sổ',
    revision: 0,
  });
  const residents = [sample.residents[0]!.id];
  await deputy.send('POST', at(`/activities/${id}/roster`), { residents, source: 'register' });
  const roster = (await deputy.get(at(`/activities/${id}/roster`))).json as { people: { id: string }[] };
  const marks = roster.people.map((one) => ({ id: uuid(9), enrolmentId: one.id, state: 'present' }));
  const marked = await deputy.send('POST', at(`/sessions/${session}/marks`), { source: 'office', marks });
  expect(marked.json).toMatchObject({ added: 1, present: 1 });
  return { before, after: await read() };
}
