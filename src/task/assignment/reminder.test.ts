import { describe, expect, it } from 'vitest';
import { moi } from '../../sample/moi.ts';
import { unitIdOf } from '../../sample/organisation.ts';
import { testToday } from '../../testing/fixtures.ts';
import { committingDatabase, committingServices } from '../../testing/services.ts';
import { smtpServer } from '../../testing/smtp.ts';
import { asOwnerOf, workersOn } from '../../testing/workers.ts';
import { addDays, type CivilDate } from '../../vocabulary/date.ts';
import { reminderJob } from './reminder.ts';

const sample = moi(testToday);
const at = (path: string) => `/api/communes/${sample.communeId}${path}`;
const id = '0199c0de-0000-7000-8000-000000000001';
const farmers = unitIdOf(sample.key, 'hoi-nong-dan');
const due = '2026-11-20' as CivilDate;
const entry = {
  planId: sample.plan.id,
  text: 'Phát tờ rơi về lớp nuôi ong',
  units: [{ unitId: farmers, role: 'lead' }],
  dueOn: due,
  figure: 200,
  figureUnit: 'tờ',
  revision: 0,
};

/** a system with a mail server behind it, a unit with an address, and a task that is due in four weeks. */
async function opened({ mailed = true, email = 'nongdan@suoi-lanh.example' as string | null } = {}) {
  const url = await committingDatabase();
  const { mail, taken, refuse } = await smtpServer();
  const services = await committingServices({ url, mail: mailed ? mail : null, racers: 2 });
  const deputy = await services.as('phogiamdoc');
  const units = (await deputy.get(at('/units'))).json as { id: string }[];
  const unit = { ...units.find((one) => one.id === farmers), email };
  expect((await deputy.send('PUT', at(`/units/${farmers}`), unit)).status).toBe(200);
  const put = (body: object = {}) => deputy.send('PUT', at(`/assignments/${id}`), { ...entry, ...body });
  const made = (await put()).json;
  const workersOf = (day: CivilDate) => workersOn(url, day, [reminderJob], mailed ? mail : null);
  return { url, services, deputy, put, made, taken, refuse, workersOf };
}

/** The text of a letter as it reads: quoted-printable and base64 undone. */
function readable(raw: string): string {
  const [head = '', ...rest] = raw.split('\r\n\r\n');
  const body = rest.join('\r\n\r\n');
  const text = /base64/i.test(head)
    ? Buffer.from(body, 'base64').toString()
    : Buffer.from(
        body
          .replace(/=\r\n/g, '')
          .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
        'latin1',
      ).toString();
  return text;
}

describe('the reminder by e-mail', () => {
  it('goes out a week before the due day, once, with what, by when and with which result', async () => {
    const { made, taken, workersOf, deputy } = await opened();
    expect(made.mailOn).toBe('2026-11-13');
    const early = await workersOf('2026-11-12' as CivilDate);
    await early.runDue();
    expect([taken.length, early.errors]).toEqual([0, []]);
    const onTime = await workersOf('2026-11-13' as CivilDate);
    await onTime.runDue();
    await onTime.runDue();
    expect([taken.map(({ to }) => to), onTime.errors]).toEqual([[['nongdan@suoi-lanh.example']], []]);
    const text = readable(taken[0]!.text);
    for (const shown of [
      'Phát tờ rơi về lớp nuôi ong',
      'thứ Sáu, 20/11/2026 (còn 7 ngày)',
      '200 tờ',
      'chủ trì',
    ])
      expect(text).toContain(shown);
    const trail = (await deputy.get(at(`/audit/${id}`))).json;
    expect(JSON.stringify(trail)).toContain('Gửi thư nhắc việc');
  });

  it('is not sent once the task is done, its day was changed, or the unit has no address', async () => {
    const { put, taken, workersOf, deputy } = await opened();
    const later = addDays(due, 10);
    await put({ dueOn: later, revision: 1 });
    const workers = await workersOf('2026-11-13' as CivilDate);
    await workers.runDue();
    expect(taken).toEqual([]);
    const report = { id: '0199c0de-0000-7000-8000-000000000009', done: true, result: 'Xong' };
    expect((await deputy.send('POST', at(`/assignments/${id}/reports`), report)).status).toBe(200);
    const onDay = await workersOf(addDays(later, -7));
    await onDay.runDue();
    expect([taken, onDay.errors]).toEqual([[], []]);
  });

  it('is tried again after the mail server turned it away, and not told as sent before', async () => {
    const { url, taken, refuse, workersOf } = await opened();
    refuse(true);
    const workers = await workersOf('2026-11-13' as CivilDate);
    await workers.runDue();
    expect([taken.length, workers.errors.length > 0]).toEqual([0, true]);
    const told = await asOwnerOf(url, `select 1 from audit where act = 'assignment.mail'`);
    expect(told).toEqual([]);
    refuse(false);
    await (await workersOf('2026-11-14' as CivilDate)).runDue();
    expect(taken).toHaveLength(1);
  });

  it('that somebody asks for is queued with the act and goes out at once', async () => {
    const { deputy, taken, workersOf } = await opened();
    expect((await deputy.send('POST', at(`/assignments/${id}/reminder`))).status).toBe(200);
    await (await workersOf(testToday)).runDue();
    expect(taken.map(({ to }) => to)).toEqual([['nongdan@suoi-lanh.example']]);
  });

  it('is not promised where no e-mail is set up, or the unit has no address', async () => {
    const without = await opened({ mailed: false });
    expect(without.made.mailOn).toBe(null);
    await without.deputy.send('POST', at(`/assignments/${id}/reminder`));
    const workers = await without.workersOf('2026-11-13' as CivilDate);
    await workers.runDue();
    expect([without.taken, workers.errors]).toEqual([[], []]);
    expect((await opened({ email: null })).made.mailOn).toBe(null);
  });

  it('is queued again at a start where the queue has lost it', async () => {
    const { url, taken, workersOf } = await opened();
    await asOwnerOf(url, `delete from pgboss.job where data ->> 'job' = 'assignment.mail'`);
    const workers = await workersOf(testToday);
    await workers.queueWaiting();
    await (await workersOf('2026-11-13' as CivilDate)).runDue();
    expect(taken.filter(({ text }) => readable(text).includes('nuôi ong'))).toHaveLength(1);
  });
});
