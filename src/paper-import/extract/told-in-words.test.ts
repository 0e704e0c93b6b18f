import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { readBytes } from '#paper-import/read/file.ts';
import { checkReading } from '#plan/checks/check.ts';

const TITLE = ['KẾ HOẠCH', 'Hoạt động của Trung tâm học tập cộng đồng xã Đức Lĩnh năm 2026'];
const read = async (...lines: readonly string[]) =>
  (await readBytes(strToU8([...TITLE, ...lines].join('\n\n')), 'plan.md')).reading;
const findings = async (...lines: readonly string[]) => {
  const { reading, evidence } = await readBytes(strToU8([...TITLE, ...lines].join('\n\n')), 'plan.md');
  return checkReading(reading, { evidence }).map(({ rule, stated, derived }) => [rule, stated, derived]);
};

test.each([
  [
    'về pháp luật năm lớp, 301 lượt; sức khỏe bốn lớp với 246 lượt',
    [
      ['PL', 5, 301],
      ['SK', 4, 246],
    ],
  ],
  [
    'kinh tế 12 lớp (780 lượt), pháp luật 08 lớp (640 lượt)',
    [
      ['KT', 12, 780],
      ['PL', 8, 640],
    ],
  ],
  [
    'pháp luật 7 lớp/410 lượt; kinh tế 8 lớp/520 lượt',
    [
      ['PL', 7, 410],
      ['KT', 8, 520],
    ],
  ],
  [
    'hai lớp môi trường, 97 lượt; ba lớp văn hóa, 120 lượt',
    [
      ['MT', 2, 97],
      ['VHXH', 3, 120],
    ],
  ],
])('results by programme: %s', async (text, rows) => {
  const { lastPeriod } = await read(
    'Kết quả năm 2025',
    `Trung tâm mở 30 lớp, 2.000 lượt người học. Trong đó ${text}.`,
  );
  expect(lastPeriod.byProgramme.map((row) => [row.programme, row.classes, row.attendances])).toEqual(rows);
  expect(lastPeriod.stated).toEqual({ classes: 30, attendances: 2000 });
});

test('needs told by the wishes of people', async () => {
  const { needs } = await read(
    'Bà con đang muốn học gì',
    'Có 215 lượt người xin học cách làm kinh tế, gom lại thành bốn chuyên đề; 160 lượt muốn nghe pháp luật trong ba chuyên đề. Cộng cả thảy bảy chuyên đề, 375 lượt người.',
  );
  expect(needs.byProgramme).toEqual([
    { programme: 'KT', topics: 4, attendances: 215 },
    { programme: 'PL', topics: 3, attendances: 160 },
  ]);
  expect(needs.stated).toEqual({ topics: 7, attendances: 375 });
});

test.each([
  ['mở ít nhất hai mươi sáu lớp', '>=', 26, 'lớp'],
  ['9/9 thôn có người đến lớp', '=', 9, 'thôn'],
  ['Không để quá 02 tháng liền không có lớp', '<=', 2, 'tháng'],
  ['Mở 20 lớp, buổi học trở lên', '>=', 20, 'lớp'],
  ['75% gia đình đạt danh hiệu (năm 2025 là 71,5%)', '=', 75, '%'],
  ['Người biết chữ mức độ 2 đạt 98,5%', '=', 98.5, '%'],
])('a target: %s', async (text, comparator, value, unit) => {
  expect((await read('Chỉ tiêu', `- ${text}.`)).targets).toEqual([{ text, comparator, value, unit }]);
});

