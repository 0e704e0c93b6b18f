import { describe, expect, it } from 'vitest';
import { moi } from '../../sample/moi.ts';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { testToday } from '../../testing/fixtures.ts';
import { servicesForTests, type TestServices } from '../../testing/services.ts';
import type { OpenedPlan } from '../version/schema.ts';

const openServices = servicesForTests();
const uuid = (n: number) => `0199c0de-0000-7000-8000-${String(n).padStart(12, '0')}`;
const old = tanHuong2024();
const now = moi(testToday);

/** A commune's plan under approval: one function an act. */
async function office(services: TestServices, commune: string, version: string) {
  const people = Object.fromEntries(
    await Promise.all(
      ['phogiamdoc', 'giamdoc', 'chutich', 'ketoan'].map(
        async (name) => [name, await services.as(name)] as const,
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
  const started = async (services: TestServices, year = 2027) => {
    const all = await office(services, now.communeId, id);
    await all.people.phogiamdoc!.send('PUT', all.at(`/plans/${id}`), { year, surveyId: now.survey.id });
    return all;
  };

  it('goes to the director, comes back with the reason, is signed with the next number, approved by the office, and put in force', async () => {
    const services = await openServices();
    const { act, at, people } = await started(services);
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
    const returned = await act('chutich', 'decision', {
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
    expect(standing(await act('chutich', 'decision', { act: 'approve' }))[0]).toBe('approved');
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
    const services = await openServices();
    const { act, at, people } = await started(services);
    const signature = async (body: object = {}) => {
      await act('phogiamdoc', 'submission', { act: 'submit' });
      const { json } = await act('giamdoc', 'signature', { act: 'sign', issuedOn: testToday, ...body });
      return json as OpenedPlan;
    };
    const back = async () => {
      await act('giamdoc', 'sending', { act: 'send' });
      await act('chutich', 'decision', { act: 'approver-return', reason: 'Sửa lại phần kinh phí' });
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
    const services = await openServices();
    const { act } = await started(services);
    await act('phogiamdoc', 'submission', { act: 'submit' });
    for (const who of ['phogiamdoc', 'ketoan'])
      expect((await act(who, 'signature', { act: 'sign', issuedOn: testToday })).status).toBe(403);
    const chair = await act('chutich', 'signature', { act: 'sign', issuedOn: testToday });
    expect([chair.status, chair.json.problem.code]).toEqual([409, 'other-author']);
    await act('giamdoc', 'signature', { act: 'sign', issuedOn: testToday });
    await act('giamdoc', 'sending', { act: 'send' });
    for (const who of ['phogiamdoc', 'giamdoc', 'ketoan'])
      expect((await act(who, 'decision', { act: 'approve' })).status).toBe(403);
  });

  it('can be taken back before it is signed; acts out of turn change nothing; the same step twice is one', async () => {
    const services = await openServices();
    const { act, at, people } = await started(services);
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
    const services = await openServices();
    const id = uuid(2);
    const { act, at, people } = await office(services, old.communeId, id);
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
    expect((await people.chutich!.get(page)).status).toBe(404);
    const scan = Buffer.from('%PDF-1.4 trang ký');
    const kept = await people.phogiamdoc!.upload(`${page}/${uuid(3)}`, 'trang-ky.pdf', scan, 'PUT');
    expect(kept.status).toBe(200);
    const again = await people.phogiamdoc!.upload(`${page}/${uuid(3)}`, 'trang-ky.pdf', scan, 'PUT');
    const another = Buffer.from('%PDF-1.4 trang khác');
    const other = await people.phogiamdoc!.upload(`${page}/${uuid(3)}`, 'trang-ky.pdf', another, 'PUT');
    expect([again.status, other.json.problem.code]).toEqual([200, 'already-exists']);
    expect((await people.chutich!.get(page)).bytes.toString()).toBe('%PDF-1.4 trang ký');
    const inForce = await act('phogiamdoc', 'sending', { act: 'issue' });
    expect(inForce.json.version.state).toBe('in-force');
  });
});

describe('an amendment', () => {
  const version = uuid(5);
  it('is a new version with its own number and reason; the plan in force stays so until it takes its place', async () => {
    const services = await openServices();
    const { act, at, people } = await office(services, old.communeId, version);
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

describe('every stage has a way out', () => {
  const id = uuid(30);
  const submitted = async (services: TestServices) => {
    const all = await office(services, now.communeId, id);
    await all.people.phogiamdoc!.send('PUT', all.at(`/plans/${id}`), { year: 2027, surveyId: now.survey.id });
    await all.act('phogiamdoc', 'submission', { act: 'submit' });
    return all;
  };
  const onPaper = { actor: 'Hoàng Văn Lập', postTitle: 'Giám đốc', onDate: testToday };

  it('a signature on paper is recorded with the number that stands on it; the register takes that number', async () => {
    const services = await openServices();
    const { act, at, people } = await submitted(services);
    const taken = (await people.phogiamdoc!.get(at('/documents?year=2026'))).json.documents[0]
      .number as number;
    const record = (number: string | null, more: object = {}) =>
      act('phogiamdoc', 'recorded-decision', { act: 'sign', ...onPaper, number, ...more });
    const double = await record(`${taken}/KH-TTHTCĐ`);
    expect([double.status, double.json.problem.code]).toEqual([409, 'already-exists']);
    expect((await record('chưa rõ')).json.problem.code).toBe('bad-input');
    expect((await record(null, { onDate: '2026-12-31' })).json.problem.code).toBe('out-of-range');
    const signed = await record(`${taken + 5}/KH-TTHTCĐ`);
    expect(signed.json.version).toMatchObject({ state: 'signed', number: `${taken + 5}/KH-TTHTCĐ` });
    expect(signed.json.steps.at(-1)).toMatchObject({
      ...onPaper,
      recorded: true,
      number: `${taken + 5}/KH-TTHTCĐ`,
    });
    const row = (await people.phogiamdoc!.get(at(`/documents/${signed.json.version.documentId}`))).json;
    expect(row).toMatchObject({ number: taken + 5, printed: true, issuedOn: testToday });
  });

  it('an approval on paper is recorded also where the office has an account; the plan prints who signed it, with number and date', async () => {
    const services = await openServices();
    const { act, at, people } = await submitted(services);
    await act('giamdoc', 'signature', { act: 'sign', issuedOn: testToday });
    await act('phogiamdoc', 'sending', { act: 'send' });
    const decided = await act('phogiamdoc', 'recorded-decision', {
      act: 'approve',
      actor: 'Ma Thị Nga',
      postTitle: 'Phó Chủ tịch UBND xã',
      onDate: testToday,
      number: '112/QĐ-UBND',
    });
    expect(decided.json.version.state).toBe('approved');
    const paper = (await people.phogiamdoc!.get(at(`/plan-versions/${id}/paper?form=html`))).bytes
      .toString()
      .replaceAll('&#x2F;', '/');
    for (const words of [
      'TM. ỦY BAN NHÂN DÂN',
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
      'Ma Thị Nga',
      'Số 112/QĐ-UBND',
    ])
      expect([words, paper.includes(words)]).toEqual([words, true]);
  });

  it('an officer who enters the decision does not stand over the signature; whom they name does', async () => {
    const services = await openServices();
    const { act, at, people } = await submitted(services);
    await act('giamdoc', 'signature', { act: 'sign', issuedOn: testToday });
    await act('phogiamdoc', 'sending', { act: 'send' });
    await act('chutich', 'decision', { act: 'approve' });
    const paper = async () =>
      (await people.phogiamdoc!.get(at(`/plan-versions/${id}/paper?form=html`))).bytes.toString();
    expect(await paper()).toContain('TM. ỦY BAN NHÂN DÂN');
    expect(await paper()).not.toContain('CÔNG CHỨC');
    expect(await paper()).not.toContain('Hứa Minh Tuyên');
  });

  it('what was handed on is taken back before the next act; the register tells of the number', async () => {
    const services = await openServices();
    const { act, at, people } = await submitted(services);
    const signed = await act('giamdoc', 'signature', { act: 'sign', issuedOn: testToday });
    await act('phogiamdoc', 'sending', { act: 'send' });
    expect((await act('phogiamdoc', 'sending', { act: 'unsign' })).json.problem.code).toBe('wrong-state');
    expect(standing(await act('phogiamdoc', 'sending', { act: 'recall' }))[0]).toBe('signed');
    expect(standing(await act('giamdoc', 'sending', { act: 'unsign' })).slice(0, 2)).toEqual(['draft', null]);
    const old = at(`/documents/${signed.json.version.documentId}`);
    expect((await people.phogiamdoc!.get(old)).json).toMatchObject({
      number: expect.any(Number),
      note: 'Rút lại ngày 22/10/2026, chưa gửi',
    });
    await act('phogiamdoc', 'submission', { act: 'submit' });
    const again = await act('giamdoc', 'signature', { act: 'sign', issuedOn: testToday });
    expect(again.json.version.number).toBe(signed.json.version.number);
    expect((await people.phogiamdoc!.get(old)).json).toMatchObject({
      number: null,
      note: 'Rút lại ngày 22/10/2026, chưa gửi; Đã rút lại, ký lại cùng số ngày 22/10/2026',
    });
  });

  it('whoever is waited for is reminded once a day, and sees by whom', async () => {
    const services = await openServices();
    const { act, at, people } = await submitted(services);
    const reminded = await act('phogiamdoc', 'reminder', {});
    expect(reminded.json.steps.at(-1)).toMatchObject({ step: 'remind' });
    expect(reminded.json.version.state).toBe('submitted');
    expect((await act('phogiamdoc', 'reminder', {})).json.problem.code).toBe('reminded-today');
    expect((await act('chutich', 'reminder', {})).status).toBe(403);
    const { tasks } = (await people.giamdoc!.get(at('/waiting'))).json;
    const task = tasks.find(({ to }: { to: string }) => to === `ke-hoach/${id}`);
    expect(task).toMatchObject({ urgency: 'reminded' });
    expect(task.detail.vi).toMatch(/^nhắc ngày 22\/10\/2026, bởi /);
    const signed = await act('giamdoc', 'signature', { act: 'sign', issuedOn: testToday });
    expect(signed.json.version.state).toBe('signed');
    const mine = (await people.phogiamdoc!.get(at('/waiting'))).json.tasks;
    expect(mine.find(({ to }: { to: string }) => to === `ke-hoach/${id}`)).toMatchObject({ urgency: 'now' });
  });

  it('is not submitted to nobody: without a director the answer says where to appoint one', async () => {
    const services = await openServices();
    const all = await office(services, now.communeId, id);
    await all.people.phogiamdoc!.send('PUT', all.at(`/plans/${id}`), { year: 2027, surveyId: null });
    await services.within(now.communeId, (tx) =>
      tx
        .updateTable('post')
        .set({ validTo: '2026-10-01' })
        .where('communeId', '=', now.communeId)
        .where('role', '=', 'director')
        .execute(),
    );
    const refused = await all.act('phogiamdoc', 'submission', { act: 'submit' });
    expect([refused.status, refused.json.problem.code]).toEqual([409, 'no-holder']);
    expect(refused.json.problem.more).toMatchObject({
      sentence: { vi: 'Hôm nay chưa có ai giữ chức vụ giám đốc.' },
      to: 'cai-dat',
    });
  });
});
