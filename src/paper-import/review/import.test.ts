import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nestedPdf } from '#paper/testing/attacks.ts';
import { readPaperFile } from '#paper-import/read/reader.ts';
import { nothingTold } from '#plan/reading/blocks.ts';
import { findingsOf, readingOf } from '#plan/reading/from-plan.ts';
import type { OpenedPlan } from '#plan/version/schema.ts';
import { root } from '#platform/root.ts';
import { moi } from '../../sample/moi.ts';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { testToday } from '../../testing/fixtures.ts';
import { servicesForTests, type TestServices } from '../../testing/services.ts';
import { pointsOf } from './points.ts';
import { insertImport, writeReading } from './queries.ts';
import { firstReview, isBeingRead, type OpenedImport } from './schema.ts';

const openServices = servicesForTests();
const sample = tanHuong2024();
const there = moi(testToday);
const id = '0199c0de-0000-7000-8000-0000000000c1';
const planId = '0199c0de-0000-7000-8000-0000000000c2';
const at = (path: string, commune = sample.communeId) => `/api/communes/${commune}${path}`;
const path = at(`/paper-imports/${id}`);

/** Sends a file, and waits until it was read. */
async function upload(services: TestServices, url: string, name: string, bytes: Uint8Array) {
  const answer = await (await services.as('phogiamdoc')).upload(url, name, bytes);
  expect(answer.status, JSON.stringify(answer.json)).toBe(200);
  await services.jobs.idle();
  return answer.json as OpenedImport;
}

/** The plan of 2024 as a Word file of the system. */
async function wordFile(services: TestServices): Promise<Buffer> {
  const deputy = await services.as('phogiamdoc');
  const opened = (await deputy.get(at(`/plans/${sample.plan.id}`))).json as OpenedPlan;
  return (await deputy.get(at(`/plan-versions/${opened.version.id}/paper?form=docx`))).bytes;
}

/** The same paper as if it had been read just now: reading takes a process and a second, and one test does it. */
let outcome: Promise<Parameters<typeof writeReading>[2]> | null = null;
async function given(services: TestServices, commune = sample.communeId): Promise<void> {
  const bytes = await wordFile(services);
  outcome ??= readPaperFile(bytes, 'a.docx').then((read) => ({
    ...read,
    review: firstReview(read.reading, 2024),
    remembered: nothingTold,
  }));
  const read = await outcome;
  await services.within(commune, async (tx) => {
    const file = {
      fileId: planId,
      name: 'a.docx',
      mediaType: 'application/octet-stream',
      bytes,
      sha256: 'x',
    };
    await insertImport(tx, commune, { id, addedBy: 'Phó giám đốc', ...file });
    await writeReading(tx, id, read);
  });
}

const opened = async (services: TestServices, url = path) =>
  (await (await services.as('phogiamdoc')).get(url)).json as OpenedImport;
const fixture = (name: string) => readFile(join(root, 'tests', 'papers', 'files', name));

