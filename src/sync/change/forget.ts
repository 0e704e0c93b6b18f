import { z } from 'zod';
import { noChange } from '#platform/audit/audit.ts';
import type { Tx } from '#platform/database/database.ts';
import { type Job, queueJob, workOf } from '#platform/jobs/queue.ts';
import { addDays, type CivilDate } from '#vocabulary/date.ts';
import { forgetNoted } from './queries.ts';
import { DAYS_KEPT } from './read.ts';

const forget: Job<{ day: string }> = { name: 'changes.forget', schema: z.object({ day: z.string() }) };

const queueOn = (tx: Tx, day: CivilDate): Promise<void> =>
  queueJob(tx, forget, { day }, { startAfter: new Date(`${day}T03:00:00+07:00`), key: day });

/** Forgets once a day what no device asks for any more. */
export const forgetJob = workOf(forget, {
  run: async (tx, _data, today) => {
    noChange(tx);
    await forgetNoted(tx, addDays(today, -DAYS_KEPT));
    await queueOn(tx, addDays(today, 1));
  },
  queueWaiting: (tx, today) => queueOn(tx, addDays(today, 1)),
});
