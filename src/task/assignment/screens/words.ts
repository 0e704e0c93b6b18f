import { type CivilDate, daysBetween, formatDate } from '#vocabulary/date.ts';
import type { Words } from '#vocabulary/language.ts';
import { formatNumber } from '#vocabulary/money.ts';
import type { summaryOf } from '../rules.ts';
import { titles } from './titles.ts';

/** What the screens of assignments say. */
export const words = {
  ...titles,
  summary: ({ all, done, overdue, noLead }: ReturnType<typeof summaryOf>): Words => ({
    vi: [
      `${done} / ${all} việc đã xong`,
      overdue > 0 && `${overdue} quá hạn`,
      noLead > 0 && `${noLead} chưa có đơn vị chủ trì`,
    ]
      .filter(Boolean)
      .join(' · '),
    en: [
      `${done} / ${all} done`,
      overdue > 0 && `${overdue} overdue`,
      noLead > 0 && `${noLead} without anybody who leads`,
    ]
      .filter(Boolean)
      .join(' · '),
  }),
  keptHere: { vi: 'Đã lưu trên máy này, sẽ tự gửi', en: 'Kept on this device; it is sent by itself' },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  add: { vi: 'Thêm việc', en: 'Add a task' },
  paste: { vi: 'Dán nhiều việc', en: 'Paste many' },
  ask: { vi: 'Yêu cầu báo cáo', en: 'Ask for reports' },
  askTitle: { vi: 'Yêu cầu các đơn vị báo cáo', en: 'Ask units to report' },
  askText: (plan: string): Words => ({
    vi: `Báo cáo tình hình, kết quả thực hiện ${plan.charAt(0).toLocaleLowerCase('vi')}${plan.slice(1)}`,
    en: `Report on how “${plan}” is going`,
  }),
  askWhat: { vi: 'Báo cáo việc gì', en: 'What to report on' },
  askBy: { vi: 'Hạn báo cáo', en: 'By when' },
  askWhom: { vi: 'Chọn nơi phải báo cáo', en: 'Who is asked' },
  allUnits: (count: number): Words => ({ vi: `Tất cả ${count} đơn vị`, en: `All ${count} units` }),
  allVillagesOf: (count: number): Words => ({ vi: `Tất cả ${count} thôn`, en: `All ${count} villages` }),
  askSend: (count: number): Words => ({ vi: `Yêu cầu ${count} nơi báo cáo`, en: `Ask ${count} to report` }),
  answered: (count: number, all: number): Words => ({
    vi: `${count} / ${all} nơi đã báo`,
    en: `${count} of ${all} have reported`,
  }),
  print: { vi: 'In (PDF)', en: 'Print (PDF)' },
  word: { vi: 'Tải Word', en: 'Word file' },
  empty: { vi: 'Kế hoạch này chưa phân công việc nào', en: 'Nothing is assigned for this plan yet' },
  emptyWhat: {
    vi: 'Ai chủ trì, ai phối hợp, việc gì, xong ngày nào. Kế hoạch đọc từ giấy thì phần “Tổ chức thực hiện” vào thẳng đây.',
    en: 'Who leads, who supports, what, by when. A plan that was read from a paper brings its tasks along.',
  },
  draft: {
    vi: 'Kế hoạch chưa ban hành: các đơn vị xem được việc, chưa bị nhắc.',
    en: 'The plan is not in force: units see the tasks and are not asked yet.',
  },
  task: { vi: 'Việc', en: 'Task' },
  due: { vi: 'Hạn', en: 'Due' },
  noDue: { vi: 'không có hạn', en: 'no day set' },
  centre: { vi: 'Trung tâm', en: 'The centre' },
  noLead: { vi: 'chưa có đơn vị chủ trì', en: 'nobody leads' },
  onPaper: (name: string): Words => ({ vi: `trên giấy: ${name}`, en: `on paper: ${name}` }),
  kept: { vi: 'hạn ngoài thời gian kế hoạch', en: "outside the plan's time" },
  ended: (day: string): Words => ({
    vi: `đã thôi hoạt động từ sau ${formatDate(day as CivilDate)}`,
    en: `ended on ${formatDate(day as CivilDate)}`,
  }),
  legend: {
    vi: '● chủ trì · ○ phối hợp · ✓ đã báo xong · ! quá hạn',
    en: '● leads · ○ supports · ✓ done · ! overdue',
  },
  what: { vi: 'Việc phải làm', en: 'What is to be done' },
  lead: { vi: 'Chủ trì', en: 'Who leads' },
  leadCentre: { vi: 'Trung tâm tự làm', en: 'The centre itself' },
  leadEach: { vi: 'Từng nơi tự làm, tự báo', en: 'Each does its own part' },
  leadNone: { vi: '— chưa giao —', en: '— nobody yet —' },
  support: { vi: 'Phối hợp', en: 'Who supports' },
  allVillages: { vi: 'Tất cả các thôn', en: 'All villages' },
  whoEach: { vi: 'Những nơi phải làm', en: 'Who does it' },
  villages: { vi: 'Thôn, bản, tổ dân phố', en: 'Villages' },
  unitsGroup: { vi: 'Đơn vị', en: 'Units' },
  wanted: { vi: 'Kết quả cần đạt', en: 'Result asked for' },
  figure: { vi: 'Số cần đạt', en: 'Figure' },
  figureUnit: { vi: 'Đơn vị tính', en: 'Its unit' },
  figureUnitHint: { vi: 'người, lớp, hộ …', en: 'people, classes …' },
  save: { vi: 'Lưu', en: 'Save' },
  saved: { vi: 'Đã lưu', en: 'Saved' },
  keepDay: { vi: 'Giữ hạn này', en: 'Keep this day' },
  remove: { vi: 'Bỏ việc này', en: 'Take it out' },
  removeWhat: {
    vi: 'Việc này chưa có báo cáo nào. Bỏ thì các đơn vị không còn thấy nữa.',
    en: 'Nobody has reported on it. Units will not see it any more.',
  },
  remind: (count: number): Words =>
    count > 1
      ? { vi: `Nhắc cả ${count} nơi`, en: `Remind all ${count}` }
      : { vi: 'Nhắc đơn vị', en: 'Remind' },
  notAnswered: (count: number, all: number): Words => ({
    vi: `${count} / ${all} nơi chưa báo xong:`,
    en: `${count} of ${all} have not reported it done:`,
  }),
  remindedOn: (day: string): Words => ({
    vi: `đã nhắc ngày ${formatDate(day as CivilDate)}`,
    en: `reminded on ${formatDate(day as CivilDate)}`,
  }),
  mailOn: (day: string): Words => ({
    vi: `Thư nhắc gửi ngày ${formatDate(day as CivilDate)}`,
    en: `An e-mail reminds on ${formatDate(day as CivilDate)}`,
  }),
  reports: { vi: 'Đã báo cáo', en: 'Reports' },
  noReports: { vi: 'Chưa có báo cáo nào.', en: 'No reports yet.' },
  reportFor: { vi: 'Ghi hộ báo cáo', en: 'Enter a report' },
  pasteLabel: { vi: 'Dán từ Word hoặc Excel', en: 'Paste from Word or Excel' },
  pasteHint: {
    vi: 'Năm cột: việc, chủ trì, phối hợp, hạn (ngày/tháng/năm), kết quả. Cột sau có thể bỏ trống.',
    en: 'Five columns: task, lead, support, due day, result. All but the first may be blank.',
  },
  row: (row: number): Words => ({ vi: `Dòng ${row}`, en: `Row ${row}` }),
  unknownUnit: (name: string): Words => ({
    vi: `“${name}” chưa có trong danh sách đơn vị: giữ tên trên giấy, chọn đơn vị sau.`,
    en: `${name} is no unit of the list: the name is kept, choose a unit later.`,
  }),
  addMany: (count: number): Words => ({ vi: `Thêm ${count} việc`, en: `Add ${count} tasks` }),
  // The page of a unit or a village.
  ownTitle: { vi: 'Việc được giao', en: 'What is assigned to you' },
  calm: { vi: 'Không có việc nào gấp', en: 'Nothing is pressing' },
  pressing: (dueOn: string, today: string): Words => {
    const days = daysBetween(today as CivilDate, dueOn as CivilDate);
    if (days < 0) return { vi: `Một việc quá hạn ${-days} ngày`, en: `A task is ${-days} days late` };
    if (days === 0) return { vi: 'Một việc hạn hôm nay', en: 'A task is due today' };
    return { vi: `Một việc còn ${days} ngày`, en: `${days} days left for a task` };
  },
  none: { vi: 'Chưa được giao việc nào', en: 'Nothing is assigned to you' },
  noneWhat: {
    vi: 'Khi kế hoạch phân công, việc hiện ở đây với hạn và chỗ báo cáo.',
    en: 'What the plan asks of your unit or village stands here, with its day and a place to report.',
  },
  report: { vi: 'Báo cáo việc này', en: 'Report on this' },
  others: { vi: 'Các việc khác', en: 'Other tasks' },
  earlier: (year: number): Words => ({ vi: `Năm ${year}`, en: String(year) }),
  classes: { vi: 'Lớp sắp tới', en: 'Classes ahead' },
  noClasses: { vi: 'Không có lớp nào sắp tới.', en: 'No classes ahead.' },
  reportTitle: { vi: 'Báo cáo', en: 'Report' },
  ask1: { vi: '1. Đã làm được gì?', en: '1. What was done?' },
  ask2: (unit: string | null): Words =>
    unit
      ? { vi: `2. Được bao nhiêu ${unit}?`, en: `2. How many (${unit})?` }
      : { vi: '2. Số đạt được (nếu có)', en: '2. A figure (if there is one)' },
  need: (figure: number, reached: number): Words => ({
    vi: `cần ${formatNumber(figure)}${reached < figure ? `, còn thiếu ${formatNumber(figure - reached)}` : ', đã đủ'}`,
    en: `of ${figure}${reached < figure ? `, ${figure - reached} to go` : ', reached'}`,
  }),
  ask3: { vi: '3. Việc đã xong chưa?', en: '3. Is it done?' },
  notDone: { vi: 'Chưa xong', en: 'Not yet' },
  isDone: { vi: 'Đã xong', en: 'Done' },
  ask4: { vi: '4. Có vướng gì không?', en: '4. Does anything stand in the way?' },
  no: { vi: 'Không', en: 'No' },
  yes: { vi: 'Có, cần giúp', en: 'Yes, help is needed' },
  difficulty: { vi: 'Vướng gì, cần giúp gì', en: 'What stands in the way' },
  onDay: { vi: 'Ngày', en: 'Day' },
  send: { vi: 'Gửi trung tâm', en: 'Send' },
  record: { vi: 'Ghi báo cáo', en: 'Record' },
  whose: { vi: 'Báo cáo của', en: 'Report of' },
} as const;
