import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { paragraph } from '#paper/read/document.ts';
import { readBytes } from '#paper-import/read/file.ts';
import { checkReading } from '#plan/checks/check.ts';
import { extract } from './extract.ts';

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

test('money told in words: the sources without their amounts, and a whole that they contradict', async () => {
  const money =
    'Tổng kinh phí 96 triệu đồng, trong đó: ngân sách phường 60 triệu đồng; quỹ khuyến học vận động 24 triệu đồng; doanh nghiệp, người dân ủng hộ 15 triệu đồng.';
  expect((await read('Kinh phí', money)).funding).toEqual([
    'ngân sách phường',
    'quỹ khuyến học vận động',
    'doanh nghiệp, người dân ủng hộ',
  ]);
  expect(await findings('Kinh phí', money)).toContainEqual(['total-mismatch', 96_000_000, 99_000_000]);
  const fits =
    'Dự kiến chi 46,5 triệu đồng, gồm 28 triệu đồng từ ngân sách phường; 10,5 triệu đồng của Hội Khuyến học phường và 8 triệu đồng đóng góp của doanh nghiệp.';
  expect((await read('Tiền và nguồn tiền', fits)).funding).toEqual([
    'ngân sách phường',
    'Hội Khuyến học phường',
    'đóng góp của doanh nghiệp',
  ]);
  expect((await findings('Tiền và nguồn tiền', fits)).map(([rule]) => rule)).not.toContain('total-mismatch');
});

test('reports that are due and a call to act are no sources of money, though they stand under its heading', async () => {
  const { funding } = await read(
    'E. BÁO CÁO VÀ KINH PHÍ',
    '1) Các đơn vị gửi báo cáo về Phòng Văn hóa - Xã hội đúng hạn: báo cáo sơ kết trước ngày 15/6/2026 (thứ Hai).',
    '2) Kinh phí từ ngân sách phường 60 triệu đồng.',
    'Yêu cầu các cơ quan, đơn vị nghiêm túc thực hiện; vướng mắc phản ánh về Ủy ban nhân dân phường để xem xét.',
  );
  expect(funding).toEqual(['ngân sách phường']);
});

test('a deadline with a weekday that the calendar contradicts is told wherever it stands', async () => {
  expect(
    await findings('E. BÁO CÁO VÀ KINH PHÍ', 'Các đơn vị gửi báo cáo năm trước ngày 30/11/2026 (thứ Sáu).'),
  ).toContainEqual(['weekday-mismatch', 'thứ Sáu', 'thứ Hai']);
});

test('a clause on each class goes on from the clause before', async () => {
  const { targets } = await read(
    'Chỉ tiêu',
    '- Mở 06 lớp tại chợ và tại xóm, mỗi lớp không quá 30 người đi học.',
  );
  expect(targets.map(({ text, value }) => [text, value])).toEqual([
    ['Mở 06 lớp tại chợ và tại xóm, mỗi lớp không quá 30 người đi học', 6],
    ['Mở 06 lớp tại chợ và tại xóm, mỗi lớp không quá 30 người đi học', 30],
  ]);
});

test('the theme stands in quotes some words behind its name, in the title or below', async () => {
  const { reading } = await readBytes(
    strToU8('KẾ HOẠCH\n\nThực hiện chủ đề học tập “Chợ phiên không tiền mặt” năm 2026\n\nMở 02 lớp.'),
    'plan.md',
  );
  expect(reading.theme).toBe('Chợ phiên không tiền mặt');
  expect((await read('Trung tâm chọn chủ đề học tập của năm 2026 là “Mỗi nhà một giá sách”.')).theme).toBe(
    'Mỗi nhà một giá sách',
  );
});

test('the closing line of a paper is no duty of who stands before it', async () => {
  const { assignments } = await read(
    'Giao việc',
    'a) Hội Khuyến học phường',
    '+ Vận động dòng họ cùng học.',
    'b) 14 tổ dân phố',
    '+ Mời người dự, giữ gìn nhà văn hóa.',
    'Nhận được kế hoạch này, các tổ dân phố chủ động sắp xếp để lớp học đông đủ, thiết thực.',
  );
  expect(assignments.at(-1)).toEqual({
    unit: '14 tổ dân phố',
    tasks: ['Mời người dự, giữ gìn nhà văn hóa.'],
  });
});

