import { listInstructors } from '#centre/instructor/queries.ts';
import { listPosts } from '#centre/post/queries.ts';
import { noChange, record } from '#platform/audit/audit.ts';
import type { Tx } from '#platform/database/database.ts';
import { hold } from '#platform/database/hold.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import { listSurveys } from '#survey/queries.ts';
import type { Period } from '#vocabulary/period.ts';
import { kindOf } from '../kind/registry.ts';
import { periodOfPlan } from '../kind/rules.ts';
import { ensureItems, listLines, writeLines } from '../line/queries.ts';
import { totalsOf } from '../line/rules.ts';
import type { PlanLine } from '../line/schema.ts';
import { deletePlan, makePlanFromRecords } from '../version/commands.ts';
import { planContextOn } from '../version/context.ts';
import { lockDraft, refuseOthers } from '../version/draft.ts';
import { openPlan } from '../version/open.ts';
import { findPlan, listVersions } from '../version/queries.ts';
import { resultsOf } from '../version/results.ts';
import type { OpenedPlan, Plan, PlanContext } from '../version/schema.ts';
import { copyActs } from './acts.ts';
import { allCarriers, arePartsUntouched, partTexts } from './carriers.ts';
import { basesForward, linesForward, sectionsForward } from './copy.ts';
import { communityFigures, type Figure, sizeFigures } from './live.ts';
import { endedMarks, type Linked, marksOf } from './marks.ts';
import { digestOf } from './opened.ts';
import * as queries from './queries.ts';
import { existingFor, plannedCopy } from './read.ts';
import { moveDay } from './rules.ts';
import type { WantedCopy } from './schema.ts';
import { contentOf, sourceOf } from './source.ts';

/**
 * Makes a plan by copying one of an earlier year: its lines moved to the new period, its texts with the figures of the records live, and, as
 * chosen, bases, recipients, targets and tasks; what may be left over in it is marked. Sending it again gives the plan that is there. Throws
 * not-found, bad-input for days that are no period of the kind, plan-exists where the year has such a plan.
 */
export async function copyPlan(
  tx: Tx,
  actor: Actor,
  planId: string,
  wanted: WantedCopy,
): Promise<OpenedPlan> {
  await hold(tx, 'plan copy');
  if (await findPlan(tx, planId)) {
    if ((await queries.findCopy(tx, planId))?.fromPlanId !== wanted.from) throw new Problem('already-exists');
    noChange(tx);
    return openPlan(tx, actor, planId);
  }
  const source = await sourceOf(tx, wanted.from);
  refuseOthers(actor, source.plan.kind);
  const { plan, context } = await plannedCopy(tx, source.plan, wanted as Parameters<typeof plannedCopy>[2]);
  await refuseExisting(tx, plan);
  const move = { from: periodOfPlan(source.plan), to: periodOfPlan(plan) };
  const lines = linesForward(source.lines, planId, planId, move, context);
  const surveys = kindOf(plan.kind).fromSurvey ? await listSurveys(tx, null) : [];
  const surveyId = surveys.find(({ year }) => year === plan.year)?.id ?? null;
  await makePlanFromRecords(
    tx,
    actor,
    planId,
    {
      plan: { ...plan, surveyId },
      lines,
      sections: sectionsForward(source.sections, planId, await figuresOf(tx, source)),
      bases: wanted.bases ? basesForward(source.bases, planId) : [],
      claims: [],
      past: [],
    },
    wanted.recipients ? source.recipients : [],
  );
  const made = orNotFound(await findPlan(tx, planId));
  for (const { part, carry } of allCarriers())
    if (wanted[part])
      await carry(tx, actor, { from: source.plan, to: made, moveDay: (day) => moveDay(day, move) });
  await noteCopy(tx, actor, made, {
    planId: source.plan.id,
    title: source.plan.title,
    year: source.plan.year,
    period: move.from,
    lines: source.lines,
  });
  return openPlan(tx, actor, planId);
}

async function refuseExisting(tx: Tx, plan: Omit<Plan, 'id' | 'surveyId'>): Promise<void> {
  const existing = await existingFor(tx, plan);
  if (!existing) return;
  throw new Problem('plan-exists', {
    where: [
      {
        path: 'body.year',
        vi: `Năm ${plan.year} đã có “${existing.title}”${existing.draft ? ', đang soạn' : ''}.`,
        en: `${plan.year} has “${existing.title}” already${existing.draft ? ', as a draft' : ''}.`,
      },
    ],
    more: { plan: existing, to: `ke-hoach/${existing.id}` },
  });
}

/** The figures of the time of a plan, by which typed ones are known; what tells of the year before knows its results. */
async function figuresOf(tx: Tx, { plan, lines }: Awaited<ReturnType<typeof sourceOf>>) {
  const { community } = await planContextOn(tx, periodOfPlan(plan).from);
  const { classes, learners } = totalsOf(lines);
  const past = await resultsOf(tx, plan.year - 1);
  const whole = ({ value, blanks }: typeof classes) => (blanks > 0 || value === 0 ? null : value);
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0) || null;
  const size = sizeFigures({ lines: lines.length, classes: whole(classes), learners: whole(learners) });
  const before: readonly Figure[] = [
    { key: 'past.classes', value: sum(past.map((one) => one.classes)), behind: /^\s*lớp(?!\p{L})/iu },
    {
      key: 'past.attendances',
      value: sum(past.map((one) => one.attendances)),
      behind: /^\s*lượt(?!\p{L})/iu,
    },
  ];
  const common = communityFigures(community);
  return (key: string) => [...common, ...(key === 'situation' ? before : size)];
}

/** What a plan was copied from: a plan of the commune, or a paper (without id). */
export interface CopiedFrom {
  readonly planId: string | null;
  readonly title: string;
  readonly year: number;
  readonly period: Period;
  /** The lines as they were; none where they had no links to the lists of the commune. */
  readonly lines: readonly Linked[];
}

