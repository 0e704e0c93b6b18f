import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkReading } from '#plan/checks/check.ts';
import { noEvidence } from '#plan/reading/evidence.ts';
import { emptyReading } from '#plan/reading/schema.ts';
import { readParts } from './testing.ts';

const school = {
  kind: 'school-year',
  period: { from: '2025-09-01', to: '2026-08-31' },
  yearOfMonth: (month: number) => (month >= 9 ? 2025 : 2026),
} as const;
const activities = (parts: readonly string[], paper: Parameters<typeof readParts>[1] = {}) =>
  readParts(parts, paper).rows.map(({ activity }) => activity);

describe('the time of a row', () => {
  test('months stand as columns and are marked; the total stands on top', () => {
    const { rows, totals } = readParts(
      [
        'V. LỊCH MỞ LỚP',
        `STT | Nội dung | Số lớp | Số người | Các tháng | < | < | < | < | <
         ^ | ^ | ^ | ^ | 9 | 10 | 11 | 12 | 1 | 2
         Tổng cộng | < | 4 | 190
         1 | Nuôi gà thả vườn an toàn sinh học | 1 | 45 | x
         2 | Luật Giao thông đường bộ sửa đổi | 2 | 100 | | x | x
         3 | Xóa mù chữ giai đoạn một | 1 | 45 | | | | x | x | x`,
      ],
      school,
    );
    expect(rows.map(({ activity }) => [activity.month, activity.from, activity.to])).toEqual([
      ['2025-09', null, null],
      ['2025-10', '2025-10-01', '2025-11-30'],
      ['2025-12', '2025-12-01', '2026-02-28'],
    ]);
    expect(totals).toMatchObject([
      { field: 'classes', value: 4, activities: [0, 1, 2] },
      { field: 'learners', value: 190, activities: [0, 1, 2] },
    ]);
  });

  test('banners of quarters state sums, and months are written in every way', () => {
    const { rows, totals } = readParts([
      `TT | Chuyên đề | Thời gian | Số lớp | Số người | Địa điểm
       QUÝ I | < | < | 3 | 135 |
       1 | Trồng rau trái vụ | 1 | 1 | 40 | Nhà văn hóa thôn 1
       2 | Phòng cháy chữa cháy | Tháng 2 | 1 | 50 | Hội trường xã
       3 | Sinh hoạt câu lạc bộ thơ | Cả quý | 1 | 45 | Thư viện xã
       QUÝ II | < | < | 3 | 135 |
       4 | Tưới tiết kiệm nước | 5 - 6 | 1 | 45 | Nhà văn hóa thôn 3
       5 | Ngày hội đọc sách | 21/4/2026 | 1 | 50 | Trường THCS
       6 | Vệ sinh môi trường | Tuần 2 tháng 6 | 1 | 40 | Hội trường xã
       Cả năm | < | < | 6 | 270 | `,
    ]);
    expect(rows.map(({ activity: { month, from, to } }) => from ?? month ?? to)).toEqual([
      '2026-01',
      '2026-02',
      '2026-01-01',
      '2026-05-01',
      '2026-04-21',
      '2026-06-08',
    ]);
    expect(rows.at(-1)!.activity.to).toBe('2026-06-14');
    expect(totals.filter(({ field }) => field === 'learners').map((one) => one.activities)).toEqual([
      [0, 1, 2],
      [3, 4, 5],
      [0, 1, 2, 3, 4, 5],
    ]);
  });

  test('a month cell that a page cuts goes on in the next piece, under the header said again', () => {
    expect(
      activities([
        `TT | Thời gian | Nội dung | Người học
         1 | Tháng 7 | Sơ chế hải sản khô | 32
         2 | Tháng 8 | Thanh toán không tiền mặt | 80`,
        'Trang 4/4',
        `TT | Thời gian | Nội dung | Người học
         3 | | Nhận dạng tin giả | 42
         4 | Tháng 9 | Luật Giao thông | 96`,
      ]).map(({ month }) => month),
    ).toEqual(['2026-07', '2026-08', '2026-08', '2026-09']);
  });
});

