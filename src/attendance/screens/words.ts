import type { Words } from '#vocabulary/language.ts';
import type { FolderKind } from '../folder/rules.ts';

/** Why somebody is away: what villages say most. The reason is kept as it is told. */
export const excuses: readonly Words[] = [
  { vi: 'đi làm xa', en: 'working away' },
  { vi: 'ốm', en: 'ill' },
  { vi: 'việc gia đình', en: 'family matters' },
  { vi: 'chăm người ốm', en: 'caring for the sick' },
];

export const words = {
  present: { vi: 'Có mặt', en: 'Present' },
  away: { vi: 'Vắng', en: 'Absent' },
  uncalled: { vi: 'Chưa gọi', en: 'Not called' },
  search: { vi: 'Tìm tên hoặc hộ: “duong bao”', en: 'Find a name or household' },
  nobodyFits: { vi: 'Không có ai khớp.', en: 'Nobody fits.' },
  everybodyHere: (n: number) => ({
    vi: `Tất cả ${n} người chưa gọi có mặt`,
    en: `All ${n} not called are present`,
  }),
  wasAll: (n: number) => ({ vi: `Đã ghi ${n} người có mặt.`, en: `${n} people set present.` }),
  undo: { vi: 'Hoàn tác', en: 'Undo' },
  outsider: { vi: '+ Người ngoài danh sách', en: '+ Walk-in' },
  close: { vi: 'Kết thúc buổi', en: 'End the session' },
  unsent: (n: number) => ({ vi: `${n} lượt điểm danh chưa gửi`, en: `${n} marks not sent` }),
  sendsItself: { vi: 'tự gửi khi có mạng', en: 'sent when the network is back' },
  sending: { vi: 'đang gửi ...', en: 'sending ...' },
  allSent: { vi: 'mọi lượt điểm danh đã gửi', en: 'all marks are sent' },
  absentUnexcused: { vi: 'vắng không lý do', en: 'absent, no reason' },
  clear: { vi: 'xóa, chưa gọi', en: 'not called yet' },
  whyAway: (name: string) => ({ vi: `${name}: vì sao vắng?`, en: `${name}: why away?` }),
  noRoster: { vi: 'Lớp này chưa có danh sách', en: 'This class has no roster yet' },
  noRosterWhat: {
    vi: 'Có thể ghi từng người ngoài danh sách, hoặc chỉ đếm số người.',
    en: 'Add people one by one, or count heads only.',
  },
  headcount: { vi: 'Chỉ đếm số người', en: 'Count heads only' },
  headcountWhat: {
    vi: 'Dùng khi không gọi tên. Nếu đã điểm danh thì số đếm chỉ để đối chiếu, không cộng thêm.',
    en: 'For when no names are called. Beside marks it is only compared, never added.',
  },
  heads: { vi: 'Số người đếm được', en: 'Heads counted' },
  save: { vi: 'Lưu', en: 'Save' },
  counted: (n: number) => ({ vi: `Đếm: ${n} người`, en: `Counted: ${n}` }),
  fromPaper: { vi: 'Nhập lại từ danh sách giấy', en: 'Typed from a paper list' },
  addPhoto: { vi: 'Đính kèm ảnh danh sách', en: 'Attach a photo of the list' },
  photoAdded: { vi: 'Đã lưu ảnh vào hồ sơ lớp.', en: 'The photo is in the folder.' },
  more: { vi: 'Cách ghi khác', en: 'Other ways' },
  reportedNote: {
    vi: 'Lớp này đã chốt kết quả; ghi thêm sẽ được tính là thay đổi sau khi chốt.',
    en: 'This class is reported; what you add counts as a change since.',
  },
  heldNote: { vi: 'Buổi này đã kết thúc.', en: 'This session has ended.' },
  toClass: { vi: 'Mở hồ sơ lớp', en: "Open the class's folder" },
  closeTitle: { vi: 'Kết thúc buổi học', en: 'End the session' },
  closeCounts: (here: number, away: number) => ({
    vi: `${here} có mặt, ${away} vắng.`,
    en: `${here} present, ${away} absent.`,
  }),
  stillUncalled: (n: number) => ({ vi: `Còn ${n} người chưa gọi.`, en: `${n} people are not called.` }),
  setAbsent: (n: number) => ({ vi: `Ghi vắng ${n} người chưa gọi`, en: `Set these ${n} absent` }),
  whyOdd: { vi: 'Ghi lý do để lưu kèm số liệu', en: 'Say why; it is kept with the record' },
  notSentYet: {
    vi: 'Chưa gửi hết được: máy đang mất mạng. Dữ liệu vẫn giữ trên máy này; khi có mạng hãy bấm Kết thúc buổi lại.',
    en: 'Not everything could be sent. It is kept on this device; end the session again once the network is back.',
  },
  closed: { vi: 'Buổi học đã kết thúc. Cảm ơn!', en: 'The session has ended. Thank you!' },
  typed: { vi: 'Không có trong danh sách người dân', en: 'Not in the register' },
  name: { vi: 'Họ và tên', en: 'Full name' },
  birthYear: { vi: 'Năm sinh', en: 'Year of birth' },
  female: { vi: 'Nữ', en: 'Female' },
  male: { vi: 'Nam', en: 'Male' },
  unknown: { vi: 'Không rõ', en: 'Unknown' },
  sex: { vi: 'Nam, nữ', en: 'Sex' },
  addHere: { vi: 'Ghi có mặt', en: 'Set present' },
  findInRegister: { vi: 'Tìm trong thôn, xã', en: 'Look in the register' },
  already: { vi: 'đã có', en: 'on the roster' },
  typeName: { vi: 'Gõ từ 2 chữ để tìm.', en: 'Type 2 letters or more.' },
  outsideMark: { vi: 'ngoài danh sách', en: 'walk-in' },
  // Sessions to call
  callTitle: { vi: 'Điểm danh', en: 'Roll call' },
  today: { vi: 'Hôm nay', en: 'Today' },
  overdue: { vi: 'Đã qua, chưa điểm danh', en: 'Over, not called' },
  soon: { vi: 'Sắp tới', en: 'Soon' },
  done: { vi: 'Đã kết thúc gần đây', en: 'Ended lately' },
  noSessions: { vi: 'Chưa có buổi học nào quanh hôm nay', en: 'No session around today' },
  noSessionsWhat: {
    vi: 'Khi phó giám đốc xếp lịch cho lớp của thôn hoặc đơn vị mình, buổi học hiện ở đây.',
    en: 'Sessions of your village or unit show here once they are scheduled.',
  },
  openCall: { vi: 'Điểm danh', en: 'Call' },
  lineToSay: (n: number) =>
    n === 0
      ? { vi: 'Không còn buổi nào chờ điểm danh', en: 'No session waits to be called' }
      : { vi: `${n} buổi đang chờ điểm danh`, en: `${n} sessions wait to be called` },
} as const;

export const folderWords: Readonly<Record<FolderKind | 'other', Words>> = Object.freeze({
  notice: { vi: 'Thông báo mở lớp', en: 'Opening notice' },
  roster: { vi: 'Danh sách lớp', en: 'Roster' },
  attendance: { vi: 'Điểm danh', en: 'Attendance' },
  minutes: { vi: 'Biên bản', en: 'Minutes' },
  photo: { vi: 'Ảnh', en: 'Photos' },
  voucher: { vi: 'Chứng từ', en: 'Vouchers' },
  other: { vi: 'Giấy tờ khác', en: 'Other papers' },
});
