import { addDays, type CivilDate, monthNumber, yearOf } from '#vocabulary/date.ts';
import { dong } from '#vocabulary/money.ts';
import { actorOf, nameOf } from './accounts.ts';
import type { SampleAmendment, SampleLine, SamplePlan, SurveyedCentre } from './model.ts';
import { inForceDay, planProgress, signingDay } from './moi-calendar.ts';
import {
  MOI,
  MOI_NORM,
  MOI_SOURCES,
  MOI_VILLAGES,
  moiHall,
  moiId,
  moiUnitName,
  moiVillageId,
} from './moi-commune.ts';
import { AUDIENCE, MOI_BASES, MOI_LINES, type MoiLine, UNMET_NEED } from './moi-lines.ts';
import { unitIdOf } from './organisation.ts';

const cost = (learners: number): number => MOI_NORM.base + MOI_NORM.perLearner * learners;

/** A line of the plan of `year`; what its class costs is what the norm gives. */
function moiLine(year: number, line: Omit<MoiLine, 'row'> & { readonly row: number }): SampleLine {
  const { month, row, title, programme, village, learners } = line;
  const venue = moiHall(village);
  const amount = dong(cost(learners));
  const joint = month === 10 && row === 1;
  const half = joint ? 600_000 : amount;
  return {
    id: moiId('line', String(year), `${month}/${row}`),
    month,
    row,
    title,
    programme,
    audience: `${AUDIENCE[line.group]} ${village === null ? 'toàn xã' : `thôn ${village}`}`,
    villageIds: village === null ? MOI_VILLAGES.map(moiVillageId) : [moiVillageId(village)],
    classCount: 1,
    learners,
    cost: amount,
    venueText: venue.name,
    venueId: venue.id,
    partnerText: moiUnitName(line.unit),
    unitId: unitIdOf(MOI, line.unit),
    ownOrJoint: joint ? 'joint' : 'own',
    note: joint ? 'Liên kết' : 'Tự mở',
    budget: [
      { sourceId: MOI_SOURCES[0]!.id, amount: dong(half) },
      { sourceId: MOI_SOURCES[1]!.id, amount: dong(amount - half) },
    ].filter((part) => part.amount > 0),
  };
}

/** The plan of the year of `today`, as far as it has come. */
export function moiPlan(today: CivilDate): SamplePlan {
  const year = yearOf(today);
  const signed = today >= signingDay(year);
  const { state, steps } = planProgress(today, actorOf);
  return {
    id: moiId('plan', String(year)),
    kind: 'annual',
    year,
    title: `Kế hoạch hoạt động của Trung tâm học tập cộng đồng năm ${year}`,
    state,
    number: signed ? '01/KH-TTHTCĐ' : null,
    issuedOn: signed ? signingDay(year) : null,
    inForceFrom: state === 'in-force' ? inForceDay(year) : null,
    lines: MOI_LINES.map((line) => moiLine(year, line)),
    stated: null,
    steps,
    legalBasisIds: MOI_BASES.map(([number]) => moiId('basis', number)),
    recipients: [
      'Đảng ủy xã',
      'UBND xã',
      'Ban Giám đốc TTHTCĐ',
      'Các ban, ngành, đoàn thể',
      '5 thôn',
      'Lưu: VT, TTHTCĐ',
    ],
    signatories: [
      { heading: null, capacity: ['GIÁM ĐỐC'], post: 'PHÓ CHỦ TỊCH UBND XÃ', name: nameOf('giamdoc') },
    ],
  };
}

/** What the villages asked for: the topics of the plan, and one that no line covers. */
export function moiSurvey(plan: SamplePlan): SurveyedCentre['survey'] {
  const needs = plan.lines.map((line) => ({
    id: moiId('need', line.id),
    topic: line.title,
    programme: line.programme,
    byVillage: line.villageIds.map((villageId, at) => ({
      villageId,
      registered: Math.floor((line.learners + at) / line.villageIds.length),
    })),
  }));
  const { topic, programme, village, registered } = UNMET_NEED;
  const unmet = {
    id: moiId('need', String(plan.year), topic),
    topic,
    programme,
    byVillage: [{ villageId: moiVillageId(village), registered }],
  };
  const asked = plan.lines.reduce<number>((sum, { learners }) => sum + learners, registered);
  return {
    id: moiId('survey', String(plan.year)),
    year: plan.year,
    closedOn: addDays(inForceDay(plan.year), -13),
    needs: [...needs, unmet],
    stated: { topics: needs.length + 1, attendances: asked },
  };
}

/**
 * From February to November: a new version that waits for the director. It adds the topic that the plan left out to the
 * coming month and makes that month's second class smaller by ten.
 */
export function moiAmendment(plan: SamplePlan, today: CivilDate): SampleAmendment | null {
  const month = monthNumber(today);
  if (plan.state !== 'in-force' || month < 2 || month > 11) return null;
  const coming = month + 1;
  const smaller = plan.lines.map((line): SampleLine => {
    if (line.month !== coming || line.row !== 2) return line;
    const learners = line.learners - 10;
    const amount = dong(cost(learners));
    return { ...line, learners, cost: amount, budget: [{ sourceId: MOI_SOURCES[0]!.id, amount }] };
  });
  const { topic, programme, village, registered } = UNMET_NEED;
  const added = moiLine(plan.year, {
    month: coming,
    row: 3,
    title: topic,
    programme,
    village,
    group: 'all',
    learners: registered,
    unit: 'hoi-phu-nu',
    sessions: 1,
  });
  return {
    id: moiId('amendment', String(plan.year)),
    planId: plan.id,
    state: 'to-director',
    reason: 'Bổ sung chuyên đề có trong khảo sát mà kế hoạch chưa có',
    lines: [...smaller, added].sort((a, b) => a.month - b.month || a.row - b.row),
    steps: [
      {
        step: 'submit',
        on: addDays(today, -2),
        username: 'phogiamdoc',
        actor: actorOf('phogiamdoc'),
        reason: null,
      },
    ],
  };
}
