import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect, inject, onTestFinished, test } from 'vitest';
import { numberOf } from '#vocabulary/counts.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { openAuthDatabase, openDatabase, reading, type Tx } from '../platform/database/database.ts';
import { migrate } from '../platform/database/migrate.ts';
import { openSignIn } from '../platform/signin/signin.ts';
import { createDatabase, dropDatabase } from '../testing/databases.ts';
import { allCentres, twoCentres } from './centres.ts';
import { figuresOf } from './figures.ts';
import type { SampleCentre } from './model.ts';
import { loadSample } from './sample.ts';

/** What the database holds of one commune, counted there. */
async function countedIn(tx: Tx): Promise<Record<string, number>> {
  const { rows } = await sql<Record<string, string>>`
    select (select count(*) from resident) as residents,
           (select count(*) from household) as households,
           (select count(*) from enrolment where source <> 'walk-in') as enrolments,
           (select count(distinct e.resident_id) from mark m join enrolment e on e.id = m.enrolment_id where m.state = 'present') as people,
           (select count(distinct m.enrolment_id) from mark m where m.state = 'present') as marked,
           (select coalesce(sum(amount), 0) from expense) as spent,
           (select count(*) from official_document) as papers`.execute(tx);
  return Object.fromEntries(Object.entries(rows[0]!).map(([name, value]) => [name, Number(value)]));
}

function countedHere(sample: SampleCentre): Record<string, number> {
  const { people, attendance } = figuresOf(sample.activities);
  return {
    residents: sample.residents.length,
    households: sample.households.length,
    enrolments: sample.activities.reduce((sum, { enrolments }) => sum + enrolments.length, 0),
    people: numberOf(people),
    marked: numberOf(attendance.marked),
    spent: sample.expenses.reduce((sum, { amount }) => sum + amount, 0),
    papers: sample.documents.length,
  };
}

test.each([
  ['2027-01-01', twoCentres],
  ['2028-02-29', twoCentres],
  ['2027-12-31', allCentres],
])('the database takes the centres of %s whole, and counts what they say', async (iso, centresOn) => {
  const centres = centresOn(iso as CivilDate);
  const name = `langhoc_${randomUUID().replaceAll('-', '')}`;
  await createDatabase(inject('cluster'), name);
  onTestFinished(() => dropDatabase(inject('cluster'), name));
  await migrate(inject('cluster') + name);
  const database = openDatabase(inject('cluster') + name, { max: 2 });
  const signIn = openSignIn(openAuthDatabase(inject('cluster') + name), 'a secret', 'http://localhost');
  try {
    await loadSample(database, signIn, centres, randomUUID());
    for (const sample of centres) {
      const scope = { commune: sample.communeId, account: null };
      expect(await reading(database, scope, countedIn)).toEqual(countedHere(sample));
    }
  } finally {
    await signIn.close();
    await database.destroy();
  }
});