describe('pieces', () => {
  test('one header and one total serve the tables of all quarters', () => {
    const { rows, totals } = readParts([
      'Quý I',
      `TT | Chuyên đề | Tháng | Số lớp | Số người | Kinh phí (ngàn đồng)
       1 | Trồng rau trái vụ | 1 | 1 | 40 | 700
       2 | Phòng cháy chữa cháy | 2 | 1 | 50 | 750`,
      'Quý II',
      `3 | Tưới tiết kiệm nước | 5 | 1 | 45 | 725
       4 | Ngày hội đọc sách | 6 | 1 | 50 | 750
        | Cộng | | 4 | 185 | 2.925`,
    ]);
    expect(rows.map(({ activity }) => [activity.month, activity.cost])).toEqual([
      ['2026-01', 700_000],
      ['2026-02', 750_000],
      ['2026-05', 725_000],
      ['2026-06', 750_000],
    ]);
    expect(totals.map(({ activities: of }) => of)).toEqual([
      [0, 1, 2, 3],
      [0, 1, 2, 3],
      [0, 1, 2, 3],
    ]);
  });

  test('a table a programme: the line above a piece names it', () => {
    const rows = activities([
      'A. Lĩnh vực kinh tế',
      `TT | Nội dung chuyên đề | Số lớp | Số người | Tháng
       1 | Tái đàn lợn sau lũ | 2 | 90 | 2
       2 | Trồng ném trái vụ | 1 | 45 | 3`,
      'B. Lĩnh vực pháp luật',
      `3 | Hòa giải ở cơ sở | 1 | 40 | 10
       4 | Luật Phòng, chống thiên tai | 1 | 70 | 5`,
    ]);
    expect(rows.slice(2).map(({ programme, month }) => [programme, month])).toEqual([
      ['PL', '2026-10'],
      ['PL', '2026-05'],
    ]);
  });

  test('money in a table of its own belongs to the rows with its titles', () => {
    const rows = activities([
      `TT | Tên lớp | Tháng | Số người | Nơi mở
       1 | Trồng rau trái vụ | 1 | 40 | Nhà văn hóa thôn 1
       2 | Phòng cháy chữa cháy | 2 | 50 | Hội trường xã`,
      'Tiền cho từng lớp',
      `TT | Chuyên đề | Báo cáo viên (đồng) | Nước uống (đồng) | Cộng (đồng)
       1 | Trồng rau trái vụ | 500.000 | 200.000 | 700.000
       2 | Phòng cháy chữa cháy | 500.000 | 250.000 | 750.000
        | Tổng cộng | 1.000.000 | 450.000 | 1.450.000`,
    ]);
    expect(rows.map(({ cost }) => cost)).toEqual([700_000, 750_000]);
  });
});

describe('money in a table that gives the numbers of the rows alone', () => {
  const schedule = `TT | Tên lớp | Tháng | Số người | Nơi mở
     1 | Trồng rau trái vụ | 1 | 40 | Nhà văn hóa thôn 1
     2 | Phòng cháy chữa cháy | 2 | 50 | Hội trường xã
     3 | Tưới tiết kiệm nước | 5 | 45 | Nhà văn hóa thôn 3`;
  const costs = (table: string) => activities([schedule, 'Kinh phí từng lớp', table]).map(({ cost }) => cost);

  test('they are those printed in the schedule, in any order', () => {
    expect(
      costs(`Lớp số | Báo cáo viên (đồng) | Nước uống (đồng) | Cộng (đồng)
             2 | 500.000 | 250.000 | 750.000
             1 | 500.000 | 200.000 | 700.000
             3 | 500.000 | 225.000 | 725.000
             Tổng cộng | 1.500.000 | 675.000 | 2.175.000`),
    ).toEqual([700_000, 750_000, 725_000]);
    expect(
      costs(`Lớp | Kinh phí (nghìn đồng)
             Lớp số 3 | 725
             Lớp số 1 | 700`),
    ).toEqual([700_000, null, 725_000]);
  });

  test('what names something else, or a number of no row, stays apart', () => {
    expect(
      costs(`TT | Nội dung chi | Số tiền (đồng)
             1 | Bồi dưỡng báo cáo viên | 1.500.000
             2 | Nước uống | 675.000`),
    ).toEqual([null, null, null]);
    expect(
      costs(`Lớp số | Số tiền (đồng)
             3 | 725.000
             4 | 700.000`),
    ).toEqual([null, null, null]);
  });
});

test('a basis of another year that stands right above a schedule says nothing of its time', () => {
  const list = `TT | Nội dung | Tháng | Số lớp | Số người
     1 | Chăm sóc lúa Đông Xuân | 2 | 1 | 55
     2 | Phòng bệnh cúm gia cầm | 5 | 1 | 45`;
  const basis = 'Căn cứ Quyết định số 1373/QĐ-TTg ngày 30/7/2021 của Thủ tướng Chính phủ;';
  expect(activities([basis, list]).map(({ month }) => month)).toEqual(['2026-02', '2026-05']);
});

