/** The layouts of the labelled papers: one list to develop on, another that is only scored. */
import { development, SEED, scoreOnly, seeded } from './split.ts';

export type Shape =
  | 'month-tables'
  | 'merged-month'
  | 'month-rows'
  | 'prose'
  | 'event'
  | 'dated'
  | 'quarters'
  | 'programme-rows'
  | 'bulleted-months';
export type Column =
  | 'order'
  | 'month'
  | 'time'
  | 'title'
  | 'audience'
  | 'classes'
  | 'learners'
  | 'cost'
  | 'venue'
  | 'partners'
  | 'programme'
  | 'note';
export type Fault =
  | 'total'
  | 'norm'
  | 'blank'
  | 'headcount'
  | 'weekday'
  | 'outside'
  | 'needs'
  | 'basis'
  | 'basis-type'
  | 'duplicate'
  | 'unit'
  | 'authority'
  | 'symbol'
  | 'column-total';
export type Format = 'docx' | 'doc' | 'pdf' | 'xlsx' | 'txt' | 'md' | 'scan';

export interface Layout {
  readonly shape: Shape;
  readonly columns: readonly (readonly [Column, string])[];
  readonly money: 'đ' | 'bare' | 'thousand';
  readonly numbering: 'roman' | 'arabic';
  readonly letterhead: 'table' | 'lines';
  readonly sections: readonly ('situation' | 'results' | 'needs' | 'targets' | 'work' | 'funding')[];
  readonly total: boolean;
  readonly kind: 'annual' | 'school-year' | 'thematic' | 'event' | 'report';
}

export interface Task {
  readonly id: string;
  readonly seed: number;
  readonly layout: Layout;
  readonly format: Format;
  readonly faults: readonly Fault[];
}

const ALL = ['situation', 'results', 'needs', 'targets', 'work', 'funding'] as const;

const DEVELOPMENT: readonly Layout[] = [
  {
    shape: 'month-tables',
    columns: [
      ['order', 'STT'],
      ['title', 'Nội dung hoạt động'],
      ['audience', 'Đối tượng'],
      ['classes', 'Số lớp'],
      ['learners', 'Số học viên'],
      ['cost', 'Kinh phí'],
      ['venue', 'Địa điểm'],
      ['partners', 'Đơn vị phối hợp'],
      ['note', 'Ghi chú'],
    ],
    money: 'đ',
    numbering: 'arabic',
    letterhead: 'lines',
    sections: ALL,
    total: false,
    kind: 'annual',
  },
  {
    shape: 'merged-month',
    columns: [
      ['month', 'Tháng'],
      ['title', 'Tên chuyên đề'],
      ['learners', 'Số lượng'],
      ['audience', 'Người học'],
      ['partners', 'Báo cáo viên'],
      ['cost', 'Dự toán (nghìn đồng)'],
    ],
    money: 'thousand',
    numbering: 'roman',
    letterhead: 'table',
    sections: ['targets', 'work', 'funding'],
    total: true,
    kind: 'school-year',
  },
  {
    shape: 'month-rows',
    columns: [
      ['order', 'TT'],
      ['programme', 'Chương trình'],
      ['title', 'Chuyên đề'],
      ['venue', 'Nơi tổ chức'],
      ['classes', 'Lớp'],
      ['learners', 'Học viên'],
      ['cost', 'Kinh phí (đồng)'],
    ],
    money: 'bare',
    numbering: 'roman',
    letterhead: 'table',
    sections: ['situation', 'needs', 'targets', 'funding'],
    total: true,
    kind: 'annual',
  },
  {
    shape: 'dated',
    columns: [
      ['order', 'STT'],
      ['time', 'Thời gian'],
      ['title', 'Nội dung'],
      ['audience', 'Thành phần'],
      ['learners', 'Số người'],
      ['venue', 'Địa điểm'],
      ['partners', 'Người phụ trách'],
    ],
    money: 'bare',
    numbering: 'roman',
    letterhead: 'table',
    sections: ['targets', 'work', 'funding'],
    total: false,
    kind: 'thematic',
  },
  {
    shape: 'event',
    columns: [],
    money: 'đ',
    numbering: 'roman',
    letterhead: 'table',
    sections: ['work', 'funding'],
    total: false,
    kind: 'event',
  },
  {
    shape: 'quarters',
    columns: [
      ['month', 'Thời gian thực hiện'],
      ['title', 'Hoạt động'],
      ['classes', 'Số lớp'],
      ['learners', 'Số lượt người'],
      ['partners', 'Đơn vị thực hiện'],
    ],
    money: 'bare',
    numbering: 'arabic',
    letterhead: 'lines',
    sections: ['results', 'targets', 'work'],
    total: true,
    kind: 'annual',
  },
  {
    shape: 'prose',
    columns: [],
    money: 'đ',
    numbering: 'roman',
    letterhead: 'lines',
    sections: ['situation', 'results', 'targets', 'work', 'funding'],
    total: false,
    kind: 'annual',
  },
  {
    shape: 'merged-month',
    columns: [
      ['month', 'Tháng'],
      ['title', 'Nội dung'],
      ['classes', 'Số lớp'],
      ['learners', 'Số học viên'],
      ['cost', 'Kinh phí thực hiện'],
      ['venue', 'Địa điểm'],
    ],
    money: 'đ',
    numbering: 'roman',
    letterhead: 'table',
    sections: ['results', 'needs', 'funding'],
    total: true,
    kind: 'report',
  },
];

