import { v5 } from 'uuid';
import { isClass } from '#plan/kind/form.ts';
import { addDays, type CivilDate } from '#vocabulary/date.ts';
import type { Id } from '#vocabulary/id.ts';
import { quarterPeriod } from '#vocabulary/period.ts';
import { actorOf, nameOf } from './accounts.ts';
import type {
  SampleActivity,
  SampleDocument,
  SampleEffect,
  SampleFollowUp,
  SampleInspection,
  SamplePlan,
} from './model.ts';
import { unitIdOf } from './organisation.ts';
import { sampleId } from './random.ts';

/** What inspections are made of. */
export interface InspectedYear {
  readonly key: string;
  readonly plan: SamplePlan;
  readonly activities: readonly SampleActivity[];
  readonly documents: readonly SampleDocument[];
  readonly asOf: CivilDate;
}

/** Who was there: people marked present, or the largest headcount. */
function learnersOf({ sessions }: SampleActivity): number {
  const present = new Set(
    sessions.flatMap(({ marks }) =>
      marks.filter(({ state }) => state === 'present').map(({ residentId }) => residentId),
    ),
  );
  return present.size > 0
    ? present.size
    : Math.max(0, ...sessions.map(({ headcount }) => headcount?.value ?? 0));
}

export interface InspectedQuarter {
  readonly quarter: number;
  /** Left out: the plan's. */
  readonly year?: number;
  readonly on: CivilDate;
  readonly state: SampleInspection['state'];
  /** So many of its items have a verdict; left out: all. */
  readonly filled?: number;
  readonly followUps?: readonly Omit<SampleFollowUp, 'id'>[];
  readonly conclusion?: string;
}

const stepsOf = {
  drafted: [],
  signed: ['fill', 'sign'],
  closed: ['fill', 'sign', 'settle', 'close'],
} as const;

export function inspectionOf(
  { key, plan, activities, documents }: InspectedYear,
  { quarter, year = plan.year, on, state, filled, followUps = [], conclusion }: InspectedQuarter,
): SampleInspection {
  const id = sampleId(key, 'inspection', String(year), String(quarter));
  const lines = plan.lines.filter(
    (line) => (line.year ?? plan.year) === year && Math.ceil(line.month / 3) === quarter,
  );
  const document = documents.find((one) => one.kind === 'inspection' && one.date === on);
  return {
    id,
    planId: plan.id,
    ...quarterPeriod(year, quarter),
    on,
    place: 'Nhà văn hóa xã',
    conclusion: conclusion ?? null,
    state,
    documentId: document?.id ?? null,
    items: lines.map((line, at) => {
      const own = activities.filter(({ lineId }) => lineId === line.id);
      const found = own.reduce((sum, activity) => sum + learnersOf(activity), 0);
      const seen = at < (filled ?? lines.length);
      return {
        // As the system names the item of a line: whoever draws the inspection up again adds no line twice.
        id: v5(line.id, id) as Id,
        lineId: line.id,
        text: line.title,
        found: seen ? found : null,
        ...(isClass(line.form ?? null) ? {} : { unit: 'người' }),
        verdict: seen ? (found >= line.learners * 0.9 ? 'met' : 'not-met') : null,
        effect: null,
      };
    }),
    followUps: followUps.map((one, at) => ({ id: sampleId(id, 'follow-up', String(at)), ...one })),
    signers: [
      { id: sampleId(id, 'signer', '0'), name: nameOf('phogiamdoc'), title: 'Người kiểm tra' },
      { id: sampleId(id, 'signer', '1'), name: nameOf('hoinongdan'), title: 'Đại diện bên được kiểm tra' },
    ],
    steps: stepsOf[state].map((step) => {
      const username = step === 'close' ? 'giamdoc' : 'phogiamdoc';
      return { id: sampleId(id, step), step, on, actor: actorOf(username) };
    }),
  };
}

/** The people of a class who were asked, every third of its roster; of them every fourth does part of it, every seventh nothing. */
export function effectOf(
  { key }: InspectedYear,
  activity: SampleActivity,
  { months, on, asked }: { readonly months: 1 | 3 | 6; readonly on: CivilDate; readonly asked: number },
): SampleEffect {
  const id = sampleId(key, 'effect', activity.id, String(months));
  const present = activity.sessions.flatMap(({ marks }) =>
    marks.filter(({ state }) => state === 'present').map(({ residentId }) => residentId),
  );
  const words = ['Đã làm ở nhà, thấy tốt', null, 'Mới làm được một ít', null] as const;
  return {
    id,
    activityId: activity.id,
    months,
    on,
    // Over the whole roster: it goes village by village.
    answers: [...new Set(present)]
      .filter((_, at) => at % 3 === 0)
      .slice(0, asked)
      .map((personId, at) => ({
        personId,
        answer: at % 7 === 6 ? 'no' : at % 4 === 3 ? 'partly' : 'yes',
        words: words[at % words.length] ?? null,
        on,
        by: nameOf('phogiamdoc'),
      })),
  };
}

/** Whether anybody was called by name in a class. */
export const marked = ({ sessions }: SampleActivity): boolean =>
  sessions.some(({ marks }) => marks.length > 0);