describe('columns', () => {
  test('lists of one class each, under one header that nobody knows, are understood together', () => {
    const header = 'TT | Rồi ta cùng nhau | Bà con nào | Bao nhiêu người | Xong xuôi chừng nào | Ai đứng lớp';
    const lists = [
      ['Tháng 1', '1 | Phòng bệnh cho đàn trâu bò | Nhân dân ấp Nà Lầu | 81 | 624.000 | Cán bộ thú y xã'],
      ['Tháng 2', '2 | Nuôi ong lấy mật | Hộ ven rừng | 45 | 480.000 | Trạm Khuyến nông'],
      ['Tháng 3', '3 | Dinh dưỡng cho trẻ nhỏ | Bà mẹ trẻ | 50 | 500.000 | Trạm Y tế xã'],
      ['Tháng 4', '4 | Luật Hôn nhân và gia đình | Thanh niên | 60 | 540.000 | Công chức tư pháp'],
    ].flatMap(([month, row]) => [month!, `${header}\n${row}`]);
    expect(
      activities(lists).map(({ month, title, learners, partners }) => [month, title, learners, partners]),
    ).toEqual([
      ['2026-01', 'Phòng bệnh cho đàn trâu bò', 81, ['Cán bộ thú y xã']],
      ['2026-02', 'Nuôi ong lấy mật', 45, ['Trạm Khuyến nông']],
      ['2026-03', 'Dinh dưỡng cho trẻ nhỏ', 50, ['Trạm Y tế xã']],
      ['2026-04', 'Luật Hôn nhân và gia đình', 60, ['Công chức tư pháp']],
    ]);
  });

  test('topics under a header that nobody knows are what no other column explains', () => {
    const rows = activities([
      `TT | Tháng mấy | Rồi ta cùng nhau | Dành cho ai | Mấy lớp | Bao nhiêu người | Ghi chú
       1 | 2 | Chăm sóc lúa Đông Xuân | Nông dân thôn Phú Hải | 1 | 55 | Nhân dịp đầu xuân
       2 | 3 | Quyền lợi lao động nữ | Hội viên phụ nữ | 1 | 60 | Nhân dịp 8/3
       3 | 5 | Phòng bệnh cúm gia cầm | Hộ nuôi gà, vịt | 1 | 45 | Nhân dịp đầu hè`,
    ]);
    expect(rows.map(({ title, note }) => [title, note])).toEqual([
      ['Chăm sóc lúa Đông Xuân', 'Nhân dịp đầu xuân'],
      ['Quyền lợi lao động nữ', 'Nhân dịp 8/3'],
      ['Phòng bệnh cúm gia cầm', 'Nhân dịp đầu hè'],
    ]);
  });

  test('a table without a header is understood by what its columns hold', () => {
    expect(
      activities([
        `1 | Tháng 1 | Chống rét cho trâu bò | Hộ chăn nuôi bản Pá | 1 | 45 | Nhà văn hóa bản Pá | Trạm Khuyến nông
         2 | Tháng 2 | Luật Hôn nhân và gia đình | Thanh niên các bản | 2 | 90 | Hội trường UBND xã | Công chức tư pháp
         3 | Tháng 3 | Sơ cứu tai nạn thường gặp | Hội viên phụ nữ | 1 | 50 | Trạm Y tế xã | Bác sĩ trạm`,
      ])[1],
    ).toMatchObject({
      month: '2026-02',
      title: 'Luật Hôn nhân và gia đình',
      audience: 'Thanh niên các bản',
      classes: 2,
      learners: 90,
      venue: 'Hội trường UBND xã',
      partners: ['Công chức tư pháp'],
    });
  });

  test('of several columns of people and of money the one that the others add up to is meant', () => {
    const { rows } = readParts([
      `TT | Thời gian | Nội dung | Số lượng | < | < | Kinh phí (nghìn đồng) | < | <
       ^ | ^ | ^ | Lớp | Người học | < | Nguồn | < | Cộng
       ^ | ^ | ^ | ^ | Tổng số | Trong đó nữ | NSNN | XHH | ^
       1 | Tháng 1 | Quy tắc ứng xử nơi công cộng | 01 | 52 | 27 | 1.040 | 200 | 1.240
       2 | Tháng 2 | An toàn lao động trên tàu cá | 01 | 38 | 4 | 760 | - | 760
       3 | Tháng 3 | Vệ sinh an toàn thực phẩm | 02 | 45 | 33 | 900 | 100 | 1.000`,
    ]);
    expect(rows.map(({ activity }) => [activity.classes, activity.learners, activity.cost])).toEqual([
      [1, 52, 1_240_000],
      [1, 38, 760_000],
      [2, 45, 1_000_000],
    ]);
    expect(rows[0]!.parts).toEqual([
      { name: 'NSNN', value: 1_040_000 },
      { name: 'XHH', value: 200_000 },
    ]);
  });

  test('rows are marked in columns of places or of programmes', () => {
    expect(
      activities([
        `TT | Chuyên đề | PL | KT | Tháng | Nơi mở | <
         ^ | ^ | ^ | ^ | ^ | Thôn Đông | Thôn Tây
         1 | Trồng rau sạch trái vụ | | x | 3 | x |
         2 | Luật Đất đai sửa đổi | x | | 4 | x | x`,
      ]).map(({ programme, venue }) => [programme, venue]),
    ).toEqual([
      ['KT', 'Thôn Đông'],
      ['PL', 'Thôn Đông, Thôn Tây'],
    ]);
  });

  test('money in two columns by who pays, without a sum, is added up', () => {
    expect(
      activities([
        `TT | Tên lớp | Tháng | Số HV | Ngân sách (nghìn đồng) | Xã hội hóa (nghìn đồng)
         1 | Trồng rau sạch trái vụ | 3 | 45 | 500 | 200
         2 | Luật Đất đai sửa đổi | 4 | 60 | 600 | -`,
      ]).map(({ cost }) => cost),
    ).toEqual([700_000, 600_000]);
  });

  test('a header down the side is turned', () => {
    expect(
      activities([
        `Tháng | 1 | 2 | 3
         Chuyên đề | Chống rét cho trâu bò | Luật Hôn nhân và gia đình | Sơ cứu tai nạn
         Đối tượng | Hộ chăn nuôi | Thanh niên | Phụ nữ
         Số người | 45 | 90 | 50
         Địa điểm | Nhà văn hóa bản Pá | Hội trường UBND xã | Trạm Y tế xã`,
      ]),
    ).toMatchObject([
      { month: '2026-01', title: 'Chống rét cho trâu bò', learners: 45, venue: 'Nhà văn hóa bản Pá' },
      { month: '2026-02', learners: 90 },
      { month: '2026-03', learners: 50 },
    ]);
  });

  test('what a person told of a column wins', () => {
    const told = { 'giu lop': 'partners' } as const;
    const parts = [
      `Tháng | Nội dung | Người | Giữ lớp
       1 | Trồng rau trái vụ | 40 | Chị Hoa xóm trên
       2 | Phòng cháy chữa cháy | 50 | Anh Tám xóm dưới`,
    ];
    expect(activities(parts, { told })[0]!.partners).toEqual(['Chị Hoa xóm trên']);
  });

  test('money without a unit that no class could cost is counted in thousands; one figure in another unit is told', () => {
    const { rows } = readParts([
      `Tháng | Nội dung | Người | Tiền
       1 | Trồng rau trái vụ cho bà con | 40 | 700
       2 | Phòng cháy chữa cháy khu dân cư | 50 | 750
       3 | Luật Đất đai sửa đổi | 55 | 775
       4 | Sơ cứu tai nạn thường gặp | 60 | 800
       5 | Nuôi ong lấy mật dưới tán rừng | 60 | 800.000`,
    ]);
    expect(rows.map(({ activity }) => activity.cost)).toEqual([700_000, 750_000, 775_000, 800_000, 800_000]);
    expect(rows.filter(({ clash }) => clash).map(({ activity }) => activity.month)).toEqual(['2026-05']);
  });
});

