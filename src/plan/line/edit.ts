import { fold } from '#vocabulary/text.ts';
import type { PlanContext } from '../version/schema.ts';
import { costByNorm } from './rules.ts';
import type { PlanLine } from './schema.ts';

type Lists = Pick<PlanContext, 'villages' | 'venues' | 'units' | 'sources' | 'norm'>;

/**
 * A line after a person wrote into it, with what follows: the village that the audience names, the venue, the unit and the source of that name, and
 * the cost by the norm where the cost was the norm's before (or blank); a cost that a person has set stays.
 */
export function editLine(line: PlanLine, patch: Partial<PlanLine>, lists: Lists): PlanLine {
  const next = { ...line, ...patch };
  return {
    ...next,
    ...('audience' in patch ? { villageId: villageOf(next.audience, lists) } : {}),
    ...('venueText' in patch ? { venueId: ofName(next.venueText, lists.venues) } : {}),
    ...('partnerText' in patch ? { unitId: unitOf(next.partnerText, lists) } : {}),
    ...('sourceText' in patch ? { fundingSourceId: ofName(next.sourceText, lists.sources) } : {}),
    ...('learners' in patch || 'classCount' in patch ? { cost: costAfter(line, next, lists.norm) } : {}),
  };
}

/** The one village that a text names; null for several or none. The longest name wins: `Nam Hương 1` is not `Nam Hương`. */
function villageOf(text: string | null, { villages }: Lists): string | null {
  const folded = ` ${fold(text ?? '')} `;
  const named = villages.filter((village) => folded.includes(` ${fold(village.name)} `));
  return named.length === 1 ? named[0]!.id : null;
}

function ofName(
  text: string | null,
  list: readonly { readonly id: string; readonly name: string }[],
): string | null {
  const folded = fold(text ?? '');
  return list.find(({ name }) => fold(name) === folded)?.id ?? null;
}

function unitOf(text: string | null, { units }: Lists): string | null {
  const folded = fold(text ?? '');
  if (folded === '') return null;
  return (
    units.find((unit) => [unit.name, unit.shortName].some((name) => folded.includes(fold(name))))?.id ?? null
  );
}

function costAfter(before: PlanLine, after: PlanLine, norm: Lists['norm']): number | null {
  if (!norm || after.cost !== before.cost) return after.cost;
  const followed = before.cost === null || before.cost === costByNorm(norm, before);
  return followed ? (costByNorm(norm, after) ?? after.cost) : after.cost;
}

/** A line in which nothing is written but where it stands. */
export function blankLine(
  ids: { id: string; itemId: string },
  where: Pick<PlanLine, 'year' | 'month' | 'position'>,
): PlanLine {
  return {
    ...ids,
    ...where,
    needId: null,
    from: null,
    to: null,
    hoursFrom: null,
    hoursTo: null,
    group: null,
    title: '',
    purpose: null,
    form: null,
    programme: null,
    audience: null,
    classCount: null,
    learners: null,
    cost: null,
    costReason: null,
    venueText: null,
    venueId: null,
    villageId: null,
    partnerText: null,
    unitId: null,
    ownOrJoint: 'own',
    sourceText: null,
    fundingSourceId: null,
    note: null,
    revision: 0,
  };
}
