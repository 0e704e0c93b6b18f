import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { servicesForTests } from '../../testing/services.ts';
import type { Figures } from './schema.ts';

const openServices = servicesForTests();
const sample = tanHuong2024();
const base = `/api/communes/${sample.communeId}`;
/** Two people who were present at one session, and its day. */
const activity = sample.activities.find(
  ({ sessions }) => sessions[0]!.marks.filter(({ state }) => state === 'present').length > 2,
)!;
const session = activity.sessions[0]!;
const [first, second] = session.marks.filter(({ state }) => state === 'present');
const other = sample.residents.find(({ id }) =>
  sample.activities.every(({ sessions }) =>
    sessions.every(({ marks }) => marks.every(({ residentId }) => residentId !== id)),
  ),
)!;

describe('the people of groups that come first', () => {
  it('are counted once each, on the days on which they were of the group, and named by nobody', async () => {
    const deputy = await (await openServices()).as('phogiamdoc');
    const enter = async (residentId: string, what: string, since: string, until: string | null = null) =>
      expect(
        (
          await deputy.send('PUT', `${base}/person-entries/${randomUUID()}`, {
            ...{ kind: 'priority', residentId, person: 'Người học', villageId: null, dossierId: null },
            ...{ what, withWhom: null, since, until, outcome: null, amount: null, agreedOn: null },
            ...{ evidence: null, note: null, revision: 0 },
          })
        ).status,
      ).toBe(200);
    const figures = async (period: string) =>
      ((await deputy.get(`${base}/figures?${period}`)).json as Figures).byPriority;
    const day = `from=${session.date}&to=${session.date}`;
    expect(await figures(day)).toEqual([]);
    await enter(first!.residentId!, 'policy-family', '2020-01-01');
    // The same group by another paper: still one person.
    await enter(first!.residentId!, 'policy-family', '2021-01-01');
    await enter(second!.residentId!, 'disabled', '2020-01-01', '2020-12-31');
    await enter(other.id, 'policy-family', '2020-01-01');
    expect(await figures(day)).toEqual([
      { key: 'policy-family', name: 'Gia đình chính sách, người có công', people: 1 },
    ]);
    expect(await figures('from=2031-01-01&to=2031-12-31')).toEqual([]);
  });
});
