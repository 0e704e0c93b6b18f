import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { moi } from '../src/sample/moi.ts';
import { testToday } from '../src/testing/fixtures.ts';
import type { BenchServices } from './services.ts';

/** A request of the ten; a body may differ each time. */
export interface Named {
  readonly name: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: () => unknown;
}

/** The ten requests that the system is measured by: what people do most, from the first screen to the year's figures. */
export async function tenRequests(services: BenchServices): Promise<readonly Named[]> {
  const { communeId, plan } = moi(testToday);
  const year = testToday.slice(0, 4);
  const at = (path: string) => `/api/communes/${communeId}${path}`;
  const { session, enrolments } = await heldSession(services.url, communeId);
  const mark = (enrolmentId: string) => ({ id: randomUUID(), enrolmentId, state: 'present' });
  return [
    { name: 'me', method: 'GET', path: '/api/me' },
    { name: 'waiting', method: 'GET', path: at('/waiting') },
    { name: 'year', method: 'GET', path: at(`/year?year=${year}`) },
    { name: 'plan', method: 'GET', path: at(`/plans/${plan.id}`) },
    { name: 'classes', method: 'GET', path: at(`/activities?year=${year}`) },
    { name: 'calendar', method: 'GET', path: at(`/calendar?from=${year}-10-01&to=${year}-10-31`) },
    { name: 'residents', method: 'GET', path: at('/residents?search=nguyen') },
    { name: 'sheet', method: 'GET', path: at(`/sessions/${session}/sheet`) },
    {
      name: 'marks',
      method: 'POST',
      path: at(`/sessions/${session}/marks`),
      body: () => ({ source: 'phone', marks: enrolments.slice(0, 5).map(mark) }),
    },
    { name: 'figures', method: 'GET', path: at(`/figures?from=${year}-01-01&to=${year}-12-31`) },
  ];
}

async function heldSession(url: string, commune: string) {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ session: string; enrolments: string[] }>(
    `select session.id as session, array_agg(enrolment.id::text) as enrolments
     from session join enrolment using (commune_id, activity_id)
     where commune_id = $1 and session.state = 'held' group by 1 order by count(*) desc, 1 limit 1`,
    [commune],
  );
  await client.end();
  return rows[0]!;
}