const SCORED: readonly Layout[] = [
  {
    shape: 'month-tables',
    columns: [
      ['order', 'Số TT'],
      ['venue', 'Nơi mở lớp'],
      ['title', 'Tên lớp, chuyên đề'],
      ['partners', 'Giảng viên, báo cáo viên'],
      ['learners', 'Số HV dự kiến'],
      ['classes', 'SL lớp'],
      ['cost', 'Dự kiến kinh phí'],
      ['audience', 'Thành phần tham dự'],
    ],
    money: 'bare',
    numbering: 'roman',
    letterhead: 'table',
    sections: ['results', 'situation', 'work', 'targets', 'funding'],
    total: true,
    kind: 'annual',
  },
  {
    shape: 'programme-rows',
    columns: [
      ['order', 'TT'],
      ['title', 'Nội dung chuyên đề'],
      ['month', 'Thời điểm'],
      ['learners', 'Lượt người'],
      ['cost', 'Thành tiền (ngàn đồng)'],
      ['partners', 'Cơ quan phối hợp'],
      ['note', 'Hình thức'],
    ],
    money: 'thousand',
    numbering: 'arabic',
    letterhead: 'table',
    sections: ['needs', 'targets', 'work'],
    total: false,
    kind: 'annual',
  },
  {
    shape: 'bulleted-months',
    columns: [
      ['month', 'Tháng/năm'],
      ['title', 'Công việc'],
      ['partners', 'Người thực hiện'],
      ['note', 'Kết quả cần đạt'],
    ],
    money: 'bare',
    numbering: 'roman',
    letterhead: 'lines',
    sections: ['targets', 'work', 'funding'],
    total: false,
    kind: 'school-year',
  },
  {
    shape: 'dated',
    columns: [
      ['time', 'Ngày tổ chức'],
      ['venue', 'Địa điểm tổ chức'],
      ['title', 'Chuyên đề'],
      ['partners', 'Người trình bày'],
      ['learners', 'Sĩ số'],
      ['cost', 'Số tiền'],
    ],
    money: 'đ',
    numbering: 'arabic',
    letterhead: 'lines',
    sections: ['targets', 'funding', 'work'],
    total: true,
    kind: 'annual',
  },
  {
    shape: 'prose',
    columns: [],
    money: 'đ',
    numbering: 'arabic',
    letterhead: 'table',
    sections: ['targets', 'needs', 'work', 'funding'],
    total: false,
    kind: 'annual',
  },
  {
    shape: 'event',
    columns: [],
    money: 'đ',
    numbering: 'arabic',
    letterhead: 'lines',
    sections: ['targets', 'funding', 'work'],
    total: false,
    kind: 'event',
  },
];

const FORMATS: readonly Format[] = [
  'docx',
  'pdf',
  'doc',
  'docx',
  'xlsx',
  'pdf',
  'docx',
  'txt',
  'docx',
  'md',
  'pdf',
  'scan',
];
const FAULTS: readonly (readonly Fault[])[] = [
  [],
  ['total', 'norm'],
  ['blank', 'basis'],
  ['headcount', 'symbol'],
  ['outside', 'authority'],
  [],
  ['duplicate', 'needs'],
  ['weekday', 'basis-type'],
  ['column-total'],
  ['unit', 'norm'],
];

function tasks(ids: readonly string[], layouts: readonly Layout[], salt: number): Task[] {
  const random = seeded(SEED + salt);
  return ids.map((id, i) => {
    const layout = layouts[i % layouts.length]!;
    const wanted = FORMATS[Math.floor(random() * FORMATS.length)]!;
    const tabled = !['prose', 'event'].includes(layout.shape);
    const format = wanted === 'xlsx' && !tabled ? 'docx' : wanted;
    const faults = FAULTS[(i + salt) % FAULTS.length]!;
    return { id, seed: SEED * 31 + i * 7919 + salt, layout, format, faults };
  });
}

/** Every labelled paper: what it looks like and what is wrong with it. */
export const TASKS: readonly Task[] = [
  ...tasks(development, DEVELOPMENT, 1),
  ...tasks(scoreOnly, SCORED, 2),
].sort((a, b) => a.id.localeCompare(b.id));
