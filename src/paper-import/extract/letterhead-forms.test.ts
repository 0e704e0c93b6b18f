import { expect, test } from 'vitest';
import { paragraph } from '#paper/read/document.ts';
import { extract } from './extract.ts';
import { readLetterhead } from './letterhead.ts';
import type { Line } from './lines.ts';
import { periodOf } from './title.ts';

const lines = (...texts: string[]): Line[] =>
  texts.map((text) => ({ kind: 'line', text, align: null, bold: null, source: null, sure: null }));
const head = (...texts: string[]) => readLetterhead(lines(...texts));

test.each([
  ['Số: 07-KH/ĐU', '07-KH/ĐU'],
  ['Số 07 - KH/TTHTCĐ', '07-KH/TTHTCĐ'],
  ['Số: 07a/KH-TTHTCĐ', '07a/KH-TTHTCĐ'],
  ['Số: 07bis/KH-TTHTCĐ', '07bis/KH-TTHTCĐ'],
  ['Số:      -KH/ĐU', '-KH/ĐU'],
  ['Số:  /KH-TTHTCĐ', '/KH-TTHTCĐ'],
  ['Số: …./KH-TTHTCĐ', '/KH-TTHTCĐ'],
  ['Số: 07/KH-TTHTCĐ', '07/KH-TTHTCĐ'],
])('%s is the number %s', (printed, number) => {
  expect(head('UBND XÃ ĐỒNG MÂY', printed).number).toBe(number);
});

test.each([
  ['Đồng Mây, ngày 15/01/2026', '2026-01-15', true],
  ['Đồng Mây, 15-01-2026', '2026-01-15', true],
  ['Đồng Mây, ngày 5.1.26', '2026-01-05', true],
  ['Đồng Mây, ngày 15 tháng 01 năm 2026', '2026-01-15', false],
  ['Đồng Mây, ngày 29 tháng 02 năm 2026', null, true],
  ['Đồng Mây, ngày 31/4/2026', null, true],
])('%s', (printed, issuedOn, isNoted) => {
  const read = head('UBND XÃ ĐỒNG MÂY', 'Số: 07/KH-TTHTCĐ', printed);
  expect([read.issuedOn, read.issuedAt]).toEqual([issuedOn, 'Đồng Mây']);
  expect(read.layout.map(({ what }) => what)).toEqual(isNoted ? ['date'] : []);
});

test('what was written by pen into the blanks of a scan and cannot be read is told, and nothing is taken from it', () => {
  const read = head(
    'ỦY BAN NHÂN DÂN',
    'XÃ YÊN KHUÔN',
    'Số: 8 r4 /KH-UBND',
    'Yên Khuôn, ngày 2z tháng q năm 2025',
  );
  expect([read.number, read.issuedOn, read.issuedAt]).toEqual(['/KH-UBND', '2025', 'Yên Khuôn']);
  expect(read.issuer.name).toBe('ỦY BAN NHÂN DÂN XÃ YÊN KHUÔN');
  expect(Object.values(read.unread).map(({ text }) => text)).toEqual([
    'Số: 8 r4 /KH-UBND',
    'Yên Khuôn, ngày 2z tháng q năm 2025',
  ]);
  const { reading } = extract({
    kind: 'scan',
    pages: 1,
    blocks: ['ỦY BAN NHÂN DÂN XÃ YÊN KHUÔN', 'Số: 8 r4 /KH-UBND', 'KẾ HOẠCH MỞ LỚP NĂM 2025'].map((text) =>
      paragraph(text),
    ),
  });
  expect(reading.notUnderstood).toEqual([{ where: 'Số, ký hiệu', text: 'Số: 8 r4 /KH-UBND' }]);
  expect(reading.confidence.low).toContain('number');
  const printed = head('UBND XÃ ĐỒNG MÂY', 'Số: …./KH-TTHTCĐ', 'Đồng Mây, ngày … tháng … năm 2026');
  expect(printed.unread).toEqual({});
});

test.each([
  ['KẾ HOẠCH Xây dựng xã hội học tập giai đoạn 2026 - 2030', '2026-01-01', '2030-12-31'],
  ['KẾ HOẠCH Xây dựng xã hội học tập giai đoạn 2026–2030', '2026-01-01', '2030-12-31'],
  ['KẾ HOẠCH Xóa mù chữ từ năm 2026 đến năm 2030', '2026-01-01', '2030-12-31'],
  ['KẾ HOẠCH năm 2026 thực hiện Đề án giai đoạn 2021 - 2030', '2026-01-01', '2026-12-31'],
  ['KẾ HOẠCH hoạt động năm học 2026 - 2027', '2026-09-01', '2027-08-31'],
  ['KẾ HOẠCH hoạt động năm 2026', '2026-01-01', '2026-12-31'],
  ['KẾ HOẠCH Xóa mù chữ đến năm 2030', undefined, undefined],
  ['KẾ HOẠCH Xóa mù chữ, tầm nhìn đến năm 2045', undefined, undefined],
])('the period of %s', (title, from, to) => {
  const period = periodOf([
    title,
    'Căn cứ Đề án giai đoạn 2021 - 2030;',
    'Đến năm 2030, 99% người biết chữ.',
  ]);
  expect([period?.from, period?.to]).toEqual([from, to]);
});
