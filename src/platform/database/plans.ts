import type { PoolClient, QueryConfig } from 'pg';

const names = new Map<string, string>();

/** A statement with more values than this writes many rows, and is of another text each time. */
const MOST_VALUES = 30;

/**
 * Lets a connection keep the plans of what it asks: with row-level security on every table, planning costs about as much as running.
 * The texts are few, since a list goes in as one array (`= any($1)`). Inserts of many rows are of another text each time and stay unnamed;
 * so does a text that begins with a comment, for which one plan is good now and bad the next time.
 */
export function keepPlans(client: PoolClient): void {
  const query = client.query.bind(client) as (...args: readonly unknown[]) => unknown;
  const named = (text: unknown, values: unknown, ...rest: readonly unknown[]) =>
    typeof text === 'string' && Array.isArray(values) && isKept(text, values.length)
      ? query({ name: nameOf(text), text, values } satisfies QueryConfig, ...rest)
      : query(text, values, ...rest);
  client.query = named as PoolClient['query'];
}

const isKept = (text: string, values: number): boolean =>
  /^\s*(select|with)\b/.test(text) || (/^\s*(insert|update|delete)\b/.test(text) && values <= MOST_VALUES);

function nameOf(text: string): string {
  const name = names.get(text) ?? `q${names.size}`;
  names.set(text, name);
  return name;
}