test('whoever is listed under the sources of money is one', async () => {
  const { funding } = await read(
    'Tiền nong',
    'Tiền lấy từ ba nguồn:',
    '- Ngân sách xã chi sự nghiệp giáo dục;',
    '- Hội Khuyến học xã;',
    '- Tiền ủng hộ của các vựa trái cây.',
  );
  expect(funding).toEqual([
    'Ngân sách xã chi sự nghiệp giáo dục',
    'Hội Khuyến học xã',
    'Tiền ủng hộ của các vựa trái cây',
  ]);
});

test('the plan tells its own first and last day more exactly than its title', async () => {
  const told = async (...lines: readonly string[]) => (await read(...lines)).period;
  expect(await told('Thời gian', 'Thực hiện từ ngày 01/3/2026 đến ngày 31/10/2026.')).toEqual({
    from: '2026-03-01',
    to: '2026-10-31',
  });
  // A week within the year is an event's, not the plan's.
  expect(await told('Thời gian', 'Thực hiện từ ngày 01/10/2026 đến ngày 07/10/2026.')).toEqual({
    from: '2026-01-01',
    to: '2026-12-31',
  });
});

test("a year's plan with a theme is a year's plan; the centre above it may be written short", async () => {
  const { reading } = await readBytes(
    strToU8(
      [
        'UBND XÃ THÀNH LƯƠNG',
        'TT HỌC TẬP CỘNG ĐỒNG',
        'Số: 01/KH-TTHTCĐ',
        'KẾ HOẠCH HOẠT ĐỘNG NĂM 2026',
        'CỦA TRUNG TÂM HỌC TẬP CỘNG ĐỒNG XÃ THÀNH LƯƠNG',
        'Chủ đề năm 2026: “Học gần nhà, học đúng việc”',
      ].join('\n\n'),
    ),
    'plan.md',
  );
  expect(reading).toMatchObject({
    kind: 'annual',
    theme: 'Học gần nhà, học đúng việc',
    issuer: { parent: 'UBND XÃ THÀNH LƯƠNG', name: 'TT HỌC TẬP CỘNG ĐỒNG' },
  });
});

test('the last sentence of a paper is no task of the list above it; a head teacher is a unit', async () => {
  const { assignments } = await read(
    'C. PHÂN CÔNG',
    '- Giám đốc Trung tâm: điều hành chung.',
    '- Hiệu trưởng Trường Tiểu học: chọn giáo viên dạy xóa mù chữ.',
    'Ai lo việc gì?',
    '**Trạm Y tế xã**',
    '- Soạn tờ rơi chữ to, dễ đọc.',
    'Kế hoạch này được đọc trên loa truyền thanh các thôn./.',
  );
  expect(assignments).toEqual([
    { unit: 'Giám đốc Trung tâm', tasks: ['điều hành chung.'] },
    { unit: 'Hiệu trưởng Trường Tiểu học', tasks: ['chọn giáo viên dạy xóa mù chữ.'] },
    { unit: 'Trạm Y tế xã', tasks: ['Soạn tờ rơi chữ to, dễ đọc.'] },
  ]);
});

test('a place ends with its sentence', async () => {
  const { activities } = await read(
    'LỊCH HỌC',
    'Lễ khai giảng tổ chức lúc 14 giờ 00, thứ Ba, ngày 15/9/2026 tại hội trường UBND xã. Sau đó các lớp mở theo bảng dưới.',
  );
  expect(activities[0]).toMatchObject({ venue: 'hội trường UBND xã' });
});

test('an area with a decimal point is read whole', async () => {
  const { community } = await read(
    'Đặc điểm tình hình',
    'Xã có diện tích tự nhiên 2896.3 ha, 8 xóm, 1.210 hộ.',
  );
  expect(community).toMatchObject({ areaHa: 2896.3, households: 1210 });
});

