import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { readBytes } from '#paper-import/read/file.ts';
import type { PlanReading } from '#plan/reading/schema.ts';

const read = async (...lines: readonly string[]): Promise<PlanReading> =>
  (await readBytes(strToU8(lines.join('\n\n')), 'plan.md')).reading;

test('a plan told in sentences, month by month, without any heading', async () => {
  const { activities, signatories } = await read(
    'CHƯƠNG TRÌNH HOẠT ĐỘNG QUÝ I NĂM 2021 CỦA TRUNG TÂM HỌC TẬP CỘNG ĐỒNG',
    'Tháng 1: Mở 01 lớp tập huấn kỹ thuật bón phân cho cây cà phê tại Nhà văn hóa thôn 4, 70 học viên, do Hội Nông dân phối hợp.',
    'Tháng 2: Mở 02 lớp tuyên truyền phòng chống dịch Covid-19, 140 người, tại các thôn.',
    'PHÓ GIÁM ĐỐC',
    'Y Bhăm Niê',
  );
  expect(activities).toMatchObject([
    {
      month: '2021-01',
      title: 'tập huấn kỹ thuật bón phân cho cây cà phê',
      audience: null,
      classes: 1,
      learners: 70,
      venue: 'Nhà văn hóa thôn 4',
      partners: ['Hội Nông dân'],
    },
    {
      month: '2021-02',
      title: 'tuyên truyền phòng chống dịch Covid-19',
      classes: 2,
      learners: 140,
      venue: 'các thôn',
    },
  ]);
  expect(signatories).toEqual([{ capacity: 'PHÓ GIÁM ĐỐC', post: null, name: 'Y Bhăm Niê' }]);
});

test('a paper without marks: date and signature at its end', async () => {
  const reading = await read(
    'KE HOACH HOAT DONG TRUNG TAM HOC TAP CONG DONG XA PHU LAM NAM 2024',
    '| STT | NOI DUNG | THOI GIAN | SO LUONG | KINH PHI (dong) |\n|---|---|---|---|---|\n| 01 | Ky thuat nuoi ga (KT) | Thang 2 | 60 | 600.000 |\n| | TONG CONG | | 60 | 600.000 |',
    'Phu Lam, ngay 10 thang 01 nam 2024',
    'GIAM DOC',
    'Tran Van Ba',
  );
  expect(reading).toMatchObject({ issuedOn: '2024-01-10', issuedAt: 'Phu Lam' });
  expect(reading.activities).toMatchObject([
    { month: '2024-02', programme: 'KT', learners: 60, cost: 600_000 },
  ]);
  expect(reading.signatories).toEqual([{ capacity: 'GIAM DOC', post: null, name: 'Tran Van Ba' }]);
});

test('a numbered sentence with a day is an event, ages are no targets, needs may be headed briefly', async () => {
  const reading = await read(
    'KẾ HOẠCH',
    'Tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2024',
    'Căn cứ Thông tư số 40/2010/TT-BGDĐT ngày 30/12/2010 của Bộ Giáo dục và Đào tạo sửa đổi, bổ sung Quy chế;',
    '1. Chỉ tiêu',
    '- Tỷ lệ người biết chữ trong độ tuổi 15-60 đạt 97,5%.',
    '2. Nhu cầu năm 2024',
    '- Pháp luật: 05 chuyên đề, 450 lượt;',
    '3. Lễ phát động tổ chức lúc 7h30 ngày 02/10/2024 (Thứ Tư) tại sân vận động thị trấn.',
    '4. Kinh phí: Nguồn ngân sách thị trấn.',
  );
  expect(reading.legalBases[0]?.issuer).toBe('Bộ Giáo dục và Đào tạo');
  expect(reading.targets).toMatchObject([{ value: 97.5, unit: '%' }]);
  expect(reading.needs.byProgramme).toEqual([{ programme: 'PL', topics: 5, attendances: 450 }]);
  expect(reading.activities).toMatchObject([
    { from: '2024-10-02', title: 'Lễ phát động', venue: 'sân vận động thị trấn' },
  ]);
});
