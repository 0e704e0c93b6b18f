import type { Words } from '#vocabulary/language.ts';

export const words = {
  targets: { vi: 'Chỉ tiêu của kế hoạch', en: 'Targets of the plan' },
  notices: { vi: 'Tuyên truyền trong kỳ', en: 'Notices sent in the period' },
  noticesAside: { vi: 'số lượt đã phát', en: 'sent' },
  targetsAside: { vi: 'bấm để mở phiếu đứng sau', en: 'each opens to its sheets' },
  reports: { vi: 'Báo cáo', en: 'Reports' },
  reportsAside: {
    vi: 'Số liệu lấy thẳng từ sổ điểm danh và chứng từ; mọi con số gạch chấm đều mở được.',
    en: 'Figures come directly from attendance and vouchers; click any underlined figure to see its records.',
  },
  made: { vi: 'Các báo cáo', en: 'Reports' },
  none: { vi: 'Chưa có báo cáo nào', en: 'No reports yet' },
  noneWhat: {
    vi: 'Chọn một kỳ ở bên dưới, xem số liệu, rồi bấm Lập báo cáo kỳ này: phần chữ đã có sẵn số.',
    en: 'Choose a period below, review its figures and start a report.',
  },
  ofThisPlan: { vi: 'Lập báo cáo', en: 'Report on it' },
  reportOf: { vi: 'Báo cáo của', en: 'Report of' },
  reportOfWhat: {
    vi: 'Báo cáo của một kế hoạch chỉ tính lớp của kế hoạch đó, kèm từng nội dung, chỉ tiêu và nhiệm vụ.',
    en: 'A report of a plan counts its classes only, with its lines, targets and assignments.',
  },
  wholeCentre: { vi: 'Cả trung tâm', en: 'The whole centre' },
  lines: { vi: 'Từng nội dung của kế hoạch', en: 'Lines of the plan' },
  linesAside: (held: number, all: number): Words => ({
    vi: `đã tổ chức ${held} / ${all}`,
    en: `${held} of ${all} held`,
  }),
  line: { vi: 'Nội dung', en: 'Line' },
  lineWhen: { vi: 'Thời gian', en: 'When' },
  lineDone: { vi: 'Kết quả', en: 'Outcome' },
  own: { vi: 'Hoạt động của thôn, đơn vị', en: 'Held by villages and units' },
  ownAside: (n: number): Words => ({ vi: `${n} hoạt động, tính riêng`, en: `${n}, counted apart` }),
  ownWho: { vi: 'Ai', en: 'Who' },
  ownPeople: { vi: 'Người dự', en: 'People' },
  donors: { vi: 'Tổ chức, cá nhân ủng hộ', en: 'Donors' },
  money: { vi: 'Tiền (đồng)', en: 'Money (đồng)' },
  goods: { vi: 'Hiện vật', en: 'Things' },
  duties: { vi: 'Nhiệm vụ của các đơn vị', en: 'Assignments of units' },
  dutiesAside: (done: number, all: number): Words => ({
    vi: `đã xong ${done} / ${all}`,
    en: `${done} of ${all} done`,
  }),
  duty: { vi: 'Nhiệm vụ', en: 'Assignment' },
  dutyUnits: { vi: 'Đơn vị', en: 'Units' },
  dutyDue: { vi: 'Hạn', en: 'Due' },
  anyPeriod: { vi: 'Số liệu của một kỳ', en: 'Figures of a period' },
  from: { vi: 'Từ ngày', en: 'From' },
  to: { vi: 'Đến ngày', en: 'To' },
  reversed: {
    vi: 'Ngày cuối đứng trước ngày đầu: sửa lại một trong hai ngày.',
    en: 'The end date is before the start date.',
  },
  make: { vi: 'Lập báo cáo kỳ này', en: 'Start a report for this period' },
  blankPart: (section: string, label: string): Words =>
    label
      ? {
          vi: `${section}: “${label}” chưa có nội dung`,
          en: `${section}: nothing is written under “${label}”`,
        }
      : { vi: `${section}: chưa có nội dung`, en: `${section}: nothing is written` },
  held: { vi: 'Lớp đã mở', en: 'Classes held' },
  attendances: { vi: 'Lượt học viên', en: 'Attendances' },
  people: { vi: 'Số người (không trùng)', en: 'People (distinct)' },
  spent: { vi: 'Đã chi', en: 'Spent' },
  ofPlan: (percent: number): Words => ({ vi: `${percent}% kế hoạch`, en: `${percent}% of the plan` }),
  parts: (marked: string, counted: string): Words => ({
    vi: `${marked} điểm danh + ${counted} chỉ đếm`,
    en: `${marked} marked + ${counted} counted`,
  }),
  before: (value: string, claim: boolean): Words => ({
    vi: `năm trước: ${value}${claim ? ' (theo báo cáo cũ)' : ''}`,
    en: `year before: ${value}${claim ? ' (as reported)' : ''}`,
  }),
  ofResidents: (percent: number): Words => ({
    vi: `${percent}% dân số xã`,
    en: `${percent}% of the residents`,
  }),
  left: (dong: string): Words => ({ vi: `còn ${dong}`, en: `${dong} left` }),
  over: (dong: string): Words => ({ vi: `vượt ${dong}`, en: `${dong} over` }),
  blank: (lines: number): Words => ({
    vi: `kế hoạch có ${lines} dòng chưa ghi số lớp`,
    en: `${lines} plan lines without class count`,
  }),
  planMet: { vi: 'đủ kế hoạch', en: 'plan achieved' },
  noPlan: { vi: 'không có kế hoạch để so', en: 'no plan to compare with' },
  byProgramme: { vi: 'Theo lĩnh vực', en: 'By programme' },
  barsAside: { vi: 'vạch: kế hoạch · dải: đã học (lượt)', en: 'line: plan · bar: attendances' },
  tables: { vi: 'Bảng số liệu', en: 'Tables' },
  byMonth: { vi: 'Theo tháng', en: 'By month' },
  byVillage: { vi: 'Theo thôn', en: 'By village' },
  bySource: { vi: 'Kinh phí theo nguồn', en: 'Money by source' },
  programme: { vi: 'Lĩnh vực', en: 'Programme' },
  month: { vi: 'Tháng', en: 'Month' },
  village: { vi: 'Thôn', en: 'Village' },
  source: { vi: 'Nguồn', en: 'Source' },
  plannedMoney: { vi: 'Dự toán', en: 'Budget' },
  whole: { vi: 'Cả kỳ', en: 'Whole period' },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  lastYear: { vi: 'Năm trước', en: 'Year before' },
  xlsx: { vi: 'Tải Excel', en: 'Excel' },
  distinct: {
    vi: 'Người, nữ, tuổi, hộ: mỗi người (hộ) chỉ tính một lần nên cộng các dòng có thể lớn hơn cả kỳ. Số chỉ đếm không vào các cột này.',
    en: 'People and households are counted once, so rows may add up to more than the total. Headcounts are excluded.',
  },
  text: { vi: 'Phần chữ của báo cáo', en: 'Text of the report' },
  textAside: {
    vi: 'Số tô nền là số liệu sống, tự cập nhật khi điểm danh thay đổi.',
    en: 'Shaded figures are live and update with the records.',
  },
  preview: { vi: 'Xem bản in', en: 'Print preview' },
  hidePreview: { vi: 'Ẩn bản in', en: 'Hide preview' },
  returned: (reason: string): Words => ({ vi: `Giám đốc trả lại: ${reason}`, en: `Returned: ${reason}` }),
  changedSince: (count: number): Words => ({
    vi: `Báo cáo giữ số liệu lúc ký. Từ đó đến nay ${count} số trong sổ đã khác; mở số ra là thấy sổ hiện nay.`,
    en: `The report keeps the figures of its signature; ${count} figures of the records differ by now.`,
  }),
  sentTitle: { vi: 'Số liệu báo cáo đã gửi', en: 'Totals of the reports sent' },
  sentNone: { vi: 'Xã chưa gửi báo cáo nào', en: 'No reports have been sent yet' },
  sentWhat: {
    vi: 'Khi trung tâm gửi báo cáo, số tổng hợp của báo cáo hiện ở đây, không kèm tên người.',
    en: 'Totals appear here once the centre sends a report; no names are included.',
  },
  open: { vi: 'Mở', en: 'Open' },
  back: { vi: 'Quay lại', en: 'Back' },
  nothing: { vi: 'Không có lớp nào', en: 'No classes' },
  notNames: {
    vi: 'Bạn xem được đến số của từng buổi; tên người chỉ ban giám đốc xem.',
    en: 'You can see the figures of each session; names are visible to the directors only.',
  },
  sumMore: (sum: string, figure: string): Words => ({
    vi: `Cộng các lớp là ${sum}; không tính trùng còn ${figure}.`,
    en: `The classes add up to ${sum}; counted once each: ${figure}.`,
  }),
  nowRecords: { vi: 'Đây là sổ hiện nay, có thể khác lúc ký.', en: 'These are the current records.' },
  openClass: { vi: 'Mở hồ sơ lớp', en: 'Open the class' },
  headcountOnly: { vi: 'chỉ đếm số người', en: 'heads only' },
};

export const sourceNames: Readonly<Record<string, Words>> = {
  phone: { vi: 'điện thoại', en: 'phone' },
  office: { vi: 'máy tính', en: 'computer' },
  paper: { vi: 'giấy, đã nhập', en: 'paper' },
  import: { vi: 'nhập từ tệp', en: 'imported' },
};

export const markNames: Readonly<Record<'present' | 'excused' | 'absent', Words>> = {
  present: { vi: 'có mặt', en: 'present' },
  excused: { vi: 'vắng có lý do', en: 'excused' },
  absent: { vi: 'vắng', en: 'absent' },
};
