import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moi } from '../../sample/moi.ts';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { testToday } from '../../testing/fixtures.ts';
import { servicesForTests, type TestServices } from '../../testing/services.ts';
import { planStates } from '../approval/definition.ts';
import type { PlanLine } from '../line/schema.ts';
import { lineOf, stateOf, type TakenLine, toldLine } from './rules.ts';
import type { Proposal } from './schema.ts';

const openServices = servicesForTests();
const sample = moi(testToday);
const uuid = (n: number) => `0199c0de-0000-7000-8000-${String(n).padStart(12, '0')}`;
const at = (path: string, commune = sample.communeId) => `/api/communes/${commune}${path}`;
const [taken, declined, waiting, women] = sample.proposals;
const own = waiting!.unitId;
const plan = uuid(1);

const entry = {
  unitId: own,
  year: 2027,
  month: 4,
  title: 'Chăm sóc cây hồi',
  programme: 'KT',
  audience: null,
  villageId: sample.places.find(({ name }) => name === 'Nà Sáu')!.id,
  venueId: null,
  learners: 40,
  cost: null,
  note: 'Buổi tối',
  revision: 0,
};

async function people(services: TestServices) {
  const [unit, deputy] = [await services.as('hoinongdan'), await services.as('phogiamdoc')];
  const decide = (id: string, body: object) => deputy.send('PUT', at(`/proposals/${id}/decision`), body);
  const propose = (id: string, body: object = entry) => unit.send('PUT', at(`/proposals/${id}`), body);
  const begin = () => deputy.send('PUT', at(`/plans/${plan}`), { year: 2027, surveyId: null });
  const linesNow = async () => (await deputy.get(at(`/plans/${plan}`))).json.lines as readonly PlanLine[];
  const listed = async () => (await unit.get(at('/proposals'))).json as readonly Proposal[];
  return { unit, deputy, decide, propose, begin, linesNow, listed };
}

