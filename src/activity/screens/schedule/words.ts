import type { Words } from '#vocabulary/language.ts';
import type { Hindrance } from '../../schedule/rules.ts';

export const words = {
  title: { vi: 'Xếp lịch', en: 'Scheduling' },
  line: (left: number): Words =>
    left === 0
      ? { vi: 'Mọi lớp đã có ngày', en: 'Every class has a day' }
      : {
          vi: `${left} lớp chưa có ngày`,
          en: `${left} ${left === 1 ? 'class has' : 'classes have'} no day yet`,
        },
  toCalendar: { vi: 'Về lịch', en: 'Back to the calendar' },
  schedule: (left: number): Words => ({
    vi: left === 0 ? 'Xếp lịch' : `Xếp lịch ${left} lớp`,
    en: left === 0 ? 'Schedule' : `Schedule ${left}`,
  }),
  tray: { vi: 'Chưa có ngày', en: 'Without a day' },
  trayWhat: {
    vi: 'Kéo lớp vào một ngày, hoặc bấm vào lớp để chọn ngày, giờ, lặp hằng tuần. Ngày gạch chéo là ngày vướng.',
    en: 'Drag a class onto a day, or select it to choose day, hours and weekly repetition. Hatched days are taken.',
  },
  trayWhatPhone: {
    vi: 'Bấm vào lớp để chọn ngày, giờ, lặp hằng tuần.',
    en: 'Select a class to choose day, hours and weekly repetition.',
  },
  done: { vi: 'Đã xếp xong', en: 'All are scheduled' },
  doneWhat: {
    vi: 'Không còn lớp hay dòng kế hoạch nào của năm này chưa có ngày.',
    en: 'No class or plan line of this year is without a day.',
  },
  month: (month: number, year: number): Words => ({
    vi: `Tháng ${month} năm ${year}`,
    en: `${month}/${year}`,
  }),
  fromPlan: { vi: 'theo kế hoạch, chưa mở lớp', en: 'in the plan, not opened' },
  learners: (count: string): Words => ({ vi: `${count} người`, en: `${count} people` }),
  dayFor: (title: string): Words => ({ vi: `Ngày cho “${title}”`, en: `A day for “${title}”` }),
  date: { vi: 'Ngày', en: 'Day' },
  repeat: { vi: 'Số buổi (mỗi tuần một buổi)', en: 'Sessions (one a week)' },
  place: { vi: 'Xếp vào ngày này', en: 'Place on this day' },
  placeOutside: { vi: 'Vẫn xếp vào ngày này', en: 'Place it all the same' },
  placed: (count: number): Words => ({
    vi: `Đã xếp ${count} buổi`,
    en: `${count} ${count === 1 ? 'session' : 'sessions'} placed`,
  }),
  undo: { vi: 'Hoàn tác', en: 'Undo' },
  undone: (removed: number, all: number): Words => ({
    vi:
      removed === all
        ? `Đã bỏ ${removed} buổi`
        : `Đã bỏ ${removed} / ${all} buổi; buổi đã sửa hoặc đã dùng thì giữ lại`,
    en:
      removed === all ? `${removed} taken out` : `${removed} of ${all} taken out; those changed or used stay`,
  }),
  propose: { vi: 'Xếp giúp tất cả', en: 'Propose a schedule' },
  proposing: {
    vi: 'Đang tìm lịch hợp nhất, nhiều nhất 10 giây …',
    en: 'Seeking the best schedule, at most 10 seconds …',
  },
  proposal: (count: number): Words => ({
    vi: `Đề xuất ngày cho ${count} lớp. Kéo để sửa, rồi nhận.`,
    en: `Days proposed for ${count} ${count === 1 ? 'class' : 'classes'}. Drag to change, then take them.`,
  }),
  notBest: {
    vi: 'Hết giờ tìm: đây là lịch tốt nhất đã thấy, có thể còn lịch hợp hơn.',
    en: 'The time was over: this is the best seen so far.',
  },
  take: (count: number): Words => ({ vi: `Nhận lịch này (${count} lớp)`, en: `Take it (${count})` }),
  drop: { vi: 'Bỏ đề xuất', en: 'Discard it' },
  left: (count: number): Words => ({
    vi: `${count} lớp không xếp được:`,
    en: `${count} could not be placed:`,
  }),
  proposedDays: { vi: 'Ngày được đề xuất', en: 'Proposed days' },
  proposed: { vi: 'đề xuất', en: 'proposed' },
  wishes: { vi: 'Cách xếp', en: 'How to schedule' },
  usual: { vi: 'Giờ học thường lệ', en: 'Usual hours' },
  from: { vi: 'Từ', en: 'From' },
  to: { vi: 'Đến', en: 'To' },
  weekdays: { vi: 'Xếp vào các thứ', en: 'On these weekdays' },
  mostADay: { vi: 'Nhiều nhất một ngày (lớp)', en: 'Most a day (classes)' },
  avoided: { vi: 'Ngày tránh xếp lớp', en: 'Days to avoid' },
  avoidedNone: {
    vi: 'Chưa có ngày nào. Thêm ngày Tết, mùa gặt, kỳ thi để không xếp lớp vào đó.',
    en: 'None yet. Add the new year, the harvest, exams.',
  },
  addAvoided: { vi: 'Thêm ngày tránh', en: 'Add days to avoid' },
  reason: { vi: 'Lý do (Tết, mùa gặt, thi …)', en: 'Reason (new year, harvest, exams …)' },
  remove: (reason: string): Words => ({ vi: `Bỏ “${reason}”`, en: `Take out “${reason}”` }),
  onDay: (day: string): Words => ({ vi: `Xếp lớp vào ngày ${day}`, en: `Place a class on ${day}` }),
  year: { vi: 'Năm', en: 'Year' },
} as const;

export const hindranceWords: Readonly<Record<Hindrance, Words>> = Object.freeze({
  avoided: { vi: 'ngày tránh xếp lớp', en: 'a day to avoid' },
  weekday: { vi: 'thứ không xếp lớp', en: 'a weekday without classes' },
  venue: { vi: 'địa điểm đã có lớp khác', en: 'the venue is taken' },
  instructor: { vi: 'người dạy đã có lớp khác', en: 'the instructor is taken' },
  full: { vi: 'ngày đã đủ số lớp', en: 'the day has enough classes' },
});

export const weekdayShort: readonly Words[] = Object.freeze([
  { vi: 'T2', en: 'Mo' },
  { vi: 'T3', en: 'Tu' },
  { vi: 'T4', en: 'We' },
  { vi: 'T5', en: 'Th' },
  { vi: 'T6', en: 'Fr' },
  { vi: 'T7', en: 'Sa' },
  { vi: 'CN', en: 'Su' },
]);
