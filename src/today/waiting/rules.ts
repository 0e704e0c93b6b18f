import type { ActivityState } from '#activity/class/rules.ts';
import { addDays, type CivilDate, daysBetween, formatDate, monthNumber, yearOf } from '#vocabulary/date.ts';
import type { Words } from '#vocabulary/language.ts';
import { formatDong } from '#vocabulary/money.ts';
import { type Period, periodName, quarterPeriod } from '#vocabulary/period.ts';

/** `late`: should be done already; `now`: somebody waits for it; `calm`: when there is time. */
export type Urgency = 'late' | 'now' | 'calm';

/** One thing that waits for a person, with the screen where it is done. */
export interface Task {
  readonly key: string;
  readonly urgency: Urgency;
  readonly title: Words;
  readonly detail: Words;
  readonly act: Words;
  /** Below the commune's address. */
  readonly to: string;
  readonly day: string | null;
}

/** What a person is asked for by the posts that they hold. */
export interface Duties {
  readonly director: boolean;
  readonly deputy: boolean;
  readonly accountant: boolean;
  readonly office: boolean;
  readonly administrator: boolean;
  /** Villages that the person heads, and units that the person stands for. */
  readonly villageIds: readonly string[];
  readonly unitIds: readonly string[];
}

export interface PlanFacts {
  readonly planId: string;
  readonly title: string;
  readonly ordinal: number;
  readonly state: string;
  readonly returnedBy: string | null;
  /** The last step: who, when, why. */
  readonly by: string | null;
  readonly on: string | null;
  readonly reason: string | null;
}
export interface ReportFacts {
  readonly id: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly state: string;
  readonly returnedReason: string | null;
}
export interface ClassFacts {
  readonly id: string;
  readonly title: string;
  readonly villageId: string | null;
  readonly villageName: string | null;
  /** Units whose officers teach it. */
  readonly taughtBy: readonly string[];
  readonly state: ActivityState;
  readonly preparedOn: string | null;
  readonly reportedOn: string | null;
  readonly sessions: readonly {
    readonly id: string;
    readonly date: string;
    readonly from: string;
    readonly state: string;
  }[];
}
export interface MoneyFacts {
  readonly activityId: string | null;
  readonly title: string;
  readonly held: boolean;
  readonly spent: number;
  readonly moved: number;
  readonly settled: boolean;
  readonly lastDay: string | null;
}
/** A proposal of a class that nobody has answered. */
export interface ProposalFacts {
  readonly unitName: string;
  readonly title: string;
  readonly proposedOn: string;
}
export interface Facts {
  readonly proposals: readonly ProposalFacts[];
  readonly plans: readonly PlanFacts[];
  readonly reports: readonly ReportFacts[];
  readonly classes: readonly ClassFacts[];
  readonly money: readonly MoneyFacts[];
  readonly approver: {
    readonly kind: string;
    readonly name: string | null;
    readonly officeAccount: boolean;
    readonly verified: boolean;
  } | null;
}

const order: readonly Urgency[] = ['late', 'now', 'calm'];

/** Gives all that waits for a person today, the most urgent first. The one list behind the badge, the heading and the screen. */
export function waitingFor(facts: Facts, duties: Duties, today: CivilDate): readonly Task[] {
  const tasks = [
    ...facts.plans.flatMap((plan) => planTasks(plan, facts.approver, duties)),
    ...facts.reports.flatMap((report) => reportTasks(report, duties)),
    ...facts.classes.flatMap((one) => classTasks(one, duties, today)),
    ...(duties.deputy ? proposalTasks(facts.proposals) : []),
    ...(duties.accountant ? moneyTasks(facts.money, today) : []),
    ...(duties.deputy ? dueReports(facts, today) : []),
    ...(duties.administrator ? settingTasks(facts.approver) : []),
  ];
  return [...new Map(tasks.map((task) => [task.key, task])).values()].sort(
    (a, b) =>
      order.indexOf(a.urgency) - order.indexOf(b.urgency) || ((a.day ?? '9') < (b.day ?? '9') ? -1 : 1),
  );
}

