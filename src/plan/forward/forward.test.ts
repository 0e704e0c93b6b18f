import { describe, expect, it } from 'vitest';
import { moi } from '../../sample/moi.ts';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { testToday } from '../../testing/fixtures.ts';
import { servicesForTests } from '../../testing/services.ts';
import type { PlanLine } from '../line/schema.ts';
import { findingsOf } from '../reading/from-plan.ts';
import type { OpenedPlan } from '../version/schema.ts';

const openServices = servicesForTests();
const sample = tanHuong2024();
const other = moi(testToday);
const base = `/api/communes/${sample.communeId}`;
const uuid = (n: number) => `0199c0de-0000-7000-8000-${String(n).padStart(12, '0')}`;
const old = sample.plan.id;
const copy = (id: number, body: object = {}) =>
  ['PUT', `${base}/plans/${uuid(id)}/copy`, { from: old, year: 2025, ...body }] as const;
const leftovers = (opened: OpenedPlan) => findingsOf(opened).filter(({ rule }) => rule === 'leftover');

/** Signs the deputy in and gives the plan of 2024 copied to 2025. */
async function copied(body: object = {}) {
  const services = await openServices();
  const deputy = await services.as('phogiamdoc');
  const answer = await deputy.send(...copy(1, body));
  expect(answer.status, JSON.stringify(answer.json)).toBe(200);
  return { services, deputy, opened: answer.json as OpenedPlan };
}

describe('a plan that is copied forward', () => {
  it('has every line in the same month of the new year, with all that it said', async () => {
    const { deputy, opened } = await copied();
    const before = (await deputy.get(`${base}/plans/${old}`)).json as OpenedPlan;
    expect(opened.plan).toMatchObject({ kind: 'annual', year: 2025, periodFrom: '2025-01-01' });
    expect(opened.plan.title).toContain('năm 2025');
    expect(opened.version.state).toBe('draft');
    const said = ({ year, month, title, learners, cost, venueText }: PlanLine) => [
      year,
      month,
      title,
      learners,
      cost,
      venueText,
    ];
    expect(opened.lines.length).toBeGreaterThan(20);
    expect(opened.lines.map(said)).toEqual(before.lines.map((line) => said({ ...line, year: 2025 })));
    expect(opened.version.recipients).toEqual(before.version.recipients);
    expect(opened.sections.map(({ title }) => title)).toEqual(before.sections.map(({ title }) => title));
  });

  it('takes what is chosen along: targets and tasks with their days moved, nothing reported', async () => {
    const { deputy } = await copied({ bases: false, recipients: false });
    const targets = (await deputy.get(`${base}/targets?plan=${uuid(1)}`)).json;
    const before = (await deputy.get(`${base}/targets?plan=${old}`)).json;
    expect(before.length).toBeGreaterThan(0);
    expect(targets.map(({ text }: { text: string }) => text)).toEqual(
      before.map(({ text }: { text: string }) => text),
    );
    const tasks = (await deputy.get(`${base}/assignments?plan=${uuid(1)}`)).json;
    const tasksBefore = (await deputy.get(`${base}/assignments?plan=${old}`)).json;
    expect(tasksBefore.length).toBeGreaterThan(0);
    expect(tasks).toHaveLength(tasksBefore.length);
    for (const { dueOn, reports } of tasks) {
      expect(reports).toEqual([]);
      if (dueOn) expect(dueOn.slice(0, 4)).toBe('2025');
    }
    const opened = (await deputy.get(`${base}/plans/${uuid(1)}`)).json as OpenedPlan;
    expect(opened.bases).toEqual([]);
    expect(opened.version.recipients).toEqual([]);
  });

  it('is the same plan however often it is sent, and none of what was left out', async () => {
    const { deputy } = await copied({ targets: false, assignments: false });
    const again = await deputy.send(...copy(1));
    expect(again.status).toBe(200);
    expect((await deputy.get(`${base}/targets?plan=${uuid(1)}`)).json).toEqual([]);
    expect((await deputy.get(`${base}/assignments?plan=${uuid(1)}`)).json).toEqual([]);
  });

  it('is refused in words where the year has such a plan, and its draft takes the lines', async () => {
    const { deputy } = await copied();
    const refused = await deputy.send(...copy(2));
    expect(refused.status).toBe(409);
    expect(refused.json.problem).toMatchObject({ code: 'plan-exists', more: { plan: { id: uuid(1) } } });
    expect(refused.json.problem.where[0].vi).toContain('năm 2025');
    const preview = (await deputy.get(`${base}/plans/${old}/forward?year=2025`)).json;
    expect(preview.existing).toMatchObject({ id: uuid(1), draft: uuid(1) });

    const into = () => deputy.send('POST', `${base}/plan-versions/${uuid(1)}/copied-lines`, { from: old });
    expect((await into()).json).toMatchObject({ added: 0 });
    const { lines } = (await deputy.get(`${base}/plans/${uuid(1)}`)).json as OpenedPlan;
    const gone = lines[0]!;
    await deputy.send('POST', `${base}/plan-versions/${uuid(1)}/lines`, {
      changes: [{ kind: 'delete', id: gone.id, revision: gone.revision }],
    });
    expect((await into()).json).toMatchObject({ added: 1, existing: lines.length - 1 });
    const back = (await deputy.get(`${base}/plans/${uuid(1)}`)).json as OpenedPlan;
    expect(back.lines.map(({ title }) => title)).toContain(gone.title);
  });

  it('is refused for the year that it comes from, and for an earlier one', async () => {
    const deputy = await (await openServices()).as('phogiamdoc');
    for (const year of [2024, 2023]) {
      const refused = await deputy.send(...copy(3, { year }));
      expect(refused.status).toBe(400);
      expect(refused.json.problem.where[0].vi).toContain('năm sau');
    }
  });
});

