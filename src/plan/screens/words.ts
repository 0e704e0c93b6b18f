import { formatDong, formatNumber } from '#vocabulary/money.ts';
import { kindOf } from '../kind/registry.ts';
import type { Sum } from '../line/rules.ts';
import type { Plan } from '../version/schema.ts';
import { titles } from './titles.ts';

/** What the screens of plans say. */
export const words = {
  ...titles,
  rowNumber: { vi: 'STT', en: 'No.' },
  plansHint: {
    vi: 'Mỗi năm một kế hoạch năm, và các kế hoạch theo năm học, chủ đề, sự kiện; sửa sau khi ban hành là một bản điều chỉnh.',
    en: 'One annual plan for each year, plus plans for a school year, a theme or an event. Changes after issue are made as an amendment.',
  },
  make: { vi: 'Lập kế hoạch', en: 'New plan' },
  badDate: {
    vi: 'Ghi như 10/01/2024, 01/2024 hoặc 2024.',
    en: 'Enter a date such as 10/01/2024, 01/2024 or 2024.',
  },
  badCell: {
    vi: 'Không hiểu được. Số ghi bằng chữ số.',
    en: 'Not a valid value here. Enter numbers in digits.',
  },
  fromPaper: { vi: 'Đọc từ tệp đã có', en: 'Read from a file' },
  year: { vi: 'Năm', en: 'Year' },
  fromSurvey: { vi: 'Lấy từ đợt khảo sát', en: 'From the survey' },
  noSurvey: { vi: 'Không, bắt đầu trống', en: 'None (start with an empty plan)' },
  surveyHint: {
    vi: 'Mỗi chuyên đề khảo sát thành một dòng, kinh phí theo định mức; tháng là đề xuất để sửa.',
    en: 'Each surveyed topic becomes a line costed by the norm; the months are only a proposal.',
  },
  emptyPlans: { vi: 'Chưa có kế hoạch nào', en: 'No plan yet' },
  emptyPlansWhat: {
    vi: 'Kế hoạch năm gồm các lớp theo tháng: nội dung, thôn, số học viên, kinh phí. Đọc từ tệp năm trước, hoặc lập từ đợt khảo sát nhu cầu.',
    en: 'An annual plan lists the year’s classes by month. Import it from last year’s file, or start from the needs survey.',
  },
  planOf: ({ kind, year, title }: Pick<Plan, 'kind' | 'year' | 'title'>) =>
    kindOf(kind).shortTitle?.(year) ?? { vi: title, en: title },
  chooseKind: { vi: 'Lập kế hoạch nào?', en: 'Which kind of plan?' },
  otherKind: { vi: 'Chọn loại khác', en: 'Another kind' },
  schoolYear: { vi: 'Năm học', en: 'School year' },
  fromDay: { vi: 'Từ ngày', en: 'From' },
  toDay: { vi: 'Đến hết ngày', en: 'To' },
  theme: { vi: 'Chủ đề', en: 'Theme' },
  themeHint: {
    vi: 'Như sẽ ghi dưới tên kế hoạch; có thể để trống.',
    en: 'Printed below the title; may be left blank.',
  },
  planTitle: { vi: 'Tên kế hoạch', en: 'Title' },
  unknownMonth: {
    vi: 'Chưa rõ thời gian: ghi thời gian thì dòng mới được lưu',
    en: 'Date unknown: the row is saved once it has one',
  },
  rowNamed: (title: string, number: number) =>
    title ? { vi: `Dòng “${title}”`, en: `Row “${title}”` } : { vi: `Dòng ${number}`, en: `Row ${number}` },
  rowAt: (heading: string, number: number) => ({
    vi: `${heading}, dòng ${number}`,
    en: `${heading}, row ${number}`,
  }),
  version: (ordinal: number) =>
    ordinal === 1
      ? { vi: 'Bản đầu', en: 'First version' }
      : { vi: `Điều chỉnh lần ${ordinal - 1}`, en: `Amendment ${ordinal - 1}` },
  sums: (lines: number, learners: number, cost: number) => ({
    vi: `${formatNumber(lines)} dòng · ${formatNumber(learners)} học viên · ${formatDong(cost)}`,
    en: `${formatNumber(lines)} lines · ${formatNumber(learners)} learners · ${formatDong(cost)}`,
  }),
  open: { vi: 'Mở kế hoạch', en: 'Open' },
  lines: { vi: 'Các dòng', en: 'Lines' },
  texts: { vi: 'Lời văn', en: 'Texts' },
  approval: { vi: 'Phê duyệt', en: 'Approval' },
  changes: { vi: 'Thay đổi', en: 'Changes' },
  paper: { vi: 'Văn bản', en: 'Paper' },
  table: { vi: 'Tải Excel', en: 'Excel' },
  month: (month: number, year: number) => ({ vi: `Tháng ${month} năm ${year}`, en: `${month}/${year}` }),
  addLine: { vi: 'Thêm dòng', en: 'Add a line' },
  deleteLine: { vi: 'Xóa dòng', en: 'Delete' },
  columns: { vi: 'Cột', en: 'Columns' },
  allColumns: { vi: 'Hiện đủ các cột, rộng như ban đầu', en: 'Show all columns at their default width' },
  addBelow: { vi: 'Thêm dòng bên dưới', en: 'Add a row below' },
  pickDays: { vi: 'Chọn ngày', en: 'Choose dates' },
  oneDayHint: { vi: 'Để trống khi chỉ một ngày.', en: 'Leave blank for a single day.' },
  daysBackwards: { vi: 'Ngày cuối đứng trước ngày đầu.', en: 'The last day is before the first.' },
  undo: { vi: 'Hoàn tác', en: 'Undo' },
  redo: { vi: 'Làm lại', en: 'Redo' },
  up: { vi: 'Đưa lên', en: 'Up' },
  down: { vi: 'Đưa xuống', en: 'Down' },
  keys: {
    vi: 'Gõ để sửa, Enter xuống dòng, Tab sang ô; Shift + mũi tên để chọn; Ctrl C, Ctrl V như Excel; Ctrl Z hoàn tác; Ctrl Enter thêm dòng; Alt + mũi tên đưa dòng lên xuống; bấm số thứ tự hoặc chuột phải để xem việc của dòng.',
    en: 'Type to edit, Enter moves down, Tab moves right; Shift + arrows select; Ctrl C and Ctrl V work as in Excel; Ctrl Z undoes; Ctrl Enter adds a row; Alt + arrows move it; click its number or right-click for more.',
  },
  emptyLines: { vi: 'Kế hoạch chưa có dòng nào', en: 'No lines yet' },
  emptyLinesWhat: {
    vi: 'Thêm dòng đầu tiên rồi gõ hoặc dán từ Excel.',
    en: 'Add the first line, then type or paste from Excel.',
  },
  tooMany: (count: number) => ({
    vi: `Dán ${formatNumber(count)} dòng một lần là quá nhiều; mỗi lần nhiều nhất 2.000 dòng. Chưa có gì thay đổi.`,
    en: `${formatNumber(count)} rows at once are too many; 2,000 at most. Nothing was changed.`,
  }),
  findings: { vi: 'Kiểm tra số liệu', en: 'Data checks' },
  points: (count: number) => ({ vi: `${count} điểm`, en: `${count} points` }),
  moreFindings: (count: number) => ({
    vi: `Còn ${count} điểm khác; hiện ra khi các điểm trên đã xong.`,
    en: `${count} more; shown when these are done.`,
  }),
  noFindings: { vi: 'Không thấy điểm nào cần xem lại.', en: 'No issues found.' },
  hideFindings: { vi: 'Đóng phần kiểm tra số liệu', en: 'Close data checks' },
  showFindings: (count: number) => ({ vi: `Kiểm tra số liệu (${count})`, en: `Checks (${count})` }),
  blankPart: (section: string, label: string) =>
    label
      ? {
          vi: `${section}: “${label}” chưa có nội dung`,
          en: `${section}: nothing is written under “${label}”`,
        }
      : { vi: `${section}: chưa có nội dung`, en: `${section}: nothing is written` },
  whichRows: { vi: 'Xem từng dòng', en: 'Show the rows' },
  mendAll: (count: number) => ({
    vi: `Sửa cả ${count} dòng như gợi ý`,
    en: `Correct all ${count} as proposed`,
  }),
  keepAll: (count: number) => ({ vi: `Giữ cả ${count}, ghi lý do`, en: `Keep all ${count}, with a reason` }),
  keep: { vi: 'Giữ, ghi lý do', en: 'Keep with a reason' },
  kept: (reason: string) => ({ vi: `Đã giữ: ${reason}`, en: `Kept: ${reason}` }),
  keptOf: (count: number) => ({ vi: `Đã giữ (${count})`, en: `Kept (${count})` }),
  reopen: { vi: 'Xem lại', en: 'Reopen' },
  reason: { vi: 'Lý do', en: 'Reason' },
  save: { vi: 'Ghi', en: 'Save' },
  cancel: { vi: 'Hủy', en: 'Cancel' },
  totals: { vi: 'Cộng', en: 'Totals' },
  allYear: { vi: 'Cộng cả năm', en: 'Whole year' },
  byProgramme: { vi: 'Theo lĩnh vực', en: 'By programme' },
  byMonth: { vi: 'Theo tháng', en: 'By month' },
  byVillage: { vi: 'Theo thôn', en: 'By village' },
  bySource: { vi: 'Theo nguồn', en: 'By source' },
  none: { vi: 'Chưa ghi', en: 'Not specified' },
  manyVillages: { vi: 'Nhiều thôn', en: 'Several villages' },
  norm: (base: number, perLearner: number) => ({
    vi: `Định mức: ${formatDong(base)} mỗi lớp + ${formatDong(perLearner)} mỗi học viên`,
    en: `Norm: ${formatDong(base)} a class + ${formatDong(perLearner)} a learner`,
  }),
  noNorm: {
    vi: 'Năm này chưa khai định mức (Cài đặt).',
    en: 'No cost norm has been set for this year (Settings).',
  },
  uncovered: (count: number) => ({
    vi: `Khảo sát còn ${count} chuyên đề chưa có trong kế hoạch`,
    en: `${count} surveyed topics are not in the plan`,
  }),
  addTopic: { vi: 'Thêm vào kế hoạch', en: 'Add to the plan' },
  clashTitle: { vi: 'Người khác vừa sửa cùng chỗ', en: 'Someone else edited the same cell' },
  clashWhat: {
    vi: 'Chọn giữ bản nào; các ô khác đã được gộp.',
    en: 'Choose which value to keep; the other cells have been merged.',
  },
  mine: { vi: 'Giữ của tôi', en: 'Keep mine' },
  theirs: { vi: 'Lấy bản mới', en: 'Use theirs' },
  deletedByThem: { vi: 'Dòng này đã bị người khác xóa.', en: 'Someone else deleted this line.' },
  deletedByMe: {
    vi: 'Bạn đã xóa dòng này, người khác vừa sửa nó.',
    en: 'You deleted this line; someone else has edited it.',
  },
  readOnly: {
    vi: 'Chỉ xem: kế hoạch không ở bước soạn thảo.',
    en: 'Read-only: the plan is no longer a draft.',
  },
  amend: { vi: 'Điều chỉnh, bổ sung', en: 'Amend' },
  amendWhy: { vi: 'Lý do điều chỉnh, bổ sung', en: 'Reason for the amendment' },
  changedSince: (count: number) => ({
    vi: `${count} dòng khác bản đã ban hành`,
    en: `${count} lines differ from the issued plan`,
  }),
  was: { vi: 'Đã ban hành', en: 'As issued' },
  becomes: { vi: 'Điều chỉnh thành', en: 'Amended to' },
  added: { vi: 'Bổ sung', en: 'Added' },
  removed: { vi: 'Bỏ', en: 'Removed' },
  edited: { vi: 'Sửa', en: 'Changed' },
  noChanges: { vi: 'Chưa có dòng nào khác bản đã ban hành.', en: 'No lines differ from the issued plan.' },
  approverUnverified: {
    vi: 'Cơ quan phê duyệt chưa được kiểm chứng.',
    en: 'The approving authority has not been verified.',
  },
  approverUnset: {
    vi: 'Chưa khai cơ quan nào phê duyệt vào ngày này; vẫn gửi được, rồi ghi lại việc phê duyệt theo bản giấy.',
    en: 'No approving authority is on record for this date. You can still send the plan and record the approval from the signed paper.',
  },
  approverSetting: { vi: 'Mở Cài đặt → Ai phê duyệt', en: 'Open Settings → Approving authority' },
  bases: { vi: 'Căn cứ', en: 'Legal bases' },
  recipients: { vi: 'Nơi nhận', en: 'Recipients' },
  recipientsHint: {
    vi: 'Mỗi dòng một nơi; mục đích trong ngoặc: UBND xã (để báo cáo)',
    en: 'One per line, with the purpose in brackets',
  },
  number: { vi: 'Số, ký hiệu', en: 'Number' },
  issuer: { vi: 'Cơ quan ban hành', en: 'Issuer' },
  subject: { vi: 'Về việc', en: 'Subject' },
  date: { vi: 'Ngày ban hành', en: 'Date' },
  usualBasis: { vi: 'Chọn trong các văn bản thường dùng', en: 'Search the usual legal bases' },
  findBasis: {
    vi: 'Gõ số, cơ quan hoặc vài chữ của tên',
    en: 'Type a number, an issuer or words from the title',
  },
  noBasis: {
    vi: 'Không có trong danh sách: bấm “Thêm căn cứ” rồi ghi.',
    en: 'Not listed: click “Add a legal basis” and enter it.',
  },
  addBasis: { vi: 'Thêm căn cứ', en: 'Add a legal basis' },
  wholePaper: { vi: 'Cả năm', en: 'Whole year' },
  survey: { vi: 'Khảo sát nhu cầu', en: 'Needs survey' },
  editLine: { vi: 'Sửa dòng', en: 'Edit line' },
  close: { vi: 'Xong', en: 'Done' },
} as const;

/** A sum with its blanks told: `23 + 1 ô trống`. */
export const sumWords = ({ value, blanks }: Sum, money = false) => {
  const told = money ? formatDong(value) : formatNumber(value);
  return blanks > 0
    ? { vi: `${told} + ${blanks} ô trống`, en: `${told} + ${blanks} blank` }
    : { vi: told, en: told };
};
