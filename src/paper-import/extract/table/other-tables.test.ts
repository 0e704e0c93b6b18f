import { describe, expect, test } from 'vitest';
import { readParts } from './testing.ts';

describe('results and needs by programme', () => {
  const results = {
    rows: [
      { programme: 'KT', units: 5, attendances: 250 },
      { programme: 'PL', units: 4, attendances: 210 },
      { programme: 'MT', units: 3, attendances: 120 },
    ],
    statedUnits: 12,
    statedAttendances: 580,
  };

  test('what was given and what was opened stand side by side: the opened counts', () => {
    const { lastPeriod } = readParts([
      'Kết quả năm 2025',
      `Chương trình | Giao | < | Đã mở | <
       ^ | Số lớp | Lượt người | Số lớp | Lượt người
       Kinh tế | 6 | 300 | 5 | 250
       Pháp luật | 4 | 200 | 4 | 210
       Môi trường | 2 | 80 | 3 | 120
       Tổng | 12 | 580 | 12 | 580`,
    ]);
    expect(lastPeriod).toEqual(results);
  });

  test('programmes stand across', () => {
    const { lastPeriod } = readParts([
      'Việc mở lớp năm 2025',
      ` | Kinh tế | Pháp luật | Môi trường | Cộng
       Lớp đã mở | 5 | 4 | 3 | 12
       Lượt người học | 250 | 210 | 120 | 580`,
    ]);
    expect(lastPeriod).toEqual(results);
  });

  test('villages by programmes: the total row counts, and a row that its own parts contradict is told once', () => {
    const { lastPeriod, sums } = readParts([
      'A. Kết quả năm 2025, chia theo làng',
      `Làng | Kinh tế | < | Pháp luật | < | Môi trường | < | Cộng | <
       ^ | Lớp | Người | Lớp | Người | Lớp | Người | Lớp | Người
       Làng A | 2 | 100 | 2 | 110 | 1 | 40 | 5 | 250
       Làng B | 2 | 100 | 1 | 50 | 1 | 40 | 4 | 190
       Làng C | 1 | 50 | 1 | 50 | 1 | 40 | 3 | 170
       Toàn xã | 5 | 250 | 4 | 210 | 3 | 120 | 12 | 580`,
    ]);
    expect(lastPeriod).toEqual(results);
    expect(sums).toMatchObject([{ stated: 170, parts: [50, 50, 40], along: true }]);
  });

  test('last year and the year to come share a table, or stand beside each other', () => {
    const one = readParts([
      'I. KẾT QUẢ NĂM 2025 VÀ NHU CẦU NĂM 2026',
      `Chương trình | Đã thực hiện năm 2025 | < | Đăng ký năm 2026 | <
       ^ | Số lớp | Số người | Số chuyên đề | Số lượt
       Kinh tế | 5 | 250 | 6 | 280
       Pháp luật | 4 | 210 | 3 | 150
       Môi trường | 3 | 120 | 4 | 190
       Cộng | 12 | 580 | 13 | 620`,
    ]);
    const two = readParts([
      `Lĩnh vực | Số lớp năm 2025 | Lượt người | Lĩnh vực | Chuyên đề đăng ký 2026 | Lượt người
       Kinh tế | 5 | 250 | Kinh tế | 6 | 280
       Pháp luật | 4 | 210 | Pháp luật | 3 | 150
       Môi trường | 3 | 120 | Môi trường | 4 | 190
       Cộng | 12 | 580 | Cộng | 13 | 620`,
    ]);
    expect(one.lastPeriod).toEqual(results);
    expect(two.lastPeriod).toEqual(results);
    expect(one.needs).toMatchObject({ statedUnits: 13, statedAttendances: 620 });
    expect(two.needs).toEqual(one.needs);
  });

  test('a page cuts the table, and its number stands between the pieces', () => {
    const { lastPeriod, verdicts } = readParts([
      'Kết quả năm 2025',
      `Chương trình | Số lớp | Lượt người
       Kinh tế | 5 | 250`,
      'Trang 3/4',
      `Chương trình | Số lớp | Lượt người
       Pháp luật | 4 | 210
       Môi trường | 3 | 120
       Tổng | 12 | 580`,
    ]);
    expect(lastPeriod).toEqual(results);
    expect([...verdicts.values()].map(({ kind }) => kind)).toEqual(['programmes', 'programmes']);
  });

  test('a header of two storeys whose merging was lost', () => {
    const { lastPeriod } = readParts([
      'Kết quả năm 2025',
      `Làng | Kinh tế | | Pháp luật | | Môi trường | | Cộng |
        | Lớp | Người | Lớp | Người | Lớp | Người | Lớp | Người
       Làng A | 2 | 100 | 2 | 110 | 1 | 40 | 5 | 250
       Làng B | 3 | 150 | 2 | 100 | 2 | 80 | 7 | 330
       Toàn xã | 5 | 250 | 4 | 210 | 3 | 120 | 12 | 580`,
    ]);
    expect(lastPeriod).toEqual(results);
  });

  test('without a header: a dozen and more are people, the smaller figures classes', () => {
    const { lastPeriod } = readParts([
      'Năm 2025 Trung tâm đã mở',
      `1 | Kinh tế | 5 | 250
       2 | Pháp luật | 4 | 210
       3 | Môi trường | 3 | 120
        | Tổng | 12 | 580`,
    ]);
    expect(lastPeriod).toEqual(results);
  });

  test('what was planned and what was done stand in one cell', () => {
    const { lastPeriod } = readParts([
      'Kết quả năm 2025',
      `TT | Lĩnh vực | Số lớp (KH/TH) | Số người (KH/TH) | Tỷ lệ
       1 | Kinh tế | 6/5 | 300/250 | 83%
       2 | Pháp luật | 4/4 | 200/210 | 100%
       3 | Môi trường | 2/3 | 80/120 | 150%`,
    ]);
    expect(lastPeriod?.rows).toEqual(results.rows);
  });

  test('topics that were asked for, under their programmes, are counted', () => {
    const { needs, rows } = readParts([
      'Nhu cầu học tập năm 2026',
      `TT | Chuyên đề đăng ký | Số người đăng ký
       I | Kinh tế |
       1 | Trồng rau sạch | 120
       2 | Nuôi gà đồi | 90
       II | Pháp luật |
       3 | Luật Đất đai | 80`,
    ]);
    expect(rows).toEqual([]);
    expect(needs?.rows).toEqual([
      { programme: 'KT', units: 2, attendances: 210 },
      { programme: 'PL', units: 1, attendances: 80 },
    ]);
  });

  test('a report of a quarter: not what was planned, not what has come together since January', () => {
    const { lastPeriod } = readParts(
      [
        'Kết quả quý III',
        `Lĩnh vực | Kế hoạch quý III | < | Thực hiện quý III | < | Lũy kế 9 tháng | < | Tỷ lệ (%)
         ^ | Lớp | Người | Lớp | Người | Lớp | Người | ^
         Kinh tế | 6 | 300 | 5 | 250 | 15 | 700 | 83,3
         Pháp luật | 4 | 200 | 4 | 210 | 9 | 430 | 100
         Môi trường | 2 | 80 | 3 | 120 | 7 | 300 | 150
         Cộng | 12 | 580 | 12 | 580 | 31 | 1.430 | 100`,
      ],
      { kind: 'report', period: { from: '2026-07-01', to: '2026-09-30' } },
    );
    expect(lastPeriod).toEqual(results);
  });
});

