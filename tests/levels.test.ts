import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { restoreBackup } from '../src/cli/backup/restore.ts';
import { root } from '../src/platform/root.ts';
import { createDatabase, dropDatabase } from '../src/testing/databases.ts';

const folder = join(root, 'tests', 'levels');
const levels = readdirSync(folder).filter((name) => name.endsWith('.backup'));

/** What must be the same whatever migrations did to the tables since. */
const figures = `
  select commune.slug,
    (select count(*)::int from plan_line where plan_line.commune_id = commune.id) as lines,
    (select sum(cost)::text from plan_line where plan_line.commune_id = commune.id) as cost,
    (select count(*)::int from resident where resident.commune_id = commune.id) as residents,
    (select count(*)::int from residence join resident on resident.commune_id = residence.commune_id and resident.id = residence.resident_id
      and resident.household_id = residence.household_id
      where residence.commune_id = commune.id and residence.valid_from is null and residence.valid_to is null) as residing,
    (select count(*)::int from household where household.commune_id = commune.id) as households,
    (select count(*)::int from household_village stood join household on household.commune_id = stood.commune_id
      and household.id = stood.household_id and household.village_id = stood.village_id
      where stood.commune_id = commune.id and stood.valid_from is null and stood.valid_to is null) as standing,
    (select count(*)::int from mark where mark.commune_id = commune.id) as marks,
    (select count(*)::int from attendance where attendance.commune_id = commune.id) as attendance,
    (select count(*)::int from (select distinct session_id, enrolment_id from mark where mark.commune_id = commune.id) once) as marked,
    (select sum(amount)::text from expense where expense.commune_id = commune.id) as spent
  from commune where id = $1`;

describe('data of an earlier release', () => {
  it('is kept for at least one level', () => {
    expect(levels.length).toBeGreaterThan(0);
  });

  it.each(levels)('%s comes through all migrations since, whole', async (level) => {
    const name = `langhoc_${randomUUID().replaceAll('-', '')}`;
    await createDatabase(inject('cluster'), name);
    onTestFinished(() => dropDatabase(inject('cluster'), name));
    await restoreBackup(inject('cluster') + name, join(folder, level));
    const client = new Client({ connectionString: inject('cluster') + name });
    await client.connect();
    onTestFinished(() => client.end());
    const communes = await client.query<{ id: string }>('select id from commune order by slug');
    const rows: Record<string, number>[] = [];
    for (const { id } of communes.rows) {
      // An owner who is no superuser sees one commune at a time.
      await client.query(`select set_config('app.commune', $1, false)`, [id]);
      rows.push(...(await client.query(figures, [id])).rows);
    }
    expect(rows).toEqual([
      expect.objectContaining({ slug: 'suoi-lanh', residents: 1206, residing: 1206 }),
      {
        slug: 'tan-huong',
        lines: 24,
        cost: '18005000',
        residents: 2320,
        residing: 2320,
        households: 543,
        standing: 543,
        marks: expect.any(Number),
        attendance: expect.any(Number),
        marked: expect.any(Number),
        spent: '17730000',
      },
    ]);
    expect(rows[1]!.marks).toBeGreaterThan(2000);
    expect(rows.map(({ attendance }) => attendance)).toEqual(rows.map(({ marked }) => marked));
  });
});
