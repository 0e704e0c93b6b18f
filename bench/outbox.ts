import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { Client } from 'pg';
import { tanHuong2024 } from '../src/sample/tan-huong-2024.ts';
import { OUTBOX_PATH } from '../src/sync/door/schema.ts';
import { appClient, insert, perSecond, type Roster, rostersOf } from './marks.ts';
import { type BenchServices, percentile, told } from './services.ts';

const pairs = 8;
const connections = 4;

/**
 * Taps through the device's door, as devices send them after a roll call: a hundred in a parcel, a commit each, on 4 connections; against
 * bare INSERT of as many rows into the same table, and into one of the same columns with nothing; in pairs that take turns.
 */
export async function benchOutbox(services: BenchServices): Promise<void> {
  const { communeId } = tanHuong2024();
  const owner = new Client({ connectionString: services.url });
  await owner.connect();
  await owner.query('create table bare_mark (like mark); grant insert on bare_mark to langhoc_app');
  const rosters = await rostersOf(owner, communeId);
  const clients = await Promise.all(rosters.map(() => appClient(services.url)));
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const me = await services.server.inject({ url: '/api/me', headers: { cookie: services.cookie } });
  const { account } = me.json();

  const send = (roster: Roster) => post(services, agent, acts(communeId, account, roster));
  const theirs = (table: string) => () =>
    perSecond(rosters, (roster, at) => insert(clients[at]!, table, communeId, roster));
  await perSecond(rosters, send);
  await theirs('mark')();
  const rates: { ours: number; same: number; raw: number }[] = [];
  for (let pair = 0; pair < pairs; pair += 1)
    rates.push({
      ours: await perSecond(rosters, send),
      same: await theirs('mark')(),
      raw: await theirs('bare_mark')(),
    });
  const median = (of: (one: (typeof rates)[number]) => number) => percentile(rates.map(of), 50);
  told(
    'outbox.acts',
    median((one) => one.ours),
    'acts/s',
    { ratio: median((one) => one.ours / one.same), to: 'of the same table (aim 0.50)' },
  );
  told(
    'outbox.insert-same-table',
    median((one) => one.same),
    'rows/s',
  );
  told(
    'outbox.acts-to-raw',
    median((one) => one.ours / one.raw),
    'ratio',
  );
  agent.destroy();
  await Promise.all([...clients, owner].map((client) => client.end()));
}

const acts = (commune: string, account: string, { session, enrolments }: Roster) => [
  {
    id: randomUUID(),
    name: 'mark',
    params: { commune, session },
    body: {
      source: 'phone',
      marks: enrolments.map((enrolmentId) => ({ id: randomUUID(), enrolmentId, state: 'present' })),
    },
    account,
    at: new Date().toISOString(),
  },
];

function post({ port, cookie }: BenchServices, agent: Agent, sent: readonly object[]) {
  return new Promise<void>((done, fail) => {
    const headers = { cookie, 'content-type': 'application/json' };
    const asked = request(
      { port, host: '127.0.0.1', method: 'POST', path: OUTBOX_PATH, agent, headers },
      (answer) => {
        let text = '';
        answer.on('data', (part) => {
          text += part;
        });
        answer.on('end', () =>
          text.includes('"state":"taken"') ? done() : fail(new Error(`${answer.statusCode} ${text}`)),
        );
      },
    );
    asked.on('error', fail);
    asked.end(JSON.stringify({ acts: sent }));
  });
}
