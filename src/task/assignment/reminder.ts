import { z } from 'zod';
import { findCentre } from '#centre/centre/queries.ts';
import { noChange, record } from '#platform/audit/audit.ts';
import type { Tx } from '#platform/database/database.ts';
import { type Job, queueJob, workOf } from '#platform/jobs/queue.ts';
import { systemAuthor } from '#platform/permission/actor.ts';
import { orNotFound } from '#platform/problems/problem.ts';
import { addDays, type CivilDate } from '#vocabulary/date.ts';
import { assignmentActs } from './acts.ts';
import { reminderLetter } from './letter.ts';
import * as queries from './queries.ts';
import { tellAssignments } from './read.ts';
import { reminderDay } from './rules.ts';

/** The e-mail that reminds the units of a task; `dueOn` is the day for which it was queued, null where somebody has asked for it. */
const reminder: Job<{ id: string; dueOn: string | null }> = {
  name: 'assignment.mail',
  schema: z.object({ id: z.uuid(), dueOn: z.string().nullable() }),
};

const morningOf = (day: CivilDate) => new Date(`${day}T07:00:00+07:00`);

/** Queues the reminder of a due day, once for each day that is set; nothing where none is, or it is over. */
export async function queueReminder(
  tx: Tx,
  today: CivilDate,
  { id, dueOn }: { readonly id: string; readonly dueOn: CivilDate | null },
): Promise<void> {
  if (dueOn === null || dueOn <= today) return;
  const startAfter = morningOf(reminderDay(dueOn, today));
  await queueJob(tx, reminder, { id, dueOn }, { startAfter, key: `${id} ${dueOn}` });
}

/** Queues a reminder that somebody has asked for; it is due at once. */
export async function queueReminderNow(tx: Tx, today: CivilDate, id: string): Promise<void> {
  const startAfter = morningOf(addDays(today, -1));
  await queueJob(tx, reminder, { id, dueOn: null }, { startAfter, key: `${id} asked on ${today}` });
}

/**
 * Sends the reminder to each unit of a task that is still open. It does nothing where the task is done or gone, its day was changed, no unit
 * has an address, or no e-mail is set up; while the plan is not in force it waits from day to day. A crash between sending and writing
 * down sends it a second time: a reminder twice is better than none.
 */
export const reminderJob = workOf(reminder, {
  run: async (tx, { id, dueOn }, today, { mail }) => {
    const [task] = await tellAssignments(tx, { today, mail: mail !== null }, { id });
    if (!mail || !task || task.state === 'done' || task.emails.length === 0) return noChange(tx);
    if (dueOn !== null && dueOn !== task.dueOn) return noChange(tx);
    if (!task.planInForce) return waitADay(tx, id, dueOn as CivilDate | null, today);
    const letter = reminderLetter(task, orNotFound(await findCentre(tx)).name, today);
    for (const to of task.emails) await mail.send({ to, ...letter });
    await queries.updateReminded(tx, id, today);
    const services = systemAuthor(tx.commune, 'nhắc tự động', today);
    await record(tx, services, {
      act: assignmentActs.mail,
      id,
      after: { to: task.emails, dueOn: task.dueOn },
    });
  },
  queueWaiting: async (tx, today) => {
    for (const task of await tellAssignments(tx, { today, mail: true }, {}))
      if (task.mailOn !== null) await queueReminder(tx, today, task);
  },
});

async function waitADay(tx: Tx, id: string, dueOn: CivilDate | null, today: CivilDate): Promise<void> {
  const tomorrow = addDays(today, 1);
  if (dueOn !== null && dueOn >= tomorrow)
    await queueJob(
      tx,
      reminder,
      { id, dueOn },
      { startAfter: morningOf(tomorrow), key: `${id} ${dueOn} on ${tomorrow}` },
    );
  noChange(tx);
}
