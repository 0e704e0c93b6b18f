import { describe, expect, it } from 'vitest';
import { moi } from '../../sample/moi.ts';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { testToday } from '../../testing/fixtures.ts';
import { houseForTests, type TestHouse } from '../../testing/house.ts';
import type { OpenedPlan } from '../version/schema.ts';
import { openActs, planStates, standingAfter, turn } from './rules.ts';

const openHouse = houseForTests();
const uuid = (n: number) => `0199c0de-0000-7000-8000-${String(n).padStart(12, '0')}`;
const old = tanHuong2024();
const now = moi(testToday);

/** A commune's plan under approval: one function an act. */
async function office(house: TestHouse, commune: string, version: string) {
  const people = Object.fromEntries(
    await Promise.all(
      ['phogiamdoc', 'giamdoc', 'vanhoa', 'ketoan'].map(
        async (name) => [name, await house.as(name)] as const,
      ),
    ),
  );
  let steps = 100;
  const at = (path: string) => `/api/communes/${commune}${path}`;
  const act = async (who: string, door: string, body: object) =>
    people[who]!.send('POST', at(`/plan-versions/${version}/${door}`), { stepId: uuid(steps++), ...body });
  return { at, act, people };
}
const standing = ({ json }: { json: OpenedPlan }) => [
  json.version.state,
  json.version.returnedBy,
  json.turn?.vi ?? null,
];