describe('a paper that is read from a file', () => {
  it('says what it says, and nothing of it is a record yet', async () => {
    const services = await openServices();
    const begun = await upload(services, path, 'kế hoạch 2024.docx', await wordFile(services));
    expect(begun).toMatchObject({ state: 'reading', fileName: 'kế hoạch 2024.docx', reading: null });
    const read = await opened(services);
    expect(read).toMatchObject({ state: 'read', rows: 24, progress: null });
    expect(read.reading!.period).toEqual({ from: '2024-01-01', to: '2024-12-31' });
    expect(read.review).toMatchObject({ corrected: read.reading, year: 2024, dropped: [] });
    expect(read.evidence!.sources['activities[0].learners']).toMatchObject({
      anchor: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    });
    const plans = (await (await services.as('phogiamdoc')).get(at('/plans'))).json;
    expect(plans).toHaveLength(1);
  });

  it('is asked about as long as it says that it is being read, also when no work is under way just then', async () => {
    const services = await openServices();
    const bytes = Buffer.from('x');
    const file = {
      fileId: planId,
      name: 'a.docx',
      mediaType: 'application/octet-stream',
      bytes,
      sha256: 'a',
    };
    await services.within(sample.communeId, (tx) =>
      insertImport(tx, sample.communeId, { id, addedBy: 'A', ...file }),
    );
    const begun = await opened(services);
    expect([begun.state, begun.progress, isBeingRead(begun)]).toEqual(['reading', null, true]);
    const read = await readPaperFile(await wordFile(services), 'a.docx');
    await services.within(sample.communeId, (tx) =>
      writeReading(tx, id, { ...read, review: firstReview(read.reading, 2024), remembered: nothingTold }),
    );
    expect(isBeingRead(await opened(services))).toBe(false);
  });

  it('is told to have been read before', async () => {
    const services = await openServices();
    const file = await wordFile(services);
    await upload(services, path, 'a.docx', file);
    const again = await upload(services, at(`/paper-imports/${planId}`), 'b.docx', file);
    expect(again.same).toMatchObject([{ id, fileName: 'a.docx' }]);
  });

  it('that was made to harm is refused in words, also at each view of its page', async () => {
    const services = await openServices();
    await upload(services, path, 'a.pdf', Buffer.from(nestedPdf()));
    const { state, refusal } = await opened(services);
    expect([state, refusal?.vi]).toEqual(['refused', expect.stringContaining('quá lớn')]);
    const page = await (await services.as('phogiamdoc')).get(`${path}/pages/1`);
    expect([page.status, page.json.problem.code]).toEqual([422, 'unreadable-file']);
    expect((await services.server.inject('/health')).statusCode).toBe(200);
  });

  it('that cannot be read says why in words, and can be thrown away', async () => {
    const services = await openServices();
    await upload(services, path, 'a.docx', Buffer.from('%PDF-1.7 nothing'));
    const refused = await opened(services);
    expect(refused).toMatchObject({ state: 'refused' });
    expect(refused.refusal!.vi).toMatch(/Đuôi tệp/);
    const deputy = await services.as('phogiamdoc');
    expect((await deputy.send('DELETE', path)).status).toBe(200);
    expect((await deputy.get(path)).status).toBe(404);
  });

  it('shows the pages of a PDF as pictures, and the original as an attachment', async () => {
    const services = await openServices();
    await upload(services, path, 'p03.pdf', await fixture('p03.pdf'));
    const deputy = await services.as('phogiamdoc');
    const page = await deputy.get(`${path}/pages/1`);
    expect([page.status, page.headers['content-type']]).toEqual([200, 'image/jpeg']);
    expect((await deputy.get(`${path}/pages/300`)).status).toBe(404);
    const original = await deputy.get(`${path}/file`);
    expect(original.headers['content-disposition']).toMatch(/^attachment/);
    expect(original.bytes.equals(await fixture('p03.pdf'))).toBe(true);
  });

  it('is corrected by a person; a second person sees what changed', async () => {
    const services = await openServices();
    await given(services);
    const { review, revision } = await opened(services);
    const deputy = await services.as('phogiamdoc');
    const next = { ...review!, dropped: [3] };
    const saved = await deputy.send('PUT', `${path}/review`, { review: next, revision });
    expect(saved.json).toEqual({ revision: revision + 1, readAgain: null });
    const late = await deputy.send('PUT', `${path}/review`, { review, revision });
    expect(late.json.problem).toMatchObject({ code: 'changed-meanwhile', more: { now: { dropped: [3] } } });
  });
});