describe('cells', () => {
  test('several topics in a cell share its row, with as many counts beside them', () => {
    expect(
      activities([
        `TT | Khi nào | Nội dung | Số lớp | Lượt người | Ai học
         1 | Tháng 2 | - Trừ điểm giấy phép lái xe⏎- Làm căn cước cho người lớn tuổi | 01⏎01 | 70⏎50 | Bà con các ấp
         2 | Tháng 5 | Quy định mới về tách thửa | 02 | 120 | Chủ hộ ấp Phú Thạnh`,
      ]),
    ).toMatchObject([
      { title: 'Trừ điểm giấy phép lái xe', classes: 1, learners: 70, month: '2026-02' },
      { title: 'Làm căn cước cho người lớn tuổi', classes: 1, learners: 50, audience: 'Bà con các ấp' },
      { title: 'Quy định mới về tách thửa', classes: 2, learners: 120 },
    ]);
  });

  test('classes and learners stand in one cell', () => {
    expect(
      activities([
        `Tháng | Nội dung | Số lớp/người | Nơi học
         Tháng 1 | Trồng rau trái vụ | 2 lớp/80 người | Nhà văn hóa thôn 1
         Tháng 2 | Phòng cháy chữa cháy | 1 lớp/50 người | Hội trường xã`,
      ]).map(({ classes, learners }) => [classes, learners]),
    ).toEqual([
      [2, 80],
      [1, 50],
    ]);
  });
});