test('targets with the year before beside them, in words and signs', () => {
  const { targets, lastPeriod } = readParts([
    'B. KẾT QUẢ 2025 VÀ CHỈ TIÊU 2026',
    `TT | Nội dung | Đơn vị tính | Kết quả năm 2025 | Chỉ tiêu năm 2026
     1 | Gia đình học tập | % | 71,2 | 75
     2 | Dòng họ học tập | dòng họ | 31 | từ 35 trở lên
     3 | Cộng đồng học tập cấp thôn | thôn | 8/9 | 9/9
     4 | Số lớp mở tại Trung tâm | lớp | 22 | ≥ 24
     5 | Số người tái mù chữ | người | 12 | không quá 5`,
  ]);
  expect(lastPeriod).toBeNull();
  expect(targets).toEqual([
    { text: 'Gia đình học tập', comparator: '=', value: 75, unit: '%' },
    { text: 'Dòng họ học tập', comparator: '>=', value: 35, unit: 'dòng họ' },
    { text: 'Cộng đồng học tập cấp thôn', comparator: '=', value: 9, unit: 'thôn' },
    { text: 'Số lớp mở tại Trung tâm', comparator: '>=', value: 24, unit: 'lớp' },
    { text: 'Số người tái mù chữ', comparator: '<=', value: 5, unit: 'người' },
  ]);
});

