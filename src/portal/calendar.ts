import ical, { ICalEventStatus } from 'ical-generator';
import type { CivilDate } from '#vocabulary/date.ts';
import type { CalendarSession } from './queries-news.ts';

const ZONE = 'Asia/Ho_Chi_Minh';
/** Vietnam has been 7 hours ahead since 1975, without summer time. */
const VTIMEZONE = `BEGIN:VTIMEZONE
TZID:${ZONE}
BEGIN:STANDARD
DTSTART:19750613T000000
TZOFFSETFROM:+0700
TZOFFSETTO:+0700
TZNAME:+07
END:STANDARD
END:VTIMEZONE`;

/** What a calendar or a feed needs beside its entries. */
export interface FeedSetting {
  readonly name: string;
  /** The address of the commune's public page. */
  readonly page: string;
  readonly today: CivilDate;
}

const at = (day: string, hour: string) =>
  Temporal.PlainDateTime.from(`${day}T${hour}:00`).toZonedDateTime(ZONE);

/**
 * Gives the sessions as iCalendar. Each has the same id at every asking, in civil time of Vietnam, and a number that rises with each change;
 * a cancelled one stays and says so. It
 * is the same all day, so that who asks again is told that nothing is new.
 */
export function calendarOf(sessions: readonly CalendarSession[], { name, page, today }: FeedSetting): string {
  const host = new URL(page).hostname;
  const calendar = ical({
    name,
    prodId: { company: 'Làng Học', product: 'langhoc', language: 'VI' },
    timezone: { name: null, generator: () => VTIMEZONE },
    ttl: 6 * 3600,
  });
  for (const session of sessions) {
    const { title, nth, all, audience, unit, cancelled, sequence } = session;
    const name = all > 1 ? `${title} (buổi ${nth}/${all})` : title;
    calendar.createEvent({
      id: `${session.id}@${host}`,
      sequence,
      stamp: new Date(`${today}T00:00:00+07:00`),
      start: at(session.day, session.from),
      end: at(session.day, session.to),
      timezone: ZONE,
      summary: cancelled ? `ĐÃ HỦY: ${name}` : name,
      location: session.venue,
      description:
        [audience && `Dành cho: ${audience}`, unit && `Phụ trách: ${unit}`].filter(Boolean).join('\n') ||
        null,
      url: page,
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return calendar.toString();
}
