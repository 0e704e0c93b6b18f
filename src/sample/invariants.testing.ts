import { kindOf } from '#plan/kind/registry.ts';
import { reachOf } from '#plan/kind/rules.ts';
import { type CivilDate, monthNumber, yearOf } from '#vocabulary/date.ts';
import { contains, yearPeriod } from '#vocabulary/period.ts';
import type { SampleActivity, SampleCentre, SampleLine, SampleSession } from './model.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Values that stand more than once. */
function repeated<T>(values: readonly T[]): T[] {
  const seen = new Set<T>();
  return values.filter((value) => seen.size === seen.add(value).size);
}

/** Every id of a sample centre, once for each record that carries it. */
export const idsOf = (centre: SampleCentre): string[] =>
  [
    centre.places,
    centre.approvers,
    centre.units,
    centre.people,
    centre.posts,
    centre.instructors,
    centre.venues,
    centre.equipment,
    centre.legalBases,
    [centre.costNorm, centre.plan, centre.centre],
    centre.survey ? [centre.survey] : [],
    centre.amendment ? [centre.amendment] : [],
    centre.proposals,
    centre.targets,
    centre.targets.flatMap(({ reports }) => reports),
    centre.assignments,
    centre.assignments.flatMap(({ units, villages, reports }) => [...units, ...villages, ...reports]),
    centre.donations,
    centre.petitions,
    centre.duties,
    centre.dutiesDone,
    centre.notices,
    centre.library.titles,
    centre.library.loans,
    centre.library.readings,
    centre.fundingSources,
    centre.survey?.needs ?? [],
    centre.events.flatMap(({ guests }) => guests),
    centre.own,
    centre.plan.lines,
    centre.households,
    centre.residents,
    centre.consents,
    centre.subjectRequests,
    centre.dropouts,
    centre.dropouts.flatMap(({ visits }) => visits),
    centre.activities,
    centre.activities.flatMap(({ sessions }) => sessions),
    centre.expenses,
    centre.advances,
    centre.settlements,
    centre.documents,
    centre.reports,
    centre.inspections,
    centre.inspections.flatMap(({ items, followUps, signers, steps }) => [
      ...items,
      ...followUps,
      ...signers,
      ...steps,
    ]),
    centre.effects,
  ].flatMap((records) => records.map(({ id }) => id));

const unrecorded = (session: SampleSession): boolean =>
  session.marks.length === 0 && session.headcount === null;

/** Classes whose last session is before the day of the sample and that lack a record. */
export const overdueOf = (centre: SampleCentre): SampleActivity[] =>
  centre.activities.filter(
    ({ sessions }) => sessions.at(-1)!.date < centre.asOf && sessions.some((session) => unrecorded(session)),
  );

/** Days that records carry, none of which may be later than the day of the sample. */
function recordDays(centre: SampleCentre): (string | null)[] {
  return [
    ...centre.plan.steps.map(({ on }) => on),
    ...(centre.amendment?.steps ?? []).map(({ on }) => on),
    ...centre.targets.flatMap(({ reports }) => reports.map(({ on }) => on)),
    ...centre.proposals.flatMap(({ on, declined }) => [on, declined?.on ?? null]),
    ...centre.assignments.flatMap(({ reports }) => reports.map(({ on }) => on)),
    ...centre.notices.map(({ sentOn }) => sentOn),
    ...centre.library.loans.map(({ lentOn }) => lentOn),
    ...centre.library.readings.map(({ onDay }) => onDay),
    ...centre.activities.flatMap(({ preparedOn, reportedOn, sessions }) => [
      preparedOn,
      reportedOn,
      ...sessions.flatMap(({ marks, headcount }) => [
        ...marks.map(({ recordedOn }) => recordedOn),
        headcount?.recordedOn ?? null,
      ]),
    ]),
    ...[centre.expenses, centre.advances, centre.settlements].flatMap((all) => all.map(({ on }) => on)),
    ...centre.dropouts.flatMap(({ since, outcomeOn, visits }) => [
      since,
      outcomeOn,
      ...visits.map(({ on }) => on),
    ]),
    ...centre.consents.flatMap(({ givenOn, withdrawnOn }) => [givenOn, withdrawnOn]),
    ...centre.subjectRequests.flatMap(({ receivedOn, answeredOn }) => [receivedOn, answeredOn]),
    ...centre.documents.map(({ date }) => date),
    ...centre.reports.map(({ preparedOn }) => preparedOn),
    ...centre.inspections.flatMap(({ on, followUps }) => [on, ...followUps.map(({ closedOn }) => closedOn)]),
    ...centre.effects.map(({ on }) => on),
  ];
}

/** Whether a day lies in the plan, and in the days or the month of its line. */
function isOfLine({ plan }: SampleCentre, line: SampleLine, date: CivilDate): boolean {
  const reach = reachOf(kindOf(plan.kind), periodOf(plan));
  const own = line.days
    ? contains(line.days, date)
    : yearOf(date) === (line.year ?? plan.year) && monthNumber(date) === line.month;
  return own && contains(reach, date);
}