describe('duties', () => {
  test('a unit and its tasks, with a deadline beside them', () => {
    const { assignments, rows } = readParts([
      '5. Phân công',
      `Đơn vị | Nhiệm vụ | Thời hạn
       Hội Nông dân xã | 1. Vận động hội viên ra lớp⏎2. Chọn chuyên đề hợp mùa vụ | Cả năm
       Trạm Y tế xã | Cử cán bộ đứng lớp về sức khỏe | Trước 15/3`,
    ]);
    expect(rows).toEqual([]);
    expect(assignments).toEqual([
      { unit: 'Hội Nông dân xã', tasks: ['Vận động hội viên ra lớp', 'Chọn chuyên đề hợp mùa vụ'] },
      { unit: 'Trạm Y tế xã', tasks: ['Cử cán bộ đứng lớp về sức khỏe'] },
    ]);
  });

  test('tasks and who leads them: the tasks of one lead are one entry', () => {
    const { assignments } = readParts([
      'VIỆC VÀ NGƯỜI LÀM',
      `TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian | Sản phẩm
       I | Nói cho dân biết | < | < | < | <
       1 | Mở chuyên mục trên loa truyền thanh | Phòng Văn hóa | Các thôn | Quý I | Chuyên mục
       2 | Phát động đăng ký danh hiệu học tập | Hội Khuyến học xã | Trưởng thôn | Tháng 02 | Danh sách
       II | Xét, công nhận | < | < | < | <
       3 | Tự đánh giá cộng đồng học tập | Phòng Văn hóa | Công chức | Tháng 11 | Hồ sơ`,
    ]);
    expect(assignments).toEqual([
      {
        unit: 'Phòng Văn hóa',
        tasks: ['Mở chuyên mục trên loa truyền thanh', 'Tự đánh giá cộng đồng học tập'],
      },
      { unit: 'Hội Khuyến học xã', tasks: ['Phát động đăng ký danh hiệu học tập'] },
    ]);
  });
});

test('legal bases in a table become sentences', () => {
  const { bases } = readParts([
    'Căn cứ',
    `TT | Số, ký hiệu | Ngày ban hành | Cơ quan ban hành | Nội dung
     1 | Quyết định số 1373/QĐ-TTg | 30/7/2021 | Thủ tướng Chính phủ | Đề án Xây dựng xã hội học tập`,
  ]);
  expect(bases).toEqual([
    'Quyết định số 1373/QĐ-TTg ngày 30/7/2021 của Thủ tướng Chính phủ về Đề án Xây dựng xã hội học tập;',
  ]);
});

