import { Problem } from '#platform/problems/problem.ts';
import type { Words } from '#vocabulary/language.ts';

const REASONS = {
  empty: { vi: 'Tệp trống, không có gì để đọc.', en: 'The file is empty.' },
  unknown: {
    vi: 'Không nhận ra loại tệp này. Hãy mở bằng phần mềm đã tạo ra nó, chọn Lưu thành (Save As) kiểu .docx, .xlsx hoặc .pdf rồi thử lại.',
    en: 'The kind of this file is not known: open it with its own program and save it as .docx, .xlsx or .pdf.',
  },
  picture: {
    vi: 'Loại ảnh này (TIFF, GIF, BMP, HEIC, AVIF) chưa đọc được. Hãy mở ảnh, lưu lại thành .jpg hoặc .png (trên điện thoại: chụp màn hình tấm ảnh) rồi thử lại.',
    en: 'This kind of picture (TIFF, GIF, BMP, HEIC, AVIF) is not read: save it as .jpg or .png.',
  },
  oldWord: {
    vi: 'Tệp Word đời rất cũ (trước Word 97). Hãy mở bằng Word, chọn Lưu thành (Save As) kiểu Word Document (.docx), rồi thử lại.',
    en: 'A file of Word before Word 97: open it with Word and save it as .docx.',
  },
  oldFont: {
    vi: 'Văn bản gõ bằng phông chữ cũ (VPS, VISCII, BKHCM hoặc Vietware) nên không đọc được chữ. Hãy chuyển sang Unicode (công cụ chuyển mã của Unikey: Ctrl+Shift+F6) rồi lưu lại.',
    en: 'The text is typed in an old font (VPS, VISCII, BKHCM, Vietware): convert it to Unicode first.',
  },
  encoding: {
    vi: 'Không nhận ra bảng mã chữ của tệp (không phải Unicode, Windows-1258, TCVN3 hay VNI). Hãy mở bằng Excel hoặc Notepad, lưu lại thành .xlsx hoặc "CSV UTF-8" rồi thử lại.',
    en: 'The letters of the file are in no known encoding (Unicode, Windows-1258, TCVN3, VNI): save it as .xlsx or CSV UTF-8.',
  },
  presentation: {
    vi: 'Đây là tệp trình chiếu (PowerPoint). Hãy chép nội dung sang Word, hoặc lưu thành .pdf rồi thử lại.',
    en: 'This is a presentation: save it as .pdf, or copy it to a Word file.',
  },
  otherOffice: {
    vi: 'Tệp của Pages, Numbers, WPS hoặc phần mềm khác. Hãy mở bằng phần mềm đó, chọn Xuất (Export) hoặc Lưu thành kiểu .docx hay .xlsx rồi thử lại.',
    en: 'A file of Pages, Numbers, WPS or another program: export it as .docx or .xlsx.',
  },
  archive: {
    vi: 'Đây là tệp nén (.zip, .rar, .7z). Hãy giải nén rồi chọn từng tệp bên trong.',
    en: 'This is an archive (.zip, .rar, .7z): unpack it and choose the files inside.',
  },
  webArchive: {
    vi: 'Tệp này là trang web lưu kèm ảnh (.mht). Hãy mở bằng Word hoặc Excel, chọn Lưu thành (Save As) kiểu .docx hoặc .xlsx rồi thử lại.',
    en: 'This is a web page saved in one file (.mht): open it with Word or Excel and save it as .docx or .xlsx.',
  },
  reallyWord: {
    vi: 'Đuôi tệp không đúng: bên trong là văn bản Word. Hãy đổi đuôi tệp thành .docx (hoặc .doc nếu là Word cũ) rồi thử lại.',
    en: 'The name ends in another kind: inside is a Word document. Rename it to .docx or .doc.',
  },
  reallySheet: {
    vi: 'Đuôi tệp không đúng: bên trong là bảng tính Excel. Hãy đổi đuôi tệp thành .xlsx (hoặc .xls nếu là Excel cũ) rồi thử lại.',
    en: 'The name ends in another kind: inside is a sheet. Rename it to .xlsx or .xls.',
  },
  reallyPdf: {
    vi: 'Đuôi tệp không đúng: bên trong là PDF. Hãy đổi đuôi tệp thành .pdf rồi thử lại.',
    en: 'The name ends in another kind: inside is a PDF. Rename it to .pdf.',
  },
  reallyPicture: {
    vi: 'Đuôi tệp không đúng: bên trong là ảnh. Hãy đổi đuôi tệp thành .jpg (hoặc .png) rồi thử lại.',
    en: 'The name ends in another kind: inside is a picture. Rename it to .jpg or .png.',
  },
  reallyText: {
    vi: 'Đuôi tệp không đúng: bên trong chỉ là văn bản thường (hoặc trang web). Hãy đổi đuôi thành .txt (bảng thì .csv), hoặc mở bằng Word, Excel và lưu lại.',
    en: 'The name ends in another kind: inside is plain text. Rename it to .txt or .csv, or save it with Word or Excel.',
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
    vi: 'Tệp này không phải bảng tính. Hãy chọn tệp Excel (.xlsx, .xls), .ods hoặc .csv.',
    en: 'This file is no table: choose an Excel file (.xlsx, .xls), .ods or .csv.',
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