describe('what may be left over in a copied plan', () => {
  it('is marked with its passage until it is edited, or somebody has looked', async () => {
    const { deputy, opened } = await copied();
    const section = opened.sections.find(({ key }) => key === 'solutions')!;
    // The sample's own texts are clean: the source gets what a centre leaves in them.
    const marks = leftovers(opened);
    expect(opened.copied).toMatchObject({ fromPlanId: old, fromYear: 2024, undo: true });
    expect(marks.length).toBeGreaterThan(0);
    const [first] = marks;
    const kept = await deputy.send('PUT', `${base}/plan-versions/${uuid(1)}/findings/${uuid(9)}`, {
      fingerprint: first!.fingerprint,
      reason: 'Đã xem, giữ',
    });
    expect(kept.status).toBe(200);
    const again = (await deputy.get(`${base}/plans/${uuid(1)}`)).json as OpenedPlan;
    expect(leftovers(again).find(({ fingerprint }) => fingerprint === first!.fingerprint)?.kept).toBe(
      'Đã xem, giữ',
    );
    // To look is no edit: the copy can still be taken back.
    expect(again.copied?.undo).toBe(true);

    const { id, revision, ...rest } = section;
    await deputy.send('PUT', `${base}/plan-versions/${uuid(1)}/sections/${id}`, {
      ...rest,
      revision,
      content: {
        type: 'doc',
        content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Viết lại.' }] }],
      },
    });
    const edited = (await deputy.get(`${base}/plans/${uuid(1)}`)).json as OpenedPlan;
    expect(leftovers(edited).some(({ mark }) => mark?.place.in === 'section' && mark.place.id === id)).toBe(
      false,
    );
    expect(edited.copied?.undo).toBe(false);
  });

  it('proposes the successor of a basis that is no longer in force', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const made = await deputy.send(...copy(1, { year: 2027 }));
    const { bases } = made.json as OpenedPlan;
    const preview = (await deputy.get(`${base}/plans/${old}/forward?year=2027`)).json;
    expect(preview.bases.map(({ number }: { number: string }) => number)).toEqual(
      bases.map(({ number }) => number),
    );
    for (const { inForce, replacedBy } of preview.bases) if (inForce !== false) expect(replacedBy).toBeNull();
  });
});

describe('a copy that is taken back', () => {
  it('is gone with its targets and tasks, until the first edit', async () => {
    const { deputy } = await copied();
    const gone = await deputy.send('DELETE', `${base}/plans/${uuid(1)}/copy`);
    expect(gone.status, JSON.stringify(gone.json)).toBe(200);
    expect((await deputy.get(`${base}/plans/${uuid(1)}`)).status).toBe(404);
    for (const list of ['targets', 'assignments'])
      expect(JSON.stringify((await deputy.get(`${base}/${list}`)).json)).not.toContain(uuid(1));
    expect((await deputy.send(...copy(1))).status).toBe(200);

    const { lines } = (await deputy.get(`${base}/plans/${uuid(1)}`)).json as OpenedPlan;
    const { hours: _, ...line } = lines[0] as PlanLine & { hours: unknown };
    await deputy.send('POST', `${base}/plan-versions/${uuid(1)}/lines`, {
      changes: [{ kind: 'put', record: { ...line, title: 'Sửa tên lớp' } }],
    });
    const refused = await deputy.send('DELETE', `${base}/plans/${uuid(1)}/copy`);
    expect(refused.status).toBe(409);
    expect(refused.json.problem.code).toBe('copy-edited');
    expect((await deputy.get(`${base}/plans/${uuid(1)}`)).status).toBe(200);
  });

  it('is not taken back once a task was added to it', async () => {
    const { deputy } = await copied();
    await deputy.send('PUT', `${base}/assignments/${uuid(20)}`, {
      planId: uuid(1),
      text: 'Việc mới',
      units: [],
      byCentre: true,
      dueOn: null,
      revision: 0,
    });
    expect((await deputy.send('DELETE', `${base}/plans/${uuid(1)}/copy`)).status).toBe(409);
  });
});

describe('who copies a plan', () => {
  it('is the deputy alone; somebody else gets nothing, another commune neither', async () => {
    const services = await openServices();
    for (const name of ['giamdoc', 'ketoan', 'hoinongdan']) {
      const caller = await services.as(name);
      expect((await caller.send(...copy(1))).status).toBe(403);
      expect((await caller.get(`${base}/plans/${old}/forward?year=2025`)).status).toBe(403);
    }
    const deputy = await services.as('phogiamdoc');
    const there = `/api/communes/${other.communeId}`;
    expect((await deputy.get(`${there}/plans/${old}/forward?year=2027`)).status).toBe(404);
    expect(
      (await deputy.send('PUT', `${there}/plans/${uuid(1)}/copy`, { from: old, year: 2030 })).status,
    ).toBe(404);
  });
});
