import type { Api } from '#platform/http/api.ts';
import type { Noun } from '#platform/noun.ts';
import { changesFor } from './read.ts';
import { readChanges } from './schema.ts';

/** Takes the nouns, which say what a device holds of them. */
export function changeRoutes(api: Api, nouns: readonly Noun[]): void {
  const holds = nouns.flatMap(({ sync }) => sync?.holds ?? []);
  api.read(readChanges, ({ tx, actor, query, services }) =>
    changesFor(tx, actor, holds, services.version, query.since),
  );
}