describe('proposals of a unit', () => {
  it('are made also while nobody writes a plan; sending twice makes one, told to the audit', async () => {
    const services = await openServices();
    const { propose } = await people(services);
    const first = await propose(uuid(10));
    const again = await propose(uuid(10));
    expect(first.json).toMatchObject({
      state: 'open',
      unitName: 'Hội Nông dân xã',
      proposedBy: 'Vi Thị Hạnh',
      proposedOn: testToday,
      line: null,
      revision: 1,
    });
    expect(again.json).toEqual(first.json);
    const audits = await services.within(sample.communeId, (tx) =>
      tx.selectFrom('audit').select(['act', 'actor']).where('subjectId', '=', uuid(10)).execute(),
    );
    expect(audits).toEqual([{ act: 'proposal.add', actor: 'Vi Thị Hạnh (Chủ tịch Hội Nông dân xã)' }]);
  });

  it('tell what became of each: it waits, stands in the plan, or was declined for a reason', async () => {
    const { listed } = await people(await openServices());
    const told = new Map((await listed()).map((one) => [one.id, one]));
    expect(told.get(waiting!.id)).toMatchObject({ state: 'open', line: null });
    expect(told.get(taken!.id)).toMatchObject({
      state: 'taken',
      line: { planId: sample.plan.id, planState: 'in-force', month: 7, draft: false },
    });
    expect(told.get(declined!.id)).toMatchObject({
      state: 'declined',
      declineReason: declined!.declined!.reason,
    });
  });

  it('are changed and withdrawn while they wait, put back, and not once they are answered', async () => {
    const { unit, propose, decide } = await people(await openServices());
    await propose(uuid(10));
    const changed = await propose(uuid(10), { ...entry, learners: 45, revision: 1 });
    expect(changed.json).toMatchObject({ learners: 45, revision: 2 });
    const late = await propose(uuid(10), { ...entry, learners: 50, revision: 1 });
    expect([late.status, late.json.problem.more.now.learners]).toEqual([409, 45]);
    const withdrawal = at(`/proposals/${uuid(10)}/withdrawal`);
    expect((await unit.send('PUT', withdrawal, { withdrawn: true })).json.state).toBe('withdrawn');
    const decided = await decide(uuid(10), { decision: 'decline', reason: 'Trùng lớp khác' });
    expect(decided.json.problem.code).toBe('wrong-state');
    expect((await unit.send('PUT', withdrawal, { withdrawn: false })).json.state).toBe('open');
    await decide(uuid(10), { decision: 'decline', reason: 'Trùng lớp khác' });
    for (const answer of [
      await unit.send('PUT', withdrawal, { withdrawn: true }),
      await propose(uuid(10), { ...entry, learners: 60, revision: 9 }),
    ])
      expect([answer.status, answer.json.problem.code]).toEqual([409, 'wrong-state']);
  });

  it('without title, of an impossible month or for another unit are refused', async () => {
    const { propose } = await people(await openServices());
    for (const wrong of [{ title: ' ' }, { month: 13 }, { learners: -1 }, { cost: 0.5 }])
      expect((await propose(uuid(10), { ...entry, ...wrong })).json.problem.code).toBe('bad-input');
    expect((await propose(uuid(10), { ...entry, unitId: women!.unitId })).json.problem.code).toBe('refused');
    const foreign = tanHuong2024().venues[0]!.id;
    expect((await propose(uuid(10), { ...entry, venueId: foreign })).json.problem.code).toBe('still-used');
  });

  it('are not seen or changed by another unit, another commune, or who has no part in the plan', async () => {
    const services = await openServices();
    const { unit, listed, deputy } = await people(services);
    expect((await listed()).map(({ unitId }) => unitId)).toEqual([own, own, own]);
    const theirs = at(`/proposals/${women!.id}`);
    expect((await unit.send('PUT', theirs, { ...entry, revision: 1 })).status).toBe(404);
    expect((await unit.send('PUT', `${theirs}/withdrawal`, { withdrawn: true })).status).toBe(404);
    const elsewhere = tanHuong2024();
    const there = (await deputy.get(at('/proposals', elsewhere.communeId))).json as readonly Proposal[];
    expect(new Set(there.map(({ id }) => id))).toEqual(new Set(elsewhere.proposals.map(({ id }) => id)));
    const foreign = await deputy.send('PUT', at(`/proposals/${elsewhere.proposals[1]!.id}/decision`), {
      decision: 'open',
    });
    expect(foreign.status).toBe(404);
    for (const who of ['truongthon', 'vanhoa', 'ketoan', 'so', 'quantri'])
      expect([who, (await (await services.as(who)).get(at('/proposals'))).status]).toEqual([who, 403]);
    expect(
      (await unit.send('PUT', at(`/proposals/${waiting!.id}/decision`), { decision: 'open' })).status,
    ).toBe(403);
  });
});

