import { describe, expect, test } from 'vitest';
import { layOut, type Word } from './page-layout.ts';

const SIZE = 24;
/** Words of a page: lines of `x text` pieces, one under the other. */
function page(lines: readonly (readonly (readonly [number, string])[])[], pitch = 34): Word[] {
  return lines.flatMap((pieces, at) =>
    pieces.flatMap(([x, text]) => {
      let left = x;
      return text.split(' ').map((word): Word => {
        const right = left + word.length * 11;
        const top = 300 + at * pitch;
        const place = { left, right, top, bottom: top + SIZE, size: SIZE };
        left = right + 7;
        return { text: word, ...place, page: 1, pageWidth: 1500, pageHeight: 2121, sure: 0.95 };
      });
    }),
  );
}
const read = (words: readonly Word[]) =>
  layOut([{ words, rules: [] }]).map((block) =>
    block.kind === 'paragraph' ? block.text : block.grid.map((row) => row.map(({ text }) => text)),
  );

const X = [150, 230, 720, 900, 1050] as const;
const row = (...texts: readonly string[]) =>
  texts.flatMap((text, k) => (text ? [[X[k]!, text] as const] : []));

describe('a table that no line rules', () => {
  test('is rows and columns; what goes on in a cell stays with its row, text around it stays text', () => {
    expect(
      read(
        page([
          [[150, 'Các lớp sẽ mở trong năm, mỗi lớp một buổi tại nhà văn hóa thôn.']],
          row('TT', 'Nội dung', 'Tháng', 'Số lớp', 'Số người'),
          row('1', 'Chăm sóc lúa Đông Xuân', '2', '1', '55'),
          row('2', 'Quyền lợi của lao động nữ', '3', '1', '60'),
          row('', 'trong doanh nghiệp'),
          // The recogniser has missed the lone 3.
          row('', 'Phòng bệnh cúm gia cầm', '5', '1', '45'),
          row('', 'Tổng cộng', '', '3', '160'),
          [[150, 'Kinh phí lấy từ ngân sách xã và phần đóng góp của bà con trong thôn.']],
        ]),
      ),
    ).toEqual([
      'Các lớp sẽ mở trong năm, mỗi lớp một buổi tại nhà văn hóa thôn.',
      [
        ['TT', 'Nội dung', 'Tháng', 'Số lớp', 'Số người'],
        ['1', 'Chăm sóc lúa Đông Xuân', '2', '1', '55'],
        ['2', 'Quyền lợi của lao động nữ trong doanh nghiệp', '3', '1', '60'],
        ['', 'Phòng bệnh cúm gia cầm', '5', '1', '45'],
        ['', 'Tổng cộng', '', '3', '160'],
      ],
      'Kinh phí lấy từ ngân sách xã và phần đóng góp của bà con trong thôn.',
    ]);
  });

  test('is none of a letterhead, a signature beside its recipients, or running text', () => {
    const lines = page([
      [
        [150, 'UBND XÃ ĐỒNG MÂY'],
        [800, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ],
      [
        [150, 'TRUNG TÂM HTCĐ'],
        [850, 'Độc lập - Tự do - Hạnh phúc'],
      ],
      [
        [170, 'Số: 07/KH-TTHTCĐ'],
        [820, 'Đồng Mây, ngày 15 tháng 01 năm 2026'],
      ],
      ...Array.from({ length: 8 }, (_, i) => [
        [150, `Thực hiện nhiệm vụ được giao ${i} trung tâm mở các lớp học cho bà con trong xã theo`] as const,
      ]),
      [
        [150, 'Nơi nhận:'],
        [900, 'GIÁM ĐỐC'],
      ],
      [
        [150, '- UBND xã;'],
        [900, 'Lý Văn An'],
      ],
    ]);
    expect(read(lines).every((block) => typeof block === 'string')).toBe(true);
  });
});
