import { addDays, type CivilDate, monthNumber, yearOf } from '#vocabulary/date.ts';
import { monthPeriod, type Period, periodName, quarterPeriod } from '#vocabulary/period.ts';
import { nameOf } from './accounts.ts';
import { type ClassOrder, classOf } from './classes.ts';
import { isHeld } from './figures.ts';
import type {
  SampleActivity,
  SampleDocument,
  SampleInstructor,
  SamplePlan,
  SampleReport,
  SampleResident,
} from './model.ts';
import { inForceDay, sessionDays } from './moi-calendar.ts';
import { MOI, MOI_NORM, moiId, moiUnitName } from './moi-commune.ts';
import { inGroup, MOI_LINES } from './moi-lines.ts';
import { type CentreMoney, type ClassMoney, moneyDays, moneyOf } from './money.ts';
import { accountPersonId, unitIdOf } from './organisation.ts';
import { classPapers, type DocumentDraft, registerOf } from './papers.ts';

/** How a class differs from one that is marked on a phone the same evening, by "month/row". */
const ODD: Readonly<Record<string, Partial<ClassOrder>>> = {
  '2/1': { record: 'headcount', source: 'paper', lag: 1 },
  '2/2': { overCapacityReason: 'Kê thêm ghế ngoài sân nhà văn hóa' },
  '4/1': { record: 'both' },
  '6/1': { source: 'paper', lag: 2 },
  '8/2': { source: 'paper', lag: 9, lateReason: 'Mưa lũ mất điện, nhập lại từ danh sách giấy' },
};

/** The later of two days. */
function later(a: CivilDate, b: CivilDate): CivilDate {
  if (a > b) return a;
  return b;
}

/** Classes that were over before today, by how they end: the last has no record yet, two more are not reported. */
function endings(over: readonly string[]): { overdue: string | undefined; unreported: Set<string> } {
  const overdue = over.length > 1 ? over.at(-1) : undefined;
  const rest = overdue === undefined ? over : over.slice(0, -1);
  return { overdue, unreported: new Set(rest.slice(-2)) };
}

/** The classes of all months up to the next one; none before the plan is in force. */
export function moiActivities(
  plan: SamplePlan,
  today: CivilDate,
  residents: readonly SampleResident[],
  instructors: readonly SampleInstructor[],
): SampleActivity[] {
  if (plan.state !== 'in-force') return [];
  const room = { key: MOI, recordedTo: addDays(today, -1), year: plan.year, residents };
  const due = MOI_LINES.filter(({ month }) => month <= monthNumber(today) + 1).map((own) => ({
    own,
    line: plan.lines.find(({ month, row }) => month === own.month && row === own.row)!,
    dates: sessionDays(own, today),
  }));
  const over = due
    .filter(({ own, dates }) => own.sessions === 1 && dates.at(-1)! < today)
    .sort((a, b) => (a.dates[0]! < b.dates[0]! ? -1 : 1));
  const { overdue, unreported } = endings(over.map(({ line }) => line.id));

  return due.map(({ own, line, dates }) => {
    const unitId = unitIdOf(MOI, own.unit);
    const last = dates.at(-1)!;
    const early = addDays(dates[0]!, -7);
    const preparedOn = later(early, inForceDay(plan.year));
    const odd = ODD[`${own.month}/${own.row}`] ?? {};
    const reportedOn = addDays(last, (odd.lag ?? 0) + 2);
    const open = line.id === overdue || unreported.has(line.id) || reportedOn > today;
    return classOf(room, {
      line,
      unitId,
      instructorId: instructors.find((one) => one.unitId === unitId)!.id,
      dates,
      preparedOn: preparedOn <= today ? preparedOn : null,
      reportedOn: open ? null : reportedOn,
      source: 'phone',
      lag: 0,
      ...odd,
      record: line.id === overdue ? 'none' : (odd.record ?? 'marks'),
      ...(own.group === 'all'
        ? {}
        : { group: (resident) => inGroup(own.group, plan.year - resident.birthYear, resident) }),
    });
  });
}

