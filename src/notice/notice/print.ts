import { letterheadOf, signatureOf } from '#centre/centre/letterhead.ts';
import type { OfficialPaper } from '#paper/model.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { Problem } from '#platform/problems/problem.ts';
import { type CivilDate, daysBetween } from '#vocabulary/date.ts';
import { bulletinsPaper, noticePaper, type PaperSetting } from './paper.ts';
import { findSetting } from './queries-setting.ts';
import { readNotice, readNotices } from './read.ts';

/** Gives one notice as a paper. Throws not-found. */
export async function paperOf(tx: Tx, actor: Actor, id: string): Promise<OfficialPaper> {
  return noticePaper(await readNotice(tx, actor, id), await settingOf(tx, actor.today));
}

const MOST_DAYS = 366;

/** Gives what the loudspeaker reads from a day to a day. Throws out-of-range for more than a year. */
export async function bulletinsOf(
  tx: Tx,
  actor: Actor,
  days: { readonly from: CivilDate; readonly to: CivilDate },
): Promise<OfficialPaper> {
  const long = daysBetween(days.from, days.to);
  if (long < 0 || long > MOST_DAYS)
    throw new Problem('out-of-range', { where: [{ path: 'query.to', ...tooLong }] });
  const notices = (await readNotices(tx, actor)).filter(
    ({ channel, plannedOn }) =>
      channel === 'loudspeaker' && plannedOn !== null && plannedOn >= days.from && plannedOn <= days.to,
  );
  return bulletinsPaper(notices, days, await settingOf(tx, actor.today));
}

const tooLong = {
  vi: 'Chọn nhiều nhất một năm, ngày cuối không trước ngày đầu.',
  en: 'Choose a year at most; the last day is not before the first.',
};

async function settingOf(tx: Tx, today: CivilDate): Promise<PaperSetting> {
  return {
    head: await letterheadOf(tx),
    signature: await signatureOf(tx, 'deputy', today),
    reading: await findSetting(tx),
  };
}
