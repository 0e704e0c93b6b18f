import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { moi } from '../../sample/moi.ts';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { testToday } from '../../testing/fixtures.ts';
import { servicesForTests } from '../../testing/services.ts';
import type { BoardLine, Candidacy, OpenCandidacy } from './schema.ts';

const openServices = servicesForTests();
const sample = moi(testToday);
const base = `/api/communes/${sample.communeId}`;
const beside = `/api/communes/${tanHuong2024().communeId}`;
const year = 2026;
const villageId = sample.posts.find(({ username }) => username === 'truongthon')!.villageId!;
const poor = new Set(sample.households.filter((one) => one.poverty === 'poor').map(({ id }) => id));
const own = sample.households.filter((one) => one.villageId === villageId && !poor.has(one.id));
const foreign = sample.households.find((one) => one.villageId !== villageId)!;
const [first, second, third] = own.map(({ id }) => id) as readonly string[] as [string, string, string];

/** A family set as a person types it in: what the records know, and what only people can say. */
const family = {
  name: 'Gia đình học tập',
  model: 'family',
  basis: '324/QĐ-KHVN',
  validFrom: null,
  validTo: null,
  engine: 'points-with-bands',
  maxTotal: 20,
  bands: [{ code: 'DAT', label: 'Đạt', min: 15, recognised: true }],
  criteria: [
    {
      code: '1',
      label: 'Học tập',
      indicators: [
        { code: '1.1', label: 'Không phải hộ nghèo', type: 'points', max: 10, measure: 'not-poor' },
        { code: '1.2', label: 'Người lớn học', type: 'points', max: 10 },
      ],
    },
  ],
};

async function opened({ confirmed = true } = {}) {
  const services = await openServices();
  const [deputy, head, association, chair, office] = await Promise.all(
    ['phogiamdoc', 'truongthon', 'khuyenhoc', 'chutich', 'vanhoa'].map((one) => services.as(one)),
  );
  const put = await deputy!.send('PUT', `${base}/criteria-sets/GDHT-324-2022`, { ...family, revision: 0 });
  expect(put.status).toBe(200);
  if (confirmed) {
    const file = `${base}/criteria-sets/GDHT-324-2022/file/${randomUUID()}`;
    await office!.upload(file, 'phu-luc.pdf', Buffer.from('%PDF-1.4 phụ lục'), 'PUT');
    const { revision } = (await office!.get(`${base}/criteria-sets/GDHT-324-2022`)).json;
    const source = { source: 'Phụ lục QĐ 324', revision };
    expect(
      (await office!.send('POST', `${base}/criteria-sets/GDHT-324-2022/confirmation`, source)).status,
    ).toBe(200);
  }
  const list = (subjects: readonly string[], who = head!) =>
    who.send('POST', `${base}/candidacy-list`, { model: 'family', year, subjects });
  const all = async (who = deputy!) =>
    told(await who.get(`${base}/candidacies?model=family&year=${year}`)) as Candidacy[];
  const of = async (subject: string) => (await all()).find((one) => one.subject === subject)!;
  const one = async (subject: string, who = head!) =>
    (await who.get(`${base}/candidacies/${(await of(subject)).id}`)).json as OpenCandidacy;
  const score = async (subject: string, scores: readonly object[], who = head!) => {
    const { id, revision } = await of(subject);
    return who.send('PUT', `${base}/candidacies/${id}`, { model: 'family', subject, year, scores, revision });
  };
  const step = async (subject: string, act: string, more: object = {}, who = head!) =>
    who.send('POST', `${base}/candidacies/${(await of(subject)).id}/steps`, { step: act, ...more });
  return {
    services,
    deputy: deputy!,
    head: head!,
    association: association!,
    chair: chair!,
    list,
    all,
    of,
    one,
    score,
    step,
  };
}
type Opened = Awaited<ReturnType<typeof opened>>;

