import type { z } from 'zod';
import { reading } from '#platform/database/database.ts';
import type { Api, Asked } from '#platform/http/api.ts';
import { listAvoidedDays } from '../avoided/queries.ts';
import { placeSchedule, undoSchedule } from './commands.ts';
import { readSchedule } from './read.ts';
import * as contracts from './schema.ts';
import { propose } from './solver.ts';

export function scheduleRoutes(api: Api): void {
  api.read(contracts.readSchedule, async ({ tx, actor, query }) => {
    const { items, sessions } = await readSchedule(tx, actor, query.year);
    return { items: [...items], sessions: [...sessions] };
  });
  api.read(contracts.proposeSchedule, async ({ prepared }) => prepared, sought);
  api.write(contracts.placeSchedule, ({ tx, actor, body }) => placeSchedule(tx, actor, body.placements));
  api.write(contracts.undoSchedule, ({ tx, actor, body }) => undoSchedule(tx, actor, body.sessions));
}

type Proposing = typeof contracts.proposeSchedule;

/** A schedule is sought for seconds: no transaction waits for it. */
async function sought(
  { year, wishes }: z.output<Proposing['body']>,
  { actor, services, scope }: Asked<Proposing>,
): Promise<z.input<Proposing['answer']>> {
  const known = await reading(services.database, scope, async (tx) => ({
    ...(await readSchedule(tx, actor, year)),
    avoided: await listAvoidedDays(tx),
  }));
  const { placed, left, best } = await propose({ ...known, wishes, today: actor.today });
  return { placed: [...placed], left: [...left], best };
}
