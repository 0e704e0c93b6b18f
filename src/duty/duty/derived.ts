import { listPlans, listVersions } from '#plan/version/queries.ts';
import type { Tx } from '#platform/database/database.ts';
import { listReportRows } from '#report/report/queries.ts';
import { listSurveys } from '#survey/queries.ts';
import { type CivilDate, daysBetween } from '#vocabulary/date.ts';
import { monthPeriod, quarterPeriod } from '#vocabulary/period.ts';
import { classesByMonth, inspectionsOf } from './queries.ts';

/** Gives for duties of a year, by code, the day on which records show that they were done. */
export type DoneByRecords = (tx: Tx, year: number, today: CivilDate) => Promise<ReadonlyMap<string, string>>;

const known = (
  pairs: readonly (readonly [string, string | null | undefined])[],
): ReadonlyMap<string, string> => new Map(pairs.flatMap(([code, on]) => (on ? [[code, on] as const] : [])));

/** A survey that is closed. */
export const doneBySurvey: DoneByRecords = async (tx, year) => {
  const survey = (await listSurveys(tx, null)).find((one) => one.year === year);
  return known([['needs-survey', survey?.closedOn]]);
};

/** Plans in force: of the year, of the school year, and of the week of learning. */
export const doneByPlans: DoneByRecords = async (tx, year) => {
  const versions = await listVersions(tx, null);
  const plans = (await listPlans(tx)).filter((plan) => plan.year === year);
  const inForce = (of: (plan: (typeof plans)[number]) => boolean) =>
    plans
      .filter(of)
      .flatMap(({ id }) => versions.find(({ planId }) => planId === id)?.inForceFrom ?? [])
      .sort()[0];
  const inWeek = ({ periodFrom, periodTo }: (typeof plans)[number]) =>
    periodFrom <= `${year}-10-12` && periodTo >= `${year}-09-29`;
  return known([
    ['annual-plan', inForce(({ kind }) => kind === 'annual')],
    ['school-year-plan', inForce(({ kind }) => kind === 'school-year')],
    ['learning-week-plan', inForce((plan) => plan.kind === 'event' && inWeek(plan))],
  ]);
};

/** A week or a month that the report on the learning week tells of, at most. */
const MOST_DAYS_OF_WEEK_REPORT = 31;

/** Reports that were sent: of the year, and of the week of learning. */
export const doneByReports: DoneByRecords = async (tx, year) => {
  const sent = await listReportRows(tx, 'sent');
  const ofYear = sent.find(
    ({ periodFrom, periodTo }) => periodFrom === `${year}-01-01` && periodTo === `${year}-12-31`,
  );
  const ofWeek = sent.find(
    ({ periodFrom, periodTo }) =>
      periodFrom <= `${year}-10-07` &&
      periodTo >= `${year}-10-01` &&
      daysBetween(periodFrom as CivilDate, periodTo as CivilDate) < MOST_DAYS_OF_WEEK_REPORT,
  );
  return known([
    ['year-report', ofYear?.issuedOn],
    ['learning-week-report', ofWeek?.issuedOn],
  ]);
};

/** Classes of a month that are all reported; a month that is over and had none leaves nothing to settle. */
export const doneByClasses: DoneByRecords = async (tx, year, today) => {
  const months = await classesByMonth(tx, year);
  return known(
    Array.from({ length: 12 }, (_, at) => {
      const last = monthPeriod(year, at + 1).to;
      const of = months.find(({ month }) => month === at + 1);
      const settled = of ? of.reported === of.classes && of.lastOn : last < today && last;
      return [`settlement-${String(at + 1).padStart(2, '0')}`, settled || null] as const;
    }),
  );
};

/** Inspections of a whole quarter whose minutes two have signed. */
export const doneByInspections: DoneByRecords = async (tx, year) => {
  const held = await inspectionsOf(tx, year);
  return known(
    [1, 2, 3, 4].map((quarter) => {
      const { from, to } = quarterPeriod(year, quarter);
      const first = held.find(({ periodFrom, periodTo }) => periodFrom === from && periodTo === to);
      return [`quarter-check-${quarter}`, first?.onDate] as const;
    }),
  );
};