/** Money as far as it has come: reported classes are settled after eight days, held ones spent, prepared ones advanced. */
export function moiMoney(
  plan: SamplePlan,
  today: CivilDate,
  activities: readonly SampleActivity[],
  teacherName: (activity: SampleActivity) => string,
): CentreMoney {
  const until = (date: CivilDate): CivilDate | null => (date <= today ? date : null);
  const classes = activities
    .filter(({ preparedOn }) => preparedOn !== null)
    .map((activity): ClassMoney => {
      const line = plan.lines.find(({ id }) => id === activity.lineId)!;
      const last = activity.sessions.at(-1)!.date;
      const days = moneyDays(activity.sessions[0]!.date, last);
      const advance = later(days.advance, activity.preparedOn!);
      const held = isHeld(activity) && last < today;
      return {
        activity,
        line,
        instructorName: teacherName(activity),
        advancedOn: line.month % 3 === 0 && line.row === 2 ? null : until(advance),
        spentOn: held ? until(days.spent) : null,
        settledOn: held && activity.reportedOn !== null ? until(days.settled) : null,
      };
    });
  return moneyOf(MOI, MOI_NORM, accountPersonId(MOI, 'phogiamdoc'), classes);
}

/** Periods that are over and get a report: the first two months, then the quarters. */
function reportPeriods(today: CivilDate): Period[] {
  const year = yearOf(today);
  return [
    monthPeriod(year, 1),
    monthPeriod(year, 2),
    quarterPeriod(year, 1),
    quarterPeriod(year, 2),
    quarterPeriod(year, 3),
  ].filter(({ to }) => to < today);
}

const reportSubject = (period: Period): string => `Kết quả hoạt động ${periodName(period, 'vi')}`;
const reportSentOn = (period: Period): CivilDate => addDays(period.to, 5);

/** The outgoing register of the year up to today. */
export function moiRegister(
  plan: SamplePlan,
  today: CivilDate,
  activities: readonly SampleActivity[],
): SampleDocument[] {
  const director = nameOf('giamdoc');
  if (plan.issuedOn === null) return [];
  const planPaper: DocumentDraft = {
    date: plan.issuedOn,
    kind: 'plan',
    subject: plan.title,
    signer: director,
    recipients: plan.recipients,
    activityId: null,
  };
  const forClasses = activities.flatMap((activity) => {
    if (activity.preparedOn === null) return [];
    const line = plan.lines.find(({ id }) => id === activity.lineId)!;
    const unit = MOI_LINES.find(({ title }) => title === line.title)!.unit;
    return classPapers(activity, activity.preparedOn, nameOf('phogiamdoc'), line.audience, moiUnitName(unit));
  });
  const sent = reportPeriods(today)
    .slice(0, -1)
    .map(
      (period): DocumentDraft => ({
        date: reportSentOn(period),
        kind: 'report',
        subject: reportSubject(period),
        signer: director,
        recipients: ['UBND xã', 'Phòng Văn hóa - Xã hội', 'Lưu: VT, TTHTCĐ'],
        activityId: null,
      }),
    );
  return registerOf(MOI, plan.year, [planPaper, ...forClasses, ...sent]);
}

/** Reports of the periods that are over: the last one waits for the director, those before it were sent. */
export function moiReports(today: CivilDate, documents: readonly SampleDocument[]): SampleReport[] {
  const periods = reportPeriods(today);
  return periods.map((period, at): SampleReport => {
    const waits = at === periods.length - 1;
    const waitingSince = later(addDays(today, -2), addDays(period.to, 1));
    return {
      id: moiId('report', String(yearOf(today)), period.from, period.to),
      from: period.from,
      to: period.to,
      state: waits ? 'to-director' : 'sent',
      preparedOn: waits ? waitingSince : addDays(period.to, 3),
      documentId: waits ? null : documents.find(({ subject }) => subject === reportSubject(period))!.id,
    };
  });
}
