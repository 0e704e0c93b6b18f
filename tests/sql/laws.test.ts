import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadModule } from 'libpg-query';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../src/platform/root.ts';
import { findOffences, knownOffences, offencesOf } from './offences.ts';
import { common, owners, views } from './owners.ts';
import { readSchema } from './schema.ts';
import { statementsOf } from './statements.ts';

describe('the compiled SQL', () => {
  it('does nothing against the laws of the system but what stands on the list, which may only become shorter', async () => {
    const found = await findOffences();
    const known = knownOffences();
    // New: compare commune_id, or use a published view. Mended: take it off tests/sql/known-offences.txt.
    expect({
      new: found.filter((line) => !known.includes(line)),
      mended: known.filter((line) => !found.includes(line)),
    }).toEqual({ new: [], mended: [] });
  });

  it('is written only by nouns that stand in the system, and every table has its owner', () => {
    const tables = [...readSchema().keys()].sort();
    const named = Object.keys({ ...owners, ...views }).filter((name) => !name.startsWith('auth.'));
    expect(named.sort()).toEqual(tables);
    expect(common.filter((table) => readSchema().get(table)?.tenant !== false)).toEqual([]);
    const rooms = readdirSync(join(root, 'src'));
    expect(
      Object.values({ ...owners, ...views }).filter((folder) => !rooms.includes(folder.split('/')[0]!)),
    ).toEqual([]);
  });
});

describe('the tenant in the SQL', () => {
  beforeAll(() => loadModule());
  /** Which tables of a statement of the plan's room do not have their commune compared. */
  const without = (text: string) =>
    offencesOf(statementsOf('src/plan/line/queries.ts', `-- one\n${text};\n`))
      .filter((line) => line.includes('the commune of'))
      .map((line) => line.split(' of ').at(-1));

  it.each([
    ['a lookup', 'select 1 from plan_line where id = $ and commune_id = $'],
    ['a cast parameter on the left', 'select 1 from plan_line x where $::uuid = x.commune_id'],
    [
      'a chain of joins',
      'select 1 from plan a join plan_version b on b.commune_id = a.commune_id left join plan_line c on c.version_id = b.id and c.commune_id = b.commune_id where a.commune_id = $',
    ],
    [
      'a pair of columns',
      'select 1 from plan a join plan_version b on (b.commune_id, b.plan_id) = (a.commune_id, a.id) where (a.commune_id, a.id) = ($, $)',
    ],
    [
      'a subquery that looks outside',
      'select 1 from plan a where a.commune_id = $ and exists (select from plan_line b where b.commune_id = a.commune_id)',
    ],
    [
      'a subquery that looks two levels out',
      'select 1 from plan a where a.commune_id = $ and exists (select from programme where exists (select from plan_line b where b.commune_id = a.commune_id))',
    ],
    [
      'a lateral subquery',
      'select 1 from plan a, lateral (select id from plan_line b where b.commune_id = a.commune_id) c where a.commune_id = $',
    ],
    [
      'what a common table expression gives',
      'with a as (select commune_id, id from plan where commune_id = $) select 1 from a join plan_line b on b.commune_id = a.commune_id',
    ],
    [
      'the tenants themselves',
      'select 1 from commune join plan_line on plan_line.commune_id = commune.id where commune.id = $',
    ],
    [
      'an insert',
      'insert into plan_line ("commune_id", "id") values ($ …), … on conflict (commune_id, id) do nothing',
    ],
    [
      'what a delete gives back',
      'with a as (delete from plan where commune_id = $ returning commune_id, id) select 1 from a join plan_line b on b.commune_id = a.commune_id',
    ],
    [
      'an update from another',
      'update plan_line a set note = $ from plan_version b where a.commune_id = $ and b.commune_id = a.commune_id',
    ],
    ['a union', 'select 1 from plan where commune_id = $ union select 1 from plan_line where commune_id = $'],
    ['no tenant table', 'select 1 from programme, unnest($::text[]) given (code)'],
    ['a dollar in a text', "select '$ …' from plan where commune_id = $ and title ~ 'x$'"],
  ])('takes %s', (_name, text) => {
    expect(without(text)).toEqual([]);
  });

  it.each([
    ['a lookup by id alone', 'select 1 from plan_line where id = $', ['plan_line']],
    [
      'a join by id alone',
      'select 1 from plan a join plan_line b on b.item_id = a.id where a.commune_id = $',
      ['plan_line'],
    ],
    [
      'tables that only know each other',
      'select 1 from plan a join plan_line b on b.commune_id = a.commune_id',
      ['plan', 'plan_line'],
    ],
    ['one side of an or', 'select 1 from plan where commune_id = $ or id = $', ['plan']],
    [
      'a subquery that looks nowhere',
      'select 1 from plan where commune_id = $ and exists (select from plan_line where id = $)',
      ['plan_line'],
    ],
    [
      'a subquery whose own name hides the one outside',
      'select 1 from plan a where a.commune_id = $ and exists (select from plan_line a where exists (select from claim b where b.commune_id = a.commune_id))',
      ['claim', 'plan_line'],
    ],
    [
      'a subquery in what is given',
      'select (select count(*) from plan_line) from plan where commune_id = $',
      ['plan_line'],
    ],
    ['a common table expression', 'with a as (select id from plan) select 1 from a', ['plan']],
    ['a constant', "select 1 from plan where commune_id = 'x'", ['plan']],
    ['an insert that gives none', 'insert into plan_line (id) values ($)', ['plan_line']],
    [
      'a conflict without',
      'insert into plan_line (commune_id, id) values ($, $) on conflict (id) do nothing',
      ['plan_line'],
    ],
    [
      'an insert from a table',
      'insert into plan_line (commune_id, id) select commune_id, id from plan',
      ['plan'],
    ],
    ['an update', 'update plan_line set note = $ where id = $', ['plan_line']],
    ['a delete', 'delete from plan_line where id = $', ['plan_line']],
    [
      'the second part of a union',
      'select 1 from plan where commune_id = $ union select 1 from plan_line',
      ['plan_line'],
    ],
  ])('refuses %s', (_name, text, tables) => {
    expect(without(text)).toEqual(tables);
  });
});

describe('the borders of the SQL', () => {
  beforeAll(() => loadModule());
  const crossed = (file: string, text: string) =>
    offencesOf(statementsOf(file, `-- one\n${text};\n`))
      .filter((line) => !line.includes('the commune of'))
      .map((line) => line.split(': ').at(-1));

  it('are kept by a noun that stays in its room, and by whoever reads what is common', () => {
    expect(
      crossed('src/plan/line/queries.ts', 'update plan_line set note = $ from plan_version, programme'),
    ).toEqual([]);
  });

  it.each([
    ['write of another', 'src/plan/line/queries.ts', 'delete from venue', ['writes venue of centre']],
    [
      'call that is given a table of another',
      'src/plan/line/queries.ts',
      "call delete_unused($, 'venue', $)",
      ['writes venue of centre'],
    ],
    [
      'read of a room above',
      'src/attendance/folder/queries.ts',
      'select 1 from expense',
      ['reaches for expense of money'],
    ],
    [
      'read of a room beside',
      'src/law/basis/queries.ts',
      'select 1 from cost_norm',
      ['reaches for cost_norm of norm'],
    ],
    [
      'read of a room below',
      'src/plan/line/queries.ts',
      'select (select name from venue limit 1)',
      ['reads venue of centre past its views'],
    ],
  ])('are crossed by a %s', (_name, file, text, what) => {
    expect(crossed(file, text)).toEqual(what);
  });
});
