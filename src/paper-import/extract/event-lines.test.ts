import { expect, test } from 'vitest';
import { paragraph } from '#paper/read/document.ts';
import { extract } from './extract.ts';

const read = (...lines: readonly string[]) =>
  extract({
    kind: 'text',
    pages: null,
    blocks: ['KẾ HOẠCH HOẠT ĐỘNG TRUNG TÂM HỌC TẬP CỘNG ĐỒNG NĂM 2026', ...lines].map((text) =>
      paragraph(text),
    ),
  }).reading;
const events = (...lines: readonly string[]) =>
  read(...lines).activities.map(({ month, from, title, learners, venue }) => [
    month,
    from,
    title,
    learners,
    venue,
  ]);

test('a paragraph whose sentences each begin with their time tells an event in each', () => {
  expect(
    events(
      'III. NỘI DUNG VÀ THỜI GIAN THỰC HIỆN',
      'Tháng 2: Tổ chức 01 lớp “Ghép cành” với 40 người tham gia tại nhà văn hóa thôn Hạ. Tháng 3: Tổ chức 01 lớp “Nuôi gà” với 35 người tham gia tại đình Thượng.',
    ),
  ).toEqual([
    ['2026-02', null, 'Ghép cành', 40, 'nhà văn hóa thôn Hạ'],
    ['2026-03', null, 'Nuôi gà', 35, 'đình Thượng'],
  ]);
});

test('so does one whose sentences each name their day, wherever it stands in them', () => {
  expect(
    events(
      'III. NỘI DUNG VÀ THỜI GIAN THỰC HIỆN',
      'Ngày hội đọc sách: 8 giờ ngày 21/4/2026, tại Trường Tiểu học, 310 học sinh. Gặp mặt dòng họ học tập: ngày 12/7/2026, tại nhà thờ họ Lê, 92 đại biểu.',
    ).map(([, from, title, learners]) => [from, title, learners]),
  ).toEqual([
    ['2026-04-21', 'Ngày hội đọc sách', 310],
    ['2026-07-12', 'Gặp mặt dòng họ học tập', 92],
  ]);
});

test('under a month, sentences that say who and where are its events', () => {
  expect(
    events(
      'III. NỘI DUNG VÀ THỜI GIAN THỰC HIỆN',
      '1. Tháng 4',
      'Chăm sóc lúa Đông Xuân (60 người, Hội Nông dân, tại nhà ông Sửu). Phòng bệnh cho trẻ (45 người, Trạm Y tế, tại đình chợ).',
    ),
  ).toEqual([
    ['2026-04', null, 'Chăm sóc lúa Đông Xuân', 60, 'nhà ông Sửu'],
    ['2026-04', null, 'Phòng bệnh cho trẻ', 45, 'đình chợ'],
  ]);
});

test('a sentence of the place belongs to the event before it; one event told in two sentences is one', () => {
  expect(
    events(
      'III. NỘI DUNG VÀ THỜI GIAN THỰC HIỆN',
      'Lễ khai mạc Tuần lễ học tập được tổ chức vào 8h00 ngày 02/10/2026. Địa điểm: Hội trường xã.',
      'Tháng 11: Tổ chức hội thi “Đọc sách” với 90 người tham gia tại thư viện xã. Giải thưởng do Hội Khuyến học trao.',
    ),
  ).toEqual([
    ['2026-10', '2026-10-02', 'Lễ khai mạc Tuần lễ học tập', null, 'Hội trường xã'],
    ['2026-11', null, 'hội thi “Đọc sách”', 90, 'thư viện xã'],
  ]);
});

test('units and their tasks may follow one another in a paragraph', () => {
  expect(
    read(
      'IV. PHÂN CÔNG TRÁCH NHIỆM',
      'Ban Giám đốc Trung tâm: Lập lịch mở lớp. Theo dõi sổ sách. Trạm Y tế xã: Cử người hướng dẫn các lớp về sức khỏe.',
    ).assignments,
  ).toEqual([
    { unit: 'Ban Giám đốc Trung tâm', tasks: ['Lập lịch mở lớp.', 'Theo dõi sổ sách.'] },
    { unit: 'Trạm Y tế xã', tasks: ['Cử người hướng dẫn các lớp về sức khỏe.'] },
  ]);
});
