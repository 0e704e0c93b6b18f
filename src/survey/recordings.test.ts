import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moi } from '../sample/moi.ts';
import { tanHuong2024 } from '../sample/tan-huong-2024.ts';
import { testToday } from '../testing/fixtures.ts';
import { servicesForTests } from '../testing/services.ts';
import { recorded, topicKey, topicsOf } from './rules.ts';
import type { Need, OpenedSurvey, Recording } from './schema.ts';

const openServices = servicesForTests();
const sample = tanHuong2024();
const commune = sample.communeId;
const id = (at: number) => `0199c0de-0000-7000-8000-${String(at).padStart(12, '0')}`;
const own = sample.posts.find((post) => post.username === 'truongthon')!.villageId!;
const elsewhere = sample.places.find((place) => place.level === 'village' && place.id !== own)!.id;

/** Opens a survey of a year that the sample has none of, with one topic that only another village has a figure of. */
async function openSurvey() {
  const services = await openServices();
  const deputy = await services.as('phogiamdoc');
  const head = await services.as('truongthon');
  const path = `/api/communes/${commune}/surveys/${id(1)}`;
  const body = { year: 2027, name: 'Điều tra nhu cầu học tập năm 2027', closedOn: null, revision: 0 };
  await deputy.send('PUT', path, body);
  const listed = { topic: 'Nuôi ong lấy mật', programme: 'KT', position: 0 };
  const record = { id: id(2), ...listed, villageId: elsewhere, registered: 7, revision: 0 };
  await deputy.send('POST', `${path}/needs`, { changes: [{ kind: 'put', record }] });
  const send = async (...recordings: object[]) => {
    const answer = await head.send('POST', `${path}/recordings`, { recordings });
    return { ...answer, opened: answer.json as OpenedSurvey };
  };
  const figure = (registered: number, more: object = {}) =>
    ({ kind: 'figure', needId: id(3), villageId: own, registered, ...listed, ...more }) as const;
  const wish = (name: string, at = 9) =>
    ({ kind: 'wish', id: id(at), name, needId: id(3), villageId: own, ...listed }) as const;
  return { deputy, head, path, body, send, figure, wish, listed };
}

describe('what a village records on a phone', () => {
  it('stands as it was tapped last, and the same sent again changes nothing and tells nothing', async () => {
    const { deputy, send, figure } = await openSurvey();
    await send(figure(1), figure(2), figure(3));
    const { opened } = await send(figure(1), figure(2), figure(3));
    const needs = opened.needs.filter((need) => need.villageId === own);
    expect(needs).toEqual([
      {
        id: id(3),
        topic: 'Nuôi ong lấy mật',
        programme: 'KT',
        position: 0,
        villageId: own,
        registered: 3,
        revision: 1,
      },
    ]);
    const { entries } = (await deputy.get(`/api/communes/${commune}/audit?limit=20`)).json;
    const acts = entries.filter(({ subjectId }: { subjectId: string }) => subjectId === id(3));
    expect(acts).toHaveLength(1);
  });

  it('of a topic that is not listed goes to its end; the same words of two villages are one topic', async () => {
    const { deputy, path, send, figure } = await openSurvey();
    const shown = { topic: 'Làm nón lá', programme: 'HN', position: null };
    await send(figure(4, shown));
    const byDeputy = figure(5, { ...shown, topic: 'làm  NÓN lá', needId: id(4), villageId: elsewhere });
    const { needs } = (await deputy.send('POST', `${path}/recordings`, { recordings: [byDeputy] }))
      .json as OpenedSurvey;
    expect(topicsOf(needs).map(({ topic, registered, position }) => [topic, registered, position])).toEqual([
      ['Nuôi ong lấy mật', 7, 0],
      ['Làm nón lá', 9, 1],
    ]);
  });

  it('keeps who wished by name until the name is taken out, and shows it to the village and those who plan alone', async () => {
    const { deputy, path, send, wish } = await openSurvey();
    const services = await openServices();
    expect((await send(wish('Hoàng Thị An'), wish('Lý Văn Bình', 10))).opened.wishes).toEqual([
      { id: id(9), needId: id(3), name: 'Hoàng Thị An' },
      { id: id(10), needId: id(3), name: 'Lý Văn Bình' },
    ]);
    expect(((await deputy.get(path)).json as OpenedSurvey).wishes).toHaveLength(2);
    for (const user of ['hoinongdan', 'ketoan', 'vanhoa', 'so', 'quantri'])
      expect((await (await services.as(user)).get(path)).status, user).toBe(403);
    const gone = { kind: 'forget', id: id(9) };
    expect((await send(gone, gone)).opened.wishes.map(({ name }) => name)).toEqual(['Lý Văn Bình']);
    expect((await send(gone)).status).toBe(200);
  });

  it('is of the own village: another is refused, and its names can neither be seen nor taken out', async () => {
    const { deputy, path, send, figure, wish } = await openSurvey();
    const theirs = { ...wish('Người thôn khác', 11), villageId: elsewhere, needId: id(2) };
    await deputy.send('POST', `${path}/recordings`, { recordings: [theirs] });
    expect((await send(figure(1, { villageId: elsewhere }))).status).toBe(403);
    expect((await send({ kind: 'forget', id: id(11) })).opened.wishes).toEqual([]);
    expect(((await deputy.get(path)).json as OpenedSurvey).wishes).toHaveLength(1);
    const other = `/api/communes/${moi(testToday).communeId}/surveys/${id(1)}/recordings`;
    expect((await deputy.send('POST', other, { recordings: [figure(1)] })).status).toBe(404);
  });

  it('is refused once the survey is closed', async () => {
    const { deputy, path, body, send, figure } = await openSurvey();
    await deputy.send('PUT', path, { ...body, closedOn: testToday, revision: 1 });
    expect((await send(figure(1))).json.problem.code).toBe('wrong-state');
  });
});

