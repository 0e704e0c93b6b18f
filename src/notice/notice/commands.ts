import { noChange, record } from '#platform/audit/audit.ts';
import { saveRecord } from '#platform/audit/save.ts';
import type { Tx } from '#platform/database/database.ts';
import { lockOrAdd } from '#platform/database/records.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import { type CivilDate, formatDate, yearOf } from '#vocabulary/date.ts';
import type { Words } from '#vocabulary/language.ts';
import { same } from '#vocabulary/same.ts';
import { noticeActs, noticeSettingActs } from './acts.ts';
import { queueLetter } from './letter.ts';
import * as queries from './queries.ts';
import { settings } from './queries-setting.ts';
import { composed, composeSetting, readNotice, readNotices, readSetting, tellClasses } from './read.ts';
import type { Notice, NoticeEntry, NoticeSetting } from './schema.ts';
import { noteSent, unsent } from './sending.ts';

const refusedAt = (path: string, words: Words): Problem =>
  new Problem('bad-input', { where: [{ path, ...words }] });

/** Gives an entry as it is written down: a text that the class's data give anyway is not kept, so that it goes on following them. */
async function written(tx: Tx, actor: Actor, entry: NoticeEntry): Promise<queries.Written> {
  const { revision: _, text, facts, ...rest } = entry;
  if (entry.activityId === null) {
    if (entry.title === null) throw refusedAt('body.title', needsTitle);
    if (text === null) throw refusedAt('body.text', needsText);
    return { ...rest, text, facts: null, year: yearOf(entry.plannedOn ?? actor.today) };
  }
  orNotFound(await queries.findOwnClass(tx, actor, entry.activityId));
  const own = orNotFound((await tellClasses(tx, [entry.activityId], actor.today)).get(entry.activityId));
  const year = entry.plannedOn ? yearOf(entry.plannedOn) : own.year;
  const basis = facts ?? own.facts;
  const given = composed(entry, basis, await composeSetting(tx, yearOf(actor.today))).text;
  const follows = text === null || text === given;
  return { ...rest, year, text: follows ? null : text, facts: follows ? null : basis };
}

const needsTitle: Words = {
  vi: 'Bản tin không của lớp nào thì phải có tên. Ghi tên, hoặc chọn lớp.',
  en: 'A notice of no class needs a title. Give one, or choose a class.',
};
const needsText: Words = {
  vi: 'Bản tin không của lớp nào thì phải có lời. Ghi lời, hoặc chọn lớp để máy soạn.',
  en: 'A notice of no class needs a text. Write one, or choose a class.',
};

/**
 * Writes a notice, or changes it. Sending the same again changes nothing more. Throws not-found for another's class, bad-input without title
 * or text where there is no class, wrong-state for one that was sent, changed-meanwhile with the notice as it is now.
 */
export async function saveNotice(tx: Tx, actor: Actor, entry: NoticeEntry): Promise<Notice> {
  const row = await written(tx, actor, entry);
  const before = await lockOrAdd(
    () => queries.lockRow(tx, actor, entry.id),
    () => queries.insertRow(tx, row),
  );
  if (before === null) {
    await record(tx, actor, { act: noticeActs.add, id: entry.id, after: told(row) });
    return readNotice(tx, actor, entry.id);
  }
  if (isAsWritten(before, row)) {
    noChange(tx);
    return readNotice(tx, actor, entry.id);
  }
  if (before.sentOn !== null || before.mailing)
    throw new Problem('wrong-state', { where: [{ path: 'body.text', ...alreadySent }] });
  if (!(await queries.updateRow(tx, row, entry.revision)))
    throw new Problem('changed-meanwhile', { more: { now: await readNotice(tx, actor, entry.id) } });
  await record(tx, actor, {
    act: noticeActs.change,
    id: entry.id,
    before: told(before),
    after: told(row),
  });
  return readNotice(tx, actor, entry.id);
}

const alreadySent: Words = {
  vi: 'Bản tin đã phát giữ nguyên lời đã phát. Rút “đã phát” rồi sửa, hoặc soạn bản tin báo lại.',
  en: 'What was sent keeps its words. Take back that it was sent, or write another that puts it right.',
};

/** A text that was frozen when it was sent, or that follows its class, is as one that nobody wrote. */
function isAsWritten(before: queries.NoticeRow, row: queries.Written): boolean {
  const { text, facts, ...rest } = row;
  const sameText = text === before.text || (text === null && before.sentOn !== null);
  const sameFacts = text === null || same(facts, before.facts);
  return sameText && sameFacts && same(rest, pick(before, Object.keys(rest)));
}

const pick = (row: object, keys: readonly string[]): object =>
  Object.fromEntries(Object.entries(row).filter(([key]) => keys.includes(key)));