describe('accepting what was read', () => {
  it('makes the year whole in an empty place: the plan with its rows, its names, its claims; and takes all of it back', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const elsewhere = at(`/paper-imports/${id}`, there.communeId);
    const lists = async () =>
      Promise.all(
        ['villages', 'venues', 'units', 'plans'].map(
          async (list) => (await deputy.get(at(`/${list}`, there.communeId))).json.length as number,
        ),
      );
    const before = await lists();
    await given(services, there.communeId);
    const { revision } = await opened(services, elsewhere);
    const accepted = await deputy.send('POST', `${elsewhere}/acceptance`, { planId, revision });
    expect(accepted.json).toMatchObject({ state: 'accepted', planId, undo: 'possible' });
    const again = await deputy.send('POST', `${elsewhere}/acceptance`, { planId, revision });
    expect(again.json).toMatchObject({ state: 'accepted', planId });

    const plan = (await deputy.get(at(`/plans/${planId}`, there.communeId))).json as OpenedPlan;
    const original = (await deputy.get(at(`/plans/${sample.plan.id}`))).json as OpenedPlan;
    const [made, printed] = [readingOf(plan), readingOf(original)];
    expect(made.activities).toEqual(printed.activities);
    const numbers = (one: typeof made) => one.legalBases.map(({ number, date }) => [number, date]);
    expect(numbers(made)).toEqual(numbers(printed));
    expect(made.lastPeriod.byProgramme).toEqual(printed.lastPeriod.byProgramme);
    expect(made.needs.stated.attendances).toBe(2248);
    expect(plan.lines).toHaveLength(24);
    expect(plan.lines.every((line) => line.venueId !== null)).toBe(true);
    const after = await lists();
    expect(after[0]! - before[0]!).toBe(4);

    const undone = await deputy.send('POST', `${elsewhere}/undo`);
    expect(undone.json).toMatchObject({ state: 'undone', planId: null });
    expect(await lists()).toEqual(before);
    const once = await deputy.send('POST', `${elsewhere}/acceptance`, {
      planId,
      revision: undone.json.revision,
    });
    expect(once.json.state).toBe('accepted');
  });

  it('links what the commune knows, makes nothing twice, and leaves out dropped rows', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    await given(services);
    const { review, revision } = await opened(services);
    const saved = await deputy.send('PUT', `${path}/review`, {
      review: { ...review, year: 2025, dropped: [0, 1] },
      revision,
    });
    const venues = (await deputy.get(at('/venues'))).json.length;
    const accepted = await deputy.send('POST', `${path}/acceptance`, {
      planId,
      revision: saved.json.revision,
    });
    expect(accepted.status).toBe(200);
    const plan = (await deputy.get(at(`/plans/${planId}`))).json as OpenedPlan;
    expect(plan.plan).toMatchObject({ year: 2025, periodFrom: '2025-01-01', periodTo: '2025-12-31' });
    expect(plan.plan.title).toMatch(/năm 2025$/);
    expect(plan.lines).toHaveLength(22);
    expect(new Set(plan.lines.map(({ year }) => year))).toEqual(new Set([2025]));
    expect((await deputy.get(at('/venues'))).json.length).toBe(venues);
    expect(plan.claims).toEqual([]);
  });

  it('does not ask again in the plan what was let stand as on paper, and tells there what is left of another year', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    await given(services);
    const { review, revision, reading, evidence } = await opened(services);
    const known = { village: [], venue: [], unit: [] };
    const centre = { name: 'x', placeName: 'Tân Hương' };
    const corrected = structuredClone(review!.corrected);
    corrected.activities[5]!.title = 'Chăn nuôi lợn năm 2024';
    const later = { ...review!, corrected, year: 2025 };
    const points = pointsOf({ reading: reading!, evidence: evidence!, review: later, known, centre });
    const asOnPaper = /^(Tháng 1, dòng 2, Kinh phí|Tháng 2, dòng 2, Số lớp|Căn cứ 6)$/;
    const kept = points.filter(({ where }) => asOnPaper.test(where));
    expect(kept).toHaveLength(3);
    const saved = await deputy.send('PUT', `${path}/review`, {
      review: {
        ...later,
        looked: Object.fromEntries(kept.map(({ key }) => [key, 'accepted'])),
      },
      revision,
    });
    await deputy.send('POST', `${path}/acceptance`, { planId, revision: saved.json.revision });
    const findings = findingsOf((await deputy.get(at(`/plans/${planId}`))).json as OpenedPlan);
    const told = (only: (kept: string | null) => boolean) =>
      findings.filter((one) => only(one.kept)).map(({ rule, where }) => `${rule} ${where}`);
    expect(told((reason) => reason?.includes('a.docx') ?? false).toSorted()).toEqual([
      'leftover Căn cứ 6',
      'missing-value Tháng 2, dòng 2, Số lớp',
      'row-off-norm Tháng 1, dòng 2, Kinh phí',
    ]);
    const open = told((reason) => reason === null);
    expect(open).toContain('row-off-norm Tháng 5, dòng 1, Kinh phí');
    expect(open).toContain('leftover Tháng 3, dòng 2, Nội dung');
    expect(open).toContain('leftover Lời văn, “Tổ chức thực hiện”');
    // What a mark tells is told once.
    expect(open.filter((one) => one.startsWith('date-outside-period'))).toEqual([]);
  });

  it('is refused where the year has a plan, or the plan has moved on', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    await given(services);
    const { review, revision } = await opened(services);
    const twice = await deputy.send('POST', `${path}/acceptance`, { planId, revision });
    expect(twice.json.problem.code).toBe('already-exists');
    const saved = await deputy.send('PUT', `${path}/review`, { review: { ...review, year: 2026 }, revision });
    await deputy.send('POST', `${path}/acceptance`, { planId, revision: saved.json.revision });
    const { version } = (await deputy.get(at(`/plans/${planId}`))).json as OpenedPlan;
    const submitted = await deputy.send('POST', at(`/plan-versions/${version.id}/submission`), {
      stepId: '0199c0de-0000-7000-8000-0000000000c9',
      act: 'submit',
      reason: null,
    });
    expect(submitted.status, JSON.stringify(submitted.json)).toBe(200);
    expect(await opened(services)).toMatchObject({ undo: 'plan-moved-on' });
    expect((await deputy.send('POST', `${path}/undo`)).json.problem.code).toBe('wrong-state');
  });

  it('is not taken back once a class was begun from a line', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    await given(services);
    const { review, revision } = await opened(services);
    const saved = await deputy.send('PUT', `${path}/review`, { review: { ...review, year: 2026 }, revision });
    await deputy.send('POST', `${path}/acceptance`, { planId, revision: saved.json.revision });
    const { lines } = (await deputy.get(at(`/plans/${planId}`))).json as OpenedPlan;
    await services.within(sample.communeId, (tx) =>
      tx
        .insertInto('activity')
        .values({
          communeId: sample.communeId,
          id,
          planItemId: lines[0]!.itemId,
          year: 2026,
          title: 'Lớp mở sớm',
          programme: 'KT',
          rosterCode: 'MOSOM',
        })
        .execute(),
    );
    expect(await opened(services)).toMatchObject({ undo: 'plan-moved-on' });
    expect((await deputy.send('POST', `${path}/undo`)).json.problem.code).toBe('wrong-state');
    expect((await deputy.get(at(`/plans/${planId}`))).status).toBe(200);
  });

  it('is for the deputy; the director looks; everybody else, and another commune, gets nothing', async () => {
    const services = await openServices();
    await given(services);
    expect((await (await services.as('giamdoc')).get(path)).status).toBe(200);
    for (const other of ['ketoan', 'truongthon', 'vanhoa', 'quantri']) {
      const caller = await services.as(other);
      for (const url of [path, `${path}/file`, `${path}/pages/1`, at('/paper-imports')])
        expect((await caller.get(url)).status, `${other} ${url}`).toBe(403);
    }
    const deputy = await services.as('phogiamdoc');
    expect((await deputy.get(at(`/paper-imports/${id}`, there.communeId))).status).toBe(404);
    expect((await deputy.get(at('/paper-imports', there.communeId))).json).toEqual([]);
  });
});
