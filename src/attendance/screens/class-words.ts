import type { Words } from '#vocabulary/language.ts';
import { formatNumber } from '#vocabulary/money.ts';
import type { ClassPaper } from '../paper/rules.ts';

/** Names of the papers of a class. */
export const paperWords: Readonly<Record<ClassPaper, Words>> = Object.freeze({
  notice: { vi: 'Thông báo mở lớp', en: 'Opening notice' },
  invitation: { vi: 'Giấy mời', en: 'Invitation' },
  convening: { vi: 'Giấy triệu tập', en: 'Convening letter' },
  roster: { vi: 'Danh sách lớp', en: 'Roster' },
  sheet: { vi: 'Bảng điểm danh', en: 'Attendance sheet' },
  minutes: { vi: 'Biên bản', en: 'Minutes' },
  agenda: { vi: 'Chương trình', en: 'Programme' },
  'sign-in': { vi: 'Danh sách khách ký tên', en: 'Sign-in sheet' },
  jury: { vi: 'Quyết định ban giám khảo', en: 'Decision on the jury' },
  contest: { vi: 'Kết quả cuộc thi', en: 'Result of the contest' },
  prizes: { vi: 'Quyết định trao giải', en: 'Decision on prizes' },
  fair: { vi: 'Kết quả ngày hội', en: 'Result of the fair' },
});

