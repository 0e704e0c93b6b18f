import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { moi } from '../../sample/moi.ts';
import { testToday } from '../../testing/fixtures.ts';
import { servicesForTests } from '../../testing/services.ts';
import { proposeIndicator } from '../indicator/propose.ts';
import { dropoutFigure } from './dropouts.ts';

const openServices = servicesForTests();
const sample = moi(testToday);
const base = `/api/communes/${sample.communeId}`;
const { schoolId, villageId } = sample.dropouts[0]!;

it('targets of dropouts are measured from their cases, on any day, and name nobody', async () => {
  const services = await openServices();
  const deputy = await services.as('phogiamdoc');
  const target = async (indicator: string, unit: string) => {
    const id = randomUUID();
    const entry = {
      planId: sample.plan.id,
      position: 30,
      text: 'Vận động trẻ bỏ học',
      comparator: '>=',
      value: 1,
    };
    const put = await deputy.send('PUT', `${base}/targets/${id}`, { ...entry, indicator, unit, revision: 0 });
    expect(put.status).toBe(200);
    return async (on = testToday) =>
      (await deputy.get(`${base}/targets/${id}/evidence?on=${on}`)).json.target.measured?.value ?? null;
  };
  const [found, visited, returned, share] = [
    await target('dropouts-found', 'học sinh'),
    await target('dropouts-visited', 'học sinh'),
    await target('dropouts-returned', 'học sinh'),
    await target('dropouts-returned-share', '%'),
  ];
  // The sample: one visited and open, one back.
  expect([await found(), await visited(), await returned(), await share()]).toEqual([2, 2, 1, 50]);
  const one = {
    person: 'Em Ba',
    schoolId,
    villageId,
    since: '2026-10-01',
    visits: [],
    outcome: null,
    revision: 0,
  };
  await deputy.send('PUT', `${base}/dropouts/${randomUUID()}`, one);
  expect([await found(), await visited(), await returned(), await share()]).toEqual([3, 2, 1, 33.3]);
  expect([await found('2026-01-31' as never), await returned('2026-08-20' as never)]).toEqual([0, 0]);
  const board = JSON.stringify((await deputy.get(`${base}/targets?plan=${sample.plan.id}`)).json);
  for (const { person } of sample.dropouts) expect(board).not.toContain(person);
});

it('a share of nobody is no share, and words of bringing children back propose it', () => {
  const none = { found: 0, visited: 0, returned: 0 };
  expect(dropoutFigure({ code: 'dropouts-returned-share' }, none).value).toBeNull();
  const said = { text: 'Vận động học sinh bỏ học ra lớp', value: 5, unit: 'học sinh' };
  expect(proposeIndicator(said)?.code).toBe('dropouts-returned');
  expect(proposeIndicator({ ...said, text: 'Không có học sinh bỏ học', value: 0 })?.code).toBe('dropouts');
});