const day = (date: string): string => formatDate(date as CivilDate).slice(0, 5);
const same = (text: string): Words => ({ vi: text, en: text });

function planTasks(plan: PlanFacts, approver: Facts['approver'], duties: Duties): readonly Task[] {
  const name =
    plan.ordinal > 1
      ? `bản điều chỉnh ${plan.title.charAt(0).toLowerCase()}${plan.title.slice(1)}`
      : plan.title;
  const since = plan.by && plan.on ? `${plan.by} · ${day(plan.on)}` : plan.title;
  const task = (urgency: Urgency, vi: string, en: string, act: Words, detail: string = since): Task => ({
    key: `plan ${plan.planId} ${plan.ordinal} ${vi}`,
    urgency,
    title: { vi: `${vi} ${name}`, en: `${en}: ${name}` },
    detail: same(detail),
    act,
    to: `ke-hoach/${plan.planId}`,
    day: plan.on,
  });
  const open = { vi: 'Mở kế hoạch', en: 'Open the plan' };
  if (plan.state === 'submitted' && duties.director)
    return [task('now', 'Ký', 'Sign', { vi: 'Xem và ký', en: 'Look and sign' })];
  if (plan.state === 'draft' && duties.deputy)
    return plan.returnedBy
      ? [task('now', 'Sửa và trình lại', 'Mend and submit again', open, plan.reason ?? since)]
      : [task('calm', 'Soạn xong và trình', 'Finish and submit', open)];
  if (plan.state === 'signed' && duties.deputy)
    return [
      approver?.kind === 'none'
        ? task('now', 'Ban hành', 'Issue', { vi: 'Ban hành', en: 'Issue' })
        : task('now', 'Gửi phê duyệt', 'Send for approval', { vi: 'Gửi đi', en: 'Send' }),
    ];
  if (plan.state === 'sent' && approver?.officeAccount && duties.office)
    return [task('now', 'Phê duyệt', 'Approve', { vi: 'Xem và duyệt', en: 'Look and approve' })];
  if (plan.state === 'sent' && !approver?.officeAccount && duties.deputy)
    return [task('calm', 'Ghi lại việc phê duyệt', 'Record the approval of', open)];
  if (plan.state === 'approved' && duties.deputy)
    return [task('now', 'Ban hành', 'Issue', { vi: 'Ban hành', en: 'Issue' })];
  return [];
}

/** Proposals that wait are told once: who proposes what, or how many there are. */
function proposalTasks(open: readonly ProposalFacts[]): readonly Task[] {
  const [first] = open;
  if (!first) return [];
  const since = open.map(({ proposedOn }) => proposedOn).sort()[0]!;
  return [
    {
      key: 'proposals',
      urgency: 'now',
      title:
        open.length === 1
          ? {
              vi: `${first.unitName} đề xuất lớp “${first.title}”`,
              en: `${first.unitName} proposes “${first.title}”`,
            }
          : {
              vi: `${open.length} đề xuất mở lớp đang chờ`,
              en: `${open.length} proposals of classes wait`,
            },
      detail:
        open.length === 1
          ? { vi: `Gửi ngày ${day(since)}`, en: `Sent on ${day(since)}` }
          : same(
              open
                .slice(0, 2)
                .map(({ title }) => title)
                .join(' · '),
            ),
      act: { vi: 'Xem đề xuất', en: 'Look' },
      to: 'de-xuat',
      day: since,
    },
  ];
}

