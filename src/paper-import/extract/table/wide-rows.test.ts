import { describe, expect, test } from 'vitest';
import { readParts } from './testing.ts';

const BULLET = '- Phần bổ sung theo đề nghị của các thôn';
const SENTENCE =
  'Ngoài phần trên, theo nguyện vọng của bà con các thôn trong xã, Trung tâm làm thêm phần dưới đây theo khả năng';

/** A table of each kind that a plan has, and what is read of it. */
const kinds = {
  'lớp học': [
    'Các lớp sẽ mở',
    `Thời gian | Nội dung
     Tháng 1 | Trồng rau trái vụ cho bà con
     Tháng 2 | Phòng cháy chữa cháy
     Tháng 5 | Tưới tiết kiệm nước`,
  ],
  'phân công': [
    'Phân công',
    `Đơn vị | Nhiệm vụ
     Trạm Y tế xã | Cử báo cáo viên các lớp chăm sóc sức khỏe
     Xã đoàn | Vận động thanh niên ra lớp
     Hội Nông dân xã | Mở lớp trồng trọt, chăn nuôi`,
  ],
  'kết quả': [
    'Kết quả năm 2025',
    `Chương trình | Số lớp | Lượt người
     Pháp luật | 4 | 180
     Kinh tế | 5 | 220
     Sức khỏe | 2 | 90`,
  ],
  'nhu cầu': [
    'Nhu cầu học năm 2026',
    `TT | Chương trình | Số chuyên đề | Lượt người
     1 | Pháp luật | 4 | 180
     2 | Kinh tế | 5 | 220
     3 | Sức khỏe | 2 | 90`,
  ],
  'chỉ tiêu': [
    'Chỉ tiêu năm 2026',
    `TT | Chỉ tiêu | ĐVT | Kế hoạch
     1 | Số lớp mở | lớp | 24
     2 | Số lượt người học | lượt | 1.100
     3 | Hộ gia đình học tập | % | 70`,
  ],
  'kinh phí': [
    'Kinh phí',
    `TT | Nguồn | Số tiền (đồng)
     1 | Ngân sách xã | 12.000.000
     2 | Vận động tổ chức, cá nhân | 5.000.000
     3 | Hội Khuyến học hỗ trợ | 2.000.000`,
  ],
  'tình hình': [
    'Tình hình chung',
    `Nội dung | Đơn vị | Số liệu
     Diện tích tự nhiên | ha | 650
     Dân số | người | 9.000
     Số hộ | hộ | 2.700`,
  ],
} as const;

const said = (above: string, table: string) => {
  const { rows, assignments, lastPeriod, needs, targets, funding, community } = readParts([above, table]);
  return {
    activities: rows.map(({ activity }) => activity),
    ...{ assignments, lastPeriod, needs, targets, funding, community },
  };
};
/** The table with a row across its columns before its row `at`. */
const withWide = (table: string, at: number, text: string): string => {
  const lines = table.split('\n');
  const across = lines[0]!.split('|').map((_, k) => (k === 0 ? text : '<'));
  return lines.toSpliced(at, 0, across.join(' | ')).join('\n');
};

describe('rows behind a sentence or a bullet across the table belong to it', () => {
  test.each(Object.entries(kinds))('%s', (_, [above, table]) => {
    const whole = said(above, table);
    expect(Object.values(whole).flat().filter(Boolean)).not.toEqual([]);
    for (const text of [BULLET, SENTENCE])
      for (const at of [2, 3]) expect(said(above, withWide(table, at, text))).toEqual(whole);
  });
});

test('what ends a table still ends it: another part, a signature, a table with other columns', () => {
  const [above, table] = kinds['phân công'];
  const rows = said(above, table).assignments;
  for (const end of ['IV. KINH PHÍ THỰC HIỆN', 'Người lập biểu', 'TỔ CHỨC THỰC HIỆN'])
    expect(said(above, withWide(table, 3, end)).assignments).toEqual(rows.slice(0, 2));
  const { funding, targets } = readParts([
    'Kinh phí',
    `TT | Nguồn | Số tiền (đồng)
     1 | Ngân sách xã | 12.000.000
     2 | Vận động tổ chức, cá nhân | 5.000.000
     - Số tiền trên chi cho các lớp học dưới đây | < | <
     Chỉ tiêu | ĐVT | Kế hoạch
     Số lớp mở | lớp | 24
     Hộ gia đình học tập | % | 70`,
  ]);
  expect(funding).toEqual(['Ngân sách xã', 'Vận động tổ chức, cá nhân']);
  expect(targets.map(({ value }) => value)).toEqual([24, 70]);
});
