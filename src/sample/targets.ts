import { type CivilDate, civilDate } from '#vocabulary/date.ts';
import type { Id } from '#vocabulary/id.ts';
import { nameOf } from './accounts.ts';
import type { SamplePlan, SampleTarget, SampleTargetReport } from './model.ts';
import { MOI, moiId } from './moi-commune.ts';
import { unitIdOf } from './organisation.ts';
import { day, id, KEY } from './tan-huong-2024-commune.ts';

export type TargetSaid = Pick<SampleTarget, 'text' | 'value' | 'unit'> & Partial<SampleTarget>;

/** A target of a plan; `ids` makes the ids of its centre. */
export const target = (
  ids: (...path: string[]) => Id,
  plan: SamplePlan,
  position: number,
  said: TargetSaid,
): SampleTarget => ({
  id: ids('target', String(plan.year), String(position)),
  planId: plan.id,
  position,
  indicator: null,
  comparator: '>=',
  upTo: null,
  dueOn: null,
  unitId: null,
  programme: null,
  population: null,
  populationOf: null,
  populationOn: null,
  reports: [],
  ...said,
});

/** What the paper of 2024 names under "Mục tiêu, nhiệm vụ", and the parts of it that units answered for. */
export function targets2024(plan: SamplePlan): SampleTarget[] {
  const [farmers, health, association, school] = [
    'hoi-nong-dan',
    'tram-y-te',
    'hoi-khuyen-hoc',
    'truong-tieu-hoc',
  ].map((code) => unitIdOf(KEY, code));
  const kept = { value: null, unit: null, indicator: 'kept' } as const;
  const shown = (key: string, on: string, evidence: string, by: string): SampleTarget['reports'] => [
    {
      id: id('target-report', key),
      on: day(on),
      value: 1,
      part: null,
      whole: null,
      evidence,
      note: null,
      by,
    },
  ];
  const rows: readonly TargetSaid[] = [
    { text: 'Số lớp: 24 lớp', comparator: '=', value: 24, unit: 'lớp', indicator: 'classes' },
    { text: 'Chuyên đề: 24 chuyên đề', comparator: '=', value: 24, unit: 'chuyên đề', indicator: 'topics' },
    {
      text: 'Số lượt tham gia: 2.248 lượt',
      comparator: '=',
      value: 2248,
      unit: 'lượt',
      indicator: 'attendances',
    },
    {
      text: 'Mở 7 lớp kinh tế cho nhân dân các thôn',
      value: 7,
      unit: 'lớp',
      indicator: 'classes',
      programme: 'KT',
      unitId: farmers!,
    },
    {
      text: 'Phối hợp triển khai các chương trình khuyến nông, khuyến lâm tại địa phương',
      ...kept,
      unitId: farmers!,
      reports: shown('farmers', '2024-12-10', 'Báo cáo công tác Hội năm 2024', nameOf('hoinongdan')),
    },
    {
      text: 'Phổ biến kiến thức chăm sóc sức khỏe đến cả 4 thôn',
      ...kept,
      unitId: health!,
      reports: shown('health', '2024-12-20', 'Sổ truyền thông của Trạm Y tế năm 2024', 'Trạm Y tế xã'),
    },
    {
      text: 'Cả 4 thôn vận động gia đình đăng ký học tập',
      ...kept,
      unitId: association!,
      reports: shown('association', '2024-12-05', 'Danh sách đăng ký của 4 thôn', nameOf('khuyenhoc')),
    },
    {
      text: 'Giữ vững phổ cập giáo dục tiểu học',
      ...kept,
      unitId: school!,
      reports: shown('school', '2024-12-02', 'Biên bản kiểm tra phổ cập năm 2024', nameOf('truonghoc')),
    },
  ];
  return rows.map((said, at) => target(id, plan, at + 1, said));
}

/** Targets of the plan of the year of `today`: some reached, some under way, one whose last figure is old, one without evidence. */
export function moiTargets(plan: SamplePlan, today: CivilDate): SampleTarget[] {
  const unit = (code: string) => unitIdOf(MOI, code);
  const reports = (
    ...all: readonly (Omit<SampleTargetReport, 'id' | 'on'> & { on: readonly [number, number] })[]
  ) =>
    all
      .map((one) => ({ ...one, on: civilDate(plan.year, ...one.on)! }))
      .filter(({ on }) => on <= today)
      .map((one) => ({ ...one, id: moiId('target-report', one.by, one.on) }));
  const plain = { part: null, whole: null, note: null };
  const school = nameOf('truonghoc');
  const rows: readonly TargetSaid[] = [
    { text: 'Mở 24 lớp trong năm', comparator: '=', value: 24, unit: 'lớp', indicator: 'classes' },
    {
      text: 'Thu hút từ 1.000 lượt người học trở lên',
      value: 1000,
      unit: 'lượt người học',
      indicator: 'attendances',
    },
    { text: 'Ít nhất 40% người học là phụ nữ', value: 40, unit: '%', indicator: 'women-share' },
    { text: '5/5 thôn có người ra lớp', comparator: '=', value: 5, unit: 'thôn', indicator: 'villages' },
    {
      text: 'Tổng chi không quá 16 triệu đồng',
      comparator: '<=',
      value: 16,
      unit: 'triệu đồng',
      indicator: 'money',
    },
    {
      text: 'Ít nhất 02 hộ bán hàng online hiệu quả',
      value: 2,
      unit: 'hộ',
      indicator: 'online-sellers',
      unitId: unit('hoi-nong-dan'),
      reports: reports({
        ...plain,
        on: [6, 30],
        value: 1,
        evidence: 'Sổ đơn hàng tháng 4–6 của hộ bà Phùng Thị Nhàn',
        by: nameOf('hoinongdan'),
      }),
    },
    {
      text: 'Từ 75% gia đình trở lên được công nhận “Gia đình học tập”',
      value: 75,
      unit: '%',
      indicator: 'learning-families',
      unitId: unit('hoi-khuyen-hoc'),
      reports: reports({
        on: [9, 30],
        value: 68.2,
        part: 150,
        whole: 220,
        evidence: null,
        note: 'Bốn thôn đã họp xét, chưa có quyết định',
        by: nameOf('khuyenhoc'),
      }),
    },
    {
      text: 'Giữ vững phổ cập giáo dục ba cấp học',
      value: null,
      unit: null,
      indicator: 'kept',
      unitId: unit('truong-tieu-hoc'),
      reports: reports({
        ...plain,
        on: [9, 15],
        value: 1,
        evidence: 'Quyết định công nhận phổ cập giáo dục của năm',
        by: school,
      }),
    },
    {
      text: 'Không có học sinh bỏ học',
      comparator: '=',
      value: 0,
      unit: 'học sinh',
      indicator: 'dropouts',
      unitId: unit('truong-tieu-hoc'),
      reports: reports({ ...plain, on: [9, 16], value: 1, evidence: 'Sổ phổ cập, tháng 9', by: school }),
    },
    {
      text: 'Vận động từ 80% trở lên nhân dân tham gia tập huấn, hội thảo, chuyên đề',
      value: 80,
      unit: '%',
      unitId: unit('van-hoa'),
    },
  ];
  return rows.map((said, at) => target(moiId, plan, at + 1, said));
}
