import { expect, test } from 'vitest';
import { learnerAttendanceTotal, numberOf } from '#vocabulary/counts.ts';
import { isCivilDate, weekday } from '#vocabulary/date.ts';
import { figuresOf } from './figures.ts';
import { problemsOf } from './invariants.testing.ts';
import type { ProgrammeCode, SampleCentre } from './model.ts';
import { documentNumber } from './papers.ts';
import { tanHuong2024 } from './tan-huong-2024.ts';

const centre = tanHuong2024();
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const { lines } = centre.plan;

function byProgramme(
  entries: readonly { programme: ProgrammeCode; count: number }[],
): Record<string, [number, number]> {
  const out: Record<string, [number, number]> = {};
  for (const { programme, count } of entries) {
    const [rows, total] = out[programme] ?? [0, 0];
    out[programme] = [rows + 1, total + count];
  }
  return out;
}

const SURVEY = { PL: [5, 477], VHXH: [4, 387], MT: [3, 288], SK: [5, 457], KT: [7, 639] };

test('the 24 lines add up to the survey, programme by programme, to the person', () => {
  expect(byProgramme(lines.map(({ programme, learners }) => ({ programme, count: learners })))).toEqual(
    SURVEY,
  );
  const needs = centre.survey.needs.map(({ programme, byVillage }) => ({
    programme,
    count: sum(byVillage.map(({ registered }) => registered)),
  }));
  expect(byProgramme(needs)).toEqual(SURVEY);
  expect(centre.survey.needs).toHaveLength(24);
  expect(sum(needs.map(({ count }) => count))).toBe(centre.survey.stated.attendances);
});

test('the plan costs 18.005.000 đồng, each line is covered by its sources, and 21 of 24 rows are on the norm', () => {
  expect(sum(lines.map(({ cost }) => cost))).toBe(18_005_000);
  for (const line of lines) expect(sum(line.budget.map(({ amount }) => amount))).toBe(line.cost);
  const { base, perLearner } = centre.costNorm;
  const off = lines.filter(({ cost, learners }) => cost !== base + perLearner * learners);
  expect(off.map(({ month, row }) => `${month}/${row}`)).toEqual(['1/2', '5/1', '10/1']);
});

test('what the paper leaves open stays open: one class count and three partners', () => {
  expect(lines.filter(({ classCount }) => classCount === null).map(({ month, row }) => [month, row])).toEqual(
    [[2, 2]],
  );
  const blank = lines.filter(({ partnerText }) => partnerText === null);
  expect(blank.map(({ month, row }) => `${month}/${row}`)).toEqual(['6/1', '8/1', '11/2']);
  expect(blank.every(({ unitId }) => unitId === null)).toBe(true);
  const units = new Set(centre.units.map(({ id }) => id));
  for (const line of lines) if (line.partnerText !== null) expect(units.has(line.unitId!)).toBe(true);
  expect(lines.every(({ note }) => note === 'Tự mở')).toBe(true);
});

test('last year adds up to 2.197 where the paper states 2.179, and to its 24 classes', () => {
  expect(sum(centre.lastPeriod.byProgramme.map(({ attendances }) => attendances))).toBe(2197);
  expect(sum(centre.lastPeriod.byProgramme.map(({ classes }) => classes))).toBe(24);
  expect(centre.lastPeriod.stated).toEqual({ classes: 24, attendances: 2179 });
});

test('2.320 residents live in 543 households of 4 villages, 34 of them poor and 33 near-poor', () => {
  const { households, residents, community } = centre;
  expect(residents).toHaveLength(community.population);
  expect(households).toHaveLength(community.households);
  expect(new Set(households.map(({ villageId }) => villageId)).size).toBe(community.villages);
  expect(households.filter(({ poverty }) => poverty === 'poor')).toHaveLength(community.poorHouseholds);
  expect(households.filter(({ poverty }) => poverty === 'near-poor')).toHaveLength(
    community.nearPoorHouseholds,
  );
  const of = new Map(households.map((household) => [household.id, household]));
  for (const resident of residents) {
    const household = of.get(resident.householdId)!;
    expect(household.villageId).toBe(resident.villageId);
    expect(resident.relation === 'head').toBe(household.headId === resident.id);
    expect(resident.birthYear >= 1930 && resident.birthYear <= 2023).toBe(true);
  }
  const minority = residents.filter(({ ethnicity }) => ethnicity !== 'Kinh').length / residents.length;
  expect(minority).toBeGreaterThan(0.93);
  expect(minority).toBeLessThan(0.98);
});

test('each line was held once, in its month, on an evening or a weekend morning, with its whole roster', () => {
  expect(centre.activities.map(({ lineId }) => lineId)).toEqual(lines.map(({ id }) => id));
  centre.activities.forEach((activity, at) => {
    const [session, line] = [activity.sessions[0]!, lines[at]!];
    expect(activity.sessions).toHaveLength(1);
    expect(isCivilDate(session.date)).toBe(true);
    expect(session.date.slice(0, 7)).toBe(`2024-${String(line.month).padStart(2, '0')}`);
    expect(session.from).toBe(weekday(session.date) >= 6 ? '08:00' : '19:30');
    expect(session.venueId).toBe(line.venueId);
    expect(new Set(activity.enrolments.map(({ residentId }) => residentId)).size).toBe(line.learners);
  });
  const days = centre.activities.map(({ sessions }) => sessions[0]!.date);
  expect(new Set(days).size).toBe(days.length);
});