describe('calendars', () => {
  test('days down, parts of the day across, hours said once', () => {
    const rows = activities(
      [
        '2/ Lịch tuần (sáng từ 7 giờ 30, chiều từ 14 giờ)',
        `Thứ, ngày | Sáng | Chiều | Phụ trách
         Thứ Hai 05/10 | Lễ phát động Tuần lễ: 340 người; sân trường THCS. | Tập viết thư cho cha mẹ; 62 người; phòng học 6A. | Trường THCS
         Thứ Ba 06/10 | Đọc nhãn thuốc an toàn; 48 người; Trạm Y tế xã. | | Trạm Y tế xã; Hội Nông dân xã`,
      ],
      { kind: 'event', period: { from: '2026-10-05', to: '2026-10-11' } },
    );
    expect(rows).toMatchObject([
      {
        from: '2026-10-05',
        title: 'Lễ phát động Tuần lễ',
        learners: 340,
        venue: 'sân trường THCS',
        hours: { from: '07:30' },
      },
      {
        from: '2026-10-05',
        title: 'Tập viết thư cho cha mẹ',
        hours: { from: '14:00' },
        partners: ['Trường THCS'],
      },
      { from: '2026-10-06', partners: ['Trạm Y tế xã', 'Hội Nông dân xã'] },
    ]);
  });

  test('days across, parts of the day down', () => {
    expect(
      activities([
        `Buổi | Thứ Hai 05/10 | Thứ Ba 06/10
         Sáng | Lễ phát động Tuần lễ; 300 người; sân vận động | Ngày hội đọc sách; 120 người; Thư viện xã
         Chiều | Thi kể chuyện; 90 người; Hội trường xã | `,
      ]).map(({ from, title }) => `${from} ${title}`),
    ).toEqual([
      '2026-10-05 Lễ phát động Tuần lễ',
      '2026-10-06 Ngày hội đọc sách',
      '2026-10-05 Thi kể chuyện',
    ]);
  });

  test('months down, villages across: the village is where', () => {
    expect(
      activities([
        `Tháng | Tổ dân phố 1 | Tổ dân phố 2
         Tháng 1 | Bán hàng qua mạng (45 người) | 
         Tháng 2 | - Luật Đất đai (60 người)⏎- Vệ sinh thực phẩm (55 người) | Cây cảnh ngày Tết (40 người)`,
      ]).map(({ month, title, learners, venue }) => [month, title, learners, venue]),
    ).toEqual([
      ['2026-01', 'Bán hàng qua mạng', 45, 'Tổ dân phố 1'],
      ['2026-02', 'Luật Đất đai', 60, 'Tổ dân phố 1'],
      ['2026-02', 'Vệ sinh thực phẩm', 55, 'Tổ dân phố 1'],
      ['2026-02', 'Cây cảnh ngày Tết', 40, 'Tổ dân phố 2'],
    ]);
  });
});

test('the classes of a year that is over are no plan; a report holds them as what was done', () => {
  const parts = [
    'I. KẾT QUẢ NĂM 2025',
    `Ngày | Tên lớp | Số người | Địa điểm
     12/3/2025 | Trồng rau trái vụ | 40 | Nhà văn hóa thôn 1
     20/5/2025 | Phòng cháy chữa cháy | 50 | Hội trường xã`,
  ];
  expect(activities(parts)).toEqual([]);
  expect(activities(parts, { kind: 'report' })).toHaveLength(2);
});

describe('the same table in another form reads the same', () => {
  const header = [
    'TT',
    'Khi nào',
    'Tên chuyên đề',
    'Ai học',
    'Mấy lớp',
    'Mấy người',
    'Tiền (đồng)',
    'Học ở đâu',
    'Ai dạy',
  ];
  const rows = [
    [
      '1',
      'Tháng 1',
      'Giữ ấm cho trâu bò ngày rét',
      'Hộ nuôi trâu bò bản Pá',
      '1',
      '72',
      '950.000',
      'Nhà văn hóa bản Pá',
      'Khuyến nông viên xã',
    ],
    [
      '2',
      'Tháng 2',
      'Luật Hôn nhân và gia đình',
      'Thanh niên bản Co',
      '1',
      '64',
      '880.000',
      'Nhà văn hóa bản Co',
      'Công chức tư pháp xã',
    ],
    [
      '3',
      'Tháng 3',
      'Cải tạo vườn mận già',
      'Hộ có vườn mận',
      '2',
      '96',
      '2.150.000',
      'Vườn nhà ông Pâng',
      'Hội Nông dân xã',
    ],
    [
      '4',
      'Tháng 5',
      'Tiêm chủng cho trẻ nhỏ',
      'Các bà mẹ bản Sản',
      '1',
      '58',
      '760.000',
      'Trạm Y tế xã',
      'Trạm Y tế xã',
    ],
  ];
  const total = ['', 'Cộng', '', '', '5', '290', '4.740.000', '', ''];
  const text = (table: readonly (readonly string[])[]) => table.map((row) => row.join(' | ')).join('\n');
  const whole = readParts([text([header, ...rows, total])]);
  const shown = ({ rows: read, totals }: typeof whole) => ({
    activities: read.map(({ activity }) => activity),
    totals,
  });

  test('whatever the order of its columns', () => {
    const orders = fc.shuffledSubarray(
      header.map((_, k) => k),
      { minLength: header.length },
    );
    fc.assert(
      fc.property(orders, (order) => {
        const turned = [header, ...rows, total].map((row) => order.map((k) => row[k]!));
        const { totals, activities } = shown(readParts([text(turned)]));
        expect(activities).toEqual(shown(whole).activities);
        expect(totals.map(({ field, value }) => `${field} ${value}`).sort()).toEqual(
          whole.totals.map(({ field, value }) => `${field} ${value}`).sort(),
        );
      }),
    );
  });

  test('wherever a page cuts it, with the header again or without', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3 }), fc.boolean(), (at, again) => {
        const rest = [...rows.slice(at), total];
        const parts = [text([header, ...rows.slice(0, at)]), text(again ? [header, ...rest] : rest)];
        expect(shown(readParts(parts))).toEqual(shown(whole));
      }),
    );
  });

  test('and it is read whole', () => {
    expect(shown(whole).activities.map(({ cost }) => cost)).toEqual([950_000, 880_000, 2_150_000, 760_000]);
    expect(whole.totals).toHaveLength(3);
  });

  test('without its header', () => {
    expect(shown(readParts([text([...rows, total])]))).toEqual(shown(whole));
  });
});

