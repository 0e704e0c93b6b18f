import { describe, expect, it } from 'vitest';
import { moi } from '../../sample/moi.ts';
import { testToday } from '../../testing/fixtures.ts';
import { committingDatabase, committingServices } from '../../testing/services.ts';
import { smtpServer } from '../../testing/smtp.ts';
import { asOwnerOf, workersOn } from '../../testing/workers.ts';
import { letterJob } from './letter.ts';
import type { Notice } from './schema.ts';

const sample = moi(testToday);
const at = (path: string) => `/api/communes/${sample.communeId}${path}`;
const id = '0199c0de-0000-7000-8000-000000000001';
const coming = sample.activities.find(({ sessions }) => sessions[0]!.date > testToday)!;

/** A system with a mail server behind it, and an e-mail about a class to two addresses. */
async function opened() {
  const url = await committingDatabase();
  const { mail, taken } = await smtpServer();
  const services = await committingServices({ url, mail, racers: 2 });
  const deputy = await services.as('phogiamdoc');
  const recipients = ['nongdan@suoi-lanh.example', 'phunu@suoi-lanh.example'];
  const body = { channel: 'email', activityId: coming.id, recipients, plannedOn: testToday, revision: 0 };
  expect((await deputy.send('PUT', at(`/notices/${id}`), body)).status).toBe(200);
  const send = (more: object) => deputy.send('POST', at(`/notices/${id}/sending`), more);
  const now = async () =>
    ((await deputy.get(at('/notices'))).json as readonly Notice[]).find((one) => one.id === id)!;
  const workers = () => workersOn(url, testToday, [letterJob], mail);
  return { url, send, now, taken, workers };
}

describe('a notice by e-mail', () => {
  it('goes out to each address once, and is noted as sent when it has', async () => {
    const { send, now, taken, workers } = await opened();
    const asked = await send({ sentOn: testToday, byMail: true });
    expect(asked.json).toMatchObject({ mailing: true, sentOn: null });
    expect((await send({ sentOn: testToday, byMail: true })).json).toEqual(asked.json);
    const once = await workers();
    await once.runDue();
    await once.runDue();
    expect(once.errors).toEqual([]);
    expect(taken.map(({ to }) => to)).toEqual([['nongdan@suoi-lanh.example'], ['phunu@suoi-lanh.example']]);
    expect(await now()).toMatchObject({ mailing: false, sentOn: testToday, sentBy: 'Làng Học' });
  });

  it('that was taken back before it went out does not go out', async () => {
    const { send, now, taken, workers } = await opened();
    await send({ sentOn: testToday, byMail: true });
    expect((await send({ sentOn: null })).json).toMatchObject({ mailing: false, sentOn: null });
    await (await workers()).runDue();
    expect([taken.length, (await now()).sentOn]).toEqual([0, null]);
    // Asked for again, it goes out after all.
    await send({ sentOn: testToday, byMail: true });
    await (await workers()).runDue();
    expect(taken.length).toBe(2);
  });

  it('that waited when the queue was lost is queued again', async () => {
    const { url, send, taken, workers } = await opened();
    await send({ sentOn: testToday, byMail: true });
    await asOwnerOf(url, `delete from pgboss.job where data ->> 'job' = 'notice.mail'`);
    const again = await workers();
    await again.queueWaiting();
    await again.runDue();
    expect(taken.length).toBe(2);
  });
});
