import { Problem } from '#platform/problems/problem.ts';
import type { Words } from '#vocabulary/language.ts';

const REASONS = {
  empty: { vi: 'Tệp trống, không có gì để đọc.', en: 'The file is empty.' },
  unknown: {
    vi: 'Tệp không phải Word, PDF, Excel, ảnh hay văn bản. Hãy lưu lại thành .docx, .pdf hoặc .xlsx rồi thử lại.',
    en: 'The file is not Word, PDF, Excel, an image or text.',
  },
  extension: {
    vi: 'Đuôi tệp không đúng với nội dung bên trong. Hãy mở tệp bằng phần mềm của nó và lưu lại đúng định dạng.',
    en: 'The file name ends in another kind than its content.',
  },
  corrupt: { vi: 'Tệp bị hỏng, không mở được. Hãy lấy lại bản gốc.', en: 'The file is damaged.' },
  password: { vi: 'Tệp có mật khẩu. Hãy bỏ mật khẩu rồi thử lại.', en: 'The file has a password.' },
  macros: {
    vi: 'Tệp có chứa macro nên không được đọc. Hãy lưu lại thành .docx hoặc .xlsx.',
    en: 'The file holds macros.',
  },
  entities: {
    vi: 'Tệp khai báo thực thể bên ngoài nên không được đọc.',
    en: 'The file declares XML entities.',
  },
  tooLarge: {
    vi: 'Tệp quá lớn khi mở ra (vượt giới hạn an toàn). Hãy tách bớt rồi thử lại.',
    en: 'The file unpacks to more than the safe limit.',
  },
  largePicture: {
    vi: 'Ảnh quá lớn (trên 50 triệu điểm ảnh hoặc một cạnh trên 20.000 điểm). Hãy thu nhỏ ảnh hoặc chụp lại rồi thử lại.',
    en: 'The picture is too large (over 50 million pixels, or a side over 20,000); make it smaller.',
  },
  notATable: {
    vi: 'Tệp này không phải bảng tính. Hãy chọn tệp Excel (.xlsx) hoặc .csv.',
    en: 'This file is no table: choose an Excel file (.xlsx) or .csv.',
  },
  oldExcel: {
    vi: 'Tệp Excel đời cũ (.xls). Hãy mở bằng Excel, chọn Lưu thành, kiểu Excel Workbook (.xlsx), rồi thử lại.',
    en: 'An old Excel file (.xls): save it as .xlsx first.',
  },
  tooManyRows: {
    vi: 'Tệp có quá 20.000 dòng. Hãy tách thành nhiều tệp.',
    en: 'The file has more than 20,000 rows; split it.',
  },
  tooManyCells: {
    vi: 'Tệp có quá 200.000 ô. Hãy xóa các dòng, cột thừa hoặc tách thành nhiều tệp.',
    en: 'The file has more than 200,000 cells; delete what is not needed, or split it.',
  },
  outsideSheet: {
    vi: 'Tệp có ô nằm ngoài bảng tính (dòng sau 1.048.576 hoặc cột sau XFD). Hãy mở bằng Excel, lưu lại rồi thử lại.',
    en: 'The file has cells outside of any sheet (after row 1,048,576 or column XFD); save it again with Excel.',
  },
  tooManyPages: {
    vi: 'Tệp có quá nhiều trang. Hãy chỉ gửi phần kế hoạch.',
    en: 'The file has too many pages.',
  },
  tooLong: {
    vi: 'Đọc quá lâu nên đã dừng. Hãy tách bớt tệp rồi thử lại.',
    en: 'Reading took too long and was stopped.',
  },
  busy: {
    vi: 'Máy chủ đang đọc nhiều tệp khác. Hãy thử lại sau một phút.',
    en: 'The server is reading many other files; try again in a minute.',
  },
  stopped: { vi: 'Việc đọc đã được dừng lại.', en: 'Reading was stopped.' },
  nothing: {
    vi: 'Không tìm thấy chữ nào trong tệp. Hãy chụp hoặc quét lại rõ hơn.',
    en: 'No text was found in the file.',
  },
  missing: { vi: 'Không tìm thấy tệp.', en: 'There is no such file.' },
  notAReading: { vi: 'Tệp JSON không phải là bản đọc kế hoạch.', en: 'The JSON is not a plan reading.' },
} as const satisfies Record<string, Words>;

export type UnreadableReason = keyof typeof REASONS;

/** A file that cannot be read; `words` is one clear line for the person who sent it. */
export class Unreadable extends Error {
  readonly reason: UnreadableReason;
  readonly words: Words;

  constructor(reason: UnreadableReason, cause?: unknown) {
    super(REASONS[reason].vi, { cause });
    this.name = 'Unreadable';
    this.reason = reason;
    this.words = REASONS[reason];
  }
}

/** Throws a refusal again as the problem that a request answers with; any other error as it is. */
export function asProblem(error: unknown): never {
  if (!(error instanceof Unreadable)) throw error;
  throw new Problem('unreadable-file', { more: { sentence: error.words } });
}
