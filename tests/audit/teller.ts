import { sql } from 'kysely';
import type { Answer, Caller, TestServices } from '../../src/testing/services.ts';
import { below, type Route } from '../rights/walk.ts';

/** Writes by the names of their routes, and keeps which of them the audit was told of. */
export interface StoryWriter {
  /** Sends a JSON body. Takes a route's name as routes.ts writes it, who sends, and the parameters of the path. */
  readonly write: (
    name: string,
    who: string,
    params?: Readonly<Record<string, string>>,
    body?: unknown,
  ) => Promise<Answer['json']>;
  /** Sends a file; a query may follow. */
  readonly upload: (
    name: string,
    who: string,
    params: Readonly<Record<string, string>>,
    file: Uint8Array,
    fileName: string,
    query?: string,
  ) => Promise<Answer['json']>;
  readonly read: (path: string, who: string) => Promise<Answer>;
}

/** What became of a write. */
export interface Told {
  readonly name: string;
  readonly status: number;
  readonly records: number;
  readonly audits: number;
}

/** Sends one write. Gives the answer, and how many rows of records and of the audit it made or changed. */
export async function weighed(
  services: TestServices,
  commune: string,
  name: string,
  send: () => Promise<Answer>,
): Promise<{ answer: Answer; told: Told }> {
  const before = await changes(services, commune);
  const answer = await send();
  const after = await changes(services, commune);
  const told = {
    name,
    status: answer.status,
    records: after.records - before.records,
    audits: after.audits - before.audits,
  };
  return { answer, told };
}

/** A teller in a commune, who throws when a write is refused. Adds to `all` what became of each. */
export function storyWriter(services: TestServices, commune: string, all: Told[]): StoryWriter {
  const sent = async (
    name: string,
    who: string,
    params: Readonly<Record<string, string>>,
    send: (caller: Caller, method: Route['method'], url: string) => Promise<Answer>,
  ) => {
    const [method, path] = name.split(' ') as [Route['method'], string];
    const url = path
      .replace('…', below.replace('{commune}', commune))
      .replaceAll(/\{(\w+)\}/g, (_, key) => params[key]!);
    const caller = await services.as(who);
    const { answer, told } = await weighed(services, commune, name, () => send(caller, method, url));
    if (answer.status >= 300) throw new Error(`${name}: ${answer.status} ${JSON.stringify(answer.json)}`);
    all.push(told);
    return answer.json;
  };
  return {
    write: (name, who, params = {}, body) =>
      sent(name, who, params, (caller, method, url) => caller.send(method as 'POST', url, body)),
    upload: (name, who, params, file, fileName, query = '') =>
      sent(name, who, params, (caller, method, url) =>
        caller.upload(url + query, fileName, file, method as 'POST'),
      ),
    read: async (path, who) => (await services.as(who)).get(`/api/communes/${commune}${path}`),
  };
}

/** Rows changed so far in this test's one transaction: of records, and of the audit. */
async function changes(
  services: TestServices,
  commune: string,
): Promise<{ records: number; audits: number }> {
  const { rows } = await services.within(commune, (tx) =>
    sql<{ records: number; audits: number }>`
      select sum(n_tup_ins + n_tup_upd + n_tup_del) filter (where relname not in ('audit', 'sensitive_view')) as records,
        sum(n_tup_ins) filter (where relname = 'audit') as audits
      from pg_stat_xact_user_tables where schemaname = 'public'`.execute(tx),
  );
  return { records: Number(rows[0]!.records), audits: Number(rows[0]!.audits) };
}
