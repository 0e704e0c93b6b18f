import type { Tx } from '#platform/database/database.ts';
import type { Author } from '#platform/permission/actor.ts';
import { type CivilDate, yearOf } from '#vocabulary/date.ts';
import * as queries from './queries.ts';
import { composed, composeSetting, tellClasses } from './read.ts';

/** Notes who sent it and when; the text of that day stays with it. */
export async function noteSent(
  tx: Tx,
  author: Author,
  row: queries.NoticeRow,
  sentOn: CivilDate,
): Promise<void> {
  const now = row.activityId
    ? (await tellClasses(tx, [row.activityId], author.today)).get(row.activityId)?.facts
    : undefined;
  const text =
    row.text ?? (now ? composed(row, now, await composeSetting(tx, yearOf(author.today))).text : '');
  await queries.updateSending(tx, row.id, {
    text,
    facts: row.facts ?? now ?? null,
    mailing: false,
    sentOn,
    sentBy: author.name,
    year: yearOf(row.plannedOn ?? sentOn),
  });
}

/** Gives what becomes of a notice when it was not sent after all: a text that nobody wrote follows its class again. */
export async function unsent(tx: Tx, author: Author, row: queries.NoticeRow): Promise<queries.Sending> {
  const given =
    row.activityId && row.facts
      ? composed(row, row.facts, await composeSetting(tx, yearOf(author.today))).text
      : null;
  const follows = given !== null && row.text === given;
  const { year } = row;
  return {
    year,
    text: follows ? null : row.text,
    facts: follows ? null : row.facts,
    mailing: false,
    sentOn: null,
    sentBy: null,
  };
}
