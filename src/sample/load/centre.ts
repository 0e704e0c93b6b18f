import type { Tx } from '../../platform/database/database.ts';
import type { SampleCentre } from '../model.ts';
import { loadActivity } from './activity.ts';
import { loadEvents, loadOwn } from './events.ts';
import { loadInspections } from './inspections.ts';
import { loaderFor } from './loader.ts';
import { loadMoney } from './money.ts';
import { loadOrganisation } from './organisation.ts';
import { loadPapers } from './papers.ts';
import { loadPeople } from './people.ts';
import { loadPetitions } from './petitions.ts';
import { loadPlaces } from './places.ts';
import { loadPlan } from './plan.ts';
import { loadReports } from './reports.ts';

/**
 * Writes one sample centre into the tables of the system, in the order of their foreign keys. Takes a transaction in which its commune is set,
 * the ids of the accounts by user name, and its place among the communes of the house.
 */
export async function loadCentre(
  tx: Tx,
  sample: SampleCentre,
  accounts: ReadonlyMap<string, string>,
  rank: number,
): Promise<void> {
  await loadPlaces(tx, sample, rank);
  const insert = loaderFor(tx, sample);
  await loadOrganisation(insert, sample, accounts);
  await loadPeople(insert, sample);
  await loadPlan(insert, sample);
  for (const activity of sample.activities) await loadActivity(insert, sample, activity);
  await loadEvents(insert, sample);
  await loadOwn(insert, sample);
  await insert('notice', sample.notices);
  await insert('libraryTitle', sample.library.titles);
  await insert('libraryLoan', sample.library.loans);
  await insert('libraryReading', sample.library.readings);
  await insert('donation', sample.donations);
  await loadMoney(insert, sample);
  await loadPapers(insert, sample);
  await loadPetitions(insert, sample);
  await loadInspections(insert, sample);
  // What a report keeps is read from all the rest.
  await loadReports(tx, sample);
}