export const classWords = {
  convenedLine: (have: number, all: number): Words => ({
    vi: `Giấy triệu tập: ${have} / ${all} người đã nhận`,
    en: `Convening letter: ${have} / ${all} have it`,
  }),
  convenedNote: { vi: 'Ghi đã nhận giấy', en: 'Note who has the letter' },
  convenedOn: { vi: 'Ngày nhận', en: 'Received on' },
  convenedAll: (count: number): Words => ({
    vi: `Cả ${count} người chưa nhận`,
    en: `All ${count} without it`,
  }),
  convenedSave: (count: number): Words => ({
    vi: `Ghi ${count} người đã nhận`,
    en: `Note ${count} people`,
  }),
  parts: {
    'su-kien': { vi: 'Sự kiện', en: 'Event' },
    lop: { vi: 'Lớp', en: 'Class' },
    tien: { vi: 'Tiền', en: 'Finance' },
    giay: { vi: 'Giấy tờ', en: 'Papers' },
  },
  partOfEvent: { vi: 'Buổi, người dự', en: 'Sessions' },
  title: { vi: 'Lớp & sự kiện', en: 'Classes and events' },
  line: (done: number, all: number, events: number, toRecord: number) => ({
    vi: `Đã tổ chức ${done} / ${all} lớp${events > 0 ? `, ${events} sự kiện` : ''}${toRecord > 0 ? `, ${toRecord} buổi chưa điểm danh` : ''}`,
    en: `${done} / ${all} held${events > 0 ? `, ${events} events` : ''}${toRecord > 0 ? `, ${toRecord} sessions not called` : ''}`,
  }),
  year: { vi: 'Năm', en: 'Year' },
  yearOf: (year: number) => ({ vi: `Năm ${year}`, en: `Year ${year}` }),
  state: { vi: 'Tình trạng', en: 'State' },
  allStates: { vi: 'Mọi tình trạng', en: 'All states' },
  allProgrammes: { vi: 'Mọi chương trình', en: 'All programmes' },
  allVillages: { vi: 'Mọi thôn', en: 'All villages' },
  none: { vi: 'Chưa có lớp nào trong năm', en: 'No classes this year' },
  noneWhat: {
    vi: 'Lớp được mở từ các dòng của kế hoạch đang thực hiện, hoặc thêm riêng ngoài kế hoạch.',
    en: 'Open classes from the plan in force, or add one outside it.',
  },
  noneFits: { vi: 'Không có lớp nào khớp bộ lọc.', en: 'No matching classes.' },
  noMonth: { vi: 'Chưa có tháng', en: 'No month yet' },
  count: (classes: number, events: number) => {
    const told = {
      vi: [`${classes} lớp`, `${events} sự kiện`],
      en: [`${classes} classes`, `${events} events`],
    };
    const shown = (both: readonly string[]) =>
      both.filter((_, at) => (at === 0 ? classes > 0 || events === 0 : events > 0)).join(', ');
    return { vi: shown(told.vi), en: shown(told.en) };
  },
  noDate: { vi: 'chưa xếp ngày', en: 'no date set' },
  toRecord: (n: number) => ({ vi: `${n} buổi chưa điểm danh`, en: `${n} sessions not called` }),
  attended: (n: string, planned: number | null) => ({
    vi: `${n}${planned === null ? '' : ` / ${formatNumber(planned)}`} lượt`,
    en: `${n}${planned === null ? '' : ` / ${formatNumber(planned)}`} attended`,
  }),
  planned: (n: number | null) =>
    n === null
      ? { vi: '', en: '' }
      : { vi: `dự kiến ${formatNumber(n)} người`, en: `${formatNumber(n)} planned` },
  stages: { vi: 'Các bước của lớp', en: 'Stages' },
  notInPlan: { vi: 'ngoài kế hoạch', en: 'outside the plan' },
  more: { vi: 'Việc khác', en: 'More' },
  edit: { vi: 'Sửa thông tin', en: 'Edit' },
  whyCancel: {
    vi: 'Vì sao hủy lớp? Các buổi chưa học sẽ được bỏ khỏi lịch.',
    en: 'Why is the class cancelled? Its sessions will be removed from the calendar.',
  },
  whyReopen: { vi: 'Vì sao mở lại kết quả đã chốt?', en: 'Why are the results being reopened?' },
  reason: { vi: 'Lý do', en: 'Reason' },
  cancelled: (why: string | null) => ({ vi: `Lớp đã hủy: ${why ?? ''}`, en: `Cancelled: ${why ?? ''}` }),
  changedSince: (n: number) => ({
    vi: `Có ${n} thay đổi sau khi chốt kết quả.`,
    en: `${n} changes since the results were closed.`,
  }),
  find: { vi: 'Tìm tên lớp hoặc mã danh sách', en: 'Find a title or a roster code' },
  figures: { vi: 'Số liệu', en: 'Figures' },
  onRoster: { vi: 'Trong danh sách', en: 'On the roster' },
  attendances: { vi: 'Lượt học viên', en: 'Attendances' },
  sessions: { vi: 'Buổi học', en: 'Sessions' },
  noSessions: {
    vi: 'Chưa xếp buổi học nào. Lớp đứng ở tháng dự kiến cho đến khi có ngày.',
    en: 'No sessions yet. The class stays in its month until it has a date.',
  },
  call: { vi: 'Điểm danh', en: 'Take attendance' },
  seeCall: { vi: 'Xem điểm danh', en: 'View attendance' },
  cancelSession: { vi: 'Hủy buổi', en: 'Cancel session' },
  cancelSessionSure: (when: string) => ({ vi: `Hủy buổi ${when}?`, en: `Cancel the session ${when}?` }),
  sessionState: {
    planned: { vi: 'chưa học', en: 'scheduled' },
    held: { vi: 'đã học', en: 'held' },
    cancelled: { vi: 'đã hủy', en: 'cancelled' },
  },
  sessionFigures: (present: number | null, called: number, headcount: number | null) => {
    if (present !== null)
      return {
        vi: `${present} có mặt / ${called} đã gọi${headcount === null ? '' : ` (đếm: ${headcount})`}`,
        en: `${present} present of ${called}${headcount === null ? '' : ` (counted: ${headcount})`}`,
      };
    return headcount === null ? null : { vi: `đếm: ${headcount} người`, en: `counted: ${headcount}` };
  },
  roster: { vi: 'Danh sách lớp', en: 'Roster' },
  rosterCode: (code: string) => ({
    vi: `mã ${code.slice(0, 2)}‑${code.slice(2)}`,
    en: `code ${code.slice(0, 2)}‑${code.slice(2)}`,
  }),
  noRoster: { vi: 'Chưa có ai trong danh sách', en: 'No one is on the roster yet' },
  noRosterWhat: {
    vi: 'Chọn cả thôn, một nhóm đối tượng, từng hộ, hoặc gõ tên người không có trong danh sách người dân.',
    en: 'Choose a village, a group or households, or enter someone who is not in the register.',
  },
  noRosterYet: { vi: 'Phó giám đốc lập danh sách lớp.', en: 'The deputy director draws up the roster.' },
  namesNotSeen: {
    vi: 'Chỉ đơn vị dạy lớp này xem được tên học viên.',
    en: 'Only the teaching unit sees the names.',
  },
  enrol: { vi: 'Ghi người vào lớp', en: 'Enrol people' },
  seeAll: (n: number) => ({ vi: `Xem cả ${n} người`, en: `See all ${n}` }),
  remove: (name: string) => ({ vi: `Bỏ ${name} khỏi danh sách`, en: `Take ${name} off the roster` }),
  removed: (n: number) => ({ vi: `Đã bỏ ${n} người khỏi danh sách.`, en: `${n} taken off the roster.` }),
  undo: { vi: 'Hoàn tác', en: 'Undo' },
  calledStays: {
    vi: 'Người này đã được điểm danh nên vẫn ở trong danh sách. Xóa lượt điểm danh trước.',
    en: 'Attendance has been recorded for this person; clear it first.',
  },
  group: { vi: 'Nhóm', en: 'Group' },
  ageFrom: { vi: 'Từ tuổi', en: 'Age from' },
  ageTo: { vi: 'Đến tuổi', en: 'to' },
  findName: { vi: 'Tìm tên', en: 'Find a name' },
  beyond: (n: number, planned: number) => ({
    vi: `Sẽ có ${n} người, nhiều hơn dự kiến ${planned} người. Vẫn ghi được.`,
    en: `${n} people, more than the ${planned} planned. They can be enrolled all the same.`,
  }),
  fits: (n: number, already: number) => ({
    vi: `${n} người phù hợp${already > 0 ? `, ${already} đã ở trong danh sách` : ''}`,
    en: `${n} fit${already > 0 ? `, ${already} on the roster` : ''}`,
  }),
  chooseAll: { vi: 'Chọn tất cả', en: 'Select all' },
  chooseNone: { vi: 'Bỏ chọn', en: 'Clear selection' },
  addChosen: (n: number) => ({ vi: `Ghi ${n} người vào lớp`, en: `Enrol ${n}` }),
  poor: { vi: 'hộ nghèo', en: 'poor' },
  nearPoor: { vi: 'hộ cận nghèo', en: 'near-poor' },
  typedTab: { vi: 'Gõ tên', en: 'Type a name' },
  registerTab: { vi: 'Từ danh sách người dân', en: 'From the register' },
  listTab: { vi: 'Từ Excel', en: 'From Excel' },
  listWhat: {
    vi: 'Đã có danh sách trong Excel? Chọn tệp hoặc dán bảng; từng người được đối chiếu với danh sách người dân trước khi ghi.',
    en: 'Already have the list in Excel? Choose the file or paste it; everyone is checked against the register first.',
  },
  listOpen: { vi: 'Nhập danh sách từ Excel', en: 'Import the list' },
  folder: { vi: 'Hồ sơ lớp', en: 'Folder' },
  folderLine: (missing: number) =>
    missing === 0
      ? { vi: 'không thiếu gì', en: 'nothing is missing' }
      : { vi: `còn thiếu ${missing}`, en: `${missing} missing` },
  have: (n: number) => ({ vi: `có ${n}`, en: `${n}` }),
  missing: { vi: 'thiếu', en: 'missing' },
  later: { vi: 'chưa đến lúc', en: 'not yet due' },
  addFile: { vi: 'Thêm', en: 'Add' },
  removeFile: (name: string) => ({ vi: `Xóa tệp ${name}`, en: `Delete ${name}` }),
  removeFileSure: (name: string) => ({
    vi: `Xóa hẳn tệp “${name}” khỏi hồ sơ?`,
    en: `Delete “${name}” for good?`,
  }),
  yes: { vi: 'Xóa', en: 'Delete' },
  shut: { vi: 'Đóng', en: 'Close' },
  yesCancel: { vi: 'Hủy buổi này', en: 'Cancel it' },
  writeMinutes: { vi: 'Ghi biên bản', en: 'Record minutes' },
  papers: { vi: 'Giấy tờ', en: 'Papers' },
  issued: { vi: 'Đã phát hành', en: 'Issued' },
  issue: { vi: 'Lấy số và phát hành', en: 'Register and issue' },
  issuedAs: (number: string, on: string) => ({
    vi: `Đã phát hành số ${number} ngày ${on}.`,
    en: `Issued as ${number} on ${on}.`,
  }),
  asIssued: { vi: 'Bản đã phát hành', en: 'As issued' },
  asNow: { vi: 'Theo số liệu hiện nay', en: 'Based on current records' },
  issueOn: { vi: 'Ngày ban hành', en: 'Day of issue' },
  ofSession: { vi: 'Của buổi', en: 'Of session' },
  trail: { vi: 'Nhật ký', en: 'Trail' },
  minutesTitle: { vi: 'Biên bản buổi học', en: 'Minutes' },
  start: { vi: 'Bắt đầu lúc', en: 'Began at' },
  end: { vi: 'Kết thúc lúc', en: 'Ended at' },
  chair: { vi: 'Chủ trì', en: 'Chair' },
  secretary: { vi: 'Thư ký', en: 'Secretary' },
  content: { vi: 'Nội dung', en: 'Content' },
  opinions: { vi: 'Ý kiến, kiến nghị', en: 'Opinions' },
  votesFor: { vi: 'Tán thành', en: 'For' },
  votesAgainst: { vi: 'Không tán thành', en: 'Against' },
  save: { vi: 'Lưu', en: 'Save' },
} as const;