/** Writes down where a new plan was copied from, with what in it may be left over. */
export async function noteCopy(tx: Tx, actor: Actor, plan: Plan, from: CopiedFrom): Promise<void> {
  const [version] = await listVersions(tx, plan.id);
  const content = await contentOf(tx, orNotFound(version));
  const parts = await partTexts(tx, plan.id);
  const marks = await marksIn(tx, plan, from, { ...content, parts });
  await queries.insertCopy(tx, {
    id: plan.id,
    fromPlanId: from.planId,
    fromTitle: from.title,
    fromYear: from.year,
    marks,
    digest: digestOf(content, parts),
    copiedBy: actor.name,
  });
  await record(tx, actor, {
    act: copyActs.add,
    id: plan.id,
    after: { fromTitle: from.title, fromYear: from.year, lines: content.lines.length, marks: marks.length },
  });
}

async function marksIn(
  tx: Tx,
  plan: Plan,
  from: Pick<CopiedFrom, 'period' | 'lines'>,
  said: Parameters<typeof marksOf>[0],
) {
  const move = { from: from.period, to: periodOfPlan(plan) };
  const posts = await listPosts(tx, undefined);
  const instructors = await listInstructors(tx);
  const people = [...posts.map(({ holder }) => holder), ...instructors.map(({ name }) => name)].filter(
    (name) => /\p{L}\s+\p{L}/u.test(name),
  );
  const marks = marksOf(said, {
    ...move,
    moveDay: (day) => moveDay(day, move),
    people: [...new Set(people)].sort((a, b) => b.length - a.length),
  });
  return [...marks, ...endedMarks(from.lines, said.lines, plan.id, marks.length)];
}

/** Takes a copied plan back with all that came with it. Throws not-found, wrong-state once anything of it was edited. */
export async function undoCopy(tx: Tx, actor: Actor, planId: string): Promise<void> {
  const copy = orNotFound(await queries.findCopy(tx, planId));
  const version = await lockDraft(tx, actor, planId);
  const content = await contentOf(tx, { id: planId, recipients: version.recipients });
  if (copy.digest !== digestOf(content, await partTexts(tx, planId))) throw new Problem('copy-edited');
  if (!(await arePartsUntouched(tx, planId))) throw new Problem('copy-edited');
  for (const { remove } of allCarriers()) await remove(tx, planId);
  await deletePlan(tx, planId);
  const { fromTitle, fromYear } = copy;
  await record(tx, actor, { act: copyActs.undo, id: planId, before: { fromTitle, fromYear } });
}

/**
 * Copies the lines of an earlier plan behind those of a draft; what was copied before is left out. Throws not-found, wrong-state when it is
 * no draft, bad-input for the lines of the plan itself or of a later one.
 */
export async function copyLinesInto(
  tx: Tx,
  actor: Actor,
  versionId: string,
  fromPlanId: string,
): Promise<{ added: number; existing: number }> {
  const { planId } = await lockDraft(tx, actor, versionId);
  const plan = orNotFound(await findPlan(tx, planId));
  const source = await sourceOf(tx, fromPlanId);
  if (source.plan.kind !== plan.kind || source.plan.periodFrom >= plan.periodFrom)
    throw new Problem('bad-input', {
      where: [
        {
          path: 'body.from',
          vi: 'Chỉ chép được dòng của một kế hoạch cùng loại, của thời gian trước. Chọn kế hoạch khác.',
          en: 'Lines come from a plan of the same kind and of an earlier time. Choose another plan.',
        },
      ],
    });
  const own = await listLines(tx, versionId);
  const move = { from: periodOfPlan(source.plan), to: periodOfPlan(plan) };
  const context: PlanContext = await planContextOn(tx, move.to.from);
  const all = linesForward(source.lines, plan.id, versionId, move, context);
  const last = Math.max(0, ...own.map(({ position }) => position));
  const fresh = all
    .filter(({ itemId }) => !own.some((line) => line.itemId === itemId))
    .map((line, at) => ({ ...line, position: last + at + 1 }));
  const answer = { added: fresh.length, existing: all.length - fresh.length };
  if (fresh.length === 0) {
    noChange(tx);
    return answer;
  }
  await ensureItems(
    tx,
    actor.commune.id,
    plan.id,
    fresh.map(({ itemId }) => ({ id: itemId, needId: null })),
  );
  await writeLines(tx, actor.commune.id, versionId, fresh);
  await addMarks(tx, actor, plan, source.plan, fresh);
  const { title: fromTitle, year: fromYear } = source.plan;
  await record(tx, actor, {
    act: copyActs.lines,
    id: plan.id,
    after: { fromTitle, fromYear, lines: fresh.length },
  });
  return answer;
}

/** What may be left over in lines that were added: behind the marks that the plan has. */
async function addMarks(
  tx: Tx,
  actor: Actor,
  plan: Plan,
  from: Plan,
  lines: readonly PlanLine[],
): Promise<void> {
  const copy = await queries.findCopy(tx, plan.id);
  const had = copy?.marks ?? [];
  const said = { lines, sections: [], bases: [], recipients: [], parts: [] };
  const found = await marksIn(tx, plan, { period: periodOfPlan(from), lines: [] }, said);
  const marks = [...had, ...found.map((one, at) => ({ ...one, key: String(had.length + at + 1) }))];
  if (copy) await queries.updateMarks(tx, plan.id, marks);
  else
    await queries.insertCopy(tx, {
      id: plan.id,
      fromPlanId: from.id,
      fromTitle: from.title,
      fromYear: from.year,
      marks,
      digest: null,
      copiedBy: actor.name,
    });
}
