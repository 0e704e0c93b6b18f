import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import type { Words } from '#vocabulary/language.ts';
import type { ActivityState, ActivityStep } from '../class/rules.ts';

export const stateWords: Readonly<Record<ActivityState, Words>> = Object.freeze({
  planned: { vi: 'Dự kiến', en: 'Planned' },
  prepared: { vi: 'Đã chuẩn bị', en: 'Prepared' },
  held: { vi: 'Đã tổ chức', en: 'Held' },
  reported: { vi: 'Đã chốt kết quả', en: 'Reported' },
  cancelled: { vi: 'Đã hủy', en: 'Cancelled' },
});

export const stepWords: Readonly<Record<ActivityStep, Words>> = Object.freeze({
  prepare: { vi: 'Đã chuẩn bị xong', en: 'Mark as prepared' },
  unprepare: { vi: 'Bỏ ghi đã chuẩn bị', en: 'Mark as not prepared' },
  report: { vi: 'Chốt kết quả', en: 'Finalise results' },
  unreport: { vi: 'Mở lại kết quả', en: 'Reopen results' },
  cancel: { vi: 'Hủy lớp', en: 'Cancel the class' },
  restore: { vi: 'Khôi phục lớp', en: 'Restore the class' },
});

export const words = {
  calendar: { vi: 'Lịch', en: 'Calendar' },
  calendarLine: (n: number, to: number) => ({
    vi: `${n} buổi học trong khoảng này${to > 0 ? `, ${to} buổi chưa điểm danh` : ''}`,
    en: `${n} sessions here${to > 0 ? `, ${to} not called yet` : ''}`,
  }),
  month: { vi: 'Tháng', en: 'Month' },
  week: { vi: 'Tuần', en: 'Week' },
  list: { vi: 'Danh sách', en: 'List' },
  todayButton: { vi: 'Hôm nay', en: 'Today' },
  previous: { vi: 'Trước', en: 'Previous' },
  next: { vi: 'Sau', en: 'Next' },
  noEvents: { vi: 'Không có buổi học nào trong khoảng này', en: 'No sessions here' },
  schedule: { vi: 'Xếp lịch', en: 'Scheduling' },
  legend: {
    vi: 'Màu và mã là chương trình. Viền đứt: dự kiến; tô màu: đã tổ chức; ✓: đã chốt kết quả.',
    en: 'Colour and code are the programme. Dashed: planned; filled: held; ✓: reported.',
  },
  move: { vi: 'Chuyển ngày', en: 'Move' },
  moved: (title: string, when: string) => ({
    vi: `Đã chuyển “${title}” sang ${when}.`,
    en: `Moved “${title}” to ${when}.`,
  }),
  notMoved: (title: string) => ({ vi: `Chưa chuyển được “${title}”`, en: `“${title}” was not moved` }),
  undo: { vi: 'Hoàn tác', en: 'Undo' },
  openClass: { vi: 'Mở lớp này', en: 'Open the class' },
  date: { vi: 'Ngày', en: 'Day' },
  from: { vi: 'Từ giờ', en: 'From' },
  to: { vi: 'Đến giờ', en: 'To' },
  venue: { vi: 'Địa điểm', en: 'Venue' },
  mode: { vi: 'Cách học', en: 'Way of learning' },
  instructor: { vi: 'Người dạy', en: 'Instructor' },
  notKnown: { vi: 'Chưa chọn', en: 'Not chosen' },
  seats: (n: number) => ({ vi: `${n} chỗ`, en: `${n} seats` }),
  outsidePlan: (from: string, to: string) => ({
    vi: `Ngày này nằm ngoài thời gian của kế hoạch (${formatDate(from as CivilDate)} – ${formatDate(to as CivilDate)}). Có đúng ngày không?`,
    en: `This day is outside the period of the plan (${formatDate(from as CivilDate)} – ${formatDate(to as CivilDate)}). Is it right?`,
  }),
  overCapacity: (people: number, seats: number) => ({
    vi: `Dự kiến ${people} người, địa điểm này có ${seats} chỗ. Vẫn lưu được.`,
    en: `${people} people are planned, the venue has ${seats} seats. It can be saved all the same.`,
  }),
  takenBy: (over: 'venue' | 'instructor', title: string, when: string) => ({
    vi: `${over === 'venue' ? 'Địa điểm' : 'Người dạy'} đã có lớp “${title}”, ${when}.`,
    en: `“${title}” has this ${over} ${when}.`,
  }),
  free: { vi: 'Không trùng với lớp nào.', en: 'No conflicts.' },
  happened: {
    vi: 'Buổi này đã diễn ra, ghi lại đúng như thực tế',
    en: 'This session has already taken place; record it as it happened',
  },
  whyOdd: {
    vi: 'Lý do (cần khi ghi muộn hơn 3 ngày, hoặc trùng địa điểm, người dạy)',
    en: 'Reason (required when recorded more than 3 days late, or if the venue or instructor was double-booked)',
  },
  save: { vi: 'Lưu', en: 'Save' },
  saveOutside: { vi: 'Đúng, lưu ngoài thời gian kế hoạch', en: 'Yes, save outside the plan period' },
  moveOutside: { vi: 'Đúng, chuyển ngoài thời gian kế hoạch', en: 'Yes, move outside the plan period' },
  addSession: { vi: 'Thêm buổi', en: 'Add a session' },
  editSession: { vi: 'Sửa, chuyển ngày', en: 'Edit or reschedule' },
  title: { vi: 'Tên lớp, chuyên đề, sự kiện', en: 'Title' },
  programme: { vi: 'Chương trình', en: 'Programme' },
  form: { vi: 'Hình thức', en: 'Form' },
  countedBy: (measure: Words) => ({
    vi: `Sự kiện: tính theo số ${measure.vi}, không cộng vào lớp và lượt`,
    en: `An event, counted by ${measure.en}; in no count of classes or attendances`,
  }),
  village: { vi: 'Thôn', en: 'Village' },
  wholeCommune: { vi: 'Cả xã', en: 'Whole commune' },
  audience: { vi: 'Đối tượng', en: 'Audience' },
  plannedLearners: { vi: 'Số học viên dự kiến', en: 'Planned learners' },
  lead: { vi: 'Đơn vị chủ trì', en: 'Leading unit' },
  support: { vi: 'Đơn vị phối hợp', en: 'Supporting units' },
  joint: { vi: 'Lớp liên kết với đơn vị ngoài', en: 'Held jointly with other units' },
  newClass: { vi: 'Lớp ngoài kế hoạch', en: 'New class outside the plan' },
  editClass: { vi: 'Sửa thông tin lớp', en: 'Edit class' },
  fromPlan: { vi: 'Mở lớp từ kế hoạch', en: 'Open classes from the plan' },
  fromPlanWhat: {
    vi: 'Các dòng của kế hoạch đang thực hiện. Mỗi lớp lấy tên, đối tượng, thôn và phần học viên của dòng đó.',
    en: 'Lines of the plan in force. Each class inherits the title, audience, village and its share of learners.',
  },
  madeOf: (made: number, asked: number | null) => ({
    vi: asked === null ? `đã mở ${made}, kế hoạch không ghi số lớp` : `đã mở ${made} / ${asked} lớp`,
    en: asked === null ? `${made} made, the plan does not say how many` : `${made} / ${asked} classes`,
  }),
  openOne: { vi: 'Mở thêm 1 lớp', en: 'Open one' },
  openMissing: (n: number) => ({ vi: `Mở ${n} lớp còn thiếu`, en: `Open the ${n} missing` }),
  allOpen: { vi: 'Mọi dòng kế hoạch đã có đủ lớp.', en: 'Every line has its classes.' },
  noPlan: { vi: 'Chưa có kế hoạch đang thực hiện', en: 'No plan is in force' },
  noPlanWhat: {
    vi: 'Kế hoạch được phê duyệt và ban hành rồi thì các dòng của nó hiện ở đây.',
    en: 'Lines appear here once a plan has been approved and issued.',
  },
  monthOf: (n: number) => ({ vi: `Tháng ${n}`, en: `Month ${n}` }),
} as const;
