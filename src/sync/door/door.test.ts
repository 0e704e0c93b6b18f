import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { PROTOCOL_HEADER } from '#platform/http/handshake.ts';
import {
  accountOf,
  act,
  below,
  commune,
  logOf,
  mark,
  openField,
  otherVillage,
  sendActs,
} from '../../testing/field.ts';
import { atOnce } from '../../testing/services.ts';
import { MOST_ACTS } from './schema.ts';

const marks = (...sent: readonly object[]) => ({ source: 'phone', marks: sent });
const states = (answer: { json: { acts: { state: string; problem?: { code: string } }[] } }) =>
  answer.json.acts.map(({ state, problem }) => problem?.code ?? state);

describe("the device's door", () => {
  it('takes each act through its own route, in a transaction of its own, and answers each', async () => {
    const { services, head, headAccount: me, session, lines } = await openField();
    const acts = [
      act(me, 'mark', { session }, marks(mark(lines[0]!), mark(lines[1]!, 'absent'))),
      act(me, 'mark', { session: randomUUID() }, marks(mark(lines[0]!))),
      act(me, 'headcount', { session }, { headcount: -4, source: 'phone' }),
      act(me, 'headcount', { session }, { headcount: 4, source: 'phone' }),
      act(me, 'session.close', { session }, { reason: null, revision: null }),
    ];
    const answer = await sendActs(head, acts);
    expect(answer.status, JSON.stringify(answer.json)).toBe(200);
    expect(states(answer)).toEqual(['taken', 'not-found', 'bad-input', 'taken', 'taken']);
    expect(answer.json.acts.map(({ id }: { id: string }) => id)).toEqual(acts.map(({ id }) => id));
    expect(answer.json.acts[0].answer).toEqual({ added: 2, present: 1, called: 2 });
    expect(answer.json.acts[2].problem.where[0].vi).not.toBe('');
    expect(answer.json.acts[4].answer.state).toBe('held');
    const told = await services.within(acts[0]!.params.commune!, (tx) =>
      tx
        .selectFrom('audit')
        .select(['act', 'accountId'])
        .where('subjectId', '=', session)
        .where('accountId', '=', me)
        .orderBy('seq')
        .execute(),
    );
    expect(told.map(({ act: name }) => name)).toEqual(['mark.add', 'session.headcount', 'session.close']);
  });

  it('takes the same act once, however often and however much at once it is sent, also an old one after a newer one', async () => {
    const { services, head, deputy, headAccount: me, session, lines } = await openField();
    const twice = act(me, 'headcount', { session }, { headcount: 30, source: 'phone' });
    const called = act(me, 'mark', { session }, marks(mark(lines[0]!)));
    const answers = await atOnce(8, () => sendActs(head, [twice, called]));
    expect(answers.flatMap(states).filter((state) => state === 'taken')).toHaveLength(2);
    expect(answers.flatMap(states).filter((state) => state === 'again')).toHaveLength(14);
    await deputy.send('PUT', below(`/sessions/${session}/headcount`), { headcount: 35, source: 'office' });
    expect(states(await sendActs(head, [twice]))).toEqual(['again']);
    expect((await deputy.get(below(`/sessions/${session}/sheet`))).json.session.headcount).toBe(35);
    expect(await logOf(services, session)).toHaveLength(1);
  });

  it('refuses what another account did, what no noun lets in, and what the right of the route refuses; nothing of it is written', async () => {
    const {
      services,
      head,
      deputy,
      headAccount: me,
      session,
      activity,
      lines,
      saveClass,
    } = await openField();
    const other = await accountOf(deputy);
    const put = act(me, 'venue', { id: randomUUID() }, { name: 'Nhà', villageId: null });
    const theirs = act(other, 'mark', { session }, marks(mark(lines[0]!)));
    expect(states(await sendActs(head, [theirs, put]))).toEqual(['other-account', 'refused']);
    const accountant = await services.as('ketoan');
    const own = act(await accountOf(accountant), 'mark', { session }, marks(mark(lines[0]!)));
    expect(states(await sendActs(accountant, [own]))).toEqual(['refused']);
    expect(await logOf(services, session)).toEqual([]);
    expect(states(await sendActs(deputy, [theirs]))).toEqual(['taken']);
    expect(await logOf(services, session)).toMatchObject([{ accountId: other }]);
    // What was taken stays taken when the class has gone to another village; what comes new is refused.
    const before = act(me, 'mark', { session }, marks(mark(lines[1]!)));
    expect(states(await sendActs(head, [before]))).toEqual(['taken']);
    expect((await saveClass({ villageId: otherVillage })).status).toBe(200);
    const after = act(me, 'mark', { session }, marks(mark(lines[2]!)));
    expect(states(await sendActs(head, [before, after]))).toEqual(['again', 'not-found']);
    expect((await deputy.get(below(`/activities/${activity}`))).json.villageId).toBe(otherVillage);
    // An id that somebody else has used is told apart from one's own.
    expect(states(await sendActs(deputy, [{ ...theirs, id: before.id }]))).toEqual(['already-exists']);
  });

  it('says who must sign in, and which side is too old, before it looks at what was sent', async () => {
    const { services, head, headAccount: me, session } = await openField(1);
    const acts = [act(me, 'headcount', { session }, { headcount: 3, source: 'phone' })];
    expect((await sendActs(services.stranger(), acts)).status).toBe(401);
    const spoken = async (version: string) =>
      (await sendActs(head, acts, { [PROTOCOL_HEADER]: version })).json.problem;
    expect((await spoken('0')).code).toBe('app-too-old');
    expect((await spoken('99')).code).toBe('server-too-old');
    expect((await spoken('nonsense')).code).toBe('app-too-old');
    const many = Array.from({ length: MOST_ACTS + 1 }, () => ({ ...acts[0]!, id: randomUUID() }));
    expect((await sendActs(head, many)).json.problem.code).toBe('bad-input');
    const large = [act(me, 'minutes', { session }, { words: 'x'.repeat(1_100_000) })];
    expect((await sendActs(head, large)).json.problem.code).toBe('too-large');
    expect((await head.get(below(`/sessions/${session}/sheet`))).json.session.headcount).toBe(null);
  });

  it('takes marks and the end of a session that was cancelled or moved meanwhile, with a flag', async () => {
    const { head, headAccount: me, session, lines, saveSession } = await openField();
    await saveSession({ date: '2026-10-21' });
    const called = { source: 'phone', seenOn: '2026-10-22', marks: [mark(lines[0]!)] };
    expect(states(await sendActs(head, [act(me, 'mark', { session }, called)]))).toEqual(['taken']);
    expect((await saveSession({ state: 'cancelled' })).status).toBe(200);
    const acts = [
      act(me, 'mark', { session }, marks(mark(lines[1]!))),
      act(me, 'session.close', { session }, { reason: null, revision: null }),
    ];
    expect(states(await sendActs(head, acts))).toEqual(['taken', 'taken']);
    const { session: now, people } = (await head.get(below(`/sessions/${session}/sheet`))).json;
    expect([now.state, now.flags.toSorted()]).toEqual(['held', ['cancelled', 'moved']]);
    expect(people.filter((one: { state: string }) => one.state === 'present')).toHaveLength(2);
  });

  it('takes by a post that has ended what was recorded before, with a flag, for a month; nothing of what it never granted', async () => {
    const { services, head, headAccount: me, session, lines } = await openField();
    const admin = await services.as('quantri');
    const posts: { id: string; username: string | null }[] = (await admin.get(below('/posts'))).json;
    const { id, ...post } = posts.find(({ username }) => username === 'truongthon')!;
    const endOn = async (validTo: string) => {
      const now = (await admin.get(below('/posts'))).json.find((one: { id: string }) => one.id === id);
      const body = { ...post, validTo, revision: now.revision };
      expect((await admin.send('PUT', below(`/posts/${id}`), body)).status).toBe(200);
    };
    await endOn('2026-10-16');
    expect((await head.get(below(`/sessions/${session}/sheet`))).status).toBe(404);
    const late = act(me, 'mark', { session }, marks(mark(lines[0]!)));
    const beyond = act(me, 'mark', { session: randomUUID() }, marks(mark(lines[0]!)));
    const answers = await sendActs(head, [late, beyond]);
    expect(states(answers)).toEqual(['taken', 'not-found']);
    expect(states(await sendActs(head, [late]))).toEqual(['again']);
    const deputy = await services.as('phogiamdoc');
    const sheet = (await deputy.get(below(`/sessions/${session}/sheet`))).json;
    expect(sheet.session.flags).toEqual(['after-post']);
    expect(sheet.people.filter((one: { state: string }) => one.state === 'present')).toHaveLength(1);
    const told = await services.withinReading(commune, (tx) =>
      tx
        .selectFrom('audit')
        .select('actor')
        .where('communeId', '=', commune)
        .where('subjectId', '=', session)
        .where('act', '=', 'mark.add')
        .execute(),
    );
    expect(told).toEqual([{ actor: expect.stringContaining('đã thôi; ghi trên máy trước đó') }]);
    await endOn('2026-09-01');
    const tooLate = act(me, 'mark', { session }, marks(mark(lines[1]!)));
    expect(states(await sendActs(head, [tooLate]))).toEqual(['not-found']);
  });
});