const periodOf = ({ year, period = yearPeriod(year) }: SampleCentre['plan']) => ({
  periodFrom: period.from,
  periodTo: period.to,
});

function classProblems(centre: SampleCentre): string[] {
  const lines = new Map(centre.plan.lines.map((line) => [line.id, line]));
  const capacity = new Map(centre.venues.map((venue) => [venue.id, venue.capacity]));
  const problems: string[] = [];
  const siblings = Map.groupBy(centre.activities, ({ lineId }) => lineId);
  for (const { id, lineId, preparedOn, enrolments, sessions } of centre.activities) {
    const line = lines.get(lineId)!;
    const roster = new Set(enrolments.map(({ residentId }) => residentId));
    if (roster.size !== enrolments.length) problems.push(`${id}: someone stands twice on the roster`);
    const share =
      siblings.get(lineId)!.length > 1 ? Math.floor(line.learners / (line.classCount ?? 1)) : line.learners;
    // A paper that names no number leaves it open.
    if (line.learners > 0 && roster.size !== (preparedOn === null ? 0 : share))
      problems.push(`${id}: roster ${roster.size}`);
    for (const session of sessions) {
      const { date, marks, headcount } = session;
      if (!isOfLine(centre, line, date)) problems.push(`${id}: on ${date}`);
      if (!unrecorded(session) && date > centre.asOf) problems.push(`${id}: recorded before it was held`);
      if (marks.some(({ recordedOn }) => recordedOn < date) || (headcount && headcount.recordedOn < date))
        problems.push(`${id}: recorded before ${date}`);
      if (repeated(marks.map(({ residentId }) => residentId)).length > 0)
        problems.push(`${id}: marked twice`);
      if (marks.some(({ residentId, walkIn }) => roster.has(residentId) === walkIn))
        problems.push(`${id}: who walks in is not on the roster, all others are`);
      const present = marks.filter(({ state }) => state === 'present').length;
      const over = Math.max(roster.size, present) > capacity.get(session.venueId)!;
      if (over && session.overCapacityReason === null) problems.push(`${id}: more than the venue seats`);
    }
  }
  return problems;
}

function moneyProblems(centre: SampleCentre): string[] {
  const of = <T extends { activityId: string; amount: number }>(records: readonly T[], id: string): number =>
    sum(records.filter(({ activityId }) => activityId === id).map(({ amount }) => amount));
  const settled = centre.settlements
    .filter(({ activityId, returned, paidAfter, returnVoucher }) => {
      const spent = of(centre.advances, activityId) - returned + paidAfter;
      return of(centre.expenses, activityId) !== spent || returned > 0 !== (returnVoucher !== null);
    })
    .map(({ id }) => `settlement ${id} does not close`);
  const uncovered = centre.plan.lines
    .filter(({ cost, budget }) => sum(budget.map(({ amount }) => amount)) !== cost)
    .map(({ id }) => `line ${id} is not covered by its sources`);
  const vouchers = [...centre.expenses, ...centre.advances].map(({ voucher }) => voucher);
  return [...settled, ...uncovered, ...repeated(vouchers).map((voucher) => `voucher ${voucher} twice`)];
}

/** What is wrong with a sample centre by the rules that every day of every year must keep; empty when all is right. */
export function problemsOf(centre: SampleCentre): string[] {
  const slots = centre.activities.flatMap(({ sessions }) =>
    sessions.flatMap(({ date, from, venueId, instructorId }) => [
      `${date} ${from} venue ${venueId}`,
      `${date} ${from} instructor ${instructorId}`,
    ]),
  );
  const { survey } = centre;
  const asked = sum(
    (survey?.needs ?? []).flatMap(({ byVillage }) => byVillage.map(({ registered }) => registered)),
  );
  return [
    ...classProblems(centre),
    ...moneyProblems(centre),
    ...repeated(slots).map((slot) => `double booking: ${slot}`),
    ...repeated(idsOf(centre)).map((id) => `id ${id} twice`),
    ...recordDays(centre)
      .filter((date) => date !== null && date > centre.asOf)
      .map((date) => `done on ${date}, after the day of the sample`),
    ...centre.documents
      .filter(({ author }) => author === undefined)
      .filter(({ number, date }, at, own) => {
        const before = own[at - 1];
        const first = before === undefined || yearOf(before.date) !== yearOf(date);
        return number !== (first ? 1 : before.number + 1) || date < (before?.date ?? '');
      })
      .map(({ number }) => `register: number ${number} out of order`),
    ...(asked === (survey?.stated.attendances ?? 0) ? [] : [`survey adds up to ${asked}`]),
    ...(!survey || !kindOf(centre.plan.kind).fromSurvey || survey.closedOn < periodOf(centre.plan).periodFrom
      ? []
      : ['survey closed too late']),
  ];
}