/** Households that are registered, assessed, agreed by their village and proposed. */
async function proposed(house: Opened, subjects: readonly string[], points = 8) {
  await house.list(subjects);
  for (const subject of subjects) {
    await house.score(subject, [{ code: '1.2', claim: points }]);
    expect((await house.step(subject, 'assess')).status).toBe(200);
  }
  const ids = (await Promise.all(subjects.map(house.of))).map(({ id }) => id);
  const items = ids.map((candidacyId) => ({ candidacyId, agreed: true }));
  const minutes = { villageId, year, heldOn: testToday, chair: 'Ông Vương', present: 40, items };
  expect((await house.head.send('PUT', `${base}/village-meetings/${randomUUID()}`, minutes)).status).toBe(
    200,
  );
  const answer = await house.association.send('POST', `${base}/candidacy-steps`, { ids, step: 'propose' });
  expect(answer.json.done).toBe(ids.length);
  return ids;
}

function told<T>({ status, json }: { status: number; json: T }): T {
  expect({ status, json }).toMatchObject({ status: 200 });
  return json;
}

const member = (name: string, present: boolean, residentId: string | null = null) => ({
  id: randomUUID(),
  name,
  title: 'Ủy viên',
  role: 'member',
  present,
  residentId,
  unitId: null,
});
const livesIn = (household: string) =>
  sample.residents.find((one) => one.householdId === household && one.leftOn === null)!.id;

async function councilOn(
  { association }: Opened,
  candidacies: readonly string[],
  {
    members = [member('Bà Hà', true), member('Ông Tú', true), member('Bà Lê', true)],
    ...more
  }: { members?: ReturnType<typeof member>[]; votes?: object[] } = {},
) {
  const id = randomUUID();
  const body = { year, title: 'Phiên 1', heldOn: testToday, members, candidacies, revision: 0, ...more };
  return { id, members, answer: await association.send('PUT', `${base}/councils/${id}`, body) };
}

async function draft({ association }: Opened, councilId: string, items?: readonly object[]) {
  const id = randomUUID();
  const answer = await association.send('PUT', `${base}/recognition-decisions/${id}`, {
    year,
    councilId,
    items,
    revision: 0,
  });
  return { id, answer };
}
const wordsOf = ({ json }: { json: { problem?: { where: { vi: string }[] } } }) =>
  (json.problem?.where ?? []).map(({ vi }) => vi).join(' ');