test('a second table about the same classes adds what the first does not say', () => {
  const rows = activities([
    `Tháng | Tên lớp | Số người
     1 | Giữ ấm cho trâu bò | 72
     2 | Luật Hôn nhân và gia đình | 64
     3 | Cải tạo vườn mận già | 96`,
    'Nơi học và người dạy',
    `Tên lớp | Nơi học | Người dạy | Đối tượng
     Giữ ấm cho trâu bò | Nhà văn hóa bản Pá | Khuyến nông viên | Hộ nuôi trâu bò
     Luật Hôn nhân và gia đình | Nhà văn hóa bản Co | Tư pháp xã | Thanh niên
     Cải tạo vườn mận già | Vườn ông Pâng | Hội Nông dân xã | Hộ có vườn mận`,
  ]);
  expect(rows).toHaveLength(3);
  expect(rows[1]).toMatchObject({
    month: '2026-02',
    learners: 64,
    venue: 'Nhà văn hóa bản Co',
    partners: ['Tư pháp xã'],
  });
});

test('a line under a table says what its rows come to', () => {
  const { totals } = readParts([
    `Tháng | Tên lớp | Số lớp | Số người
     1 | Giữ ấm cho trâu bò | 1 | 72
     2 | Luật Hôn nhân và gia đình | 2 | 64`,
    'Cộng cả năm: 3 lớp, 136 lượt người.',
  ]);
  expect(totals).toMatchObject([
    { field: 'classes', value: 3, activities: [0, 1] },
    { field: 'learners', value: 136, activities: [0, 1] },
  ]);
});

test('months stand under their years without a word that says so; the line that names the paper is no past year', () => {
  const { rows } = readParts(
    [
      'BẢNG MỞ LỚP THEO THÁNG, NĂM HỌC 2025-2026',
      '(Kèm theo Kế hoạch số 05/KH-TTHTCĐ ngày 20/8/2025; dấu x là tháng mở lớp)',
      `TT | Lĩnh vực | Chuyên đề | Người học | Số lớp | Lượt người | Năm 2025 | < | < | Năm 2026 | < | < | Phối hợp
       ^ | ^ | ^ | ^ | ^ | ^ | 09 | 10 | 11 | 01 | 02 | 03 | ^
       Cả năm học | < | < | < | 4 | 190 | | | | | | |
       1 | Pháp luật | Luật Phòng cháy, chữa cháy | Chủ hộ kinh doanh | 2 | 100 | | x | x | | | | Công an phường
       2 | ^ | Luật Đất đai sửa đổi | Đại diện hộ | 1 | 50 | | | | x | | | Phòng Kinh tế
       3 | Sức khỏe | Dinh dưỡng cho trẻ | Cha mẹ trẻ | 1 | 40 | x | | | | | | Trạm Y tế`,
    ],
    school,
  );
  expect(rows.map(({ activity: { title, month, from, to } }) => [title, from ?? month, to])).toEqual([
    ['Luật Phòng cháy, chữa cháy', '2025-10-01', '2025-11-30'],
    ['Luật Đất đai sửa đổi', '2026-01', null],
    ['Dinh dưỡng cho trẻ', '2025-09', null],
  ]);
});

