import type { Words } from '#vocabulary/language.ts';

/** What can go wrong, as people are told it: what happened, and what to do. Codes are stable. */
export interface ProblemKind {
  readonly status: number;
  readonly what: Words;
  readonly todo: Words;
}

const kind = (status: number, vi: string, en: string, todoVi: string, todoEn: string): ProblemKind =>
  Object.freeze({ status, what: { vi, en }, todo: { vi: todoVi, en: todoEn } });

/** The one catalogue of problems. */
export const catalogue = Object.freeze({
  'not-signed-in': kind(
    401,
    'Chưa đăng nhập, hoặc phiên làm việc đã hết.',
    'Not signed in, or the session has ended.',
    'Đăng nhập lại; nội dung đang nhập vẫn còn trên máy.',
    'Sign in again; what you were typing is still here.',
  ),
  'other-account': kind(
    409,
    'Việc này do một tài khoản khác ghi trên máy.',
    'This was recorded on the device by another account.',
    'Người đã ghi đăng nhập lại thì máy tự gửi; chưa có gì bị ghi dưới tên người khác.',
    'It is sent when that person signs in again; nothing was written under another name.',
  ),
  'wrong-password': kind(
    401,
    'Tên đăng nhập hoặc mật khẩu không đúng.',
    'User name or password is wrong.',
    'Kiểm tra phím Caps Lock và bộ gõ tiếng Việt rồi thử lại.',
    'Check Caps Lock and the input method, then try again.',
  ),
  'too-many-tries': kind(
    429,
    'Đã nhập sai nhiều lần.',
    'Too many failed attempts.',
    'Chờ hết thời gian ghi bên dưới rồi thử lại, hoặc nhờ quản trị đặt lại mật khẩu.',
    'Wait for the time below, or ask the administrator for a new password.',
  ),
  'weak-password': kind(
    422,
    'Mật khẩu này quá ngắn hoặc quá dễ đoán.',
    'This password is too short or too easy to guess.',
    'Dùng ít nhất 10 ký tự, ví dụ một câu ngắn mà chỉ mình biết.',
    'Use at least 10 characters, for instance a short sentence only you know.',
  ),
  refused: kind(
    403,
    'Chức vụ hiện tại không được làm việc này.',
    'Your post may not do this.',
    'Nhờ người có quyền, hoặc quản trị giao thêm chức vụ.',
    'Ask somebody who may, or the administrator for another post.',
  ),
  'works-elsewhere': kind(
    409,
    'Tài khoản này đang làm việc ở xã khác hoặc ở cấp trên, nên không mở lại từ đây được.',
    'This account works in another commune or above it, so it cannot be opened anew from here.',
    'Người đó tự đổi mật khẩu sau khi đăng nhập, hoặc nhờ người trông máy chủ chạy lệnh “langhoc password”.',
    'The person changes the password after signing in, or whoever keeps the server runs “langhoc password”.',
  ),
  'wrong-code': kind(
    401,
    'Mã đặt lại mật khẩu không đúng, đã dùng, hoặc đã hết hạn.',
    'The reset code is wrong, used, or has run out.',
    'Kiểm tra tên đăng nhập và từng chữ của mã; nếu vẫn không được, xin phó giám đốc hoặc quản trị mã mới.',
    'Check the user name and each letter; else ask the deputy or the administrator for a new code.',
  ),
  'foreign-origin': kind(
    403,
    'Yêu cầu gửi từ trang khác nên bị chặn.',
    'The request came from another site and was blocked.',
    'Mở Làng Học bằng đúng địa chỉ của máy chủ.',
    'Open Làng Học at the address of its own server.',
  ),
  'not-found': kind(
    404,
    'Không tìm thấy bản ghi này trong xã.',
    'There is no such record in this commune.',
    'Có thể bản ghi đã bị xóa hoặc thuộc xã khác; quay lại danh sách.',
    'It may have been deleted or belong to another commune; go back to the list.',
  ),
  'bad-input': kind(
    400,
    'Có chỗ nhập chưa đúng.',
    'Some of the input is not right.',
    'Sửa các chỗ được đánh dấu rồi gửi lại; chưa có gì bị ghi.',
    'Mend the marked places and send again; nothing was written.',
  ),
  'too-large': kind(
    413,
    'Nội dung gửi lên quá lớn.',
    'What was sent is too large.',
    'Chia nhỏ ra (mỗi lần dưới 2.000 dòng hoặc tệp dưới 25 MB) rồi gửi lại.',
    'Split it (under 2,000 rows or files under 25 MB) and send again.',
  ),
  'changed-meanwhile': kind(
    409,
    'Người khác vừa sửa bản ghi này.',
    'Somebody else has just changed this record.',
    'Xem chỗ khác nhau rồi chọn giữ bản nào; chưa có gì bị ghi đè.',
    'Look at the difference and choose; nothing was overwritten.',
  ),
  'already-exists': kind(
    409,
    'Đã có bản ghi trùng.',
    'Such a record exists already.',
    'Mở bản ghi đã có, hoặc đổi tên, số cho khác.',
    'Open the existing one, or use another name or number.',
  ),
  'plan-exists': kind(
    409,
    'Năm này đã có kế hoạch loại này.',
    'The year has a plan of this kind already.',
    'Mở kế hoạch đã có; nếu còn đang soạn thì chép các dòng vào đó.',
    'Open that plan; while it is a draft, copy the lines into it.',
  ),
  'copy-edited': kind(
    409,
    'Kế hoạch chép về đã được sửa.',
    'The copied plan has been edited.',
    'Không bỏ cả bản chép được nữa; sửa hoặc xóa từng dòng.',
    'The copy can no longer be taken back as a whole; change or delete single lines.',
  ),
  'still-used': kind(
    409,
    'Bản ghi này đang được dùng ở nơi khác, hoặc trỏ tới bản ghi không có trong xã.',
    'This record is in use, or points to one that is not in this commune.',
    'Chọn lại trong danh sách của xã.',
    "Choose again from this commune's list.",
  ),
  'out-of-range': kind(
    422,
    'Có giá trị nằm ngoài khoảng cho phép.',
    'A value is outside the allowed range.',
    'Kiểm tra số âm, số quá lớn, ngày kết thúc trước ngày bắt đầu.',
    'Look for negative or huge figures, or an end before its start.',
  ),
  'outside-period': kind(
    409,
    'Ngày này nằm ngoài thời gian của kế hoạch.',
    "This day is outside the plan's time.",
    'Sửa ngày, hoặc nói rõ là vẫn giữ ngày này; chưa có gì bị ghi.',
    'Mend the day, or say that it stands; nothing was written.',
  ),
  'venue-taken': kind(
    409,
    'Địa điểm này đã có lớp khác trong giờ đó.',
    'Another class has this venue at that time.',
    'Đổi giờ, đổi địa điểm, hoặc mở lịch để xem lớp kia.',
    'Change the time or the venue, or open the calendar to see the other class.',
  ),
  'instructor-taken': kind(
    409,
    'Người dạy đã có lớp khác trong giờ đó.',
    'The instructor teaches another class at that time.',
    'Đổi giờ hoặc chọn người dạy khác.',
    'Change the time or choose another instructor.',
  ),
  'dates-overlap': kind(
    409,
    'Khoảng ngày này trùng với một khoảng đã có.',
    'These dates overlap with those of another entry.',
    'Kết thúc mục cũ trước ngày bắt đầu của mục mới.',
    'End the earlier entry before the first day of this one.',
  ),
  'last-administrator': kind(
    409,
    'Trung tâm phải còn ít nhất một quản trị có tài khoản.',
    'At least one administrator with an account must remain.',
    'Giao chức vụ quản trị cho người khác trước.',
    'Give the post of administrator to somebody else first.',
  ),
  'already-set-up': kind(
    409,
    'Máy chủ này đã được thiết lập.',
    'This server has been set up already.',
    'Đăng nhập bằng tài khoản đã có.',
    'Sign in with an existing account.',
  ),
  'wrong-state': kind(
    409,
    'Việc này không làm được ở bước hiện tại.',
    'This cannot be done at the present stage.',
    'Tải lại trang để xem hồ sơ đang ở bước nào và đến lượt ai.',
    'Reload to see the stage and whose turn it is.',
  ),
  'other-author': kind(
    409,
    'Kế hoạch hoặc báo cáo này do cơ quan khác soạn và ký.',
    'This plan or report is drafted and signed by somebody else.',
    'Kế hoạch của trung tâm: phó giám đốc soạn, giám đốc ký. Kế hoạch xã hội học tập: Văn hóa - xã hội soạn, lãnh đạo UBND ký.',
    'Plans of the centre: the deputy drafts, the director signs. The learning-society plan: the commune office drafts, the chair signs.',
  ),
  'no-holder': kind(
    409,
    'Chưa có ai giữ chức vụ phải làm bước tiếp theo.',
    'Nobody holds the post that would have to go on.',
    'Giao chức vụ đó ở Cài đặt → Chức vụ, rồi làm lại.',
    'Give that post to somebody in Settings → Posts, then do it again.',
  ),
  'reminded-today': kind(
    409,
    'Hôm nay đã nhắc rồi.',
    'A reminder was sent today already.',
    'Mỗi ngày nhắc được một lần; mai hãy nhắc lại.',
    'One reminder a day; send the next one tomorrow.',
  ),
  'unreadable-file': kind(
    422,
    'Không đọc được tệp này.',
    'This file cannot be read.',
    'Mở tệp bằng Word hoặc Excel, lưu lại rồi gửi lại.',
    'Open it in Word or Excel, save it, and send it again.',
  ),
  'paper-failed': kind(
    500,
    'Không dựng được tệp này.',
    'This file could not be made.',
    'Thử lại, hoặc chọn dạng tệp khác (Word thay cho PDF); nếu vẫn lỗi, báo người quản trị kèm tên giấy.',
    'Try again, or take another form (Word instead of PDF); if it stays, tell the administrator which paper it was.',
  ),
  'schedule-failed': kind(
    503,
    'Chưa xếp giúp được lịch lúc này.',
    'No schedule could be proposed just now.',
    'Chờ một phút rồi bấm lại, hoặc tự kéo từng lớp vào ngày; lịch đã xếp không thay đổi.',
    'Wait a minute and try again, or place the classes by hand; nothing that was placed has changed.',
  ),
  'database-away': kind(
    503,
    'Cơ sở dữ liệu tạm thời không trả lời.',
    'The database does not answer for the moment.',
    'Chờ vài giây rồi thử lại; việc đã báo "đã lưu" vẫn còn.',
    'Wait a few seconds and try again; what was reported saved is safe.',
  ),
  'disk-full': kind(
    507,
    'Ổ đĩa của máy chủ đã đầy.',
    "The server's disk is full.",
    'Báo người quản trị dọn bớt ổ đĩa; chưa có gì bị ghi dở.',
    'Tell the administrator to free some space; nothing was half written.',
  ),
  bug: kind(
    500,
    'Phần mềm gặp lỗi ngoài dự kiến.',
    'The software met an unexpected error.',
    'Thử lại; nếu vẫn lỗi, gửi mã lỗi bên dưới cho người quản trị.',
    'Try again; if it stays, send the code below to the administrator.',
  ),
});
export type ProblemCode = keyof typeof catalogue;
