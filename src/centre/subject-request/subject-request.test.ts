import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate, daysBetween, weekday } from '#vocabulary/date.ts';
import { moi } from '../../sample/moi.ts';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { testToday } from '../../testing/fixtures.ts';
import { servicesForTests } from '../../testing/services.ts';
import { acknowledgeDay, dueDay, requestKinds, stateOf } from './rules.ts';

const openServices = servicesForTests();
const sample = tanHuong2024();
const base = `/api/communes/${sample.communeId}`;
const foreign = `/api/communes/${moi(testToday).communeId}`;
const person = sample.residents.find(({ leftOn }) => leftOn === null)!;
const asked = {
  residentId: person.id,
  name: person.name,
  kind: 'deletion',
  receivedOn: '2026-10-20',
  detail: 'Xóa tên khỏi danh sách',
  extendedReason: null,
  answer: null,
  answeredOn: null,
  refused: false,
  revision: 0,
};

describe('a request about the own data', () => {
  it('has its last day by the limit of the day on which it came, and waits with the deputy', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const path = `${base}/subject-requests/${randomUUID()}`;
    const first = (await deputy.send('PUT', path, asked)).json;
    expect(first).toMatchObject({ dueOn: '2026-11-09', state: 'open', acknowledgeBy: '2026-10-22' });
    const waiting = (await deputy.get(`${base}/waiting`)).json.tasks as {
      key: string;
      title: { vi: string };
    }[];
    expect(waiting.filter(({ key }) => key.startsWith('subject-request'))).toHaveLength(1);
    // Nobody's name stands on the first screen.
    expect(JSON.stringify(waiting)).not.toContain(person.name);
    const longer = await deputy.send('PUT', path, {
      ...asked,
      extendedReason: 'Phải hỏi xã cũ',
      revision: 1,
    });
    expect(longer.json).toMatchObject({ dueOn: '2026-11-24', revision: 2 });
    const answer = { answer: 'Đã ẩn danh', answeredOn: '2026-10-22', extendedReason: 'Phải hỏi xã cũ' };
    const done = await deputy.send('PUT', path, { ...asked, ...answer, revision: 2 });
    expect(done.json.state).toBe('answered');
    const after = (await deputy.get(`${base}/waiting`)).json.tasks as { key: string }[];
    expect(after.filter(({ key }) => key.startsWith('subject-request'))).toEqual([]);
  });

  it('takes its limit from the setting of its day, not of another', async () => {
    const deputy = await (await openServices()).as('phogiamdoc');
    const limit = {
      key: 'limit.deletion',
      value: 5,
      note: 'Quyết định',
      verified: true,
      validTo: null,
      revision: 0,
    };
    const set = await deputy.send('PUT', `${base}/privacy-settings/${randomUUID()}`, {
      ...limit,
      validFrom: '2026-10-21',
    });
    expect(set.status).toBe(200);
    const due = async (receivedOn: string) =>
      (await deputy.send('PUT', `${base}/subject-requests/${randomUUID()}`, { ...asked, receivedOn })).json
        .dueOn;
    expect([await due('2026-10-20'), await due('2026-10-21')]).toEqual(['2026-11-09', '2026-10-26']);
  });

  it('that is overdue rises to the director', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    await deputy.send('PUT', `${base}/subject-requests/${randomUUID()}`, {
      ...asked,
      receivedOn: '2026-09-01',
    });
    const director = (await (await services.as('giamdoc')).get(`${base}/waiting`)).json.tasks;
    expect(director).toContainEqual(expect.objectContaining({ urgency: 'late', day: '2026-09-21' }));
  });

  it.each([
    ['an answer without its day', { answer: 'Đã xóa' }, 'answer', 'cả nội dung và ngày'],
    ['a refusal without reason', { refused: true }, 'answer', 'lý do'],
    ['an answer before it came', { answer: 'x', answeredOn: '2026-10-19' }, 'answeredOn', 'từ ngày nhận'],
    ['a day to come', { receivedOn: '2026-12-01' }, 'receivedOn', 'chưa tới'],
  ])('%s is refused in Vietnamese', async (_what, more, field, vi) => {
    const deputy = await (await openServices()).as('phogiamdoc');
    const refused = await deputy.send('PUT', `${base}/subject-requests/${randomUUID()}`, {
      ...asked,
      ...more,
    });
    expect(refused.status).toBe(400);
    expect(refused.json.problem.where).toContainEqual(
      expect.objectContaining({ path: `body.${field}`, vi: expect.stringContaining(vi) }),
    );
  });

  it('is nobody else’s: no other post, no other commune', async () => {
    const services = await openServices();
    for (const who of ['truongthon', 'quantri', 'ketoan'])
      expect([who, (await (await services.as(who)).get(`${base}/subject-requests`)).status]).toEqual([
        who,
        403,
      ]);
    const deputy = await services.as('phogiamdoc');
    const there = await deputy.send('PUT', `${foreign}/subject-requests/${randomUUID()}`, asked);
    expect(there.status).toBe(404);
    expect(JSON.stringify((await deputy.get(`${foreign}/subject-requests`)).json)).not.toContain(person.id);
  });
});

const days = fc.integer({ min: 0, max: 3000 }).map((n) => addDays('2024-01-01' as CivilDate, n));

describe('the limits', () => {
  it('count calendar days; an extension makes each longer by the same', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...requestKinds), (day, kind) => {
        const due = dueDay(kind, day, false, []);
        expect(daysBetween(day, due)).toBeGreaterThan(0);
        expect(daysBetween(due, dueDay(kind, day, true, []))).toBe(15);
      }),
    );
  });

  it('count working days for saying that it has come', () => {
    fc.assert(
      fc.property(days, (day) => {
        const by = acknowledgeDay(day, []);
        expect(weekday(by)).toBeLessThan(6);
        expect(daysBetween(day, by)).toBeGreaterThanOrEqual(2);
        expect(daysBetween(day, by)).toBeLessThanOrEqual(4);
      }),
    );
  });

  it('are passed only by what has no answer', () => {
    fc.assert(
      fc.property(days, days, fc.boolean(), (dueOn, today, answered) => {
        const answeredOn = answered ? today : null;
        const state = stateOf({ receivedOn: dueOn, dueOn, answeredOn, refused: false }, today);
        expect(state === 'late').toBe(!answered && dueOn < today);
      }),
    );
  });
});
