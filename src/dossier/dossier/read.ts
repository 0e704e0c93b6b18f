import type { Tx } from '#platform/database/database.ts';
import { orNotFound } from '#platform/problems/problem.ts';
import { peopleOfDossiers } from '../person/queries.ts';
import { listDossierRows, listEntries, listParts } from './queries.ts';
import { nextPart, stateOf, totalsOf } from './rules.ts';
import type { DossierEntry, DossierPart, StandingDossier } from './schema.ts';

/** Gives the dossiers with how they stand on a day. */
export async function readDossiers(tx: Tx, today: string): Promise<StandingDossier[]> {
  const parts = Map.groupBy(await listParts(tx, null), ({ dossierId }) => dossierId);
  const entries = Map.groupBy(await listEntries(tx, null), ({ dossierId }) => dossierId);
  const people = new Map((await peopleOfDossiers(tx)).map((one) => [one.dossierId, one]));
  return (await listDossierRows(tx)).map((one) => {
    const own = (parts.get(one.id) ?? []).filter(({ active }) => active);
    const next = nextPart(own);
    return {
      ...one,
      state: stateOf(one, own, today),
      parts: { all: own.length, done: own.filter(({ doneOn }) => doneOn !== null).length },
      next: next && { name: next.name, actor: next.actor, dueOn: next.dueOn },
      totals: { ...totalsOf(one.kind, entries.get(one.id) ?? []) },
      people: people.get(one.id)?.people ?? 0,
      paidOut: people.get(one.id)?.paid ?? 0,
    };
  });
}

/** Gives one with its parts and entries. Throws not-found. */
export async function readDossier(
  tx: Tx,
  id: string,
  today: string,
): Promise<{ dossier: StandingDossier; parts: DossierPart[]; entries: DossierEntry[] }> {
  const dossier = orNotFound((await readDossiers(tx, today)).find((one) => one.id === id));
  return { dossier, parts: await listParts(tx, id), entries: await listEntries(tx, id) };
}
