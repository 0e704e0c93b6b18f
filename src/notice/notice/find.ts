import type { Tx } from '#platform/database/database.ts';
import { type Actor, actingBy } from '#platform/permission/actor.ts';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import type { FoundGroup, Question } from '#vocabulary/find.ts';
import { channelWords } from './channels.ts';
import { noticePolicy } from './policy.ts';
import { readNotices } from './read.ts';

/** Finds notices by what they tell, by channel or by class. */
export async function findNotices(tx: Tx, actor: Actor, { fits }: Question): Promise<FoundGroup | null> {
  const reader = actingBy(actor, noticePolicy['notice.read']);
  if (!reader) return null;
  return {
    name: { vi: 'Thông báo', en: 'Notices' },
    things: (await readNotices(tx, reader))
      .filter(({ title, channel, activity }) =>
        fits(`bản tin thông báo ${channelWords[channel].vi} ${title} ${activity?.title ?? ''}`),
      )
      .map(({ id, title, channel, plannedOn, sentOn }) => ({
        id,
        title,
        detail: [
          channelWords[channel].vi,
          sentOn
            ? `đã phát ${formatDate(sentOn as CivilDate)}`
            : plannedOn
              ? `phát ngày ${formatDate(plannedOn as CivilDate)}`
              : 'chưa đặt ngày',
        ].join(' · '),
        to: `thong-bao/${id}`,
      })),
  };
}
