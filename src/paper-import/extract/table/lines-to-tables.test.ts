import { expect, test } from 'vitest';
import type { Item, Line } from '../lines.ts';
import { carve } from './carve.ts';
import { withFigureLines } from './figure-lines.ts';
import { rowsOf } from './testing.ts';
import { rolledUp } from './unrolled.ts';

const lines = (...texts: readonly string[]): Line[] =>
  texts.map((text) => ({ kind: 'line', text, align: null, bold: null, source: null, sure: null }));
const shown = (items: readonly Item[]) =>
  items.map((item) =>
    item.kind === 'line' ? item.text : item.grid.map((row) => row.map(({ text }) => text)),
  );

test('one line a cell: figures and times hold the rows together, and a cell may take two lines', () => {
  const items = rolledUp(
    lines(
      'QUÝ I',
      ...['Tháng', 'Chuyên đề', 'Người học', 'Lớp', 'Người', 'Chỗ học', 'Người đứng lớp'],
      ...['1', 'Tưới tiết kiệm cho cà phê', 'Hộ trồng tiêu', '1', '62', 'Nhà cộng đồng', 'Kỹ sư Lộc'],
      ...[
        '3',
        'Dùng VNeID',
        'Người trên 50 tuổi',
        'buôn Kbu',
        '2',
        '71',
        'Hội trường xã',
        'Tổ công nghệ số',
        'Đoàn xã',
      ],
      ...['4', 'Uống nước sạch', 'Phụ nữ nuôi con nhỏ', '1', '58', 'Trạm Y tế xã', 'Trạm Y tế xã'],
      'Kinh phí do xã cấp.',
    ),
  );
  expect(shown(items)).toEqual([
    'QUÝ I',
    [
      ['Tháng', 'Chuyên đề', 'Người học', 'Lớp', 'Người', 'Chỗ học', 'Người đứng lớp'],
      ['1', 'Tưới tiết kiệm cho cà phê', 'Hộ trồng tiêu', '1', '62', 'Nhà cộng đồng', 'Kỹ sư Lộc'],
      [
        '3',
        'Dùng VNeID',
        'Người trên 50 tuổi\nbuôn Kbu',
        '2',
        '71',
        'Hội trường xã',
        'Tổ công nghệ số\nĐoàn xã',
      ],
      ['4', 'Uống nước sạch', 'Phụ nữ nuôi con nhỏ', '1', '58', 'Trạm Y tế xã', 'Trạm Y tế xã'],
    ],
    'Kinh phí do xã cấp.',
  ]);
});

test('one line a row: a name and as many figures as the lines around it', () => {
  const items = withFigureLines(
    lines(
      'Mảng Lớp Lượt người',
      'Kinh tế ……… 7 451',
      'Pháp luật 5 338',
      'Chuyển đổi số 2 96',
      'Tất cả 14 885',
      'Hết.',
    ),
  );
  expect(shown(items)).toEqual([
    [
      ['Mảng', 'Lớp', 'Lượt người'],
      ['Kinh tế', '7', '451'],
      ['Pháp luật', '5', '338'],
      ['Chuyển đổi số', '2', '96'],
      ['Tất cả', '14', '885'],
    ],
    'Hết.',
  ]);
});

const carved = (text: string) =>
  carve(rowsOf(text)).map((part) => (part.kind === 'line' ? part.text : `table of ${part.grid.length}`));

test('a sheet that holds a whole paper becomes its lines, its pairs and its tables', () => {
  expect(
    carved(`
      SỔ TAY TRUNG TÂM | < | < | <
      Đơn vị lập | Trung tâm HTCĐ xã Tả Pín | < | <
      Số, ký hiệu | 05/KH-TTHTCĐ | < | <
      ĐỊA BÀN | < | < | <
      Diện tích (ha) | 8 412,6 | Số thôn | 7
      ĐÃ LÀM NĂM 2025 | < | < | <
      Mã | Tên nội dung | Số lớp | Lượt người
      PL | Pháp luật | 5 | 287
      KT | Kinh tế | 8 | 346
      Cộng | < | 13 | 633
      AI LÀM GÌ | < | < | <
      Ban Giám đốc | Nhập lịch vào sổ tay | < | <
      Trưởng thôn | Vận động, điểm danh | < | <
      NƠI NHẬN | < | < | <
      UBND xã (báo cáo) | < | < | <`),
  ).toEqual([
    'SỔ TAY TRUNG TÂM',
    'Đơn vị lập: Trung tâm HTCĐ xã Tả Pín',
    'Số, ký hiệu: 05/KH-TTHTCĐ',
    'ĐỊA BÀN',
    'Diện tích (ha): 8 412,6',
    'Số thôn: 7',
    'ĐÃ LÀM NĂM 2025',
    'table of 4',
    'AI LÀM GÌ',
    'table of 2',
    'NƠI NHẬN',
    'UBND xã (báo cáo)',
  ]);
});

test('a banner between rows of the same columns stays in its table, the letterhead beside the motto does not', () => {
  expect(
    carved(`
      UBND XÃ IA | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | <
      KẾ HOẠCH NĂM 2026 | < | <
      Chuyên đề | Tháng | Số người
      I. LĨNH VỰC KINH TẾ | < | <
      Bón phân cho cà phê | 1 | 45
      II. LĨNH VỰC PHÁP LUẬT | < | <
      Luật Căn cước | 2 | 47
      Nơi nhận: UBND xã (b/c) | < | <`),
  ).toEqual([
    'UBND XÃ IA',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'KẾ HOẠCH NĂM 2026',
    'table of 5',
    'Nơi nhận: UBND xã (b/c)',
  ]);
});
