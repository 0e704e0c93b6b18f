import { findCentre } from '#centre/centre/queries.ts';
import type { Tx } from '#platform/database/database.ts';
import { countClasses } from '#report/figures/queries-counts.ts';
import { addDays, type CivilDate, monthNumber, yearOf } from '#vocabulary/date.ts';
import { monthPeriod, yearPeriod } from '#vocabulary/period.ts';
import { toldBefore } from './feed.ts';
import { countVillages, lastYearHeld, type PublicSession, publicSessions } from './queries.ts';
import { calendarSessions, type PublicNews, publicNews, publicTitles } from './queries-news.ts';
import { tellable } from './rules.ts';

/** What a commune's public page shows. */
export interface Face {
  readonly name: string;
  readonly motto: string | null;
  readonly address: string | null;
  readonly phone: string | null;
  readonly today: CivilDate;
  readonly month: readonly PublicSession[];
  readonly next: readonly PublicSession[];
  /** What the centre has published lately, the newest first. */
  readonly news: readonly PublicNews[];
  /** How many titles the shelf has. */
  readonly titles: number;
  /** Results of the year; of the last year that had any when this one has none yet; null when no class was ever held. */
  readonly year: {
    readonly year: number;
    readonly classes: number;
    readonly attendances: string;
    readonly villages: { readonly reached: number; readonly all: number };
  } | null;
}

/** A month with more is told with how to learn the rest; the page stays small. */
export const mostSessions = 40;
const mostNext = 6;
const mostNews = 3;
/** Days after which a news is none any more. */
const newsDays = 60;

/** Gives the public face of the transaction's commune, or null before its centre is set up. */
export async function readFace(tx: Tx, today: CivilDate): Promise<Face | null> {
  const centre = await findCentre(tx);
  if (!centre) return null;
  const { name, motto, address, phone } = centre;
  const month = monthPeriod(yearOf(today), monthNumber(today));
  const nextMonth = monthPeriod(
    yearOf(today) + (monthNumber(today) === 12 ? 1 : 0),
    (monthNumber(today) % 12) + 1,
  );
  const inAYear = `${yearOf(today) + 1}${nextMonth.to.slice(4)}` as CivilDate;
  return {
    name,
    motto,
    address,
    phone,
    today,
    month: await publicSessions(tx, { ...month, most: mostSessions + 1 }),
    next: await publicSessions(tx, { from: nextMonth.from, to: inAYear, most: mostNext }),
    news: await publicNews(tx, { from: addDays(today, -newsDays), to: today, most: mostNews }),
    titles: (await publicTitles(tx)).length,
    year: await yearOfFace(tx, today),
  };
}

const mostOfFeed = 500;
/** Days for which a calendar keeps what is over: who looks back finds it. */
const calendarBack = 62;

/** Gives what the calendar carries: the sessions of the last two months and of the year to come, cancelled ones too. */
export const readCalendar = (tx: Tx, today: CivilDate) =>
  calendarSessions(tx, { from: addDays(today, -calendarBack), to: addDays(today, 366), most: mostOfFeed });

/** Gives what the feed carries: the news of the last year, and the classes of the next month. */
export async function readFeed(tx: Tx, today: CivilDate) {
  return {
    news: await publicNews(tx, { from: addDays(today, -366), to: today, most: mostOfFeed }),
    sessions: await calendarSessions(tx, {
      from: today,
      to: addDays(today, toldBefore + 1),
      most: mostOfFeed,
    }),
  };
}

async function yearOfFace(tx: Tx, today: CivilDate): Promise<Face['year']> {
  const year = await lastYearHeld(tx, yearOf(today));
  if (year === null) return null;
  const period = yearPeriod(year);
  const rows = await countClasses(tx, period);
  const whole = rows.find(({ by }) => by === 'all');
  if (!whole) return null;
  const villages = rows.filter(({ by, classes }) => by === 'village' && classes > 0);
  const all = await countVillages(tx, year === yearOf(today) ? today : period.to);
  return {
    year,
    classes: whole.classes,
    attendances: tellable(whole.marked + whole.counted),
    // A class of the whole commune is for every village.
    villages: { all, reached: villages.some(({ key }) => key === null) ? all : villages.length },
  };
}