function reportTasks(report: ReportFacts, duties: Duties): readonly Task[] {
  const task = (urgency: Urgency, vi: string, en: string, act: Words, detail: Words): Task => ({
    key: `report ${report.id}`,
    urgency,
    title: { vi: `${vi}: ${report.title}`, en: `${en}: ${report.title}` },
    detail,
    act,
    to: `bao-cao/${report.id}`,
    day: report.to,
  });
  const period = periodWords(report);
  if (report.state === 'submitted' && duties.director)
    return [
      task('now', 'Ký báo cáo', 'Sign the report', { vi: 'Mở báo cáo', en: 'Open the report' }, period),
    ];
  if (!duties.deputy) return [];
  if (report.state === 'draft' && report.returnedReason)
    return [
      task(
        'now',
        'Sửa báo cáo bị trả lại',
        'Mend the returned report',
        { vi: 'Mở báo cáo', en: 'Open the report' },
        same(report.returnedReason),
      ),
    ];
  if (report.state === 'draft')
    return [task('calm', 'Viết xong báo cáo', 'Finish the report', { vi: 'Mở báo cáo', en: 'Open' }, period)];
  if (report.state === 'signed')
    return [task('now', 'Gửi báo cáo đã ký', 'Send the signed report', { vi: 'Gửi đi', en: 'Send' }, period)];
  return [];
}

function periodWords({ from, to }: { from: string; to: string }): Words {
  const period = { from, to } as Period;
  return { vi: `Số liệu ${periodName(period, 'vi')}`, en: `Figures of ${periodName(period, 'en')}` };
}

const PREPARE_AHEAD = 10;

function classTasks(one: ClassFacts, duties: Duties, today: CivilDate): readonly Task[] {
  const calls =
    duties.deputy ||
    (one.villageId !== null && duties.villageIds.includes(one.villageId)) ||
    one.taughtBy.some((unit) => duties.unitIds.includes(unit));
  const planned = one.sessions.filter((session) => session.state === 'planned');
  const where = one.villageName ?? 'Toàn xã';
  const task = (
    key: string,
    urgency: Urgency,
    title: Words,
    detail: string,
    act: Words,
    on: string,
    to = `lop/${one.id}`,
  ): Task => ({
    key: `class ${one.id} ${key}`,
    urgency,
    title,
    detail: same(detail),
    act,
    to,
    day: on,
  });
  const name = `“${one.title}”`;
  const call = { vi: 'Điểm danh', en: 'Call the roster' };
  const tasks: Task[] = [];
  if (calls) {
    const missed = planned.filter(({ date }) => date < today);
    const [first] = missed;
    if (first)
      tasks.push(
        task(
          'record',
          'late',
          { vi: `Lớp ${name} chưa có điểm danh`, en: `Nobody has called ${name} yet` },
          `${where} · học ngày ${day(first.date)}${missed.length > 1 ? ` và ${missed.length - 1} buổi nữa` : ''}`,
          call,
          first.date,
          `diem-danh/${first.id}`,
        ),
      );
    const now = planned.find(({ date }) => date === today);
    if (now)
      tasks.push(
        task(
          'today',
          'now',
          { vi: `Hôm nay học lớp ${name}`, en: `Today: ${name}` },
          `${where} · ${now.from}`,
          call,
          now.date,
          `diem-danh/${now.id}`,
        ),
      );
  }
  if (!duties.deputy) return tasks;
  const next = planned.find(({ date }) => date >= today);
  if (next && one.preparedOn === null && daysBetween(today, next.date as CivilDate) <= PREPARE_AHEAD)
    tasks.push(
      task(
        'prepare',
        'now',
        { vi: `Chuẩn bị lớp ${name}`, en: `Prepare ${name}` },
        `${where} · học ngày ${day(next.date)} · chưa có thông báo, danh sách`,
        { vi: 'Chuẩn bị', en: 'Prepare' },
        next.date,
      ),
    );
  if (one.state === 'held')
    tasks.push(
      task(
        'report',
        'calm',
        { vi: `Chốt kết quả lớp ${name}`, en: `Close the results of ${name}` },
        `${where} · đã học xong ngày ${day(one.sessions.at(-1)?.date ?? today)}`,
        { vi: 'Chốt kết quả', en: 'Close' },
        one.sessions.at(-1)?.date ?? today,
      ),
    );
  return tasks;
}