describe('a new plan of today', () => {
  const id = uuid(1);
  const started = async (house: TestHouse, year = 2027) => {
    const all = await office(house, now.communeId, id);
    await all.people.phogiamdoc!.send('PUT', all.at(`/plans/${id}`), { year, surveyId: now.survey.id });
    return all;
  };

  it('goes to the director, comes back with the reason, is signed with the next number, approved by the office, and put in force', async () => {
    const house = await openHouse();
    const { act, at, people } = await started(house);
    expect(standing(await act('phogiamdoc', 'submission', { act: 'submit' }))).toEqual([
      'submitted',
      null,
      'Chờ giám đốc ký',
    ]);
    const back = await act('giamdoc', 'signature', { act: 'return', reason: 'Tháng 7 trùng vụ gặt' });
    expect(standing(back)).toEqual(['draft', 'director', 'Giám đốc trả lại: phó giám đốc sửa rồi trình lại']);
    await act('phogiamdoc', 'submission', { act: 'submit' });
    const signed = await act('giamdoc', 'signature', { act: 'sign', issuedOn: testToday });
    expect(signed.json.version).toMatchObject({
      state: 'signed',
      number: expect.stringMatching(/^\d+\/KH-TTHTCĐ$/),
      issuedOn: testToday,
    });
    const sent = await act('phogiamdoc', 'sending', { act: 'send' });
    expect(standing(sent)[2]).toMatch(/^Chờ UBND xã .* phê duyệt$/);
    const returned = await act('vanhoa', 'decision', {
      act: 'approver-return',
      reason: 'Thiếu lớp chuyển đổi số',
    });
    expect(standing(returned).slice(0, 2)).toEqual(['draft', 'approver']);
    expect(returned.json.steps.at(-1)).toMatchObject({
      step: 'approver-return',
      reason: 'Thiếu lớp chuyển đổi số',
      recorded: false,
    });
    await act('phogiamdoc', 'submission', { act: 'submit' });
    const again = await act('giamdoc', 'signature', { act: 'sign', issuedOn: testToday });
    expect(again.json.version.number).toBe(signed.json.version.number);
    await act('giamdoc', 'sending', { act: 'send' });
    expect(standing(await act('vanhoa', 'decision', { act: 'approve' }))[0]).toBe('approved');
    const inForce = await act('giamdoc', 'sending', { act: 'issue' });
    expect(inForce.json).toMatchObject({
      version: { state: 'in-force', inForceFrom: testToday },
      turn: null,
    });
    expect(inForce.json.steps.map((step: { step: string }) => step.step)).toEqual([
      'submit',
      'return',
      'submit',
      'sign',
      'send',
      'approver-return',
      'submit',
      'sign',
      'send',
      'approve',
      'issue',
    ]);
    const listed = (await people.ketoan!.get(at('/plans'))).json as {
      year: number;
      version: { state: string };
    }[];
    expect(listed.map((plan) => [plan.year, plan.version.state])).toContainEqual([2027, 'in-force']);
  });

  it('signed anew after the approver returned it keeps its number, or takes a new one: register and steps say which', async () => {
    const house = await openHouse();
    const { act, at, people } = await started(house);
    const signature = async (body: object = {}) => {
      await act('phogiamdoc', 'submission', { act: 'submit' });
      const { json } = await act('giamdoc', 'signature', { act: 'sign', issuedOn: testToday, ...body });
      return json as OpenedPlan;
    };
    const back = async () => {
      await act('giamdoc', 'sending', { act: 'send' });
      await act('vanhoa', 'decision', { act: 'approver-return', reason: 'Sửa lại phần kinh phí' });
    };
    const first = await signature();
    await back();
    const kept = await signature({ number: 'keep' });
    await back();
    const fresh = await signature({ number: 'new' });
    const number = Number.parseInt(first.version.number!, 10);
    expect([kept.version.number, fresh.version.number]).toEqual([
      first.version.number,
      `${number + 1}/KH-TTHTCĐ`,
    ]);
    expect(fresh.steps.flatMap((step) => (step.step === 'sign' ? [step.number] : []))).toEqual([
      first.version.number,
      first.version.number,
      fresh.version.number,
    ]);
    const { documents } = (await people.phogiamdoc!.get(at('/documents?year=2026'))).json as {
      documents: { id: string; number: number; note: string | null; replaces: string | null }[];
    };
    const numbers = documents.map((row) => row.number);
    expect(numbers).toEqual(Array.from(numbers, (_, place) => number + 1 - place));
    expect(documents.slice(0, 2)).toMatchObject([
      {
        id: fresh.version.documentId,
        note: `Thay số ${first.version.number} bị trả lại`,
        replaces: kept.version.documentId,
      },
      {
        id: kept.version.documentId,
        note: `Ký lại; bản ký ngày 22/10/2026 bị trả lại; Bị trả lại, thay bằng số ${fresh.version.number}`,
        replaces: first.version.documentId,
      },
    ]);
    const old = (await people.phogiamdoc!.get(at(`/documents/${first.version.documentId}`))).json;
    expect(old).toMatchObject({
      number: null,
      note: 'Bị trả lại, ký lại cùng số ngày 22/10/2026',
      printed: true,
    });
  });

  it('is signed by nobody but the director, and approved by nobody but the office', async () => {
    const house = await openHouse();
    const { act } = await started(house);
    await act('phogiamdoc', 'submission', { act: 'submit' });
    for (const who of ['phogiamdoc', 'vanhoa', 'ketoan'])
      expect((await act(who, 'signature', { act: 'sign', issuedOn: testToday })).status).toBe(403);
    await act('giamdoc', 'signature', { act: 'sign', issuedOn: testToday });
    await act('giamdoc', 'sending', { act: 'send' });
    for (const who of ['phogiamdoc', 'giamdoc', 'ketoan'])
      expect((await act(who, 'decision', { act: 'approve' })).status).toBe(403);
    const past = { act: 'approve', actor: 'Ai đó', postTitle: 'Chủ tịch', onDate: testToday, reason: null };
    expect((await act('phogiamdoc', 'recorded-decision', past)).json.problem.code).toBe('wrong-state');
  });

  it('can be taken back before it is signed; acts out of turn change nothing; the same step twice is one', async () => {
    const house = await openHouse();
    const { act, at, people } = await started(house);
    expect((await act('giamdoc', 'signature', { act: 'sign', issuedOn: testToday })).json.problem.code).toBe(
      'wrong-state',
    );
    const step = { stepId: uuid(1000), act: 'submit' };
    const door = at(`/plan-versions/${id}/submission`);
    await people.phogiamdoc!.send('POST', door, step);
    const twice = await people.phogiamdoc!.send('POST', door, step);
    expect(twice.json.steps).toHaveLength(1);
    expect(standing(await act('phogiamdoc', 'submission', { act: 'withdraw' }))[0]).toBe('draft');
    await act('phogiamdoc', 'submission', { act: 'submit' });
    expect(
      (await act('giamdoc', 'signature', { act: 'sign', issuedOn: '2027-01-01' })).json.problem.code,
    ).toBe('out-of-range');
    expect((await act('giamdoc', 'signature', { act: 'return', reason: ' ' })).json.problem.code).toBe(
      'bad-input',
    );
  });
});