test('everyone on a roster lives in a village of the line, is grown up, and is there', () => {
  const people = new Map(centre.residents.map((resident) => [resident.id, resident]));
  centre.activities.forEach((activity, at) => {
    const ids = [...activity.enrolments, ...activity.sessions[0]!.marks].map(({ residentId }) => residentId);
    for (const resident of ids.map((id) => people.get(id)!)) {
      expect(lines[at]!.villageIds).toContain(resident.villageId);
      expect(2024 - resident.birthYear).toBeGreaterThanOrEqual(16);
      expect(resident.worksFar || resident.leftOn !== null).toBe(false);
    }
  });
});

/** The three counts by another road: one flat list of who was present where, and what is left of the headcounts. */
function countedFlat(from: SampleCentre): { people: number; marked: number; counted: number } {
  const present = from.activities.flatMap(({ id, sessions }) =>
    sessions.flatMap(({ marks }) =>
      marks.filter(({ state }) => state === 'present').map(({ residentId }) => ({ id, residentId })),
    ),
  );
  const withMarks = new Set(present.map(({ id }) => id));
  const counts = from.activities
    .filter(({ id }) => !withMarks.has(id))
    .map(({ sessions }) => sessions.map(({ headcount }) => headcount?.value ?? 0).sort((a, b) => b - a)[0]!);
  return {
    people: new Set(present.map(({ residentId }) => residentId)).size,
    marked: new Set(present.map(({ id, residentId }) => `${id} ${residentId}`)).size,
    counted: sum(counts),
  };
}

test('people, attendances and heads come out the same on two roads, and heads stay apart', () => {
  const { held, people, attendance } = figuresOf(centre.activities);
  const flat = countedFlat(centre);
  expect(held).toBe(24);
  expect([numberOf(people), numberOf(attendance.marked), numberOf(attendance.counted)]).toEqual([
    flat.people,
    flat.marked,
    flat.counted,
  ]);
  expect(flat).toEqual({ people: 1143, marked: 2025, counted: 88 + 96 });
  expect(learnerAttendanceTotal(attendance)).toBe(flat.marked + flat.counted);
});

test('records have every shape that a year brings', () => {
  const sessions = centre.activities.flatMap((activity) => activity.sessions);
  expect(sessions.filter(({ marks, headcount }) => marks.length === 0 && headcount)).toHaveLength(2);
  const both = sessions.filter(({ marks, headcount }) => marks.length > 0 && headcount);
  expect(both).toHaveLength(1);
  const present = both[0]!.marks.filter(({ state }) => state === 'present').length;
  expect(both[0]!.headcount!.value).not.toBe(present);
  expect(sessions.filter(({ lateReason }) => lateReason !== null)).toHaveLength(1);
  const marks = sessions.flatMap((session) => session.marks);
  expect(new Set(marks.map(({ state }) => state))).toEqual(new Set(['present', 'excused', 'absent']));
  expect(new Set(marks.map(({ source }) => source))).toEqual(new Set(['paper', 'phone']));
  expect(marks.some(({ walkIn }) => walkIn)).toBe(true);
  for (const mark of marks) expect(mark.state === 'excused').toBe(mark.reason !== null);
});

test('the money of every class closes to the đồng, under the plan in total, with one class above it', () => {
  let over = 0;
  centre.activities.forEach((activity, at) => {
    const of = <T extends { activityId: string }>(all: readonly T[]): T[] =>
      all.filter(({ activityId }) => activityId === activity.id);
    const spent = sum(of(centre.expenses).map(({ amount }) => amount));
    const advanced = sum(of(centre.advances).map(({ amount }) => amount));
    const [settlement] = of(centre.settlements);
    expect(spent).toBe(advanced - settlement!.returned + settlement!.paidAfter);
    expect(settlement!.returned > 0).toBe(settlement!.returnVoucher !== null);
    if (spent > lines[at]!.cost) over += 1;
  });
  expect(over).toBe(1);
  const total = sum(centre.expenses.map(({ amount }) => amount));
  expect(total).toBeLessThan(18_005_000);
  expect(total).toBeGreaterThan(17_000_000);
  expect(new Set(centre.expenses.map(({ voucher }) => voucher)).size).toBe(centre.expenses.length);
  expect(new Set(centre.expenses.map(({ sourceId }) => sourceId)).size).toBe(2);
});

test('the register runs from the plan, number 01, without a gap, and no paper is older than the one before it', () => {
  const { documents } = centre;
  expect(documents.map(({ number }) => number)).toEqual(documents.map((_, at) => at + 1));
  const dates = documents.map(({ date }) => date);
  expect(dates).toEqual([...dates].sort());
  expect(documents[0]!.kind).toBe('plan');
  expect(documentNumber(documents[0]!)).toBe(centre.plan.number);
  expect(centre.plan.number).toBe('01/KH-TTHTCĐ');
  expect(dates.at(-1)! <= centre.asOf).toBe(true);
});

test('the sample says the same each time, byte for byte', () => {
  expect(JSON.stringify(tanHuong2024())).toBe(JSON.stringify(centre));
});

test('it keeps the rules that every sample keeps', () => {
  expect(problemsOf(centre)).toEqual([]);
});
