import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { moi } from '../../sample/moi.ts';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { testToday } from '../../testing/fixtures.ts';
import { type Caller, servicesForTests } from '../../testing/services.ts';

const openServices = servicesForTests();
const sample = tanHuong2024();
const base = `/api/communes/${sample.communeId}`;
const foreign = `/api/communes/${moi(testToday).communeId}`;
const left = sample.residents.filter(({ leftOn }) => leftOn !== null);
const set = (caller: Caller, key: string, value: number) =>
  caller.send('PUT', `${base}/privacy-settings/${randomUUID()}`, {
    key,
    value,
    note: 'Quy chế của xã',
    verified: false,
    validFrom: '2026-01-01',
    validTo: null,
    revision: 0,
  });
const plan = (caller: Caller, id: string, ...keys: string[]) =>
  caller.send('PUT', `${base}/retention-runs/${id}`, { keys });
const end = (caller: Caller, id: string, act: 'do' | 'give-up', count: number) =>
  caller.send('POST', `${base}/retention-runs/${id}/end`, { act, count });
const gone = async (caller: Caller) =>
  (await caller.get(`${base}/residents?left=true&limit=1`)).json.total as number;
const figures = async (caller: Caller) =>
  (await caller.get(`${base}/figures?from=2024-01-01&to=2024-12-31`)).json;

describe('a run of the retention', () => {
  it('shows what is too old, takes nothing out until it is done, and leaves every figure as it was', async () => {
    const deputy = await (await openServices()).as('phogiamdoc');
    expect(left.length).toBeGreaterThan(0);
    await set(deputy, 'keep.left', 1);
    await set(deputy, 'keep.typed', 1);
    const [before, people] = [await figures(deputy), await gone(deputy)];
    const kinds = (await deputy.get(`${base}/retention`)).json.kinds as {
      key: string;
      outlived: unknown[];
    }[];
    const of = (key: string) => kinds.find((one) => one.key === key)!.outlived.length;
    expect([of('keep.left'), of('keep.requests'), of('keep.sights')]).toEqual([left.length, 0, 0]);

    const id = randomUUID();
    const planned = (await plan(deputy, id, 'keep.left', 'keep.typed')).json;
    expect(planned).toMatchObject({ state: 'planned', total: of('keep.left') + of('keep.typed') });
    expect((await plan(deputy, id, 'keep.left', 'keep.typed')).json).toEqual(planned);
    expect(await gone(deputy)).toBe(people);
    expect((await end(deputy, id, 'do', planned.total + 1)).json.problem.code).toBe('changed-meanwhile');
    expect(await gone(deputy)).toBe(people);

    expect((await end(deputy, id, 'do', planned.total)).json).toMatchObject({ state: 'done' });
    expect(await gone(deputy)).toBe(people - left.length);
    expect(await figures(deputy)).toEqual(before);
    expect((await end(deputy, id, 'do', planned.total)).json.problem.code).toBe('wrong-state');
  });

  it('can be given up until it is done, and takes nobody who came back meanwhile', async () => {
    const deputy = await (await openServices()).as('phogiamdoc');
    const made = (await set(deputy, 'keep.left', 2)).json;
    const mended = { ...made, value: 1 };
    expect((await deputy.send('PUT', `${base}/privacy-settings/${made.id}`, mended)).json.revision).toBe(2);
    const [one, two] = [randomUUID(), randomUUID()];
    const { total } = (await plan(deputy, one, 'keep.left')).json;
    // One at a time: what is planned is settled first.
    expect((await plan(deputy, two, 'keep.left')).json.problem.code).toBe('wrong-state');
    expect((await end(deputy, one, 'give-up', 0)).json).toMatchObject({ state: 'given-up' });
    expect(await gone(deputy)).toBe(left.length);

    await plan(deputy, two, 'keep.left');
    const back = (await deputy.get(`${base}/residents/${left[0]!.id}`)).json;
    await deputy.send('PUT', `${base}/residents/${back.id}`, { ...back, leftOn: null });
    expect((await end(deputy, two, 'do', total)).json).toMatchObject({ state: 'done', total: total - 1 });
    expect((await deputy.get(`${base}/residents/${back.id}`)).json.name).toBe(left[0]!.name);
  });

  it('takes names out of rosters, wishes and the log, and leaves how many there were', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const activity = sample.activities.find(({ sessions }) => sessions.length > 0)!;
    const typed = {
      id: randomUUID(),
      name: 'Lường Thị Khách',
      birthYear: 1970,
      sex: 'female',
      villageId: null,
    };
    const [wishId, seen] = [randomUUID(), randomUUID()];
    await services.within(sample.communeId, async (tx) => {
      const { id, name, birthYear, sex } = typed;
      const row = { communeId: tx.commune, id, activityId: activity.id, source: 'typed' };
      await tx
        .insertInto('enrolment')
        .values({ ...row, typedName: name, typedBirthYear: birthYear, typedSex: sex })
        .execute();
      const need = tx.selectFrom('need').select('id').where('surveyId', '=', sample.survey.id);
      const { id: needId } = await need.limit(1).executeTakeFirstOrThrow();
      await tx
        .insertInto('wish')
        .values({ communeId: tx.commune, id: wishId, needId, name: 'Lường Thị Ước' })
        .execute();
      const at = '2019-05-01T08:00:00+07:00';
      const sight = { communeId: tx.commune, id: seen, at, accountId: 'x', what: 'ethnicity' };
      await tx.insertInto('sensitiveView').values(sight).execute();
    });
    for (const key of ['keep.typed', 'keep.wishes']) await set(deputy, key, 1);
    const id = randomUUID();
    const { total } = (await plan(deputy, id, 'keep.typed', 'keep.wishes', 'keep.sights')).json;
    expect(total).toBeGreaterThanOrEqual(3);
    expect((await end(deputy, id, 'do', total)).json).toMatchObject({ state: 'done', total });
    const left = await services.within(sample.communeId, async (tx) => [
      await tx.selectFrom('enrolment').select('typedName').where('id', '=', typed.id).execute(),
      await tx.selectFrom('wish').select('name').where('id', '=', wishId).execute(),
      await tx.selectFrom('sensitiveView').select('id').where('id', '=', seen).execute(),
    ]);
    expect(left).toEqual([[{ typedName: 'Đã ẩn danh' }], [{ name: 'Đã xóa tên' }], []]);
  });

  it('with nothing to take out is refused, and is nobody else’s', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    expect((await plan(deputy, randomUUID(), 'keep.left')).json.problem.where[0].vi).toContain(
      'quá thời hạn',
    );
    const director = await services.as('giamdoc');
    expect((await plan(director, randomUUID(), 'keep.left')).status).toBe(403);
    await set(deputy, 'keep.left', 1);
    const id = randomUUID();
    await plan(deputy, id, 'keep.left');
    const there = await deputy.send('POST', `${foreign}/retention-runs/${id}/end`, { act: 'do', count: 0 });
    expect(there.status).toBe(404);
    expect((await (await services.as('quantri')).get(`${base}/retention`)).status).toBe(403);
  });
});
