import type { Api } from '#platform/http/api.ts';
import { findThings } from './find/read.ts';
import { find } from './find/schema.ts';
import { readWaiting } from './waiting/read.ts';
import * as waiting from './waiting/schema.ts';
import { readYear } from './year/read.ts';
import * as year from './year/schema.ts';

export function todayRoutes(api: Api): void {
  api.read(waiting.readWaiting, async ({ tx, actor }) => ({
    today: actor.today,
    tasks: await readWaiting(tx, actor),
  }));
  api.read(year.readYear, ({ tx, actor, query }) => readYear(tx, actor, query.year));
  api.read(find, ({ tx, actor, query }) => findThings(tx, actor, query.q));
}