/** The day of its last session. */
export const lastDay = ({ sessions }: SampleActivity): CivilDate => sessions.at(-1)!.date;

/** The four inspections of the finished year of Tân Hương, whose minutes stand in its register, and one class that was asked back. */
export function inspections2024(year: InspectedYear): {
  readonly inspections: SampleInspection[];
  readonly effects: SampleEffect[];
} {
  const day = (iso: string) => iso as CivilDate;
  const [farmers, association, school] = [
    unitIdOf(year.key, 'hoi-nong-dan'),
    unitIdOf(year.key, 'hoi-khuyen-hoc'),
    unitIdOf(year.key, 'truong-tieu-hoc'),
  ];
  const mended = (text: string, unitId: Id | null, dueOn: string, closedOn: string, closing: string) => ({
    text,
    unitId,
    dueOn: day(dueOn),
    closedOn: day(closedOn),
    closing,
    closedBy: nameOf('phogiamdoc'),
  });
  const quarters: readonly InspectedQuarter[] = [
    {
      quarter: 1,
      on: day('2024-03-29'),
      state: 'closed',
      conclusion: 'Các lớp mở đúng tháng, đủ danh sách.',
    },
    {
      quarter: 2,
      on: day('2024-06-28'),
      state: 'closed',
      conclusion: 'Đúng tiến độ; cần vận động thêm người đến lớp.',
      followUps: [
        mended(
          'Vận động hội viên đến lớp đủ số đã đăng ký',
          farmers,
          '2024-08-15',
          '2024-08-12',
          'Đã đến từng chi hội',
        ),
      ],
    },
    {
      quarter: 3,
      on: day('2024-09-27'),
      state: 'closed',
      conclusion: 'Đúng tiến độ; danh sách hội viên cần cập nhật.',
      followUps: [
        mended(
          'Cập nhật danh sách hội viên khuyến học',
          association,
          '2024-10-31',
          '2024-10-25',
          'Đã nộp danh sách mới',
        ),
        mended(
          'Cho mượn thêm 20 ghế cho lớp ở thôn',
          school,
          '2024-10-15',
          '2024-10-10',
          'Đã chuyển đủ 20 ghế',
        ),
      ],
    },
    { quarter: 4, on: day('2024-12-26'), state: 'closed', conclusion: 'Hoàn thành 24 lớp của năm.' },
  ];
  const asked = year.activities.filter(marked).at(3);
  return {
    inspections: quarters.map((quarter) => inspectionOf(year, quarter)),
    effects: asked ? [effectOf(year, asked, { months: 3, on: day('2024-10-30'), asked: 24 })] : [],
  };
}

/**
 * The inspections of the running year: the quarter that has just ended is being filled, the one before it is signed and something is still
 * to be mended, earlier ones are closed. Two classes are being asked back, one of them in all villages.
 */
export function moiInspections(year: InspectedYear): {
  readonly inspections: SampleInspection[];
  readonly effects: SampleEffect[];
} {
  const { plan, asOf, key, activities } = year;
  const begun = plan.inForceFrom ?? asOf;
  const over = [1, 2, 3, 4].filter((quarter) => {
    const { to } = quarterPeriod(plan.year, quarter);
    return to >= begun && addDays(to, 3) <= asOf;
  });
  const quarters = over.map((quarter, at): InspectedQuarter => {
    const on = addDays(quarterPeriod(plan.year, quarter).to, 3);
    if (at === over.length - 1) return { quarter, on, state: 'drafted', filled: 2 };
    if (at < over.length - 2)
      return { quarter, on, state: 'closed', conclusion: 'Các lớp mở đúng kế hoạch.' };
    const [farmers, women] = [unitIdOf(key, 'hoi-nong-dan'), unitIdOf(key, 'hoi-phu-nu')];
    return {
      quarter,
      on,
      state: 'signed',
      conclusion: 'Đúng tiến độ; có lớp chưa đủ người.',
      followUps: [
        {
          text: 'Nộp danh sách hội viên làm theo sau lớp tập huấn',
          unitId: women,
          dueOn: addDays(on, 20),
          closedOn: addDays(on, 14),
          closing: 'Đã nộp danh sách 18 hội viên',
          closedBy: nameOf('phogiamdoc'),
        },
        {
          text: 'Vận động thêm hội viên đến các lớp kỹ thuật',
          unitId: farmers,
          dueOn: addDays(asOf, 30),
          closedOn: null,
          closing: null,
          closedBy: null,
        },
      ],
    };
  });
  const everywhere = new Set(
    plan.lines.filter(({ villageIds }) => villageIds.length > 1).map(({ id }) => id),
  );
  const over3 = activities.filter((one) => marked(one) && addDays(lastDay(one), 95) <= asOf).at(-1);
  const over1 = activities
    .filter((one) => marked(one) && everywhere.has(one.lineId) && addDays(lastDay(one), 35) <= asOf)
    .at(-1);
  const on = addDays(asOf, -1);
  return {
    inspections: quarters.map((quarter) => inspectionOf(year, quarter)),
    effects: [
      ...(over3 ? [effectOf(year, over3, { months: 3, on, asked: 8 })] : []),
      ...(over1 ? [effectOf(year, over1, { months: 1, on, asked: 12 })] : []),
    ],
  };
}