/** Two kinds of work of the accountant, each told once with its sum. */
function moneyTasks(money: readonly MoneyFacts[], today: CivilDate): readonly Task[] {
  const over = money.filter(({ lastDay }) => lastDay !== null && lastDay < today);
  const open = over.filter(({ settled, moved, spent }) => !settled && (moved > 0 || spent > 0));
  const bare = over.filter(({ held, spent }) => held && spent === 0);
  const told = (rows: readonly MoneyFacts[], vi: string, en: string): Words =>
    rows.length === 1
      ? { vi: `Lớp “${rows[0]!.title}” ${vi}`, en: `“${rows[0]!.title}” ${en}` }
      : { vi: `${rows.length} lớp ${vi}`, en: `${rows.length} classes ${en}` };
  const to = (rows: readonly MoneyFacts[]) =>
    rows.length === 1 && rows[0]!.activityId ? `kinh-phi/${rows[0]!.activityId}` : 'kinh-phi';
  const task = (key: string, rows: readonly MoneyFacts[], title: Words, detail: Words): readonly Task[] =>
    rows.length === 0
      ? []
      : [
          {
            key: `money ${key}`,
            urgency: 'now',
            title,
            detail,
            act: { vi: 'Mở kinh phí', en: 'Open' },
            to: to(rows),
            day: null,
          },
        ];
  const sum = open.reduce((all, { spent }) => all + spent, 0);
  return [
    ...task('settle', open, told(open, 'chưa quyết toán', 'not settled'), {
      vi: `${formatDong(sum)} đã chi theo chứng từ`,
      en: `${formatDong(sum)} spent by voucher`,
    }),
    ...task('vouchers', bare, told(bare, 'đã học, chưa nhập chứng từ chi', 'held, without vouchers'), {
      vi: bare
        .slice(0, 2)
        .map(({ title }) => title)
        .join(' · '),
      en: bare
        .slice(0, 2)
        .map(({ title }) => title)
        .join(' · '),
    }),
  ];
}

const REPORT_WITHIN = 45;

/** The last quarter that is over, when it had classes and nobody has begun its report. */
function dueReports({ reports, classes }: Facts, today: CivilDate): readonly Task[] {
  const quarter = Math.ceil(monthNumber(today) / 3);
  const period =
    quarter === 1 ? quarterPeriod(yearOf(today) - 1, 4) : quarterPeriod(yearOf(today), quarter - 1);
  const held = classes.some(({ sessions }) =>
    sessions.some(({ date, state }) => state === 'held' && date >= period.from && date <= period.to),
  );
  const covered = reports.some(({ from, to }) => to === period.to && from <= period.from);
  const deadline = addDays(period.to, REPORT_WITHIN);
  if (!held || covered || today > deadline) return [];
  return [
    {
      key: `due ${period.from}`,
      urgency: 'now',
      title: {
        vi: `Lập báo cáo ${periodName(period, 'vi')}`,
        en: `Make the report of ${periodName(period, 'en')}`,
      },
      detail: {
        vi: `Kỳ đã hết ngày ${formatDate(period.to)}`,
        en: `The period ended on ${formatDate(period.to)}`,
      },
      act: { vi: 'Lập báo cáo', en: 'Begin' },
      to: 'bao-cao',
      day: period.to,
    },
  ];
}

function settingTasks(approver: Facts['approver']): readonly Task[] {
  if (approver && approver.kind !== 'unset' && approver.verified) return [];
  return [
    {
      key: 'approver',
      urgency: 'calm',
      title: { vi: 'Khai cơ quan phê duyệt kế hoạch', en: 'Say who approves the plan' },
      detail: approver?.name
        ? { vi: `${approver.name}: chưa kiểm chứng`, en: `${approver.name}: not verified` }
        : { vi: 'Chưa ai khai cho thời gian này', en: 'Nobody has said so for this time' },
      act: { vi: 'Mở cài đặt', en: 'Open settings' },
      to: 'cai-dat',
      day: null,
    },
  ];
}