describe('sums as evidence', () => {
  test('a share that departs from what the other rows show, a total row that one column contradicts', () => {
    const { shares, sums } = readParts([
      'Các mô hình học tập',
      `Mô hình | Tổng số | Được công nhận | Tỷ lệ công nhận (%)
       Gia đình học tập | 3.905 | 3.124 | 80,0
       Dòng họ học tập | 46 | 36 | 87,3
       Cộng đồng học tập | 11 | 9 | 81,8
       Đơn vị học tập | 14 | 12 | 85,7`,
      'Chia theo thôn',
      `Thôn | Số hộ | Hộ đăng ký
       An Cúc | 412 | 371
       Bến Đình | 298 | 262
       Cộng | 710 | 643`,
    ]);
    expect(shares).toMatchObject([{ part: 36, whole: 46, percent: 87.3 }]);
    expect(sums).toMatchObject([{ stated: 643, parts: [371, 262] }]);
  });

  test('a total of which nothing comes out sums up something else', () => {
    expect(
      readParts([
        'Số liệu',
        `Thôn | Số hộ | Hộ nghèo
         An Cúc | 412 | 37
         Bến Đình | 298 | 26
         Tổng số | 3.905 | 412`,
      ]).sums,
    ).toEqual([]);
  });
});

test('teachers are no schedule, and what money is for is no class', () => {
  const { rows, verdicts } = readParts([
    '1.3. Đội ngũ báo cáo viên',
    `TT | Họ và tên | Đơn vị công tác | Lĩnh vực dạy | Số buổi/năm
     1 | Trần Thị Lành | Trường THCS | Xóa mù chữ | 24
     2 | Lê Quang Vịnh | Trạm Khuyến nông | Trồng trọt | 10`,
    'Kinh phí',
    `TT | Khoản chi | Cách tính | Thành tiền (đồng)
     1 | Nước uống | 500 lượt x 10.000 đồng | 5.000.000
     2 | Báo cáo viên | 12 lớp x 300.000 đồng | 3.600.000`,
  ]);
  expect(rows).toEqual([]);
  expect([...verdicts.values()].map(({ kind }) => kind)).toEqual(['teachers', 'budget']);
});

test('classes and learners by year, without programmes, are totals of the last year', () => {
  const { lastPeriod } = readParts([
    'Kết quả các năm',
    `Nội dung | Năm 2024 | Năm 2025 | Kế hoạch năm 2026
     Số lớp | 20 | 22 | 24
     Số lượt người | 900 | 980 | 1.050`,
  ]);
  expect(lastPeriod).toEqual({ rows: [], statedUnits: 22, statedAttendances: 980 });
});

test('what a commune is, where money comes from, and what happens by the hour at a ceremony', () => {
  const { community, funding, rows } = readParts([
    'Tình hình',
    `TT | Chỉ số | Đơn vị | Số lượng
     1 | Diện tích tự nhiên | ha | 1.872,4
     2 | Số hộ | hộ | 1.216
     3 | Số khẩu | người | 4.508`,
    'Nguồn kinh phí',
    `TT | Nguồn | Số tiền (đồng)
     1 | Ngân sách xã | 18.000.000
     2 | Hội Khuyến học hỗ trợ | 5.000.000
      | Cộng | 23.000.000`,
    'Chương trình buổi lễ',
    `Thời gian | Nội dung | Người thực hiện
     7h30 - 7h45 | Đón đại biểu | Ban tổ chức
     7h45 - 8h00 | Văn nghệ chào mừng | Trường THCS`,
  ]);
  expect(community).toEqual(['Diện tích tự nhiên: 1.872,4 ha', 'Số hộ: 1.216 hộ', 'Số khẩu: 4.508 người']);
  expect(funding).toEqual(['Ngân sách xã', 'Hội Khuyến học hỗ trợ']);
  expect(rows).toEqual([]);
});

