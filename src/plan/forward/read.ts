import { basisOn } from '#law/basis/rules.ts';
import type { Tx } from '#platform/database/database.ts';
import { Problem } from '#platform/problems/problem.ts';
import { yearOf } from '#vocabulary/date.ts';
import type { Period } from '#vocabulary/period.ts';
import { kindOf } from '../kind/registry.ts';
import { periodFor, periodOfPlan } from '../kind/rules.ts';
import { planContextOn } from '../version/context.ts';
import { listPlans, listVersions } from '../version/queries.ts';
import type { Plan } from '../version/schema.ts';
import { allCarriers } from './carriers.ts';
import { countMoved } from './copy.ts';
import { laterPeriod, standsInTheWay, yearsInText } from './rules.ts';
import type { ForwardPreview } from './schema.ts';
import { sourceOf } from './source.ts';

/** What a copy is to be: its days, title and theme where somebody chose them. */
export interface Wanted {
  readonly year: number;
  readonly period: Period | null;
  readonly title: string | null;
  readonly theme: string | null;
}

/**
 * The plan that a copy makes of another, without its id: its period, and its title as the kind has it, or the old one with its years moved.
 * Throws bad-input for days that are no period of the kind, or a year that is not later.
 */
export async function plannedCopy(tx: Tx, old: Plan, { year, period, title, theme }: Wanted) {
  const kind = kindOf(old.kind);
  const asked = kind.period.asks === 'days' ? (period ?? laterPeriod(kind, periodOfPlan(old), year)) : period;
  const chosen = periodFor(kind, year, asked);
  if ('wrong' in chosen)
    throw new Problem('bad-input', { where: [{ path: 'body.period', ...chosen.wrong }] });
  const { from, to } = chosen.period;
  if (from <= old.periodFrom)
    throw new Problem('bad-input', {
      where: [
        {
          path: 'body.year',
          vi: `Kế hoạch chép đi phải sau kế hoạch năm ${old.year}. Chọn năm sau.`,
          en: `A copy is for a time after the plan of ${old.year}. Choose a later year.`,
        },
      ],
    });
  const later = yearOf(from) - yearOf(periodOfPlan(old).from);
  const context = await planContextOn(tx, from);
  const usual = kind.title({ centre: context.centre, year: yearOf(from) });
  return {
    context,
    plan: {
      kind: old.kind,
      year: yearOf(from),
      periodFrom: from,
      periodTo: to,
      title: kind.hasName ? title || yearsInText(old.title, later) : usual,
      theme: kind.hasTheme ? theme || (old.theme && yearsInText(old.theme, later)) : null,
    },
  };
}

/** Gives the plan that stands where a copy should go, with its draft; null where the way is free. */
export async function existingFor(
  tx: Tx,
  plan: Pick<Plan, 'kind' | 'year' | 'title' | 'theme'>,
): Promise<ForwardPreview['existing']> {
  const found = standsInTheWay(kindOf(plan.kind), await listPlans(tx), plan);
  if (!found) return null;
  const draft = (await listVersions(tx, found.id)).find(({ state }) => state === 'draft');
  return { id: found.id, title: found.title, draft: draft?.id ?? null };
}

/** Says what a copy of a plan would be. Throws not-found, bad-input for days that are no period. */
export async function previewOf(
  tx: Tx,
  planId: string,
  year: number,
  period: Period | null,
): Promise<ForwardPreview> {
  const source = await sourceOf(tx, planId);
  const { plan } = await plannedCopy(tx, source.plan, { year, period, title: null, theme: null });
  const to = periodOfPlan(plan);
  const parts: ForwardPreview['parts'] = [];
  for (const { part, name, count } of allCarriers())
    parts.push({ part, name: { ...name }, count: await count(tx, planId) });
  return {
    year: plan.year,
    period: { ...to },
    title: plan.title,
    theme: plan.theme,
    lines: source.lines.length,
    dated: countMoved(source.lines, { from: periodOfPlan(source.plan), to }).dated,
    sections: source.sections.length,
    recipients: source.recipients.length,
    bases: source.bases.map(({ number }) => {
      const law = number === null ? null : basisOn(number, to.from);
      return {
        number,
        inForce: law ? law.inForce : null,
        replacedBy: law?.inForce === false ? law.replacedBy : null,
      };
    }),
    parts,
    existing: await existingFor(tx, plan),
  };
}
