import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { Client } from 'pg';
import { tanHuong2024 } from '../src/sample/tan-huong-2024.ts';
import { type BenchServices, percentile, timed, told } from './services.ts';

const connections = 4;
const batchesEach = 12;
const pairs = 8;
const size = 100;

export interface Roster {
  readonly session: string;
  readonly enrolments: readonly string[];
}

/**
 * Marks in batches of 100, a commit each, on 4 connections: through the server, against bare INSERT of as many rows into the same table with
 * all its constraints, triggers and row-level security; in pairs that take turns. Then INSERT into a table of the same columns with nothing.
 */
export async function benchMarks(services: BenchServices): Promise<void> {
  const { communeId } = tanHuong2024();
  const owner = new Client({ connectionString: services.url });
  await owner.connect();
  await owner.query('create unlogged table bare_mark (like mark)');
  await owner.query('alter table bare_mark set logged; grant insert on bare_mark to langhoc_app');
  const rosters = await rostersOf(owner, communeId);
  const clients = await Promise.all(rosters.map(() => appClient(services.url)));
  const agent = new Agent({ keepAlive: true, maxSockets: connections });

  const ours = () => perSecond(rosters, (roster) => post(services, agent, communeId, roster));
  const theirs = (table: string) => () =>
    perSecond(rosters, (roster, at) => insert(clients[at]!, table, communeId, roster));
  await ours();
  await theirs('mark')();
  const rates: { ours: number; same: number; raw: number }[] = [];
  for (let pair = 0; pair < pairs; pair += 1)
    rates.push({ ours: await ours(), same: await theirs('mark')(), raw: await theirs('bare_mark')() });

  const median = (of: keyof (typeof rates)[number]) =>
    percentile(
      rates.map((one) => one[of]),
      50,
    );
  const ratio = (to: 'same' | 'raw') =>
    percentile(
      rates.map((one) => one.ours / one[to]),
      50,
    );
  told('marks.through-server', median('ours'), 'marks/s', {
    ratio: ratio('same'),
    to: 'of the same table (aim 0.30)',
  });
  told('marks.insert-same-table', median('same'), 'marks/s');
  told('marks.insert-raw', median('raw'), 'marks/s');
  told('marks.through-server-to-raw', ratio('raw'), 'ratio');
  agent.destroy();
  await Promise.all([...clients, owner].map((client) => client.end()));
}

/** Rows a second of all connections together. */
export async function perSecond(
  rosters: readonly Roster[],
  batch: (roster: Roster, at: number) => Promise<unknown>,
) {
  const ms = await timed(() =>
    Promise.all(
      rosters.map(async (roster, at) => {
        for (let turn = 0; turn < batchesEach; turn += 1) await batch(roster, at);
      }),
    ),
  );
  return (rosters.length * batchesEach * size) / (ms / 1000);
}

function post(
  { port, cookie }: BenchServices,
  agent: Agent,
  commune: string,
  { session, enrolments }: Roster,
) {
  const marks = enrolments.map((enrolmentId) => ({ id: randomUUID(), enrolmentId, state: 'present' }));
  return new Promise<void>((done, fail) => {
    const sent = request(
      {
        port,
        host: '127.0.0.1',
        method: 'POST',
        path: `/api/communes/${commune}/sessions/${session}/marks`,
        agent,
        headers: { cookie, 'content-type': 'application/json' },
      },
      (answer) => {
        answer.resume();
        answer.on('end', () =>
          answer.statusCode === 200 ? done() : fail(new Error(`marks answer ${answer.statusCode}`)),
        );
      },
    );
    sent.on('error', fail);
    sent.end(JSON.stringify({ source: 'office', marks }));
  });
}

export async function insert(
  client: Client,
  table: string,
  commune: string,
  { session, enrolments }: Roster,
) {
  const values = enrolments.flatMap((enrolment) => [randomUUID(), enrolment]);
  const rows = enrolments.map((_, at) => `($1, $${at * 2 + 3}, $2, $${at * 2 + 4}, 'present', 'office')`);
  // A table without anything has no numbers of its own either.
  const columns = 'commune_id, id, session_id, enrolment_id, state, source';
  const [into, from] =
    table === 'mark'
      ? [`mark (${columns})`, rows.join(',')]
      : [`${table} (${columns}, seq, at)`, rows.map((row) => row.replace(')', ', 1, now())')).join(',')];
  await client.query('begin');
  await client.query(`select set_config('app.commune', $1, true)`, [commune]);
  await client.query(`insert into ${into} values ${from}`, [commune, session, ...values]);
  await client.query('commit');
}

export async function appClient(url: string): Promise<Client> {
  const client = new Client({ connectionString: url, options: '-c role=langhoc_app' });
  await client.connect();
  return client;
}

/** A session for each connection, with a roster of 100. */
export async function rostersOf(owner: Client, commune: string): Promise<readonly Roster[]> {
  const { rows } = await owner.query<{ session: string; enrolments: string[] }>(
    `select (array_agg(session.id::text order by session.id))[1] as session, array_agg(distinct enrolment.id::text) as enrolments
     from session join enrolment using (commune_id, activity_id)
     where commune_id = $1 and session.state = 'held' and enrolment.removed_at is null
     group by activity_id having count(distinct enrolment.id) >= ${size} order by 1 limit ${connections}`,
    [commune],
  );
  if (rows.length < connections) throw new Error(`the sample has ${rows.length} rosters of ${size} only`);
  return rows.map(({ session, enrolments }) => ({ session, enrolments: enrolments.slice(0, size) }));
}