describe('targets beside how things are', () => {
  test('a level at the end of a month is no time of a class', () => {
    const { targets, rows } = readParts([
      'B/ CẦN ĐẠT TỚI ĐÂU',
      `Chỉ tiêu | Đơn vị tính | Hiện nay | Đến hết tháng 11/2026
       Chủ ghe học sơ cứu | % | 38 | ≥ 90
       Ghe có đủ áo phao | % | 71 | 100
       Ấp có đội cứu nạn | ấp | 1 | 5
       Ngư dân xem được dự báo biển | người | 120 | ít nhất 600`,
    ]);
    expect(rows).toEqual([]);
    expect(targets.map(({ comparator, value, unit }) => [comparator, value, unit])).toEqual([
      ['>=', 90, '%'],
      ['=', 100, '%'],
      ['=', 5, 'ấp'],
      ['>=', 600, 'người'],
    ]);
  });

  test('results and targets in one table: the level of the year, and a share that its fraction contradicts', () => {
    const { targets, shares } = readParts([
      'C. MỨC PHẤN ĐẤU NĂM 2026',
      `TT | Mô hình | Số đạt / tổng số năm 2025 | Tỷ lệ năm 2025 | Năm 2026 | Nơi theo dõi
       1 | Gia đình học tập | 5.115/6.820 | 75% | từ 78% trở lên | Hội Khuyến học phường
       2 | Dòng họ học tập | 12/20 | 60% | tối thiểu 65% | Hội Khuyến học phường
       3 | Cộng đồng học tập | 27/34 | 84% | 85% | Ủy ban MTTQ phường
       4 | Đơn vị học tập | 38/40 | 95% | 98% | Phòng Văn hóa - Xã hội`,
    ]);
    expect(targets.map(({ text, comparator, value }) => [text, comparator, value])).toEqual([
      ['Gia đình học tập', '>=', 78],
      ['Dòng họ học tập', '>=', 65],
      ['Cộng đồng học tập', '=', 85],
      ['Đơn vị học tập', '=', 98],
    ]);
    expect(shares).toMatchObject([{ part: 27, whole: 34, percent: 84 }]);
  });
});

test('an amount in another unit than its column is told, and the total is held against what it means', () => {
  const { strayUnits, sums } = readParts([
    'Bảng 2. Khoản chi',
    `TT | Khoản chi | Cách tính | Thành tiền (triệu đồng)
     1 | Áo phao cho hộ khó | 120 cái | 30
     2 | Lớp sơ cứu | 5 lớp | 22,5
     3 | In sổ tay | 800 cuốn | 16
     4 | Loa nhắc ở bến | trọn gói | 6.500.000
      | Cộng | | 75`,
  ]);
  expect(strayUnits).toMatchObject([{ printed: '6.500.000', column: 'triệu đồng', value: 6_500_000 }]);
  expect(sums).toEqual([]);
});

test('a share is held against counts of things, and is neither money nor people', () => {
  const { rows, shares } = readParts([
    '2.2. Kết quả xét công nhận năm 2025',
    `Danh hiệu | Tổng số hiện có | Số đăng ký | Số được công nhận | Tỷ lệ công nhận so với tổng số (%)
     Gia đình học tập | 2.146 hộ | 1.602 | 1.438 | 67,0
     Dòng họ học tập | 36 dòng họ | 29 | 21 | 61,1
     Cộng đồng học tập | 14 thôn | 14 | 11 | 78,6
     Đơn vị học tập | 12 đơn vị | 12 | 9 | 75,0`,
  ]);
  expect(rows).toEqual([]);
  expect(shares).toMatchObject([{ part: 21, whole: 36, percent: 61.1 }]);
});

test('a commune told by its villages is what the total row says', () => {
  const { community } = readParts([
    'Dân số theo từng thôn',
    `Thôn | Số hộ | Số khẩu | Hộ nghèo | Hộ cận nghèo
     Thôn Lâm Trung | 312 | 1.354 | 21 | 34
     Thôn Ngọc Khê | 274 | 1.203 | 33 | 29
     Toàn xã | 586 | 2.557 | 54 | 63`,
  ]);
  expect(community).toEqual(['Số hộ: 586', 'Số khẩu: 2.557', 'Hộ nghèo: 54', 'Hộ cận nghèo: 63']);
});
