import { describe, expect, it } from 'vitest';
import { moi } from '../../sample/moi.ts';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { testToday } from '../../testing/fixtures.ts';
import { atOnce, committingServices, servicesForTests, type TestServices } from '../../testing/services.ts';
import { strangePaper } from '../testing/strange-paper.ts';
import { nothingSaid, type Said } from './said.ts';
import type { OpenedImport } from './schema.ts';

const openServices = servicesForTests();
const here = tanHuong2024().communeId;
const there = moi(testToday).communeId;
const [first, second] = ['0199c0de-0000-7000-8000-0000000000d1', '0199c0de-0000-7000-8000-0000000000d2'];
const [bases, needs] = ['goc re', 'dieu gui gam'];

const at = (path: string, commune = here) => `/api/communes/${commune}${path}`;
const deputyOf = (services: TestServices) => services.as('phogiamdoc');

async function given(services: TestServices, id: string, { commune = here, year = 2026 } = {}) {
  const paper = strangePaper('Tân Hương', year);
  const sent = await (await deputyOf(services)).upload(
    at(`/paper-imports/${id}`, commune),
    'kế hoạch.txt',
    paper,
  );
  expect(sent.status, JSON.stringify(sent.json)).toBe(200);
  await services.jobs.idle();
  return opened(services, id, commune);
}
const opened = async (services: TestServices, id: string, commune = here) =>
  (await (await deputyOf(services)).get(at(`/paper-imports/${id}`, commune))).json as OpenedImport;
const tell = async (services: TestServices, id: string, more: Partial<Said>) =>
  (await deputyOf(services)).send('POST', at(`/paper-imports/${id}/told`), { ...nothingSaid, ...more });
const hints = async (services: TestServices, commune = here) =>
  (await (await deputyOf(services)).get(at('/reading-hints', commune))).json;
const classesUnder = ({ evidence }: Pick<OpenedImport, 'evidence'>, key: string) =>
  evidence!.blocks.filter(({ headingKey }) => headingKey === key).map((block) => block.class);