describe('the yearly cycle of a title', () => {
  it('begins with a list of a village; who stands in it twice, or is registered already, is told and stays', async () => {
    const { list, all, deputy, head } = await opened();
    expect((await list([first, second, first])).json).toMatchObject({ done: 2, told: [{}] });
    const again = await list([first, third]);
    expect(again.json.done).toBe(1);
    expect(again.json.told[0].vi).toContain('đã có trong danh sách: Đã đăng ký');
    expect(await all()).toHaveLength(3);
    const twice = await deputy.send('PUT', `${base}/candidacies/${randomUUID()}`, {
      model: 'family',
      subject: first,
      year,
      revision: 0,
    });
    expect(twice.status).toBe(400);
    expect(wordsOf(twice)).toContain('có hai lần cho Gia đình học tập năm 2026');
    expect((await list([foreign.id])).status).toBe(404);
    expect((await head.get(`${base}/candidacies?model=family&year=${year}`)).json).toHaveLength(3);
    const board = (await deputy.get(`${base}/candidacy-board?year=${year}`)).json as BoardLine[];
    expect(board.find((one) => one.model === 'family' && one.villageId === villageId)).toMatchObject({
      registered: 3,
      recognised: 0,
      total: sample.households.filter((one) => one.villageId === villageId).length,
    });
  });

  it('keeps what the records give and what people say apart, and judges by one of the two', async () => {
    const { list, one, score, step, deputy } = await opened();
    await list([first]);
    expect((await one(first)).scores).toMatchObject([
      { code: '1.1', derived: 10, claim: null, measure: 'not-poor' },
      { code: '1.2', derived: null, claim: null },
    ]);
    expect((await step(first, 'assess')).status).toBe(400);
    expect((await score(first, [{ code: '1.2', claim: 12 }])).status).toBe(400);
    const overruled = await score(first, [{ code: '1.1', claim: 6 }]);
    expect(wordsOf(overruled)).toContain('theo sổ là 10, ở đây ghi 6. Ghi lý do');
    const saved = await score(first, [
      { code: '1.1', claim: 6, reason: 'Hộ tự nhận' },
      { code: '1.2', claim: 8 },
    ]);
    expect(saved.json).toMatchObject({ total: 14, verdict: 'not-met' });
    expect(saved.json.scores[0]).toMatchObject({ derived: 10, claim: 6 });
    expect((await score(first, [{ code: '1.2', claim: 8 }])).json).toMatchObject({
      total: 18,
      verdict: 'met',
    });
    const early = await step(first, 'assess', { on: '2026-09-01' });
    expect(wordsOf(early)).toContain('Ghi lý do làm ngoài thời gian');
    const { json } = await step(first, 'assess');
    expect(json.state).toBe('self-assessed');
    expect((await score(first, [{ code: '1.2', claim: 9 }])).status).toBe(409);
    const sheets = await deputy.get(`${base}/candidacies/${json.id}/evidence/not-poor`);
    expect(sheets.json[0].what).toContain('Danh sách hộ nghèo');
  });

  it('goes through the village meeting, which sends back with a reason whom it does not agree on', async () => {
    const house = await opened();
    await house.list([first, second]);
    for (const subject of [first, second]) {
      await house.score(subject, [{ code: '1.2', claim: 8 }]);
      await house.step(subject, 'assess');
    }
    const [a, b] = [(await house.of(first)).id, (await house.of(second)).id];
    const meeting = `${base}/village-meetings/${randomUUID()}`;
    const minutes = (reason: string | null, present = 40) => ({
      villageId,
      year,
      heldOn: testToday,
      chair: 'Ông Vương',
      present,
      invited: 50,
      items: [
        { candidacyId: a, agreed: true, votesFor: 38, votesAgainst: 2 },
        { candidacyId: b, agreed: false, reason },
      ],
    });
    expect(wordsOf(await house.head.send('PUT', meeting, minutes(null)))).toContain(
      'Ghi lý do thôn không nhất trí',
    );
    expect(wordsOf(await house.head.send('PUT', meeting, minutes('Có việc kiện', 60)))).toContain(
      'chỉ mời 50 hộ',
    );
    expect((await house.head.send('PUT', meeting, minutes('Có việc kiện'))).status).toBe(200);
    expect((await house.head.send('PUT', meeting, minutes('Có việc kiện'))).status).toBe(200);
    expect([(await house.of(first)).state, (await house.of(second)).state]).toEqual(['agreed', 'registered']);
    expect((await house.one(second)).steps.at(-1)).toMatchObject({
      step: 'send-back',
      reason: 'Có việc kiện',
    });
    expect((await house.step(first, 'propose')).status).toBe(403);
    expect((await house.step(first, 'propose', {}, house.association)).json.state).toBe('proposed');
  });

  it('lets nobody of the council vote on the own family, and decides nothing without a quorum', async () => {
    const house = await opened();
    const [a] = (await proposed(house, [first])) as [string];
    const concerned = member('Bà Hà', true, livesIn(first));
    const votes = [{ memberId: concerned.id, candidacyId: a, vote: 'yes' }];
    const own = await councilOn(house, [a], { members: [concerned, member('Ông Tú', true)], votes });
    expect(wordsOf(own.answer)).toContain('là người trong nhà');
    const few = await councilOn(house, [a], {
      members: [concerned, member('Ông Tú', false), member('Bà Lê', false)],
    });
    expect(few.answer.json).toMatchObject({
      quorum: { needed: 3, present: 1, reached: false },
      candidacies: [{ concerned: [concerned.id], tally: { yes: 0, recused: 1, passed: false } }],
    });
    const { id } = await draft(house, few.id);
    const signed = await house.chair.send('POST', `${base}/recognition-decisions/${id}/signing`);
    expect(wordsOf(signed)).toContain('Chưa đủ người thì chưa quyết định được');
    expect((await house.of(first)).state).toBe('before-council');
  });

  it('ends with a decision: its number, its list, a certificate each, a refusal with its reason', async () => {
    const house = await opened();
    const [a, b, c] = (await proposed(house, [first, second, third])) as [string, string, string];
    const council = await councilOn(house, [a, b, c]);
    const items = [
      { candidacyId: a, outcome: 'recognise', certificateNumber: 7 },
      { candidacyId: b, outcome: 'recognise', certificateNumber: 7 },
      { candidacyId: c, outcome: 'refuse', reason: 'Bỏ học giữa năm' },
    ];
    const { id, answer } = await draft(house, council.id, items);
    expect(answer.status).toBe(200);
    const signing = `${base}/recognition-decisions/${id}/signing`;
    expect(wordsOf(await house.chair.send('POST', signing))).toContain('Số giấy chứng nhận 7 đã cấp cho');
    const { revision } = answer.json;
    const free = items.map((one, at) => (at === 1 ? { ...one, certificateNumber: null } : one));
    const mended = { year, councilId: council.id, items: free, revision };
    expect((await house.association.send('PUT', `${base}/recognition-decisions/${id}`, mended)).status).toBe(
      200,
    );
    expect((await house.association.send('POST', signing)).status).toBe(403);
    const signed = await house.chair.send('POST', signing);
    expect(signed.status).toBe(200);
    expect(signed.json.number).toMatch(/\d+\/QĐ-/);
    expect((await house.of(first)).certificate?.number).toBe(7);
    expect(await house.of(second)).toMatchObject({ state: 'recognised', certificate: { number: 1 } });
    expect(await house.of(third)).toMatchObject({ state: 'refused', certificate: null });
    expect((await house.one(third)).steps.at(-1)).toMatchObject({
      step: 'refuse',
      reason: 'Bỏ học giữa năm',
    });
    const board = (await house.chair.get(`${base}/candidacy-board?year=${year}`)).json as BoardLine[];
    expect(board.find((one) => one.villageId === villageId && one.model === 'family')?.recognised).toBe(2);
    for (const paper of ['paper', 'certificates'])
      expect((await house.chair.get(`${base}/recognition-decisions/${id}/${paper}?form=html`)).status).toBe(
        200,
      );
    const carried = { model: 'family', year: year + 1 };
    expect((await house.association.send('POST', `${base}/candidacy-carry-over`, carried)).json.done).toBe(2);
    const appealed = await house.step(third, 'appeal', { reason: 'Con đã đi học lại' }, house.association);
    expect(appealed.json.state).toBe('appealed');
  });

  it('announces nothing by a set that nobody has checked against its text', async () => {
    const house = await opened({ confirmed: false });
    const [a] = (await proposed(house, [first])) as [string];
    expect(await house.of(first)).toMatchObject({ verdict: 'not-announced', verified: false });
    const council = await councilOn(house, [a]);
    const { id } = await draft(house, council.id, [{ candidacyId: a, outcome: 'recognise' }]);
    const signed = await house.chair.send('POST', `${base}/recognition-decisions/${id}/signing`);
    expect(wordsOf(signed)).toContain('chưa công bố được kết quả');
  });

  it('shows candidates to nobody else', async () => {
    const house = await opened();
    await house.list([first]);
    await house.list([foreign.id], house.deputy);
    const { id } = await house.of(foreign.id);
    expect((await house.head.get(`${base}/candidacies/${id}`)).status).toBe(404);
    expect(await house.all(house.head)).toHaveLength(1);
    for (const account of ['ketoan', 'hoinongdan', 'chutich', 'truonghoc', 'quantri']) {
      const caller = await house.services.as(account);
      expect((await caller.get(`${base}/candidacies?year=${year}`)).status, account).toBe(403);
      expect((await caller.get(`${base}/candidacies/${id}`)).status, account).toBe(403);
    }
    expect((await house.deputy.get(`${beside}/candidacies/${id}`)).status).toBe(404);
    expect((await house.deputy.get(`${beside}/candidacies?year=${year}`)).json).toEqual([]);
    expect((await house.services.stranger().get(`${base}/candidacies?year=${year}`)).status).toBe(401);
  });
});
