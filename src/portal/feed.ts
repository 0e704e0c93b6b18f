import { Feed } from 'feed';
import { addDays, type CivilDate, formatDate, weekdayName } from '#vocabulary/date.ts';
import type { FeedSetting } from './calendar.ts';
import type { CalendarSession, PublicNews } from './queries-news.ts';

/** A class is told so many days before it begins, and its entry dates from then: the same at every asking. */
export const toldBefore = 30;

// Characters that XML cannot hold, in whatever way they came into a text.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const UNFIT = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const clean = (text: string): string => text.replaceAll(UNFIT, '');

const morning = (day: CivilDate): Date => new Date(`${day}T07:00:00+07:00`);

/** Gives the news and the classes to come as RSS, each once, under an id that stays; a cancelled class says so. */
export function feedOf(
  news: readonly PublicNews[],
  sessions: readonly CalendarSession[],
  { name, page, today }: FeedSetting,
): string {
  const feed = new Feed({
    title: clean(name),
    description: 'Tin và các lớp sắp mở của trung tâm',
    link: page,
    language: 'vi',
    updated: morning(today),
    generator: 'Làng Học',
    feedLinks: { rss: `${page}/tin.xml` },
  });
  for (const one of news)
    feed.addItem({
      title: clean(one.title),
      id: `urn:uuid:${one.id}`,
      link: `${page}#tin-${one.id}`,
      date: morning(one.on),
      description: clean(`${one.text}${one.cancelled ? '\nLớp này đã hủy.' : ''}`),
      category: [{ name: 'Tin' }],
    });
  for (const own of Map.groupBy(sessions, ({ activityId }) => activityId).values()) {
    const first = own[0]!;
    const cancelled = own.every((session) => session.cancelled);
    const day = `${weekdayName(first.day, 'vi')} ${formatDate(first.day)}`;
    feed.addItem({
      title: clean(`${cancelled ? 'ĐÃ HỦY: ' : ''}${first.title}, ${first.from} ${day}`),
      id: `urn:uuid:${first.activityId}`,
      link: `${page}#sap-toi`,
      date: morning(addDays(first.day, -toldBefore)),
      description: clean(describe(own)),
      category: [{ name: 'Lớp' }],
    });
  }
  return feed.rss2();
}

const describe = (own: readonly CalendarSession[]): string =>
  [
    ...own.map(
      ({ day, from, to, venue, cancelled }) =>
        `${from}–${to}, ${weekdayName(day, 'vi')} ${formatDate(day)}${venue ? `, ${venue}` : ''}${cancelled ? ' (đã hủy)' : ''}`,
    ),
    ...(own[0]!.audience ? [`Dành cho: ${own[0]!.audience}`] : []),
    ...(own[0]!.unit ? [`Phụ trách: ${own[0]!.unit}`] : []),
  ].join('\n');
