import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type CivilDate, civilDate, monthNumber, weekday } from '#vocabulary/date.ts';
import { isHeld } from './figures.ts';
import { idsOf, overdueOf, problemsOf } from './invariants.testing.ts';
import type { ProgrammeCode, SampleCentre } from './model.ts';
import { moi } from './moi.ts';
import { tanHuong2024 } from './tan-huong-2024.ts';

const day = (iso: string): CivilDate => iso as CivilDate;
const CODES: ProgrammeCode[] = ['PL', 'VHXH', 'MT', 'SK', 'KT', 'KNS', 'HN', 'CDS', 'XMC', 'KHAC'];

/** What a day must offer beyond being right: something to do, and each kind of record as soon as there can be one. */
function missingOn(centre: SampleCentre): string[] {
  const { asOf, plan, activities, reports, amendment } = centre;
  const month = monthNumber(asOf);
  if (plan.state !== 'in-force')
    return activities.length === 0 && month === 1 ? [] : ['classes without a plan'];
  const meets = activities.some(
    ({ sessions, preparedOn }) => preparedOn && sessions.some(({ date }) => date === asOf),
  );
  const singles = activities.filter(
    ({ sessions }) => sessions.length === 1 && sessions[0]!.date < asOf,
  ).length;
  const waiting = reports.filter(({ state }) => state === 'to-director').length;
  const missing: string[] = [];
  if (!meets) missing.push('a class today');
  if (overdueOf(centre).length !== (singles > 1 ? 1 : 0)) missing.push('one class without a record');
  if (activities.some((activity) => activity.reportedOn !== null && !isHeld(activity)))
    missing.push('a record');
  if (singles > 3 && !activities.some((activity) => isHeld(activity) && activity.reportedOn === null))
    missing.push('a held class that is not reported');
  if (waiting !== (month > 1 ? 1 : 0)) missing.push('a report that waits');
  if ((amendment !== null) !== (month > 1 && month < 12)) missing.push('an amendment that waits');
  if (activities.some(({ lineId }) => plan.lines.find(({ id }) => id === lineId)!.month > month + 1))
    missing.push('lines without class later in the year');
  return missing;
}

const complaints = (date: CivilDate): string[] => {
  const centre = moi(date);
  return [...problemsOf(centre), ...missingOn(centre)].map((problem) => `${date}: ${problem}`);
};

test('every day of a leap year is right and has something to do', { timeout: 60_000 }, () => {
  const days = Array.from({ length: 366 }, (_, at) => addDays(day('2028-01-01'), at));
  expect(days.at(-1)).toBe('2028-12-31');
  expect(days.flatMap(complaints)).toEqual([]);
});

test('so is any day of other years', { timeout: 60_000 }, () => {
  const days = fc
    .tuple(
      fc.integer({ min: 2024, max: 2060 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
    )
    .map(([year, month, date]) => civilDate(year, month, date))
    .filter((date) => date !== null);
  fc.assert(
    fc.property(days, (date) => {
      expect(complaints(date)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('on 1 January nothing is held and the plan is a draft; it waits for one after the other, then is in force', () => {
  const first = moi(day('2027-01-01'));
  expect([first.plan.state, first.plan.number, first.documents, first.activities]).toEqual([
    'draft',
    null,
    [],
    [],
  ]);
  const states = [5, 6, 7, 8, 10].map((date) => moi(civilDate(2027, 1, date)!).plan.state);
  expect(states).toEqual(['to-director', 'draft', 'to-director', 'to-approver', 'in-force']);
  const returned = moi(day('2027-01-06')).plan.steps.at(-1)!;
  expect(returned.step).toBe('return');
  expect(returned.reason).not.toBeNull();
});

test('on 31 December all but the last classes are held', () => {
  const last = moi(day('2026-12-31'));
  expect(last.activities).toHaveLength(last.plan.lines.length);
  expect(last.activities.filter((activity) => !isHeld(activity))).toHaveLength(2);
  expect(last.settlements.length).toBeGreaterThan(15);
});

test('the plan has all ten programmes over twelve months, on its norm, and the survey one topic more', () => {
  const { plan, survey, costNorm } = moi(day('2026-06-14'));
  expect(new Set(plan.lines.map(({ programme }) => programme))).toEqual(new Set(CODES));
  expect(new Set(plan.lines.map(({ month }) => month)).size).toBe(12);
  for (const { cost, learners } of plan.lines)
    expect(cost).toBe(costNorm.base + costNorm.perLearner * learners);
  const topics = new Set(plan.lines.map(({ title }) => title));
  expect(survey.needs.filter(({ topic }) => !topics.has(topic)).map(({ topic }) => topic)).toEqual([
    'Kỹ thuật cắt may cơ bản',
  ]);
});

test('one class is over the capacity of its venue, with a reason; literacy meets four times', () => {
  const { activities, venues } = moi(day('2026-12-31'));
  const capacity = new Map(venues.map((venue) => [venue.id, venue.capacity]));
  const over = activities.filter(
    ({ enrolments, sessions }) => enrolments.length > capacity.get(sessions[0]!.venueId)!,
  );
  expect(over.map(({ sessions }) => sessions[0]!.overCapacityReason)).toEqual([
    'Kê thêm ghế ngoài sân nhà văn hóa',
  ]);
  const literacy = activities.filter(({ programme }) => programme === 'XMC');
  expect(literacy.map(({ sessions }) => sessions.length)).toEqual([4, 4]);
  for (const { sessions } of literacy) for (const { date } of sessions) expect(weekday(date)).toBe(1);
});

test('an amendment adds one line and makes another smaller, and leaves all others as they are', () => {
  const { plan, amendment } = moi(day('2026-06-14'));
  const before = new Map(plan.lines.map((line) => [line.id, line]));
  const changed = amendment!.lines.filter(
    (line) => JSON.stringify(line) !== JSON.stringify(before.get(line.id)),
  );
  expect(changed.map(({ month, row }) => [month, row])).toEqual([
    [7, 2],
    [7, 3],
  ]);
  expect(amendment!.lines).toHaveLength(plan.lines.length + 1);
});

test('the commune stands under the province, which is all that it shares with Tân Hương', () => {
  const centre = moi(day('2026-06-14'));
  expect(centre.places.map(({ level }) => level)).not.toContain('district');
  const others = new Set(idsOf(tanHuong2024()));
  const province = centre.places.find(({ level }) => level === 'province')!;
  expect(idsOf(centre).filter((id) => others.has(id))).toEqual([province.id]);
  expect(centre.places.find(({ level }) => level === 'commune')!.parentId).toBe(province.id);
});

test('the residents fit the figures that the commune states', () => {
  const { residents, households, community } = moi(day('2026-06-14'));
  expect([residents.length, households.length]).toEqual([community.population, community.households]);
  expect(households.filter(({ poverty }) => poverty === 'poor')).toHaveLength(community.poorHouseholds);
  expect(households.filter(({ poverty }) => poverty === 'near-poor')).toHaveLength(
    community.nearPoorHouseholds,
  );
});

test('the same day gives the same centre, byte for byte', () => {
  expect(JSON.stringify(moi(day('2028-02-29')))).toBe(JSON.stringify(moi(day('2028-02-29'))));
});
