import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderReading } from '../../cli/papers.ts';
import { root } from '../../platform/root.ts';
import { moi } from '../../sample/moi.ts';
import { testToday } from '../../testing/fixtures.ts';
import { servicesForTests } from '../../testing/services.ts';
import { findingsOf } from '../reading/from-plan.ts';
import { type PlanReading, planReading } from '../reading/schema.ts';
import type { OpenedPlan } from '../version/schema.ts';

const openServices = servicesForTests();
const { communeId } = moi(testToday);
const at = (path: string) => `/api/communes/${communeId}${path}`;
const uuid = (n: number) => `0199c0de-0000-7000-8000-${String(n).padStart(12, '0')}`;
const paperOf = (name: string): PlanReading =>
  planReading.parse(
    JSON.parse(readFileSync(join(root, 'tests', 'journeys', 'papers', `${name}.json`), 'utf8')),
  );

/** A paper of the project's own, read from a Word file, made a plan, and copied to a later year. */
async function copiedPaper(name: string, year: number) {
  const services = await openServices();
  const deputy = await services.as('phogiamdoc');
  const bytes = await renderReading(paperOf(name), 'docx');
  expect((await deputy.upload(at(`/paper-imports/${uuid(1)}`), `${name}.docx`, bytes)).status).toBe(200);
  await services.jobs.idle();
  const { revision } = (await deputy.get(at(`/paper-imports/${uuid(1)}`))).json;
  const accepted = await deputy.send('POST', at(`/paper-imports/${uuid(1)}/acceptance`), {
    planId: uuid(2),
    revision,
  });
  expect(accepted.status, JSON.stringify(accepted.json)).toBe(200);
  const copied = await deputy.send('PUT', at(`/plans/${uuid(3)}/copy`), { from: uuid(2), year });
  expect(copied.status, JSON.stringify(copied.json)).toBe(200);
  const before = (await deputy.get(at(`/plans/${uuid(2)}`))).json as OpenedPlan;
  const opened = copied.json as OpenedPlan;
  const marks = findingsOf(opened).filter(({ rule }) => rule === 'leftover');
  return { before, opened, marks };
}

/** What a plan says in words, its days apart. */
const wordsOf = ({ lines, sections }: OpenedPlan) => [
  lines.map(({ title, audience, partnerText, purpose, learners, cost }) => [
    title,
    audience,
    partnerText,
    purpose,
    learners,
    cost,
  ]),
  sections.map(({ title, content }) => [title, content]),
];

describe('a plan that came from a paper', { timeout: 120_000 }, () => {
  it('of a theme takes it along with its years moved; what still names the old year is marked', async () => {
    const { before, opened, marks } = await copiedPaper('thanh-oai', 2027);
    expect([before.plan.theme, opened.plan.theme].map((theme) => theme?.slice(-8))).toEqual([
      'năm 2026',
      'năm 2027',
    ]);
    expect(opened.lines.map(({ month, from, to }) => [month, from, to])).toEqual([
      [4, null, null],
      [5, '2027-05-01', '2027-06-30'],
      [7, null, null],
      [9, null, null],
      [11, null, null],
    ]);
    expect(wordsOf(opened)).toEqual(wordsOf(before));
    const contest = marks.find(({ mark }) => mark?.place.in === 'line' && mark.place.field === 'title')!;
    expect([contest.stated, contest.derived]).toEqual(['2026', '2027']);
    expect(marks.some(({ mark }) => mark?.kind === 'basis')).toBe(true);
  });

  it('of a week keeps weekday and distance, and each year that it names has its own mend', async () => {
    const { before, opened, marks } = await copiedPaper('thanh-binh', 2026);
    expect(opened.plan.title).toMatch(/2026 – 2027.*2026/);
    for (const [at_, line] of opened.lines.entries()) {
      const old = before.lines[at_]!;
      const days = (one: string) => Date.parse(one) / 86_400_000;
      expect((days(line.from!) - days(old.from!)) % 7).toBe(0);
      expect(line.hoursFrom).toBe(old.hoursFrom);
    }
    expect(wordsOf(opened)).toEqual(wordsOf(before));
    for (const { fixes, mark } of marks)
      for (const { set } of fixes) {
        expect(set.value).not.toContain('2026-2026');
        expect(String(set.value)).toContain(mark!.becomes!);
      }
  });

  it('of a school year has its 34 activities in their months, September to August', async () => {
    const { before, opened, marks } = await copiedPaper('long-xuyen', 2026);
    expect([opened.plan.periodFrom, opened.plan.periodTo]).toEqual(['2026-09-01', '2027-08-31']);
    expect(opened.lines.map(({ year, month }) => [year, month])).toEqual(
      before.lines.map(({ year, month }) => [year + 8, month]),
    );
    expect(wordsOf(opened)).toEqual(wordsOf(before));
    // Days of the nation come every year; the guidance of that year's office does not.
    expect(marks.map(({ stated }) => stated)).not.toContain('22/12');
    expect(marks.map(({ stated }) => stated)).toContain('259/KH-PGDĐT');
  });

  it('of the learning society takes its tasks along, none of them reported', async () => {
    const { opened, marks } = await copiedPaper('tan-phong', 2027);
    expect(opened.plan).toMatchObject({ kind: 'learning-society', year: 2027 });
    expect(marks.some(({ stated }) => stated === '3652/HD-SGDĐT')).toBe(true);
  });
});
