import { approverOn } from '#centre/approver/queries.ts';
import { findCentre } from '#centre/centre/queries.ts';
import { communityOn } from '#centre/household/queries-community.ts';
import { listUnits } from '#centre/unit/queries.ts';
import { listVenues } from '#centre/venue/queries.ts';
import { normOn } from '#norm/norm/queries.ts';
import { listFundingSources } from '#norm/source/queries.ts';
import type { Tx } from '#platform/database/database.ts';
import { orNotFound } from '#platform/problems/problem.ts';
import { listVillages } from '#survey/queries.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import type { OpenedPlan, PlanContext } from './schema.ts';

/** Gives what a plan stands on, as it is on a day: lists to choose from, the norm, the commune's figures, the letterhead's names. */
export async function planContextOn(tx: Tx, day: CivilDate): Promise<PlanContext> {
  const villages = await listVillages(tx, day);
  const units = await listUnits(tx);
  const sources = await listFundingSources(tx);
  const venues = await listVenues(tx);
  const norm = await normOn(tx, day);
  const counted = await communityOn(tx, day);
  const centre = await findCentre(tx);
  const { name, parentBody, placeName, symbol, areaHa } = orNotFound(centre);
  return {
    villages,
    units: units.filter(standsOn(day)).map(({ id, name, shortName }) => ({ id, name, shortName })),
    sources: sources.filter(standsOn(day)).map(({ id, name }) => ({ id, name })),
    venues: venues
      .filter((venue) => venue.active)
      .map(({ id, name, villageId, capacity }) => ({ id, name, villageId, capacity })),
    norm: norm ? { ...norm } : null,
    community: { areaHa, villages: villages.length || null, ...known(counted) },
    centre: { name, parentBody, placeName, symbol },
  };
}

/** A register in which nobody is entered says nothing of the commune: its figures are unknown, not 0. */
function known(
  counted: Awaited<ReturnType<typeof communityOn>>,
): Omit<PlanContext['community'], 'areaHa' | 'villages'> {
  if (counted.population > 0) return counted;
  return { households: null, population: null, poorHouseholds: null, nearPoorHouseholds: null };
}

const standsOn =
  (day: string) =>
  ({ validFrom, validTo }: { readonly validFrom: string; readonly validTo: string | null }) =>
    validFrom <= day && (validTo === null || validTo >= day);

/** Gives who approves plans on a day; `unset` when nobody has written it down. */
export async function approverOf(tx: Tx, day: CivilDate): Promise<OpenedPlan['approver']> {
  const row = await approverOn(tx, day);
  if (!row) return { kind: 'unset', name: null, officeAccount: false, verified: false };
  const { kind, name, officeAccount, verified } = row;
  return { kind, name, officeAccount, verified };
}