/** What the audit keeps of a notice: what it was made from stands with the class. */
const told = (row: queries.Written): object =>
  pick(row, [
    'channel',
    'activityId',
    'title',
    'text',
    'bring',
    'place',
    'plannedOn',
    'plannedAt',
    'recipients',
  ]);

/** Writes several, all or none. Throws what saveNotice throws. */
export async function saveNotices(tx: Tx, actor: Actor, entries: readonly NoticeEntry[]): Promise<Notice[]> {
  // In the order of their ids: two who send the same at once wait for each other in turn.
  for (const entry of entries.toSorted((a, b) => a.id.localeCompare(b.id)))
    await saveNotice(tx, actor, entry);
  const ids = new Set(entries.map(({ id }) => id));
  return (await readNotices(tx, actor)).filter(({ id }) => ids.has(id));
}

/** Takes out a notice. Throws not-found, wrong-state once it was sent. */
export async function removeNotice(tx: Tx, actor: Actor, id: string): Promise<void> {
  const before = orNotFound(await queries.lockRow(tx, actor, id));
  if (before.sentOn !== null || before.mailing)
    throw new Problem('wrong-state', { where: [{ path: 'params.id', ...alreadySent }] });
  await queries.deleteRow(tx, id);
  await record(tx, actor, { act: noticeActs.delete, id, before: told(before) });
}

/**
 * Notes that a notice was sent: its text stays as it was that day. `sentOn` null takes that back. With `byMail` it is queued, and noted when
 * it has gone out. Throws not-found, out-of-range for a day to come, bad-input where there is nobody to send it to, or no way.
 */
export async function sendNotice(
  tx: Tx,
  actor: Actor,
  mail: boolean,
  id: string,
  { sentOn, byMail }: { readonly sentOn: CivilDate | null; readonly byMail: boolean },
): Promise<Notice> {
  const row = orNotFound(await queries.lockRow(tx, actor, id));
  if (sentOn !== null && sentOn > actor.today)
    throw new Problem('out-of-range', { where: [{ path: 'body.sentOn', ...dayToCome(sentOn) }] });
  if (byMail && sentOn !== null && row.sentOn === null) return askForMail(tx, actor, mail, row);
  if (sentOn === row.sentOn && (sentOn !== null || !row.mailing)) {
    noChange(tx);
    return readNotice(tx, actor, id);
  }
  if (sentOn === null) {
    await queries.updateSending(tx, id, await unsent(tx, actor, row));
    await record(tx, actor, { act: noticeActs.unsend, id, before: { sentOn: row.sentOn } });
  } else {
    await noteSent(tx, actor, row, sentOn);
    await record(tx, actor, { act: noticeActs.send, id, after: { sentOn } });
  }
  return readNotice(tx, actor, id);
}

const dayToCome = (day: CivilDate): Words => ({
  vi: `Ngày ${formatDate(day)} chưa tới. Ghi ngày đã phát, hoặc để đến hôm đó.`,
  en: `${formatDate(day)} is still to come. Give the day on which it was sent, or wait.`,
});

async function askForMail(tx: Tx, actor: Actor, mail: boolean, row: queries.NoticeRow): Promise<Notice> {
  if (!mail) throw refusedAt('body.byMail', noMail);
  if (row.channel !== 'email' || row.recipients.length === 0) throw refusedAt('body.byMail', nobody);
  if (row.mailing) noChange(tx);
  else {
    const { text, facts, sentOn, sentBy, year } = row;
    await queries.updateSending(tx, row.id, { text, facts, sentOn, sentBy, year, mailing: true });
    await record(tx, actor, { act: noticeActs.mail, id: row.id, after: { recipients: row.recipients } });
    await queueLetter(tx, row.id, row.revision + 1);
  }
  return readNotice(tx, actor, row.id);
}

const noMail: Words = {
  vi: 'Máy chủ này chưa cài gửi thư. Chép lời vào hộp thư của trung tâm, gửi xong thì ghi “đã phát”.',
  en: 'This server sends no e-mail. Copy the text into your own mail, then note that it was sent.',
};
const nobody: Words = {
  vi: 'Chưa có địa chỉ nào để gửi. Ghi ít nhất một địa chỉ thư.',
  en: 'There is no address to send it to. Give at least one.',
};

/** Sets how the commune reads aloud; see saveRecord. */
export async function saveSetting(
  tx: Tx,
  actor: Actor,
  mail: boolean,
  setting: Omit<NoticeSetting, 'mail'>,
): Promise<NoticeSetting> {
  await saveRecord(tx, actor, noticeSettingActs, { id: tx.commune, ...setting }, settings);
  return readSetting(tx, mail);
}
