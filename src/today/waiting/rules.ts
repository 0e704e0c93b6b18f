import type { ActivityState } from '#activity/class/rules.ts';
import type { WorkflowContext } from '#approval/rules.ts';
import { type OpenPlanFacts, planTasks } from '#plan/tasks.ts';
import type { Role } from '#platform/policy/policy.ts';
import { type OpenReportFacts, reportTasks } from '#report/tasks.ts';
import { addDays, type CivilDate, daysBetween, formatDate, monthNumber, yearOf } from '#vocabulary/date.ts';
import type { Words } from '#vocabulary/language.ts';
import { formatDong } from '#vocabulary/money.ts';
import { periodName, quarterPeriod } from '#vocabulary/period.ts';
import { type Task, type Urgency, urgencies } from '#vocabulary/task.ts';

/** What a person is asked for by the posts that they hold. */
export interface Duties {
  readonly roles: readonly Role[];
  readonly deputy: boolean;
  readonly accountant: boolean;
  readonly administrator: boolean;
  /** Villages that the person heads, and units that the person stands for. */
  readonly villageIds: readonly string[];
  readonly unitIds: readonly string[];
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
  readonly plans: readonly OpenPlanFacts[];
  readonly planContext: WorkflowContext;
  readonly openReports: readonly OpenReportFacts[];
  readonly reportContext: WorkflowContext;
  /** The periods that have a report. */
  readonly reports: readonly { readonly from: string; readonly to: string }[];
  readonly classes: readonly ClassFacts[];
  readonly money: readonly MoneyFacts[];
  readonly approver: {
    readonly kind: string;
    readonly name: string | null;
    readonly officeAccount: boolean;
    readonly verified: boolean;
  } | null;
}

/** Gives all that waits for a person today, the most urgent first. The one list behind the badge, the heading and the screen. */
export function waitingFor(facts: Facts, duties: Duties, today: CivilDate): readonly Task[] {
  const tasks = [
    ...planTasks(facts.plans, facts.planContext, duties.roles),
    ...reportTasks(facts.openReports, facts.reportContext, duties.roles),
    ...facts.classes.flatMap((one) => classTasks(one, duties, today)),
    ...(duties.deputy ? proposalTasks(facts.proposals) : []),
    ...(duties.accountant ? moneyTasks(facts.money, today) : []),
    ...(duties.deputy ? dueReports(facts, today) : []),
    ...(duties.administrator ? settingTasks(facts.approver) : []),
  ];
  return [...new Map(tasks.map((task) => [task.key, task])).values()].sort(
    (a, b) =>
      urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency) ||
      ((a.day ?? '9') < (b.day ?? '9') ? -1 : 1),
  );
}

const day = (date: string): string => formatDate(date as CivilDate).slice(0, 5);
const same = (text: string): Words => ({ vi: text, en: text });

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
