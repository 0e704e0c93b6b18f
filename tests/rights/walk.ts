import { strFromU8, unzipSync } from 'fflate';
import type { Answer, TestServices } from '../../src/testing/services.ts';
import { type Reach, rights } from './accounts.ts';
import { type Schema, textOf } from './bodies.ts';
import { queries } from './records.ts';
import { routes } from './routes.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** One route of the OpenAPI document. */
export interface Route {
  readonly method: Method;
  /** As the document writes it: `/api/communes/{commune}/venues/{id}`. */
  readonly path: string;
  /** As routes.ts writes it: `GET …/venues`. */
  readonly name: string;
  readonly query: string;
  /** What a JSON body must look like; null for a route without one. */
  readonly body: Schema | null;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Schema;
}

interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

export const below = '/api/communes/{commune}';

let described: Promise<readonly Route[]> | null = null;

/** Gives every route of the server's own description, which is the same for every system of a run. */
export function routesOf(services: TestServices): Promise<readonly Route[]> {
  described ??= describedBy(services);
  return described;
}

async function describedBy(services: TestServices): Promise<readonly Route[]> {
  const answer = await services.server.inject('/api/openapi.json');
  const { paths } = JSON.parse(answer.body) as {
    paths: Record<string, Record<string, Operation>>;
  };
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters = [], requestBody }]) => {
      const name = `${method.toUpperCase()} ${path.replace(below, '…')}`;
      return {
        method: method.toUpperCase() as Method,
        path,
        name,
        query: queryOf(name, parameters),
        body: requestBody?.content['application/json']?.schema ?? null,
      };
    }),
  );
}

function queryOf(name: string, parameters: readonly Parameter[]): string {
  const fields = parameters.filter((one) => one.in === 'query' && one.required);
  const pairs = fields.map(({ name: field, schema }) => {
    const value = queries[`${name}?${field}`] ?? queries[field] ?? schema.enum?.[0] ?? textOf(schema);
    return `${field}=${encodeURIComponent(String(value))}`;
  });
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

/** How far the table of rights lets an account go on a route of a commune; null: not at all. */
export function reachOf(account: string, name: string): Reach | null {
  const who = routes[name];
  if (who === undefined || who === 'anybody' || who === 'whoever is signed in')
    throw new Error(`${name} is no route of a commune in tests/rights/routes.ts`);
  const reaches = [who]
    .flat()
    .flatMap((right) => rights[account]![right as keyof (typeof rights)[string]] ?? []);
  return reaches.includes('all') ? 'all' : (reaches[0] ?? null);
}

/** Gives all words of an answer, also those inside a Word or Excel file. */
export function wordsOf(answer: Answer): string {
  const zip = answer.bytes.subarray(0, 2).toString('latin1') === 'PK';
  if (!zip) return answer.bytes.toString('utf8').normalize('NFC');
  const parts = Object.entries(unzipSync(answer.bytes)).filter(([name]) => name.endsWith('.xml'));
  // Runs of formatting may part a name; without its tags it is whole again.
  return parts
    .map(([, bytes]) =>
      strFromU8(bytes)
        .replaceAll(/<\/(w:p|w:tc|si|c|row)>/g, '\n')
        .replaceAll(/<[^>]+>/g, ''),
    )
    .join('\n')
    .normalize('NFC');
}

const capitals = /\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)+/gu;

/** Gives which of these names stand in words as whole names: `Lộc Thị Thu` does not stand in `Lộc Thị Thu Hà`. */
export function namesIn(words: string, names: ReadonlySet<string>): readonly string[] {
  const runs = [...new Set(words.match(capitals) ?? [])];
  const endings = runs.flatMap((run) => {
    const parts = run.split(' ');
    return parts.map((_, at) => parts.slice(at).join(' '));
  });
  return [...new Set(endings.filter((name) => names.has(name)))];
}