describe('an approver without account', () => {
  it('is recorded by a person: who, post, day, with the signed page', async () => {
    const house = await openHouse();
    const id = uuid(2);
    const { act, at, people } = await office(house, old.communeId, id);
    await people.phogiamdoc!.send('PUT', at(`/plans/${id}`), { year: 2025, surveyId: null });
    await act('phogiamdoc', 'submission', { act: 'submit' });
    const signed = await act('giamdoc', 'signature', { act: 'sign', issuedOn: '2025-01-08' });
    expect(signed.json.version.number).toBe('01/KH-TTHTCĐ');
    await act('phogiamdoc', 'sending', { act: 'send' });
    const decided = await act('phogiamdoc', 'recorded-decision', {
      act: 'approve',
      actor: 'Lục Thị Vân',
      postTitle: 'Phó Trưởng phòng GD&ĐT',
      onDate: '2025-01-14',
      reason: null,
    });
    const step = decided.json.steps.at(-1);
    expect(step).toMatchObject({
      actor: 'Lục Thị Vân',
      postTitle: 'Phó Trưởng phòng GD&ĐT',
      onDate: '2025-01-14',
      recorded: true,
      fileId: null,
    });
    const page = at(`/plan-steps/${step.id}/file`);
    expect((await people.vanhoa!.get(page)).status).toBe(404);
    const scan = Buffer.from('%PDF-1.4 trang ký');
    const kept = await people.phogiamdoc!.upload(`${page}/${uuid(3)}`, 'trang-ky.pdf', scan, 'PUT');
    expect(kept.status).toBe(200);
    expect((await people.vanhoa!.get(page)).bytes.toString()).toBe('%PDF-1.4 trang ký');
    const inForce = await act('phogiamdoc', 'sending', { act: 'issue' });
    expect(inForce.json.version.state).toBe('in-force');
  });
});

describe('an amendment', () => {
  const version = uuid(5);
  it('is a new version with its own number and reason; the plan in force stays so until it takes its place', async () => {
    const house = await openHouse();
    const { act, at, people } = await office(house, old.communeId, version);
    const deputy = people.phogiamdoc!;
    const begin = at(`/plans/${old.plan.id}/amendments/${version}`);
    const begun = await deputy.send('PUT', begin, { reason: 'Thêm lớp phòng cháy' });
    expect(begun.json.version).toMatchObject({
      ordinal: 2,
      state: 'draft',
      number: null,
      reason: 'Thêm lớp phòng cháy',
    });
    expect(begun.json.amended).toHaveLength(24);
    expect((await deputy.send('PUT', begin, { reason: 'Thêm lớp phòng cháy' })).json.versions).toHaveLength(
      2,
    );
    const second = await deputy.send('PUT', begin.replace(version, uuid(6)), { reason: 'Khác' });
    expect(second.json.problem.code).toBe('already-exists');
    const [first, ...rest] = begun.json.lines;
    await deputy.send('POST', at(`/plan-versions/${version}/lines`), {
      changes: [
        { kind: 'put', record: { ...first, learners: 84 } },
        { kind: 'delete', id: rest[0].id, revision: rest[0].revision },
        {
          kind: 'put',
          record: {
            ...first,
            id: uuid(7),
            itemId: uuid(8),
            title: 'Phòng cháy, chữa cháy rừng',
            revision: 0,
          },
        },
      ],
    });
    await act('phogiamdoc', 'submission', { act: 'submit' });
    const signed = await act('giamdoc', 'signature', { act: 'sign', issuedOn: '2024-06-03' });
    expect(signed.json.versions[0].state).toBe('in-force');
    const paper = (await deputy.get(at(`/plan-versions/${version}/paper?form=html`))).bytes.toString();
    for (const words of [
      'Điều chỉnh, bổ sung hoạt động',
      'Phòng cháy, chữa cháy rừng',
      'Số học viên: 88',
      'Số học viên: 84',
      'Không thực hiện',
    ])
      expect(paper).toContain(words);
    await act('giamdoc', 'sending', { act: 'send' });
    const record = {
      act: 'approve',
      actor: 'Lục Thị Vân',
      postTitle: 'Phó Trưởng phòng GD&ĐT',
      onDate: '2024-06-10',
      reason: null,
    };
    await act('phogiamdoc', 'recorded-decision', record);
    const done = await act('phogiamdoc', 'sending', { act: 'issue' });
    expect(done.json.versions.map((one: { state: string }) => one.state)).toEqual(['superseded', 'in-force']);
  });
});

describe('the stages', () => {
  const kinds = ['district-education', 'commune-committee', 'province-department', 'none', 'unset'] as const;
  const approvers = kinds.flatMap((kind) =>
    [true, false].map((officeAccount) => ({ kind, name: null, officeAccount, verified: false })),
  );

  it('never stand still before the plan is in force: somebody can act, and words say who', () => {
    for (const approver of approvers)
      for (const state of planStates.filter((one) => one !== 'in-force' && one !== 'superseded')) {
        const acts = openActs({ state, returnedBy: null }, approver);
        expect(acts.length).toBeGreaterThan(0);
        expect(turn({ state, returnedBy: null }, approver)?.vi).toBeTruthy();
        for (const { act } of acts)
          expect(standingAfter({ state, returnedBy: null }, act, approver)).not.toBeNull();
      }
  });

  it('skip sending where nobody has to approve', () => {
    const nobody = { kind: 'none' as const, name: null, officeAccount: false, verified: true };
    expect(openActs({ state: 'signed', returnedBy: null }, nobody).map((one) => one.act)).toEqual(['issue']);
    expect(standingAfter({ state: 'signed', returnedBy: null }, 'send', nobody)).toBeNull();
  });
});
