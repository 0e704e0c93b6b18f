import type { Words } from '#vocabulary/language.ts';

/** A duty that centres usually have, on a day of each year. */
export interface DefaultDuty {
  readonly code: string;
  readonly text: Words;
  readonly month: number;
  readonly day: number;
  /** Where it stands; null where it is how centres do it. */
  readonly source: string | null;
  /** Whether the text that says so was read. What was not stays to be checked against it. */
  readonly verified: boolean;
  readonly warnDays: number;
}

type Row = readonly [
  code: string,
  day: `${number}/${number}`,
  vi: string,
  en: string,
  source: string | null,
  verified: boolean,
  warnDays?: number,
];

const PRACTICE = 'Kế hoạch của các trung tâm';
const CIRCULAR = 'Thông tư 25/2023/TT-BGDĐT';

const ROWS: readonly Row[] = [
  [
    'needs-survey',
    '15/1',
    'Khảo sát nhu cầu học tập của năm',
    'Survey the needs of the year',
    PRACTICE,
    true,
    30,
  ],
  ['annual-plan', '31/1', 'Lập và trình kế hoạch năm', 'Make and submit the annual plan', PRACTICE, true, 30],
  [
    'community-dossier',
    '28/2',
    'Nộp hồ sơ đề nghị công nhận Cộng đồng học tập năm trước',
    'File the learning-community dossier of last year',
    CIRCULAR,
    true,
    30,
  ],
  [
    'community-decision',
    '31/3',
    'Nhận quyết định công nhận Cộng đồng học tập',
    'Receive the decision on the learning community',
    CIRCULAR,
    true,
  ],
  [
    'quarter-check-1',
    '31/3',
    'Kiểm tra quý I, có biên bản',
    'Check of quarter I, with minutes',
    PRACTICE,
    true,
  ],
  [
    'quarter-check-2',
    '30/6',
    'Kiểm tra quý II, có biên bản',
    'Check of quarter II, with minutes',
    PRACTICE,
    true,
  ],
  [
    'universal-survey',
    '1/9',
    'Mở đợt điều tra phổ cập giáo dục, xóa mù chữ',
    'The survey of universal education and literacy opens',
    'Nghị định 20/2014/NĐ-CP',
    false,
  ],
  [
    'school-year-plan',
    '5/9',
    'Khai giảng; kế hoạch năm học (nếu trung tâm làm theo năm học)',
    'Opening of the school year, with its plan where the centre has one',
    null,
    false,
  ],
  [
    'learning-week-plan',
    '25/9',
    'Lập kế hoạch Tuần lễ hưởng ứng học tập suốt đời',
    'Make the plan of the lifelong-learning week',
    CIRCULAR,
    true,
    21,
  ],
  [
    'quarter-check-3',
    '30/9',
    'Kiểm tra quý III, có biên bản',
    'Check of quarter III, with minutes',
    PRACTICE,
    true,
  ],
  [
    'learning-week',
    '7/10',
    'Tổ chức Tuần lễ hưởng ứng học tập suốt đời (01–07/10)',
    'Hold the lifelong-learning week (1–7 October)',
    CIRCULAR,
    true,
    7,
  ],
  [
    'learning-week-report',
    '20/10',
    'Báo cáo Tuần lễ hưởng ứng học tập suốt đời',
    'Report on the lifelong-learning week',
    null,
    false,
  ],
  [
    'models-review',
    '30/11',
    'Xét các mô hình học tập và Công dân học tập',
    'Assess learning models and learning citizens',
    null,
    false,
    30,
  ],
  [
    'association-report',
    '15/12',
    'Báo cáo Hội Khuyến học',
    'Report to the learning-promotion association',
    null,
    false,
  ],
  [
    'quarter-check-4',
    '31/12',
    'Kiểm tra quý IV, có biên bản',
    'Check of quarter IV, with minutes',
    PRACTICE,
    true,
  ],
  [
    'year-report',
    '31/12',
    'Báo cáo năm và thống kê; chốt số liệu 31/12',
    'Yearly report and statistics; data close on 31 December',
    PRACTICE,
    true,
    30,
  ],
  ...[31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].map(
    (last, at): Row => [
      `settlement-${String(at + 1).padStart(2, '0')}`,
      `${last}/${at + 1}`,
      `Quyết toán các lớp tháng ${at + 1}`,
      `Settle the classes of month ${at + 1}`,
      PRACTICE,
      true,
      3,
    ],
  ),
];

/** The usual duties of a year, each marked whether its source was read. */
export const defaultDuties: readonly DefaultDuty[] = Object.freeze(
  ROWS.map(([code, date, vi, en, source, verified, warnDays = 14]) => {
    const [day, month] = date.split('/').map(Number) as [number, number];
    return Object.freeze({ code, text: { vi, en }, month, day, source, verified, warnDays });
  }),
);

/** Whether the first screen asks for what a duty is made of already: each class asks for its own settlement. */
export const isAskedElsewhere = (code: string): boolean => code.startsWith('settlement-');
