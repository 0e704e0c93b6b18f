import type { Words } from '#vocabulary/language.ts';
import type { FolderKind } from '../folder/rules.ts';
import type { MarkItem } from './sheet.ts';

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
  allCalled: { vi: 'Đã gọi hết tên trong danh sách', en: 'Everybody on the roster was called' },
  wasAll: (n: number, state: 'present' | 'absent') =>
    state === 'present'
      ? { vi: `${n} người, có mặt`, en: `${n} people, present` }
      : { vi: `${n} người, vắng`, en: `${n} people, absent` },
  wasByAbsent: (here: number, away: number) => ({
    vi: `${here} người có mặt, ${away} người vắng`,
    en: `${here} present, ${away} absent`,
  }),
  absentNumbers: { vi: 'Số thứ tự (TT) của người vắng trên giấy', en: 'Numbers of the absent on the paper' },
  absentHow: {
    vi: 'Gõ số, cách nhau bằng dấu cách hay dấu phẩy; 12-15 là từ 12 đến 15. Ai không gõ và chưa gọi thì ghi có mặt.',
    en: 'Type numbers with spaces or commas; 12-15 is 12 to 15. Whoever is not typed and not called is present.',
  },
  absentUnread: (parts: string, most: number) => ({
    vi: `Không có trong danh sách (1 đến ${most}): ${parts}`,
    en: `Not on the list (1 to ${most}): ${parts}`,
  }),
  recordByAbsent: (here: number, away: number) => ({
    vi: `Ghi ${here} có mặt, ${away} vắng`,
    en: `Record ${here} present, ${away} absent`,
  }),
  justRecorded: { vi: 'Vừa ghi:', en: 'Recorded:' },
  undo: { vi: 'Rút lại', en: 'Take back' },
  undoAll: (told: Words) => ({ vi: `Rút lại: ${told.vi}`, en: `Take back: ${told.en}` }),
  undone: (n: number) => ({ vi: `rút lại ${n} người`, en: `${n} taken back` }),
  how: { vi: 'Cách ghi', en: 'How it is recorded' },
  callNames: { vi: 'Gọi tên', en: 'Call names' },
  countOnly: { vi: 'Chỉ đếm', en: 'Count only' },
  goOnOffline: (you: string, mode: 'names' | 'heads') => {
    const who = you ? you[0]!.toUpperCase() + you.slice(1) : 'Anh/chị';
    return mode === 'names'
      ? { vi: `Không có mạng. ${who} cứ gọi tên.`, en: 'No network. Go on calling.' }
      : { vi: `Không có mạng. ${who} cứ đếm.`, en: 'No network. Go on counting.' };
  },
  outsider: { vi: '+ Người ngoài danh sách', en: '+ Walk-in' },
  close: { vi: 'Kết thúc buổi', en: 'End the session' },
  unsent: (n: number) => ({ vi: `${n} lượt điểm danh chưa gửi`, en: `${n} marks not sent` }),
  allSent: { vi: 'mọi lượt điểm danh đã gửi', en: 'all marks are sent' },
  absentUnexcused: { vi: 'vắng không lý do', en: 'absent, no reason' },
  clear: { vi: 'xóa, chưa gọi', en: 'not called yet' },
  whyAway: (name: string) => ({ vi: `${name}: vì sao vắng?`, en: `${name}: why away?` }),
  noRoster: { vi: 'Lớp này chưa có danh sách', en: 'This class has no roster yet' },
  noRosterWhat: {
    vi: 'Có thể ghi từng người ngoài danh sách, hoặc chỉ đếm số người.',
    en: 'Add people one by one, or count heads only.',
  },
  howMany: { vi: 'Có bao nhiêu người?', en: 'How many are here?' },
  nobodyAbsent: { vi: 'Cách này không ghi ai vắng.', en: 'Nobody is recorded as absent this way.' },
  marksCount: (n: number) => ({
    vi: `Đã gọi tên ${n} người: số liệu lấy theo gọi tên, số đếm chỉ để đối chiếu, không cộng thêm.`,
    en: `${n} were called by name: the marks count; the headcount is only compared, never added.`,
  }),
  recordHeads: (n: number) => ({ vi: `Ghi ${n} người`, en: `Record ${n}` }),
  noHeadcount: { vi: 'Bỏ số đã đếm', en: 'Remove the headcount' },
  headsCounted: { vi: 'Số người đếm được', en: 'Heads counted' },
  counted: (n: number) => ({ vi: `Đếm: ${n} người`, en: `Counted: ${n}` }),
  fromPaper: { vi: 'Nhập lại từ danh sách giấy', en: 'Typed from a paper list' },
  addPhoto: { vi: 'Đính kèm ảnh danh sách', en: 'Attach a photo of the list' },
  photosWait: (n: number) => ({
    vi: `${n} ảnh đã lưu trên máy, tự gửi khi có mạng.`,
    en: `${n} photos are kept on this device and sent by themselves.`,
  }),
  photoAdded: { vi: 'Đã lưu ảnh vào hồ sơ lớp.', en: 'The photo is in the folder.' },
  more: { vi: 'Cách ghi khác', en: 'Other ways' },
  reportedNote: {
    vi: 'Lớp này đã chốt kết quả; ghi thêm sẽ được tính là thay đổi sau khi chốt.',
    en: 'This class is reported; what you add counts as a change since.',
  },
  heldNote: { vi: 'Buổi này đã kết thúc; vẫn ghi thêm được.', en: 'This session has ended.' },
  toClass: { vi: 'Mở hồ sơ lớp', en: "Open the class's folder" },
  closeTitle: { vi: 'Kết thúc buổi học', en: 'End the session' },
  closeCounts: (here: number, away: number) => ({
    vi: `${here} có mặt, ${away} vắng.`,
    en: `${here} present, ${away} absent.`,
  }),
  stillUncalled: (n: number) => ({ vi: `Còn ${n} người chưa gọi`, en: `${n} people are not called` }),
  allAlike: (n: number) => ({
    vi: `Gọi nốt từng người, hay chọn chung cho cả ${n} người:`,
    en: `Call them one by one, or choose for all ${n}:`,
  }),
  setAbsent: (n: number) => ({ vi: `Cả ${n} người vắng`, en: `All ${n} are absent` }),
  leaveOpen: { vi: 'Để trống, hỏi lại sau', en: 'Leave open, ask later' },
  closeAfter: (n: number) => ({
    vi: `Kết thúc buổi (chọn xong cho ${n} người này đã)`,
    en: `End the session (choose for these ${n} first)`,
  }),
  nothingYet: {
    vi: 'Chưa gọi tên ai và chưa đếm số người, nên chưa kết thúc được.',
    en: 'Nobody was called or counted yet, so it cannot end.',
  },
  whyOdd: { vi: 'Ghi lý do để lưu kèm số liệu', en: 'Say why; it is kept with the record' },
  done: { vi: 'Xong.', en: 'Done.' },
  notEnded: { vi: 'Buổi chưa kết thúc được', en: 'The session has not ended yet' },
  keptHere: (n: number) => ({
    vi: `Đã lưu trên máy, tắt máy được. ${n} lượt:`,
    en: `Kept on this device; it may be switched off. ${n} acts:`,
  }),
  outsiders: { vi: 'Người ngoài danh sách', en: 'Walk-ins' },
  toToday: { vi: 'Về Hôm nay', en: 'To Today' },
  classPhoto: { vi: 'Chụp ảnh lớp', en: 'Take a picture of the class' },
  callMore: { vi: 'Còn sót người, mở lại', en: 'Somebody is missing: go on' },
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
  registerOffline: {
    vi: 'Không có mạng nên chưa tìm được trong danh sách người dân. Gõ tên ở dưới; trung tâm khớp người sau.',
    en: 'Without a network the register cannot be searched. Type the name below; the centre matches it later.',
  },
  together: { vi: 'Theo hộ', en: 'By household' },
  householdOf: (name: string, n: number) => ({ vi: `${name} · ${n} người`, en: `${name} · ${n} people` }),
  noHousehold: (n: number) => ({ vi: `Chưa ghi hộ · ${n} người`, en: `No household · ${n} people` }),
  householdHere: { vi: 'Cả hộ có mặt', en: 'All present' },
  already: { vi: 'đã có', en: 'on the roster' },
  typeName: { vi: 'Gõ từ 2 chữ để tìm.', en: 'Type 2 letters or more.' },
  outsideMark: { vi: 'ngoài danh sách', en: 'walk-in' },
  // Sessions to call
  callTitle: { vi: 'Điểm danh', en: 'Roll call' },
  today: { vi: 'Hôm nay', en: 'Today' },
  overdue: { vi: 'Đã qua, chưa điểm danh', en: 'Over, not called' },
  soon: { vi: 'Sắp tới', en: 'Soon' },
  endedLately: { vi: 'Đã kết thúc gần đây', en: 'Recently ended' },
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

/** How a mark is called: "Dương Thị Duyên, có mặt". */
export function stateWords(name: string, state: MarkItem['state'], reason: string | null): Words {
  const [vi, en] = {
    present: ['có mặt', 'present'],
    absent: ['vắng', 'absent'],
    excused: ['vắng', 'absent'],
    cleared: ['chưa gọi', 'not called'],
  }[state] as [string, string];
  const why = reason ? `, ${reason}` : '';
  return { vi: `${name}, ${vi}${why}`, en: `${name}, ${en}${why}` };
}

export const folderWords: Readonly<Record<FolderKind | 'other', Words>> = Object.freeze({
  notice: { vi: 'Thông báo mở lớp', en: 'Opening notice' },
  roster: { vi: 'Danh sách lớp', en: 'Roster' },
  attendance: { vi: 'Điểm danh', en: 'Attendance' },
  minutes: { vi: 'Biên bản', en: 'Minutes' },
  photo: { vi: 'Ảnh', en: 'Photos' },
  voucher: { vi: 'Chứng từ', en: 'Vouchers' },
  other: { vi: 'Giấy tờ khác', en: 'Other papers' },
});
