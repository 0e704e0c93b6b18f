import type { FormName } from '#plan/kind/form.ts';
import { addDays, type CivilDate, weekday } from '#vocabulary/date.ts';
import type { Id } from '#vocabulary/id.ts';
import type {
  RecordSource,
  SampleActivity,
  SampleLine,
  SampleMark,
  SampleResident,
  SampleSession,
} from './model.ts';
import { type Random, randomOf, sampleId } from './random.ts';

/** One class to make of a plan line, and what is known of it by then. */
export interface ClassOrder {
  readonly line: SampleLine;
  /** Which of several classes of the line, from 2 on; left out: its first or only one. */
  readonly nth?: number;
  /** Left out: those of the line. */
  readonly title?: string;
  readonly learners?: number;
  /** Left out: by the day of the week. */
  readonly hours?: { readonly from: string; readonly to: string };
  readonly unitId: Id;
  /** Units that help to hold it; left out: none. */
  readonly supportUnitIds?: readonly Id[];
  readonly instructorId: Id;
  /** Days of the sessions, in order. */
  readonly dates: readonly CivilDate[];
  readonly preparedOn: CivilDate | null;
  readonly reportedOn: CivilDate | null;
  /** How sessions that are over are recorded. */
  readonly record: 'marks' | 'headcount' | 'both' | 'none';
  /** What was counted, where it was; by itself a few under the plan's learners. */
  readonly headcount?: number;
  readonly source: RecordSource;
  /** Days from the session to its record. */
  readonly lag: number;
  readonly lateReason?: string;
  readonly overCapacityReason?: string;
  /** Who may enrol besides being of the line's villages and 16 or older. */
  readonly group?: (resident: SampleResident) => boolean;
}

/** What all classes of a centre share. */
interface ClassRoom {
  readonly key: string;
  /** Sessions up to this day are over, and what is known of them is in the books by then. */
  readonly recordedTo: CivilDate;
  readonly year: number;
  readonly residents: readonly SampleResident[];
}

/** The form of an activity of the sample: a class unless it says otherwise. */
export const formOf = ({ form, programme }: Pick<SampleActivity, 'form' | 'programme'>): FormName =>
  form ?? (programme === 'XMC' ? 'literacy' : 'class');

const EXCUSES = ['đi làm xa', 'ốm', 'việc gia đình', 'chăm người ốm', 'đi khám bệnh'] as const;

/** Weekday evenings at 19:30, mornings at 08:00 on Saturday and Sunday. */
const hoursOf = (date: CivilDate): { from: string; to: string } =>
  weekday(date) >= 6 ? { from: '08:00', to: '10:30' } : { from: '19:30', to: '21:00' };

/** The earlier of two days. */
function earlier(a: CivilDate, b: CivilDate): CivilDate {
  if (a < b) return a;
  return b;
}

function candidatesOf(room: ClassRoom, order: ClassOrder): SampleResident[] {
  const villages = new Set(order.line.villageIds);
  const { group } = order;
  return room.residents.filter(
    (resident) =>
      villages.has(resident.villageId) &&
      room.year - resident.birthYear >= 16 &&
      !resident.worksFar &&
      resident.leftOn === null &&
      (group === undefined || group(resident)),
  );
}

/** Takes `count` people, one of each household first, and as many of each village as its share asks. */
function takeLearners(
  random: Random,
  candidates: readonly SampleResident[],
  order: ClassOrder,
): SampleResident[] {
  const { villageIds } = order.line;
  const learners = order.learners ?? order.line.learners;
  return villageIds.flatMap((villageId, at) => {
    const share = Math.floor((learners + at) / villageIds.length);
    const households = new Set<Id>();
    const [first, second]: [SampleResident[], SampleResident[]] = [[], []];
    for (const one of random.shuffle(candidates.filter((resident) => resident.villageId === villageId))) {
      (households.has(one.householdId) ? second : first).push(one);
      households.add(one.householdId);
    }
    return [...first, ...second].slice(0, share);
  });
}

function marksOf(
  random: Random,
  order: ClassOrder,
  recordedOn: CivilDate,
  roster: readonly SampleResident[],
  others: readonly SampleResident[],
): SampleMark[] {
  const { source } = order;
  const percent = random.between(95, 99);
  const called = roster.map((resident): SampleMark => {
    const present = random.chance(percent);
    const excused = !present && random.chance(70);
    return {
      residentId: resident.id,
      state: present ? 'present' : excused ? 'excused' : 'absent',
      reason: excused ? random.pick(EXCUSES) : null,
      walkIn: false,
      source,
      recordedOn,
    };
  });
  const walkIns = random.shuffle(others).slice(0, Math.max(0, random.between(-2, 3)));
  return [
    ...called,
    ...walkIns.map(
      (resident): SampleMark => ({
        residentId: resident.id,
        state: 'present',
        reason: null,
        walkIn: true,
        source,
        recordedOn,
      }),
    ),
  ];
}

/** The class of an order: sessions, roster once it is prepared, and records of the sessions that are over. */
export function classOf(room: ClassRoom, order: ClassOrder): SampleActivity {
  const { line, learners = line.learners } = order;
  const path = order.nth ? [line.id, String(order.nth)] : [line.id];
  const random = randomOf(room.key, 'class', ...path);
  const candidates = order.preparedOn === null ? [] : candidatesOf(room, order);
  const roster = takeLearners(random, candidates, order);
  const enrolled = new Set(roster.map((resident) => resident.id));
  const others = candidates.filter((resident) => !enrolled.has(resident.id));

  const sessions = order.dates.map((date, at): SampleSession => {
    const over = date <= room.recordedTo && order.record !== 'none';
    const recordedOn = earlier(addDays(date, order.lag), room.recordedTo);
    const marks =
      over && order.record !== 'headcount' ? marksOf(random, order, recordedOn, roster, others) : [];
    const present = marks.filter((mark) => mark.state === 'present').length;
    const counted =
      order.headcount ?? (order.record === 'both' ? present + 3 : learners - random.between(1, 4));
    const hasCount = over && order.record !== 'marks';
    return {
      id: sampleId(room.key, 'session', ...path, String(at)),
      date,
      ...(order.hours ?? hoursOf(date)),
      venueId: line.venueId,
      instructorId: order.instructorId,
      headcount: hasCount ? { value: counted, source: 'paper', recordedOn } : null,
      marks,
      lateReason: over && recordedOn > addDays(date, 3) ? (order.lateReason ?? null) : null,
      overCapacityReason: order.overCapacityReason ?? null,
    };
  });
  return {
    id: sampleId(room.key, 'activity', ...path),
    lineId: line.id,
    title: order.title ?? line.title,
    ...(line.form && { form: line.form }),
    programme: line.programme,
    unitId: order.unitId,
    supportUnitIds: order.supportUnitIds ?? [],
    ownOrJoint: line.ownOrJoint,
    preparedOn: order.preparedOn,
    reportedOn: order.reportedOn,
    enrolments: roster.map((resident) => ({
      residentId: resident.id,
      source: order.group ? 'target-group' : 'village',
    })),
    sessions,
  };
}