describe('what a person says of the parts of a paper', () => {
  it('is followed at once by the reading, and remembered for the next paper of the commune', async () => {
    const services = await openServices();
    await given(services, first);
    const told = await tell(services, first, { headings: { [bases]: 'ignore' } });
    expect(told.status, JSON.stringify(told.json)).toBe(200);
    expect(new Set(classesUnder(told.json, bases))).toEqual(new Set(['ignore']));
    expect(told.json.reading.legalBases).toEqual([]);
    const again = await tell(services, first, { headings: { [bases]: 'bases' } });
    expect(again.json.reading.legalBases).toHaveLength(1);
    expect(await opened(services, first)).toMatchObject({
      reading: again.json.reading,
      review: { corrected: { legalBases: [{}] }, told: { headings: { [bases]: 'bases' } } },
      revision: again.json.revision,
    });
    expect(await hints(services)).toMatchObject([
      { about: 'heading', printed: 'I. GỐC RỄ', meaning: 'bases' },
    ]);

    const next = await given(services, second, { year: 2027 });
    expect(next.remembered!.headings).toEqual({ [bases]: 'bases' });
    expect(next.review!.told).toEqual(nothingSaid);
    expect(next.reading!.legalBases).toHaveLength(1);
    expect(await hints(services, there)).toEqual([]);
  });

  it('leaves what was corrected by hand: over the new reading where its row still stands, else listed', async () => {
    const services = await openServices();
    const { review, revision } = await given(services, first);
    const deputy = await deputyOf(services);
    const corrected = structuredClone(review!.corrected);
    corrected.number = '06/KH-TTHTCĐ';
    corrected.activities[1]!.learners = 66;
    const saved = await deputy.send('PUT', at(`/paper-imports/${first}/review`), {
      review: { ...review, corrected, dropped: [2] },
      revision,
    });
    expect(saved.json).toEqual({ revision: revision + 1, readAgain: null });
    const told = await tell(services, first, { headings: { [bases]: 'prose' } });
    expect(told.json.review).toMatchObject({
      corrected: { number: '06/KH-TTHTCĐ' },
      dropped: [2],
      unplaced: [],
    });
    expect(told.json.review.corrected.activities[1].learners).toBe(66);
    expect(told.json.reading.activities[1].learners).toBe(60);

    const { headingKey } = told.json.evidence.blocks.find((block: { text: string }) =>
      block.text.includes('ghép cành'),
    );
    const without = await tell(services, first, { headings: { [headingKey]: 'ignore' } });
    expect(without.json.review.corrected.activities).toEqual([]);
    expect(without.json.review.unplaced).toEqual([{ where: 'Tháng 5, dòng 1, Số học viên', value: '66' }]);
  });

  it('is taken back with the review as it was: reading and memory too', async () => {
    const services = await openServices();
    const before = await given(services, first);
    const told = await tell(services, first, { headings: { [bases]: 'ignore', [needs]: 'needs' } });
    const undone = await (await deputyOf(services)).send('PUT', at(`/paper-imports/${first}/review`), {
      review: before.review,
      revision: told.json.revision,
    });
    expect(undone.json.readAgain.reading).toEqual(before.reading);
    expect(await opened(services, first)).toMatchObject({ reading: before.reading, review: before.review });
    expect(await hints(services)).toEqual([]);
  });

  it('can be said not to hold any more, and that can be taken back', async () => {
    const services = await openServices();
    await given(services, first);
    await tell(services, first, { headings: { [bases]: 'ignore' } });
    const next = await given(services, second);
    expect(next.reading!.legalBases).toEqual([]);
    const no = await tell(services, second, { headings: { [bases]: null } });
    expect(classesUnder(no.json, bases)).not.toContain('ignore');
    expect(await hints(services)).toEqual([]);
    await (await deputyOf(services)).send('PUT', at(`/paper-imports/${second}/review`), {
      review: next.review,
      revision: no.json.revision,
    });
    expect(await hints(services)).toMatchObject([{ meaning: 'ignore' }]);
  });

  it('is forgotten on the list, and outlives the reading that it was said of', async () => {
    const services = await openServices();
    await given(services, first);
    await tell(services, first, { headings: { [bases]: 'bases' }, columns: { 'noi dung': 'title' } });
    const deputy = await deputyOf(services);
    await deputy.send('DELETE', at(`/paper-imports/${first}`));
    const kept = await hints(services);
    expect(kept.map(({ meaning }: { meaning: string }) => meaning).sort()).toEqual(['bases', 'title']);
    for (const { id } of kept)
      expect((await deputy.send('DELETE', at(`/reading-hints/${id}`))).status).toBe(200);
    expect(await hints(services)).toEqual([]);
  });

  it('of a paper that was accepted, of none, or in words that mean nothing, is refused', async () => {
    const services = await openServices();
    const { revision } = await given(services, first);
    expect((await tell(services, second, { headings: { [bases]: 'bases' } })).status).toBe(404);
    expect((await tell(services, first, { headings: { [bases]: 'bass' } as never })).status).toBe(400);
    const deputy = await deputyOf(services);
    const accepted = await deputy.send('POST', at(`/paper-imports/${first}/acceptance`), {
      planId: second,
      revision,
    });
    expect(accepted.status, JSON.stringify(accepted.json)).toBe(200);
    expect((await tell(services, first, { headings: { [bases]: 'bases' } })).json.problem.code).toBe(
      'wrong-state',
    );
  });

  it('is for the deputy; the director looks; nobody else, and no other commune, gets anything', async () => {
    const services = await openServices();
    await given(services, first);
    await tell(services, first, { headings: { [bases]: 'bases' } });
    const [hint] = await hints(services);
    const body = { ...nothingSaid, headings: { [bases]: 'ignore' } };
    const director = await services.as('giamdoc');
    expect((await director.get(at('/reading-hints'))).status).toBe(200);
    for (const other of ['giamdoc', 'ketoan', 'truongthon', 'vanhoa', 'quantri']) {
      const caller = await services.as(other);
      expect((await caller.send('POST', at(`/paper-imports/${first}/told`), body)).status, other).toBe(403);
      expect((await caller.send('DELETE', at(`/reading-hints/${hint.id}`))).status, other).toBe(403);
      if (other !== 'giamdoc') expect((await caller.get(at('/reading-hints'))).status, other).toBe(403);
    }
    const deputy = await deputyOf(services);
    expect((await deputy.send('POST', at(`/paper-imports/${first}/told`, there), body)).status).toBe(404);
    expect((await deputy.send('DELETE', at(`/reading-hints/${hint.id}`, there))).status).toBe(404);
    expect(await hints(services)).toMatchObject([{ meaning: 'bases' }]);
  });
});

describe('two people who say something of one paper at the same moment', () => {
  it('are both heard', async () => {
    const services = await committingServices();
    await given(services, first);
    const written = { [bases]: 'bases', [needs]: 'needs' } as const;
    const answers = await atOnce(2, (n) =>
      tell(services, first, { headings: Object.fromEntries([Object.entries(written)[n]!]) }),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const after = await opened(services, first);
    expect(after.review!.told.headings).toEqual(written);
    expect([classesUnder(after, bases)[0], classesUnder(after, needs)[0]]).toEqual(['bases', 'needs']);
    expect(await hints(services)).toHaveLength(2);
  });
});