test('a total that also counts the meetings is a total', () => {
  const { rows, totals } = readParts([
    `Ngày | Nội dung | Ai dự | Số người | Chỗ học
     03/4/2026 | Chăm sóc vườn cây ra bông | Nhà vườn | 42 | Văn phòng ấp
     05/4/2026 | Vệ sinh ao mương | Đoàn viên | 60 | Ấp Trên
     Cộng: 02 buổi | < | < | 102 |`,
  ]);
  expect(rows).toHaveLength(2);
  expect(totals).toMatchObject([{ field: 'learners', value: 102 }]);
});

test('what a column holds says that it is a note, whatever its header promises', () => {
  const [first] = activities([
    `Tháng/năm | Công việc | Người thực hiện | Kết quả cần đạt
     03/2026 | Phòng bệnh cho trâu bò | Cán bộ thú y xã | Tự mở
     04/2026 | Luật Hôn nhân và gia đình | Công chức tư pháp | Tự mở`,
  ]);
  expect(first).toMatchObject({ note: 'Tự mở', purpose: null });
});

test('cells of a calendar name the programme by its code, and several topics each with its people', () => {
  const rows = activities([
    `Tháng | Tổ 1 | Tổ 2
     01 | Luật Giao thông đường bộ (PL) – 60 người |
     02 | | Giữ nếp lễ hội văn minh (VHXH) – 70 người
     03 | | Cài đặt và dùng VNeID (CDS) – 40 người; Nhận biết lừa đảo qua mạng (CDS) – 45 người
     04 | Phân loại rác tại nhà (MT) – 55 người |`,
  ]);
  expect(rows.map(({ title, programme, learners, venue }) => [title, programme, learners, venue])).toEqual([
    ['Luật Giao thông đường bộ', 'PL', 60, 'Tổ 1'],
    ['Giữ nếp lễ hội văn minh', 'VHXH', 70, 'Tổ 2'],
    ['Cài đặt và dùng VNeID', 'CDS', 40, 'Tổ 2'],
    ['Nhận biết lừa đảo qua mạng', 'CDS', 45, 'Tổ 2'],
    ['Phân loại rác tại nhà', 'MT', 55, 'Tổ 1'],
  ]);
});

test('work with its time and who helps, given to nobody, is what is done', () => {
  const { rows, assignments } = readParts([
    '4. Nhiệm vụ và mốc thời gian',
    `TT | Việc phải làm | Thời gian | Đơn vị cùng làm | Mục đích
     1 | Kiện toàn Ban Chỉ đạo xã hội học tập | Tháng 02/2026 | Phòng Văn hóa - Xã hội | Có người chịu trách nhiệm
     2 | Tập huấn cách chấm điểm danh hiệu | Thứ Năm, 12/3/2026 | Hội Khuyến học xã | Chấm giống nhau
     3 | Ngày hội đọc sách | Thứ Ba, 21/4/2026 | Đoàn Thanh niên xã | Nhiều người mượn sách`,
  ]);
  expect(assignments).toEqual([]);
  expect(
    rows.map(({ activity: { title, month, partners, purpose } }) => [title, month, partners, purpose]),
  ).toEqual([
    [
      'Kiện toàn Ban Chỉ đạo xã hội học tập',
      '2026-02',
      ['Phòng Văn hóa - Xã hội'],
      'Có người chịu trách nhiệm',
    ],
    ['Tập huấn cách chấm điểm danh hiệu', '2026-03', ['Hội Khuyến học xã'], 'Chấm giống nhau'],
    ['Ngày hội đọc sách', '2026-04', ['Đoàn Thanh niên xã'], 'Nhiều người mượn sách'],
  ]);
});

test('a turned table keeps together though some of its rows look like headers', () => {
  const rows = activities([
    'Các chuyên đề',
    `Chuyên đề | Mở máy, giữ mật khẩu | Nộp hồ sơ, trả phí không dùng tiền mặt | Chụp ảnh hàng bán
     Thời gian | Tháng 3 | Tháng 4 | Tháng 5 - 6
     Người học | Người cao tuổi | Chủ hộ kinh doanh | Thợ dệt chiếu
     Số lớp | 06 | 04 | 03
     Số người học | 148 | 117 | 86
     Địa điểm | Nhà văn hóa các thôn | Trụ sở Công an xã | Xưởng chiếu
     Kinh phí (đồng) | 3.150.000 | 2.080.000 | 1.965.000`,
  ]);
  expect(rows.map(({ title, classes, learners, cost }) => [title, classes, learners, cost])).toEqual([
    ['Mở máy, giữ mật khẩu', 6, 148, 3_150_000],
    ['Nộp hồ sơ, trả phí không dùng tiền mặt', 4, 117, 2_080_000],
    ['Chụp ảnh hàng bán', 3, 86, 1_965_000],
  ]);
});

