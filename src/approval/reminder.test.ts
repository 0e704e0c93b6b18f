import { describe, expect, it } from 'vitest';
import { moi } from '../sample/moi.ts';
import { tanHuong2024 } from '../sample/tan-huong-2024.ts';
import { testToday } from '../testing/fixtures.ts';
import { committingDatabase, committingServices } from '../testing/services.ts';
import { asOwnerOf, workersOn } from '../testing/workers.ts';
import { addDays } from '../vocabulary/date.ts';
import { listSteps } from './queries.ts';

const { communeId, survey } = moi(testToday);
const id = '0199c0de-0000-7000-8000-0000000000e1';
const stepOf = (n: number) => `0199c0de-0000-7000-8000-0000000001${String(n).padStart(2, '0')}`;
const later = (days: number) => addDays(testToday, days);

/** A database with a plan that was submitted to the director today, and what waits in the queue from the sample taken out of it. */
async function submitted() {
  const url = await committingDatabase();
  const on = async (days: number) => {
    const author = await committingServices({ url, today: later(days), racers: 2 });
    const as = async (who: string, method: 'PUT' | 'POST', path: string, body: object) => {
      const { status, json } = await (await author.as(who)).send(
        method,
        `/api/communes/${communeId}${path}`,
        body,
      );
      expect([path, status, json]).toEqual([path, 200, expect.anything()]);
      return json;
    };
    const tasks = async (who: string) => {
      const { json } = await (await author.as(who)).get(`/api/communes/${communeId}/waiting`);
      return (json.tasks as Task[]).filter(({ key }) => key.startsWith(`plan ${id}`));
    };
    return { ...author, as, tasks };
  };
  const first = await on(0);
  await first.as('phogiamdoc', 'PUT', `/plans/${id}`, { year: 2027, surveyId: survey.id });
  await first.as('phogiamdoc', 'POST', `/plan-versions/${id}/submission`, {
    stepId: stepOf(1),
    act: 'submit',
  });
  /** What a server does that looks after the queue on a day. */
  const dueOn = async (days: number) => {
    const workers = await workersOn(url, later(days));
    await workers.runDue();
    expect(workers.errors).toEqual([]);
  };
  const steps = async () => {
    const taken = await first.within(communeId, (tx) => listSteps(tx, { kind: 'plan-version', id }));
    return taken.map(({ step: act, actor, onDate }) => [act, actor === 'Làng Học' ? actor : '', onDate]);
  };
  const audited = () =>
    first.within(communeId, (tx) =>
      tx
        .selectFrom('audit')
        .select(['actor', 'accountId', 'after'])
        .where('communeId', '=', tx.commune)
        .where('act', '=', 'plan.remind')
        .where('subjectId', '=', id)
        .execute(),
    );
  return { url, on, dueOn, steps, audited };
}
interface Task {
  readonly key: string;
  readonly urgency: string;
  readonly detail: { readonly vi: string };
}
const step = (act: string, days: number, actor = '') => [act, actor, later(days)];
const reminded = (days: number) => step('remind', days, 'Làng Học');

describe('the system reminds', () => {
  it('whoever still waits after the days of the workflow, and again after as many; a person sees it as from a person', async () => {
    const { on, dueOn, steps, audited } = await submitted();
    await dueOn(2);
    expect(await steps()).toEqual([step('submit', 0)]);
    await dueOn(3);
    await dueOn(3);
    await dueOn(5);
    expect(await steps()).toEqual([step('submit', 0), reminded(3)]);
    const [task] = await (await on(5)).tasks('giamdoc');
    expect(task).toMatchObject({ urgency: 'reminded' });
    expect(task!.detail.vi).toMatch(/^nhắc ngày \d\d\/\d\d\/\d{4}, bởi Làng Học · /);
    await dueOn(6);
    expect(await steps()).toEqual([step('submit', 0), reminded(3), reminded(6)]);
    const one = { actor: 'Làng Học (nhắc tự động)', accountId: null, after: { holder: 'director' } };
    expect(await audited()).toEqual([one, one]);
  });

  it('nobody of what has moved on; whoever has it now is reminded after their own days', async () => {
    const { on, dueOn, steps } = await submitted();
    await (await on(2)).as('giamdoc', 'POST', `/plan-versions/${id}/signature`, {
      stepId: stepOf(2),
      act: 'return',
      reason: 'Thiếu kinh phí',
    });
    await dueOn(3);
    await dueOn(8);
    const moved = [step('submit', 0), step('return', 2)];
    expect(await steps()).toEqual(moved);
    await dueOn(9);
    expect(await steps()).toEqual([...moved, reminded(9)]);
  });

  it('nobody of what they took back themselves', async () => {
    const { on, dueOn, steps } = await submitted();
    const back = { stepId: stepOf(2), act: 'withdraw' };
    await (await on(1)).as('phogiamdoc', 'POST', `/plan-versions/${id}/submission`, back);
    await dueOn(60);
    expect(await steps()).toEqual([step('submit', 0), step('withdraw', 1)]);
  });

  it('after a person reminded, when as many days have passed again', async () => {
    const { on, dueOn, steps } = await submitted();
    await (await on(2)).as('phogiamdoc', 'POST', `/plan-versions/${id}/reminder`, { stepId: stepOf(2) });
    await dueOn(3);
    const both = [step('submit', 0), step('remind', 2)];
    expect(await steps()).toEqual(both);
    await dueOn(5);
    expect(await steps()).toEqual([...both, reminded(5)]);
  });

  it('of what waits on a database whose queue is empty: restored, or older than the queue', async () => {
    const { url, dueOn, steps } = await submitted();
    await asOwnerOf(url, 'delete from pgboss.job');
    const workers = await workersOn(url, testToday);
    await workers.queueWaiting();
    await workers.queueWaiting();
    const known = await asOwnerOf(
      url,
      `select data from pgboss.job where data -> 'data' ->> 'subjectId' = $1`,
      [id],
    );
    expect(known).toHaveLength(1);
    await dueOn(3);
    expect(await steps()).toEqual([step('submit', 0), reminded(3)]);
  });

  it('no plan of another commune, even where a job says so', async () => {
    const { url, dueOn, steps } = await submitted();
    await asOwnerOf(url, `update pgboss.job set data = jsonb_set(data, '{commune}', to_jsonb($1::text))`, [
      tanHuong2024().communeId,
    ]);
    await dueOn(3);
    expect(await steps()).toEqual([step('submit', 0)]);
  });
});
