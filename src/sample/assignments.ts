import { addDays, type CivilDate, civilDate } from '#vocabulary/date.ts';
import type { Id } from '#vocabulary/id.ts';
import { nameOf } from './accounts.ts';
import type { SampleAssignment, SamplePlan } from './model.ts';
import { unitIdOf } from './organisation.ts';
import { sampleId } from './random.ts';

/** A task in short: who leads (null: the centre), who supports, and what was reported. */
export interface AssignmentRow {
  readonly key: string;
  readonly text: string;
  /** The code of a unit; `null` is the centre, `villages` each village for itself, a name in brackets is one that no list has. */
  readonly lead: string | null;
  readonly support?: readonly string[];
  readonly due: CivilDate | null;
  readonly wanted?: string;
  readonly figure?: readonly [number, string];
  readonly report?: {
    readonly on: CivilDate;
    readonly by: string;
    readonly result: string;
    readonly figure?: number;
    readonly done?: false;
    /** Of a task of each village: how many have answered; left out: one. */
    readonly answered?: number;
  };
}

/** The day of the sample, and the villages of the commune; the account of a village head heads the first. */
export interface AssignmentSetting {
  readonly asOf: CivilDate;
  readonly villages: readonly Id[];
}

/** The assignments of a plan from their rows; nothing is reported after the day of the sample, or before the plan is in force. */
export function assignmentsFrom(
  key: string,
  plan: SamplePlan,
  rows: readonly AssignmentRow[],
  { asOf, villages }: AssignmentSetting,
): SampleAssignment[] {
  return rows.map((row, at) => {
    const id = sampleId(key, 'assignment', String(plan.year), row.key);
    const named = row.lead?.startsWith('(') ? row.lead.slice(1, -1) : null;
    const each = row.lead === 'villages';
    const leadId = row.lead === null || named || each ? null : unitIdOf(key, row.lead);
    const { report } = row;
    const reported = report && report.on <= asOf && plan.inForceFrom && report.on >= plan.inForceFrom;
    return {
      id,
      planId: plan.id,
      position: at + 1,
      text: row.text,
      wanted: row.wanted ?? null,
      figure: row.figure?.[0] ?? null,
      figureUnit: row.figure?.[1] ?? null,
      dueOn: row.due,
      byCentre: row.lead === null,
      each,
      paperUnit: named,
      units: [
        ...(leadId ? [{ id: sampleId(id, 'lead'), unitId: leadId, role: 'lead' as const }] : []),
        ...(row.support ?? []).map((code) => ({
          id: sampleId(id, 'support', code),
          unitId: unitIdOf(key, code),
          role: 'support' as const,
        })),
      ],
      villages: (each ? villages : []).map((villageId) => ({
        id: sampleId(id, 'village', villageId),
        villageId,
        role: 'support' as const,
      })),
      reports: reported
        ? (each ? villages.slice(0, report.answered ?? 1) : [null]).map((villageId, nth) => ({
            id: nth === 0 ? sampleId(id, 'report') : sampleId(id, 'report', String(nth)),
            unitId: leadId,
            villageId,
            done: report.done ?? true,
            result: report.result,
            figure: report.figure ?? null,
            on: report.on,
            by: nth === 0 ? report.by : 'Trưởng thôn',
          }))
        : [],
    };
  });
}