test.each([
  ['Ban Giám đốc Trung tâm thì giữ sổ, mời người dạy.', 'Ban Giám đốc Trung tâm', 'giữ sổ, mời người dạy.'],
  ['Hội Làm vườn: Cử người dạy.', 'Hội Làm vườn', 'Cử người dạy.'],
  ['* Trưởng các xóm: Báo người đi học.', 'Trưởng các xóm', 'Báo người đi học.'],
  ['Mười bốn xóm trưởng báo lịch trên loa.', 'Mười bốn xóm trưởng', 'báo lịch trên loa.'],
])('a duty: %s', async (text, unit, task) => {
  expect((await read('Ai lo việc gì', text)).assignments).toEqual([{ unit, tasks: [task] }]);
});

test.each([
  [
    'Dùng tiền ngân sách huyện hỗ trợ, quỹ khuyến học của xã và phần bà con đóng góp.',
    ['ngân sách huyện hỗ trợ', 'quỹ khuyến học của xã', 'phần bà con đóng góp'],
  ],
  [
    'Nguồn: Ngân sách xã 18.000.000 đồng; các chủ vựa ủng hộ 9.780.000 đồng.',
    ['Ngân sách xã', 'các chủ vựa ủng hộ'],
  ],
  [
    'Kinh phí được đảm bảo từ nguồn ngân sách xã năm 2026; vận động doanh nghiệp, nhà hảo tâm.',
    ['ngân sách xã năm 2026', 'vận động doanh nghiệp, nhà hảo tâm'],
  ],
])('sources of money: %s', async (text, funding) => {
  expect((await read('Tiền lấy ở đâu', text)).funding).toEqual(funding);
});

test('events of a month with what stands around their names', async () => {
  const { activities } = await read(
    'Lịch mở lớp từng tháng',
    'Tháng Hai:',
    '- Hai lớp gieo lạc phủ ni lông cho bà con các xóm bãi, cộng chín mươi sáu người, tại nhà văn hóa xóm 4 và xóm 7; Hội Nông dân xã lo.',
    'Tháng 10:',
    '- Lớp trồng nấm bằng rơm (42 người, Hội Nông dân, Trạm Khuyến nông, tại nhà ông Sửu).',
    '- Thứ Sáu, ngày 02/10/2026: Lễ phát động Tuần lễ, tại sân vận động xã, 420 cán bộ, giáo viên và Nhân dân tham dự.',
  );
  expect(activities).toMatchObject([
    {
      month: '2026-02',
      title: 'gieo lạc phủ ni lông',
      classes: 2,
      learners: 96,
      audience: 'bà con các xóm bãi',
      venue: 'nhà văn hóa xóm 4 và xóm 7',
      partners: ['Hội Nông dân xã'],
    },
    {
      month: '2026-10',
      title: 'Lớp trồng nấm bằng rơm',
      learners: 42,
      venue: 'nhà ông Sửu',
      partners: ['Hội Nông dân', 'Trạm Khuyến nông'],
    },
    {
      from: '2026-10-02',
      title: 'Lễ phát động Tuần lễ',
      learners: 420,
      audience: 'cán bộ, giáo viên và Nhân dân',
      venue: 'sân vận động xã',
    },
  ]);
});

test('heads a village, and a deadline of another year, are checked; about so much is no wrong sum', async () => {
  expect(await findings('Chỉ tiêu', '- Mỗi thôn 25 người dự học; 11 thôn, cộng 285 người.')).toContainEqual([
    'headcount-mismatch',
    285,
    275,
  ]);
  expect(await findings('Phân công', 'Kế toán xã: gửi báo cáo trước ngày 20/12/2023.')).toContainEqual([
    'date-outside-period',
    '2023-12-20',
    null,
  ]);
  const sums = async (about: string) =>
    (
      await findings(
        'Kết quả năm 2025',
        `Trung tâm mở 12 lớp, ${about} 1.200 lượt người học: kinh tế 07 lớp, 812 lượt; pháp luật 05 lớp, 432 lượt.`,
      )
    ).filter(([rule]) => rule === 'total-mismatch');
  expect(await sums('hơn')).toEqual([]);
  expect(await sums('đúng')).toEqual([['total-mismatch', 1200, 1244]]);
});