describe('the answer of the deputy', () => {
  it('takes a proposal into the draft as a line that remembers it, last in its month; twice is once', async () => {
    const { decide, begin, linesNow, deputy } = await people(await openServices());
    await begin();
    await decide(women!.id, { decision: 'take', version: plan });
    const answer = await decide(waiting!.id, { decision: 'take', version: plan });
    const again = await decide(waiting!.id, { decision: 'take', version: plan });
    expect(answer.json).toMatchObject({
      state: 'taken',
      line: { planId: plan, versionId: plan, planState: 'draft', year: 2027, month: 3, draft: true },
    });
    expect(again.json).toEqual(answer.json);
    const [line, second] = await linesNow();
    expect(line).toMatchObject({
      title: waiting!.title,
      month: 3,
      programme: 'KT',
      audience: 'Nhân dân thôn Nà Sáu',
      classCount: 1,
      learners: 40,
      cost: 540_000,
      venueText: 'Nhà văn hóa thôn Nà Sáu',
      partnerText: 'Hội Nông dân xã',
      unitId: own,
      note: null,
    });
    expect(second).toMatchObject({ title: women!.title, month: 5 });
    const proposed = (await deputy.get(at('/proposals'))).json as readonly Proposal[];
    expect(proposed.filter(({ state }) => state === 'open')).toEqual([]);
  });

  it('is taken back while the plan is a draft: the line leaves, the proposal waits again', async () => {
    const { decide, begin, linesNow, deputy } = await people(await openServices());
    await begin();
    await decide(waiting!.id, { decision: 'take', version: plan });
    expect((await decide(waiting!.id, { decision: 'open' })).json).toMatchObject({
      state: 'open',
      line: null,
    });
    expect(await linesNow()).toEqual([]);
    await decide(waiting!.id, { decision: 'take', version: plan });
    // Whoever deletes the line in the grid has taken the proposal out of the plan just the same.
    const [line] = await linesNow();
    await deputy.send('POST', at(`/plan-versions/${plan}/lines`), {
      changes: [{ kind: 'delete', id: line!.id, revision: line!.revision }],
    });
    const proposed = (await deputy.get(at('/proposals'))).json as readonly Proposal[];
    expect(proposed.find(({ id }) => id === waiting!.id)?.state).toBe('open');
    expect((await decide(declined!.id, { decision: 'open' })).json.state).toBe('open');
  });

  it('stands once the plan has left the desk, and reaches only a draft of the same year', async () => {
    const { decide, begin, deputy } = await people(await openServices());
    await begin();
    await decide(waiting!.id, { decision: 'take', version: plan });
    await deputy.send('POST', at(`/plan-versions/${plan}/submission`), { stepId: uuid(2), act: 'submit' });
    const codes = [
      await decide(waiting!.id, { decision: 'open' }),
      await decide(women!.id, { decision: 'take', version: plan }),
      await decide(taken!.id, { decision: 'open' }),
      await decide(taken!.id, { decision: 'decline', reason: 'Muộn' }),
    ].map(({ json }) => json.problem.code);
    expect(codes).toEqual(['wrong-state', 'wrong-state', 'wrong-state', 'wrong-state']);
    await deputy.send('POST', at(`/plan-versions/${plan}/submission`), { stepId: uuid(3), act: 'withdraw' });
    await decide(declined!.id, { decision: 'open' });
    const otherYear = await decide(declined!.id, { decision: 'take', version: plan });
    expect(otherYear.json.problem.code).toBe('wrong-state');
  });

  it('waits on the first screen of the deputy, and of nobody else', async () => {
    const services = await openServices();
    const { deputy, decide } = await people(services);
    const told = async (caller: typeof deputy) =>
      (await caller.get(at('/waiting'))).json.tasks.filter(({ key }: { key: string }) => key === 'proposals');
    expect(await told(deputy)).toMatchObject([
      { title: { vi: '2 đề xuất mở lớp đang chờ' }, to: 'de-xuat', urgency: 'now' },
    ]);
    await decide(women!.id, { decision: 'decline', reason: 'Đã có lớp này' });
    expect(await told(deputy)).toMatchObject([
      { title: { vi: 'Hội Nông dân xã đề xuất lớp “Kỹ thuật ghép cải tạo cây hồi già”' } },
    ]);
    for (const who of ['giamdoc', 'hoinongdan', 'vanhoa'])
      expect(await told(await services.as(who))).toEqual([]);
  });
});

describe('where a proposal stands', () => {
  const line = fc.record({
    planId: fc.constant(plan),
    versionId: fc.uuid(),
    planState: fc.constantFrom(...planStates),
    year: fc.constant(2027),
    month: fc.integer({ min: 1, max: 12 }),
  }) as fc.Arbitrary<TakenLine>;
  const day = fc.option(fc.constant('2026-10-22'));

  it('is taken exactly while a line stands for it, and can be taken out only from drafts', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), day, day, (lines, withdrawnOn, declinedOn) => {
        expect(stateOf({ lines, withdrawnOn, declinedOn }) === 'taken').toBe(lines.length > 0);
        const told = toldLine(lines);
        expect(told === null).toBe(lines.length === 0);
        if (told?.draft) expect(lines.every(({ planState }) => planState === 'draft')).toBe(true);
        if (lines.some(({ planState }) => planState === 'in-force')) expect(told?.planState).toBe('in-force');
      }),
    );
  });

  it('leaves blank what nobody knows, and keeps the cost that the unit said', () => {
    const lists = { villages: [], venues: [], units: [], norm: null };
    const where = { id: uuid(1), itemId: uuid(2), position: 1 };
    const proposal = { ...entry, id: uuid(3), unitName: 'Hội Nông dân xã', learners: null };
    const bare = lineOf(proposal, where, lists);
    expect([bare.cost, bare.learners, bare.audience, bare.villageId]).toEqual([null, null, null, null]);
    expect(lineOf({ ...proposal, cost: 900_000 }, where, lists).cost).toBe(900_000);
  });
});