/** Who does what in the finished year of Tân Hương: all is done, but for what its plan gave to nobody in particular. */
export function assignments2024(
  key: string,
  plan: SamplePlan,
  setting: AssignmentSetting,
): SampleAssignment[] {
  const day = (iso: string) => iso as CivilDate;
  return assignmentsFrom(
    key,
    plan,
    [
      {
        key: 'survey',
        text: 'Điều tra nhu cầu học tập của nhân dân các thôn',
        lead: null,
        due: day('2024-02-28'),
        report: { on: day('2024-02-26'), by: 'Phó Giám đốc', result: 'Đã điều tra đủ 4 thôn' },
      },
      {
        key: 'farmers',
        text: 'Vận động hội viên dự các lớp kỹ thuật trồng trọt, chăn nuôi',
        lead: 'hoi-nong-dan',
        support: ['hoi-phu-nu'],
        due: day('2024-10-31'),
        figure: [300, 'người'],
        report: {
          on: day('2024-10-28'),
          by: 'Vi Thị Hạnh',
          result: 'Hội viên các chi hội đã dự 8 lớp',
          figure: 326,
        },
      },
      {
        key: 'banners',
        text: 'Treo khẩu hiệu Tuần lễ học tập suốt đời, tổ chức đọc sách cùng con',
        lead: 'truong-tieu-hoc',
        support: ['hoi-khuyen-hoc'],
        due: day('2024-10-05'),
        wanted: 'Mỗi lớp một buổi đọc sách',
        report: { on: day('2024-10-04'), by: 'Mã Lan Anh', result: 'Đã treo 3 khẩu hiệu, 10 lớp đọc sách' },
      },
      {
        key: 'villages',
        text: 'Tích cực phối hợp với trung tâm mở các chuyên đề tại thôn',
        lead: 'villages',
        due: null,
        report: {
          on: day('2024-12-12'),
          by: nameOf('truongthon'),
          result: 'Thôn cử người dự đủ các chuyên đề',
        },
      },
    ],
    setting,
  );
}

/** Who does what in the year of `today` in the invented commune: done, due soon, overdue and without hurry. */
export function moiAssignments(
  key: string,
  plan: SamplePlan,
  setting: AssignmentSetting,
): SampleAssignment[] {
  const { asOf: today } = setting;
  const on = (month: number, date: number) => civilDate(plan.year, month, date)!;
  const near = (days: number) => {
    const day = addDays(today, days);
    return day < on(1, 1) ? on(1, 1) : day > on(12, 31) ? on(12, 31) : day;
  };
  return assignmentsFrom(
    key,
    plan,
    [
      {
        key: 'quarterly',
        text: 'Kiểm tra các lớp theo quý, có biên bản và báo cáo tổng hợp',
        lead: null,
        due: on(12, 25),
      },
      {
        key: 'training',
        text: 'Vận động hội viên đi tập huấn bán hàng trên mạng',
        lead: 'hoi-nong-dan',
        support: ['hoi-phu-nu', 'doan-thanh-nien'],
        due: near(9),
        figure: [40, 'người'],
        report: {
          on: near(-4),
          by: 'Vi Thị Hạnh',
          result: 'Phát loa 3 buổi, đến từng nhà ở 5 chi hội',
          figure: 27,
          done: false,
        },
      },
      {
        key: 'literacy-list',
        text: 'Lập danh sách phụ nữ chưa thạo đọc, viết ở các thôn',
        lead: 'hoi-phu-nu',
        support: ['truong-tieu-hoc'],
        due: near(-6),
        wanted: 'Danh sách theo thôn, có xác nhận của trưởng thôn',
      },
      {
        key: 'banners',
        text: 'Treo khẩu hiệu Tuần lễ học tập suốt đời, phát động đọc sách ở trường',
        lead: 'truong-tieu-hoc',
        support: ['hoi-khuyen-hoc'],
        due: on(10, 1),
        report: { on: on(9, 30), by: 'Mã Lan Anh', result: 'Đã treo 4 khẩu hiệu; 12 lớp đọc sách tuần đầu' },
      },
      {
        key: 'fund',
        text: 'Vận động quỹ khuyến học, trao thưởng học sinh vượt khó',
        lead: 'hoi-khuyen-hoc',
        support: ['hoi-nong-dan'],
        due: on(12, 20),
        figure: [30, 'suất'],
      },
      {
        key: 'health',
        text: 'Soạn tài liệu phòng dịch cho các lớp sức khỏe',
        lead: 'tram-y-te',
        due: on(4, 15),
        report: { on: on(4, 12), by: 'Đặng Thị Hồng Nhung', result: 'Xong 2 bộ tài liệu' },
      },
      {
        key: 'zalo',
        text: 'Báo lớp sắp mở trên nhóm Zalo các thôn',
        lead: 'doan-thanh-nien',
        support: ['hoi-nong-dan'],
        due: null,
      },
      {
        key: 'villages',
        text: 'Họp thôn, báo số hộ đăng ký “Gia đình học tập” của năm sau',
        lead: 'villages',
        due: near(12),
      },
    ],
    setting,
  );
}
