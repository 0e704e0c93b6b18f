import { describe, expect, it } from 'vitest';
import type { FormName } from '#plan/kind/form.ts';
import { moi } from '../../sample/moi.ts';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { testToday } from '../../testing/fixtures.ts';
import { type Caller, servicesForTests } from '../../testing/services.ts';

const openServices = servicesForTests();
const sample = moi(testToday);
const other = tanHuong2024().communeId;
const year = Number(testToday.slice(0, 4));
const at = (path: string, commune = sample.communeId) => `/api/communes/${commune}${path}`;
const uuid = (n: number) => `0199c0de-0000-7000-8000-${String(n).padStart(12, '0')}`;
const id = uuid(1);

const make = async (deputy: Caller, form: FormName, more: object = {}) => {
  const saved = await deputy.send('PUT', at(`/activities/${id}`), {
    planItemId: null,
    year,
    month: 11,
    title: 'Cuộc thi sáng tạo mẫu mã',
    programme: 'KT',
    form,
    audience: null,
    villageId: null,
    plannedLearners: null,
    plannedCost: null,
    ownOrJoint: 'own',
    instructorId: null,
    units: [],
    revision: 0,
    ...more,
  });
  expect(saved.json).toMatchObject({ form, isClass: form === 'class' });
};
const opened = async (form: FormName, more: object = {}) => {
  const services = await openServices();
  const deputy = await services.as('phogiamdoc');
  await make(deputy, form, more);
  return { services, deputy };
};
const words = async (deputy: Caller, kind: string) =>
  (await deputy.get(at(`/activities/${id}/papers/${kind}?form=html&as=now`))).bytes
    .toString()
    .replace(/<style>.*?<\/style>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('the programme of an event', () => {
  const item = (from: string, to: string | null, text: string) => ({ from, to, text, who: 'Ban tổ chức' });

  it('is written as a whole and put in order; overlaps are told; the same again changes nothing', async () => {
    const { deputy } = await opened('ceremony');
    const path = at(`/activities/${id}/agenda`);
    expect((await deputy.get(path)).json).toMatchObject({ items: [], revision: 0 });
    const body = { items: [item('14:00', null, 'Bế mạc'), item('13:30', '14:10', 'Chào cờ')], revision: 0 };
    const saved = await deputy.send('PUT', path, body);
    expect(saved.json.items.map(({ text }: { text: string }) => text)).toEqual(['Chào cờ', 'Bế mạc']);
    expect([saved.json.revision, saved.json.overlaps]).toEqual([1, [[0, 1]]]);
    expect((await deputy.send('PUT', path, body)).json).toEqual(saved.json);
    const late = await deputy.send('PUT', path, { items: [], revision: 0 });
    expect(late.json.problem.code).toBe('changed-meanwhile');
    expect(await words(deputy, 'agenda')).toContain('CHƯƠNG TRÌNH');
    expect(await words(deputy, 'agenda')).toContain('Chào cờ');
  });

  it('with a line that ends before it begins is refused by its name, and nothing is lost', async () => {
    const { deputy } = await opened('ceremony');
    const path = at(`/activities/${id}/agenda`);
    await deputy.send('PUT', path, { items: [item('13:30', null, 'Chào cờ')], revision: 0 });
    const bad = await deputy.send('PUT', path, { items: [item('14:00', '13:00', 'Bế mạc')], revision: 1 });
    expect(bad.json.problem).toMatchObject({ code: 'bad-input', where: [{ path: 'body.items.0.to' }] });
    expect(bad.json.problem.where[0].vi).toContain('Bế mạc');
    expect((await deputy.get(path)).json.items.length).toBe(1);
  });

  it('on a day that the plan does not reach is asked about, then kept with its reason', async () => {
    const line = sample.plan.lines[0]!;
    const { deputy } = await opened('ceremony', { planItemId: line.id });
    const path = at(`/activities/${id}/agenda`);
    const outside = { ...item('08:00', null, 'Tổng kết'), day: `${year + 2}-03-01` };
    const inside = { ...item('08:00', null, 'Khai mạc'), day: `${year}-03-01` };
    const asked = await deputy.send('PUT', path, { items: [outside, inside], revision: 0 });
    expect(asked.json.problem.where.map((one: { path: string }) => one.path)).toEqual(['body.outsideReason']);
    expect(asked.json.problem.where[0].vi).toContain('Tổng kết');
    const kept = await deputy.send('PUT', path, {
      items: [outside, inside],
      outsideReason: 'Tổng kết dời sang năm sau',
      revision: 0,
    });
    expect(kept.json).toMatchObject({ outside: [1], outsideReason: 'Tổng kết dời sang năm sau' });
    const session = await deputy.send('PUT', at(`/activities/${id}/sessions/${uuid(2)}`), {
      date: `${year + 2}-03-01`,
      from: '08:00',
      to: '10:00',
      venueId: null,
      instructorId: null,
      state: 'planned',
      revision: 0,
    });
    expect(session.json.flags).toEqual(['outside-plan']);
  });
});

describe('a contest', () => {
  const [one, two] = [uuid(11), uuid(12)];
  const body = {
    criteria: [{ name: 'Sáng tạo', max: 10 }],
    jury: [{ name: 'Bà Hà', role: 'chair' }, { name: 'Ông Tâm' }],
    entries: [
      { id: one, title: 'Nón lá hai lớp', by: 'Hộ bà Tư' },
      { id: two, title: 'Đèn lồng tre', by: 'Đoàn xã' },
    ],
    scores: [
      { entryId: one, juror: 'Bà Hà', criterion: 'Sáng tạo', points: 8.5 },
      { entryId: one, juror: 'Ông Tâm', criterion: 'Sáng tạo', points: 9 },
      { entryId: two, juror: 'Bà Hà', criterion: 'Sáng tạo', points: 9.5 },
    ],
    prizes: [{ name: 'Giải Nhất', count: 1, money: 500_000 }],
    revision: 0,
  };

  it('is ranked from its scores, and printed as decisions and a result', async () => {
    const { deputy } = await opened('contest');
    const saved = await deputy.send('PUT', at(`/activities/${id}/contest`), body);
    expect(saved.json.ranking).toEqual([
      { entryId: one, points: 8.75, place: 1, prize: 'Giải Nhất', tied: false, missing: 0 },
      { entryId: two, points: null, place: null, prize: null, tied: false, missing: 1 },
    ]);
    expect(await words(deputy, 'jury')).toContain('Trưởng ban');
    expect(await words(deputy, 'prizes')).toContain('500.000');
    for (const shown of ['8,75', 'Nón lá hai lớp', 'Giải Nhất'])
      expect(await words(deputy, 'contest')).toContain(shown);
    const figures = (await deputy.get(at(`/event-figures?year=${year}`))).json;
    expect(figures).toEqual([
      { activityId: id, participants: null, entries: 2, visitors: null, guests: null, sold: null },
    ]);
  });

  it('with a score out of range is refused with entry, juror, criterion and range, and nothing is lost', async () => {
    const { deputy } = await opened('contest');
    await deputy.send('PUT', at(`/activities/${id}/contest`), body);
    const scores = [{ ...body.scores[0]!, points: 11 }];
    const bad = await deputy.send('PUT', at(`/activities/${id}/contest`), { ...body, scores, revision: 1 });
    expect(bad.json.problem.where).toHaveLength(1);
    for (const shown of ['Nón lá hai lớp', 'Bà Hà', 'Sáng tạo', '11', '0–10'])
      expect(bad.json.problem.where[0].vi).toContain(shown);
    expect((await deputy.get(at(`/activities/${id}/contest`))).json.scores).toHaveLength(3);
  });
});

describe('a fair and a route', () => {
  it('are counted by visitors and sales', async () => {
    const { deputy } = await opened('festival');
    const unitId = sample.units[0]!.id;
    const items = [
      { unitId, goods: 'Chè', sold: 1_500_000 },
      { name: 'Hộ bà Tư', goods: 'Nón', sold: 700_000 },
      { name: 'Hộ ông Ba', goods: 'Mật ong' },
    ];
    const saved = await deputy.send('PUT', at(`/activities/${id}/stalls`), {
      items,
      visitors: 420,
      revision: 0,
    });
    expect([saved.json.sold, saved.json.items[0].unitName]).toEqual([2_200_000, sample.units[0]!.name]);
    const nobody = await deputy.send('PUT', at(`/activities/${id}/stalls`), {
      items: [{ goods: 'Nón' }],
      revision: 1,
    });
    expect(nobody.json.problem.where[0].path).toBe('body.items.0.name');
    await deputy.send('PUT', at(`/activities/${id}/route`), {
      stops: [{ place: 'Xưởng nón', receiver: 'Nghệ nhân Lê Thị Tư', from: '08:00' }],
      visits: [{ day: `${year}-10-02`, group: 'Trường THCS', people: 35 }],
      revision: 0,
    });
    const [figures] = (await deputy.get(at(`/event-figures?year=${year}`))).json;
    expect(figures).toMatchObject({ visitors: 455, sold: 2_200_000 });
    expect(await words(deputy, 'fair')).toContain('2.200.000');
  });

  it('are seen by those who see the activity alone, and written by the deputy alone', async () => {
    const { services } = await opened('festival');
    for (const part of ['agenda', 'contest', 'stalls', 'route', 'guests']) {
      const path = `/activities/${id}/${part}`;
      expect([part, (await (await services.as('giamdoc')).get(at(path))).status]).toEqual([part, 200]);
      for (const account of ['truongthon', 'hoinongdan', 'truonghoc', 'vanhoa', 'quantri'])
        expect([part, account, (await (await services.as(account)).get(at(path))).status >= 400]).toEqual([
          part,
          account,
          true,
        ]);
      expect((await (await services.as('phogiamdoc')).get(at(path, other))).status).toBe(404);
    }
  });
});

describe('guests', () => {
  const guest = (n: number) => at(`/activities/${id}/guests/${uuid(20 + n)}`);
  const unitId = sample.units[0]!.id;

  it('are asked once each: the same name of the same unit is refused by name', async () => {
    const { deputy } = await opened('ceremony');
    const body = { name: 'Trần Văn Hòa', post: 'Chủ tịch', unitId, seats: 3, revision: 0 };
    const saved = await deputy.send('PUT', guest(1), body);
    expect(saved.json).toMatchObject({
      unitName: sample.units[0]!.name,
      answer: null,
      came: null,
      revision: 1,
    });
    expect((await deputy.send('PUT', guest(1), body)).json).toEqual(saved.json);
    const twice = await deputy.send('PUT', guest(2), { ...body, name: 'TRẦN VĂN HOÀ' });
    expect(twice.json.problem).toMatchObject({ code: 'bad-input', where: [{ path: 'body.name' }] });
    expect(twice.json.problem.where[0].vi).toContain('Trần Văn Hòa');
    expect((await deputy.send('PUT', guest(2), { ...body, unitId: null })).status).toBe(200);
    expect((await deputy.get(at(`/activities/${id}/guests`))).json).toHaveLength(2);
  });

  it('are invited by papers of the register, answer and come; the sheet to sign lists them', async () => {
    const { deputy } = await opened('ceremony');
    for (const [n, name] of ['Hội Nông dân xã', 'Trường THCS', 'Bà Lê Thị Tư'].entries())
      await deputy.send('PUT', guest(n), { name, seats: n + 1, position: n, revision: 0 });
    const invite = {
      issuedOn: testToday,
      papers: [
        { documentId: uuid(31), guests: [uuid(20), uuid(21)] },
        { documentId: uuid(32), guests: [uuid(22)] },
      ],
    };
    const invited = (await deputy.send('POST', at(`/activities/${id}/invitations`), invite)).json;
    const numbers = invited.map(({ invitationNumber }: { invitationNumber: string }) => invitationNumber);
    expect(numbers[0]).toMatch(/^\d+\/GM-/);
    expect([numbers[1] === numbers[0], numbers[2] === numbers[0]]).toEqual([true, false]);
    expect((await deputy.send('POST', at(`/activities/${id}/invitations`), invite)).json).toEqual(invited);
    const again = { issuedOn: testToday, papers: [{ documentId: uuid(33), guests: [uuid(20)] }] };
    expect((await deputy.send('POST', at(`/activities/${id}/invitations`), again)).json.problem.code).toBe(
      'already-exists',
    );
    const paper = await deputy.get(at(`/activities/${id}/invitation?form=html&guest=${uuid(22)}`));
    expect(paper.bytes.toString()).toContain('Bà Lê Thị Tư');
    const {
      id: _,
      activityId: __,
      unitName: ___,
      invitationId: ____,
      invitedOn: _____,
      ...first
    } = invited[0];
    const came = await deputy.send('PUT', guest(0), { ...first, answer: 'yes', came: true });
    expect(came.json).toMatchObject({ answer: 'yes', came: true, invitationNumber: numbers[0] });
    expect((await deputy.send('DELETE', guest(0))).json.problem.code).toBe('wrong-state');
    const [figures] = (await deputy.get(at(`/event-figures?year=${year}`))).json;
    expect(figures.guests).toEqual({ invited: 6, yes: 1, no: 0, came: 1 });
    expect(await words(deputy, 'sign-in')).toContain('Hội Nông dân xã');
  });
});
