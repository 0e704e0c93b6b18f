import { randomUUID } from 'node:crypto';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { Problem } from '#platform/problems/problem.ts';
import { type CivilDate, yearOf } from '#vocabulary/date.ts';
import { fold } from '#vocabulary/text.ts';
import { insertHouseholds, insertPoverty, listCodes } from '../household/queries.ts';
import { importOnce } from '../import/commands.ts';
import type { Added } from '../import/schema.ts';
import { listVillages } from '../village/queries.ts';
import { residentImportActs } from './acts.ts';
import { insertResidents, listKnown } from './queries.ts';
import { type ImportedResident, type ReadResident, readResidents } from './rules.ts';

/** Errors told at once; who has more mends these first. */
const mostTold = 500;
const home = (villageId: string, code: string) => `${villageId} ${fold(code)}`;

interface Pasted {
  readonly rows: readonly ImportedResident[];
  readonly povertyFrom: CivilDate;
}
interface Told {
  readonly added: number;
  readonly known: number;
  readonly households: number;
}

/**
 * Adds people of a list with their households, in one transaction. Who is in the register already (same household, name and year of birth) is
 * left as they are, so that taking the same list in twice adds nobody twice. Throws bad-input with every wrong cell (`rows.12.birthYear`).
 */
export const importResidents = (
  tx: Tx,
  actor: Actor,
  { id, ...pasted }: Pasted & { readonly id: string },
): Promise<Told> =>
  importOnce(tx, actor, { id, kind: 'residents', activityId: null, acts: residentImportActs }, () =>
    take(tx, actor, pasted),
  );

async function take(tx: Tx, actor: Actor, pasted: Pasted): Promise<{ added: Added; answer: Told }> {
  const villages = (await listVillages(tx)).filter(
    ({ validTo }) => validTo === null || validTo >= actor.today,
  );
  const { people, errors } = readResidents(pasted.rows, villages, yearOf(actor.today));
  const known = await listKnown(tx);
  const heads = new Set(known.filter(({ head }) => head).map(({ villageId, code }) => home(villageId, code)));
  const register = new Set(
    known.map((one) => `${home(one.villageId, one.code)} ${one.folded} ${one.birthYear}`),
  );
  const isKnown = (one: ReadResident) =>
    register.has(`${home(one.villageId, one.household)} ${fold(one.name)} ${one.birthYear}`);
  const fresh = people.filter((one) => !isKnown(one));
  const twoHeads = fresh
    .filter((one) => one.head && heads.has(home(one.villageId, one.household)))
    .map(({ row }) => ({ row, field: 'head' as const, ...headKnown }));
  const wrong = [...errors, ...twoHeads];
  if (wrong.length > 0)
    throw new Problem('bad-input', {
      where: wrong
        .slice(0, mostTold)
        .map(({ row, field, vi, en }) => ({ path: `rows.${row}.${field}`, vi, en })),
      more: { errors: wrong.length },
    });

  const homes = new Map((await listCodes(tx)).map(({ id, villageId, code }) => [home(villageId, code), id]));
  const newHomes = new Map<string, ReadResident>();
  for (const one of fresh) {
    const key = home(one.villageId, one.household);
    if (homes.has(key)) continue;
    homes.set(key, randomUUID());
    newHomes.set(key, one);
  }
  await insertHouseholds(
    tx,
    [...newHomes].map(([key, { villageId, household }]) => ({
      id: homes.get(key)!,
      villageId,
      code: household,
    })),
  );
  const residents = fresh.map(({ villageId, household, row: _row, poverty: _poverty, ...one }) => ({
    id: randomUUID(),
    householdId: homes.get(home(villageId, household))!,
    leftOn: null,
    ...one,
  }));
  await insertResidents(tx, residents);
  const poor = povertyOf(fresh, newHomes, homes, pasted.povertyFrom);
  await insertPoverty(tx, poor);
  return {
    added: {
      residents: residents.map(({ id }) => id),
      households: [...newHomes.keys()].map((key) => homes.get(key)!),
      poverty: poor.map(({ id }) => id),
    },
    answer: { added: fresh.length, known: people.length - fresh.length, households: newHomes.size },
  };
}

/** A new household is poor when one of its rows says so. */
function povertyOf(
  people: readonly ReadResident[],
  newHomes: ReadonlyMap<string, unknown>,
  homes: ReadonlyMap<string, string>,
  validFrom: CivilDate,
) {
  const poor = new Map<string, 'poor' | 'near-poor'>();
  for (const { villageId, household, poverty } of people) {
    const key = home(villageId, household);
    if (poverty && newHomes.has(key)) poor.set(key, poverty);
  }
  return [...poor].map(([key, status]) => ({
    id: randomUUID(),
    householdId: homes.get(key)!,
    status,
    validFrom,
  }));
}

const headKnown = { vi: 'Hộ này đã có chủ hộ trong sổ.', en: 'The register has a head for this household.' };
