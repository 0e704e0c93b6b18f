import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { readBytes } from '#paper-import/read/file.ts';

const read = async (...lines: readonly string[]) =>
  (await readBytes(strToU8(lines.join('\n\n')), 'plan.md')).reading;
const MOTTO = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];
const PLAN = [
  'KẾ HOẠCH',
  'Hoạt động của Trung tâm học tập cộng đồng phường Hồng Hà năm 2026',
  '(Ban hành kèm theo Quyết định số 56/QĐ-UBND ngày 20/01/2026 của Chủ tịch UBND phường Hồng Hà)',
  'I. CHỈ TIÊU',
  '- Mở ít nhất 32 lớp.',
  'II. KINH PHÍ',
  'Ngân sách phường và nguồn xã hội hóa.',
  'GIÁM ĐỐC TRUNG TÂM',
  'Phạm Thu Hà',
];

test('a decision gives number, day, title and bases to the plan that it issues; both are signed', async () => {
  const reading = await read(
    'ỦY BAN NHÂN DÂN',
    'PHƯỜNG HỒNG HÀ',
    ...MOTTO,
    'Số: 56/QĐ-UBND',
    'Hồng Hà, ngày 20 tháng 01 năm 2026',
    'QUYẾT ĐỊNH',
    'Về việc ban hành Kế hoạch hoạt động của Trung tâm học tập cộng đồng phường Hồng Hà năm 2026',
    'CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG',
    'Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025;',
    'QUYẾT ĐỊNH:',
    'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch hoạt động năm 2026.',
    'Điều 2. Quyết định có hiệu lực kể từ ngày ký./.',
    'Nơi nhận:',
    '- Như Điều 2;',
    '- Lưu: VT.',
    'CHỦ TỊCH',
    'Lê Thanh Bình',
    ...PLAN,
  );
  expect(reading).toMatchObject({
    kind: 'annual',
    number: '56/QĐ-UBND',
    issuedOn: '2026-01-20',
    issuer: { name: 'ỦY BAN NHÂN DÂN PHƯỜNG HỒNG HÀ' },
    title:
      'QUYẾT ĐỊNH Về việc ban hành Kế hoạch hoạt động của Trung tâm học tập cộng đồng phường Hồng Hà năm 2026',
    period: { from: '2026-01-01', to: '2026-12-31' },
    funding: ['Ngân sách phường', 'nguồn xã hội hóa'],
  });
  expect(reading.legalBases).toEqual([
    {
      number: '72/2025/QH15',
      date: '2025-06-16',
      issuer: null,
      subject: 'Luật Tổ chức chính quyền địa phương',
    },
  ]);
  expect(reading.signatories.map(({ name }) => name)).toEqual(['Lê Thanh Bình', 'Phạm Thu Hà']);
  expect(reading.recipients.map(({ name }) => name)).toEqual(['Như Điều 2', 'Lưu: VT']);
});

test('a covering letter gives nothing to the plan behind it', async () => {
  const letterhead = (number: string) => [
    'UBND XÃ TÂN LẬP',
    'TRUNG TÂM HỌC TẬP CỘNG ĐỒNG',
    number,
    ...MOTTO,
    'Tân Lập, ngày 10 tháng 01 năm 2026',
  ];
  const reading = await read(
    ...letterhead('Số: 07/TTr-TTHTCĐ'),
    'TỜ TRÌNH',
    'Về việc phê duyệt Kế hoạch hoạt động năm 2026',
    'Kính gửi: Ủy ban nhân dân xã Tân Lập',
    'Trung tâm kính trình Ủy ban nhân dân xã phê duyệt Kế hoạch hoạt động năm 2026.',
    'Nơi nhận:',
    '- Như trên;',
    'GIÁM ĐỐC',
    'Vũ Văn Minh',
    ...letterhead('Số: 08/KH-TTHTCĐ'),
    ...PLAN,
  );
  expect(reading).toMatchObject({
    number: '08/KH-TTHTCĐ',
    title: 'KẾ HOẠCH Hoạt động của Trung tâm học tập cộng đồng phường Hồng Hà năm 2026',
  });
  expect(reading.signatories.map(({ name }) => name)).toEqual(['Phạm Thu Hà']);
});

test('a head told as a list of labels', async () => {
  const reading = await read(
    'Cơ quan cấp trên: UBND xã Tả Pín Hồ',
    'Đơn vị lập: Trung tâm học tập cộng đồng xã Tả Pín Hồ',
    'Số, ký hiệu: 05/KH-TTHTCĐ',
    'Nơi, ngày ký: Tả Pín Hồ, ngày 07/01/2026',
    'Tên văn bản: Kế hoạch hoạt động của Trung tâm học tập cộng đồng xã Tả Pín Hồ năm 2026',
    'Thời gian thực hiện: 01/01/2026 – 31/12/2026',
    'CHỈ TIÊU',
    'Mở ít nhất 29 lớp',
  );
  expect(reading).toMatchObject({
    number: '05/KH-TTHTCĐ',
    issuedOn: '2026-01-07',
    issuedAt: 'Tả Pín Hồ',
    issuer: { parent: 'UBND xã Tả Pín Hồ', name: 'Trung tâm học tập cộng đồng xã Tả Pín Hồ' },
    period: { from: '2026-01-01', to: '2026-12-31' },
  });
});
