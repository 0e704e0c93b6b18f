import { Client } from 'pg';
import { tanHuong2024 } from '../src/sample/tan-huong-2024.ts';
import { copyRows } from './copies.ts';
import { type BenchServices, percentile, timed, told } from './services.ts';

const { communeId } = tanHuong2024();

/** The year's figures at 1, 10 and 100 times the sample's marks: every mark is put again, as phones and corrections do. */
export const benchReport = (services: BenchServices): Promise<void> =>
  grow(services, 'marks', [1, 10, 100], (client, wanted, already) =>
    // All that is there, so many times more.
    copyRows(
      client,
      'mark',
      communeId,
      { id: 'gen_random_uuid()' },
      `generate_series(2, ${wanted / already})`,
    ),
  );

/** The year's figures of one commune among 1, 10 and 100 that have as many classes, people and marks, all put down in turns. */
export const benchReportCommunes = (services: BenchServices): Promise<void> =>
  grow(services, 'communes', [1, 10, 100], async (client, at, already) => {
    const name = `x${at}-`;
    await client.query(
      `insert into commune (id, place_id, slug, name)
       select gen_random_uuid(), place_id, '${name}' || at, name from commune, generate_series(${already}, ${at - 1}) at
       where id = '${communeId}'`,
    );
    const others = `(select id from commune where slug like '${name}%') other`;
    for (const table of [...people, ...classes])
      await copyRows(client, table, communeId, { commune_id: 'other.id', plan_item_id: 'null' }, others);
  });

/** The year's figures of a commune with up to 48 times the sample's classes: some 100,000 people at sessions. */
export const benchReportRows = (services: BenchServices): Promise<void> =>
  grow(services, 'rows', [1, 6, 12, 24, 48], async (client, wanted, already) => {
    // All that is there, so many times more; no copy has the number of an earlier one.
    const copies = `generate_series(${100 * already}, ${100 * already + wanted / already - 2}) copy`;
    for (const table of classes) await copyRows(client, table, communeId, inCopy, copies);
  });

const people = ['village', 'household', 'household_poverty', 'resident', 'unit', 'instructor', 'venue'];
const classes = ['activity', 'session', 'enrolment', 'mark'];
/** An id of a copy's own, the same wherever the copy names it. */
const own = (column: string) => `md5(one.${column}::text || copy)::uuid`;
const inCopy = {
  id: own('id'),
  activity_id: own('activity_id'),
  session_id: own('session_id'),
  enrolment_id: own('enrolment_id'),
  roster_code: `one.roster_code || '-' || copy`,
};

/** Takes how to bring the records from a multiple that is there to the next one; tells what the year's figures cost at each. */
async function grow(
  services: BenchServices,
  what: string,
  multiples: readonly number[],
  add: (client: Client, wanted: number, already: number) => Promise<void>,
): Promise<void> {
  const client = new Client({ connectionString: services.url });
  await client.connect();
  try {
    let already = 1;
    let first = Number.NaN;
    for (const wanted of multiples) {
      if (wanted > already) await add(client, wanted, already);
      already = wanted;
      await client.query('vacuum analyze');
      const ms = await yearReport(services, communeId);
      first = wanted === 1 ? ms : first;
      const { rows } = await client.query(
        `select count(*)::int as all, count(*) filter (where commune_id = '${communeId}')::int as own from mark`,
      );
      told(`report.year.${what}-x${wanted}`, ms, 'ms', {
        ratio: ms / first,
        to: `of x1, ${rows[0].own} marks of ${rows[0].all}`,
      });
    }
  } finally {
    await client.end();
  }
}

async function yearReport({ server, cookie }: BenchServices, commune: string): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < 15; turn += 1) {
    const ms = await timed(async () => {
      const answer = await server.inject({
        url: `/api/communes/${commune}/figures?from=2024-01-01&to=2024-12-31`,
        headers: { cookie },
      });
      if (answer.statusCode !== 200) throw new Error(`figures answer ${answer.statusCode}`);
    });
    if (turn >= 5) times.push(ms);
  }
  return percentile(times, 50);
}
