import { z } from 'zod';
import { noChange, record } from '#platform/audit/audit.ts';
import type { Tx } from '#platform/database/database.ts';
import { type Job, queueJob, workOf } from '#platform/jobs/queue.ts';
import { systemAuthor } from '#platform/permission/actor.ts';
import { noticeActs } from './acts.ts';
import * as queries from './queries.ts';
import { tellNotices } from './read.ts';
import { noteSent } from './sending.ts';

/** The e-mail of a notice. */
const letter: Job<{ id: string }> = { name: 'notice.mail', schema: z.object({ id: z.uuid() }) };

/** Queues a notice's e-mail; it is due at once. `nth` tells one asking from the next. */
export const queueLetter = (tx: Tx, id: string, nth: number): Promise<void> =>
  queueJob(tx, letter, { id }, { startAfter: new Date(0), key: `${id} ${nth}` });

/**
 * Sends a notice to its recipients, each by a letter of their own, and notes that it was sent. It does nothing where that was taken back, or
 * no e-mail is set up any more. A crash between sending and noting sends it a second time.
 */
export const letterJob = workOf(letter, {
  run: async (tx, { id }, today, { mail }) => {
    const row = await queries.lockRow(tx, null, id);
    if (!mail || !row?.mailing || row.sentOn !== null) return noChange(tx);
    const [notice] = await tellNotices(tx, [row], today);
    for (const to of row.recipients) await mail.send({ to, subject: notice!.title, text: notice!.text });
    const author = systemAuthor(tx.commune, 'gửi thư tự động', today);
    await noteSent(tx, author, row, today);
    await record(tx, author, { act: noticeActs.mailed, id, after: { recipients: row.recipients } });
  },
  queueWaiting: async (tx) => {
    for (const row of await queries.listRows(tx, null, {}))
      if (row.mailing) await queueLetter(tx, row.id, row.revision);
  },
});
