import type { Api } from '#platform/http/api.ts';
import type { Noun } from '#platform/noun.ts';
import { findThings } from './find/read.ts';
import { find } from './find/schema.ts';
import { readWaiting } from './waiting/read.ts';
import * as waiting from './waiting/schema.ts';
import { readYear } from './year/read.ts';
import * as year from './year/schema.ts';

/** What waits, the year, and the palette. Takes the nouns, whose tasks and finds it only collects. */
export function todayRoutes(api: Api, nouns: readonly Noun[]): void {
  const tasks = nouns.flatMap((noun) => noun.tasks ?? []);
  const finds = nouns.flatMap((noun) => noun.find ?? []);
  api.read(waiting.readWaiting, async ({ tx, actor }) => ({
    today: actor.today,
    tasks: await readWaiting(tx, actor, tasks),
  }));
  api.read(year.readYear, ({ tx, actor, query }) => readYear(tx, actor, query.year));
  api.read(find, ({ tx, actor, query }) => findThings(tx, actor, query.q, finds));
}