describe('an open survey', () => {
  const tasks = async (user: Awaited<ReturnType<typeof openSurvey>>['head']) =>
    (
      (await user.get(`/api/communes/${commune}/waiting`)).json.tasks as {
        key: string;
        title: { vi: string };
        detail: { vi: string };
        to: string;
      }[]
    ).filter(({ key }) => key === `survey ${id(1)}`);

  it('is named on the first screen of the village head with what is recorded, and of the deputy with how many villages have', async () => {
    const { deputy, head, path, body, send, figure } = await openSurvey();
    expect(await tasks(head)).toMatchObject([
      {
        title: { vi: 'Hỏi bà con muốn học gì năm 2027' },
        detail: { vi: 'Thôn chưa ghi nguyện vọng nào' },
        to: `khao-sat/${id(1)}`,
      },
    ]);
    await send(figure(12));
    expect((await tasks(head))[0]?.detail.vi).toBe('Đã ghi 12 nguyện vọng');
    expect((await tasks(deputy))[0]?.detail.vi).toMatch(/^2 \/ \d+ thôn đã ghi$/);
    await deputy.send('PUT', path, { ...body, closedOn: testToday, revision: 1 });
    expect(await tasks(head)).toEqual([]);
  });
});

describe('recordings, in whatever order', () => {
  const topics = ['Nuôi ong', 'nuôi  ong', 'Trồng lạc', 'Múa xòe'];
  const recordings: fc.Arbitrary<Recording> = fc.oneof(
    fc.record({
      kind: fc.constant('figure' as const),
      topic: fc.constantFrom(...topics),
      programme: fc.constantFrom('KT', 'VHXH'),
      villageId: fc.constantFrom(own, elsewhere),
      position: fc.constantFrom(0, 1, null),
      needId: fc.nat(8).map(id),
      registered: fc.nat(500),
    }),
    fc.record({ kind: fc.constant('forget' as const), id: fc.nat(8).map(id) }),
  );
  const apply = (needs: readonly Need[], some: readonly Recording[]): readonly Need[] => {
    const { put } = recorded(needs, some);
    const after = new Map([...needs, ...put].map((need) => [need.id, need]));
    return [...after.values()];
  };

  it('come to the same when they are sent again, and keep one need a topic and village', () =>
    fc.assert(
      fc.property(fc.array(recordings, { maxLength: 12 }), (some) => {
        // A device takes a new id for each topic and village.
        const ids = new Map<string, string>();
        const own = some.map((one) => {
          if (one.kind === 'forget') return one;
          const key = `${one.villageId} ${topicKey(one.programme, one.topic)} ${one.position}`;
          ids.set(key, ids.get(key) ?? id(ids.size));
          return { ...one, needId: ids.get(key)! };
        });
        const once = apply([], own);
        expect(recorded(once, own.slice(-1)).put).toEqual([]);
        const places = once.map(
          (need) => `${need.villageId} ${need.position} ${topicKey(need.programme, need.topic)}`,
        );
        expect(new Set(places).size).toBe(places.length);
      }),
    ));
});