test('the total of a village is a total', () => {
  const { rows, totals } = readParts([
    'Bảng 1. Thôn Lâm Trung',
    `Tháng | Chuyên đề | Ai học | Số người | Học ở đâu
     2/2026 | Bón phân cân đối | Hộ trồng mía | 42 | Nhà văn hóa thôn
     5/2026 | Phòng say nắng | Nông dân | 46 | Nhà văn hóa thôn
     Cộng thôn Lâm Trung | < | < | 88 |`,
  ]);
  expect(rows).toHaveLength(2);
  expect(totals).toMatchObject([{ field: 'learners', value: 88, activities: [0, 1] }]);
});

test('what is told of a topic in a cell may stand in bullets with labels under it', () => {
  const rows = activities([
    `Ngày | Sáng | Chiều
     01/10/2026 | Lễ khai mạc Tuần lễ⏎- Lúc 7 giờ 30, tại sân trường THCS⏎- Người dự: Học sinh và đại biểu (40 người/khu)⏎- Số người: 320⏎- Đơn vị, người thực hiện: Hội Khuyến học phường | —
     02/10/2026 | — | Mượn sách bằng thẻ số⏎- Lúc 14 giờ 00, tại thư viện phường⏎- Người dự: Học sinh lớp 6⏎- Số người: 85⏎Lập thời gian biểu⏎- Lúc 14 giờ 00, tại đình làng⏎- Số người: 96`,
  ]);
  expect(rows.map(({ title, learners, venue, audience }) => [title, learners, venue, audience])).toEqual([
    ['Lễ khai mạc Tuần lễ', 320, 'sân trường THCS', 'Học sinh và đại biểu (40 người/khu)'],
    ['Mượn sách bằng thẻ số', 85, 'thư viện phường', 'Học sinh lớp 6'],
    ['Lập thời gian biểu', 96, 'đình làng', null],
  ]);
  expect(rows[0]).toMatchObject({ hours: { from: '07:30', to: null }, partners: ['Hội Khuyến học phường'] });
});

describe('what a banner says of all rows under it', () => {
  const header = 'Ngày | Nội dung | Số người | Người dạy';
  test('whom and where, in either way of writing it', () => {
    expect(
      activities([
        'Thôn Thượng – học tại Nhà văn hóa thôn Thượng; người học: hội viên Hội Nông dân',
        `${header}
         07/3/2026 | Ghép cành | 35 | Lê Thị Hoa
         14/3/2026 | Tỉa cành | 31 | Lê Thị Hoa`,
        '2. Thôn Hạ (địa điểm học: Đình Hạ, đối tượng: phụ nữ, thanh niên)',
        `${header}
         07/3/2026 | Ghép cành | 32 | Vũ Văn An`,
      ]).map(({ venue, audience }) => [venue, audience]),
    ).toEqual([
      ['Nhà văn hóa thôn Thượng', 'hội viên Hội Nông dân'],
      ['Nhà văn hóa thôn Thượng', 'hội viên Hội Nông dân'],
      ['Đình Hạ', 'phụ nữ, thanh niên'],
    ]);
  });

  test('a sentence above a table, and a column of its own, are left as they are', () => {
    const [row] = activities([
      'Các lớp mở trong năm, tại nhà văn hóa các thôn.',
      `${header}
       07/3/2026 | Ghép cành | 35 | Lê Thị Hoa`,
    ]);
    expect(row).toMatchObject({ venue: null, audience: null });
    const [own] = activities([
      'Thôn Hạ – học tại Đình Hạ',
      `Ngày | Nội dung | Số người | Địa điểm
       07/3/2026 | Ghép cành | 35 | Trường tiểu học`,
    ]);
    expect(own!.venue).toBe('Trường tiểu học');
  });

  test('the same topic on the same day under two banners is no double, under one banner it is', () => {
    const under = (first: string, second: string) => {
      const rows = activities([
        first,
        `${header}
         07/3/2026 | Ghép cành | 35 | Lê Thị Hoa`,
        second,
        `${header}
         07/3/2026 | Ghép cành | 32 | Vũ Văn An`,
      ]);
      const reading = { ...emptyReading(), activities: rows };
      return checkReading(reading, { evidence: noEvidence }).filter(({ rule }) => rule === 'duplicate-row');
    };
    expect(under('Thôn Thượng – học tại Nhà văn hóa', 'Thôn Hạ – học tại Đình Hạ')).toEqual([]);
    expect(under('Thôn Thượng', 'Thôn Hạ')).toEqual([]);
    expect(under('Đợt 1 – học tại Đình Hạ', 'Đợt 2 – học tại Đình Hạ')).toHaveLength(1);
  });

  test('two kinds of village are one partner, two bodies are two', () => {
    expect(
      activities([
        `${header}
         07/3/2026 | Ghép cành | 35 | Trưởng thôn, buôn, Hội Nông dân xã`,
      ])[0]!.partners,
    ).toEqual(['Trưởng thôn, buôn', 'Hội Nông dân xã']);
  });
});