test('a basis whose issuer and day stand in brackets behind its number', async () => {
  const { legalBases } = await read(
    'Căn cứ',
    '1) Quyết định số 1373/QĐ-TTg (Thủ tướng Chính phủ, 30/7/2021): Đề án Xây dựng xã hội học tập giai đoạn 2021-2030.',
  );
  expect(legalBases).toEqual([
    {
      number: '1373/QĐ-TTg',
      date: '2021-07-30',
      issuer: 'Thủ tướng Chính phủ',
      subject: 'Đề án Xây dựng xã hội học tập giai đoạn 2021-2030',
    },
  ]);
});

test('the number of a table in a heading says nothing of what stands under it', async () => {
  const { community, needs } = await read(
    'Biểu 2. Địa bàn',
    'Rộng 1.204 ha, 6 thôn, 1.310 hộ với 5.020 nhân khẩu.',
    'Bảng số 3: Nhu cầu học',
    'Cộng cả thảy bảy chuyên đề, 375 lượt người.',
  );
  expect(community).toMatchObject({ areaHa: 1204, villages: 6, households: 1310, population: 5020 });
  expect(needs.stated).toEqual({ topics: 7, attendances: 375 });
});

test('the noun that is counted may stand before its figure; a letter may mark what begins with a figure', async () => {
  const { targets } = await read(
    'Chỉ tiêu',
    'a) 100% thôn có người đi học.',
    'b) Số lượt người học đạt từ 900 trở lên.',
  );
  expect(targets.map(({ text, comparator, value, unit }) => [text, comparator, value, unit])).toEqual([
    ['100% thôn có người đi học', '=', 100, '%'],
    ['Số lượt người học đạt từ 900 trở lên', '>=', 900, 'lượt người'],
  ]);
});

test('recipients and a signature whose columns were read row by row', async () => {
  const { recipients, signatories } = await read(
    'Mở 02 lớp.',
    'Nơi nhận:',
    '- UBND xã (để báo cáo);',
    'GIÁM ĐỐC',
    '- Các thôn (để thực hiện);',
    '- Lưu: VT.',
    'Nguyễn Thị Mẫu',
  );
  expect(recipients).toEqual([
    { name: 'UBND xã', purpose: 'để báo cáo' },
    { name: 'Các thôn', purpose: 'để thực hiện' },
    { name: 'Lưu: VT', purpose: null },
  ]);
  expect(signatories).toEqual([{ capacity: 'GIÁM ĐỐC', post: null, name: 'Nguyễn Thị Mẫu' }]);
});

test('the days under a title without a year are the plan’s; the year of a storm that is told of is not', async () => {
  const periodOf = async (...lines: readonly string[]) =>
    (await readBytes(strToU8(lines.join('\n\n')), 'plan.md')).reading.period;
  const storm = 'Năm 2025 gió chướng đánh chìm bốn ghe, mất hai người.';
  expect(
    await periodOf(
      'KẾ HOẠCH CHUYÊN ĐỀ',
      'Học để ra khơi an toàn',
      'Chủ đề: “Ra khơi có bạn”',
      '(Làm từ ngày 15/3/2026 đến ngày 30/11/2026)',
      storm,
    ),
  ).toEqual({ from: '2026-03-15', to: '2026-11-30' });
  expect(
    await periodOf('KẾ HOẠCH CHUYÊN ĐỀ', 'Học để ra khơi an toàn', 'Chủ đề: “Ra khơi có bạn”', storm),
  ).toEqual({
    from: null,
    to: null,
  });
});

test('what is recognised of an office under a stamp is that office; other capitals stay as they are', async () => {
  const line = (text: string, sure: number | null) => ({ ...paragraph(text), sure });
  const signedBy = (office: string, sure: number | null) =>
    extract({
      kind: 'scan',
      pages: 1,
      blocks: [...TITLE, 'Mở 02 lớp.', 'Nơi nhận:', '- Lưu: VT.', office, 'Nguyễn Thị Mẫu'].map((text) =>
        line(text, sure),
      ),
    }).reading.signatories[0]?.capacity ?? null;
  expect(signedBy('GL§ÁM ĐỐC', 0.7)).toBe('GIÁM ĐỐC');
  expect(signedBy('TRƯỞNG THÔN', 0.7)).toBe('TRƯỞNG THÔN');
});
