import { kindOf } from '#plan/kind/registry.ts';
import type { PlanReading } from '#plan/reading/schema.ts';
import type { Words } from '#vocabulary/language.ts';
import { formatNumber } from '#vocabulary/money.ts';
import type { NameKind } from '../names.ts';
import type { OpenedImport } from '../schema.ts';

/** What the screens of papers read from files say. */
export const words = {
  title: { vi: 'Đọc giấy tờ đã có', en: 'Read a paper that exists' },
  hint: {
    vi: 'Kế hoạch năm trước bằng Word, Excel, PDF, bản quét hay ảnh chụp: máy đọc, anh/chị xem lại, rồi mới thành kế hoạch.',
    en: 'A plan in Word, Excel, PDF, a scan or a photo: it is read, looked through by you, and only then becomes a plan.',
  },
  choose: { vi: 'Chọn tệp', en: 'Choose a file' },
  drop: {
    vi: 'Kéo tệp vào đây, hoặc bấm chọn. Word (.docx, .doc), Excel (.xlsx), PDF, ảnh (.jpg, .png), văn bản (.txt); dưới 25 MB.',
    en: 'Drop a file here or choose one: Word, Excel, PDF, pictures, text; under 25 MB.',
  },
  paperRead: { vi: 'Giấy đã đọc', en: 'The paper read' },
  readBefore: { vi: 'Đã đọc', en: 'Read so far' },
  none: { vi: 'Chưa đọc tệp nào', en: 'Nothing read yet' },
  noneWhat: {
    vi: 'Chọn tệp kế hoạch đã có; chưa có gì được ghi vào sổ cho đến khi anh/chị xem xong.',
    en: 'Choose a plan that exists; nothing becomes a record before you have looked it through.',
  },
  addedBy: (who: string, when: string) => ({ vi: `${who}, ${when}`, en: `${who}, ${when}` }),
  rowAt: (number: number) => ({ vi: `Dòng ${number}`, en: `Row ${number}` }),
  rows: (n: number | null) => ({ vi: `${formatNumber(n ?? 0)} dòng`, en: `${formatNumber(n ?? 0)} rows` }),
  open: { vi: 'Xem lại', en: 'Look through' },
  heading: (name: string) => ({ vi: `Đọc “${name}”`, en: `Reading “${name}”` }),
  waiting: { vi: 'Đang chờ đến lượt đọc ...', en: 'Waiting to be read ...' },
  running: (done: number, of: number) =>
    of > 0
      ? { vi: `Đang đọc: xong ${done} / ${of} trang ...`, en: `Reading: ${done} of ${of} pages ...` }
      : { vi: 'Đang đọc ...', en: 'Reading ...' },
  runningHint: {
    vi: 'Bản quét mất vài giây mỗi trang. Có thể làm việc khác, màn hình này tự cập nhật.',
    en: 'A scan takes some seconds a page. You may do something else meanwhile.',
  },
  stop: { vi: 'Dừng đọc', en: 'Stop' },
  cutOff: {
    vi: 'Việc đọc bị ngắt giữa chừng (máy chủ khởi động lại). Tệp vẫn còn.',
    en: 'The reading was cut off. The file is still here.',
  },
  again: { vi: 'Đọc lại', en: 'Read again' },
  throwAway: { vi: 'Bỏ bản đọc này', en: 'Throw it away' },
  throwAwaySure: (name: string) => ({
    vi: `Bỏ bản đọc “${name}” cùng tệp đính kèm và các chỗ đã sửa? Chưa có gì trong sổ nên không mất gì khác.`,
    en: `Throw away the reading of “${name}” with its file and corrections? Nothing else is lost.`,
  }),
  original: { vi: 'Tải tệp gốc', en: 'Original file' },
  same: (name: string, when: string) => ({
    vi: `Tệp này đã được đọc: “${name}”, ${when}.`,
    en: `This very file was read before: “${name}”, ${when}.`,
  }),
  openSame: { vi: 'Mở bản đọc đó', en: 'Open that reading' },
  summary: (read: NonNullable<OpenedImport['reading']>, open: number) => ({
    vi: `Đọc được ${read.activities.length} dòng, ${read.legalBases.length} căn cứ, ${read.recipients.length} nơi nhận · ${open === 0 ? 'đã xem hết' : `${open} chỗ cần xem`} · chưa ghi gì vào sổ`,
    en: `${read.activities.length} rows, ${read.legalBases.length} bases, ${read.recipients.length} recipients · ${open === 0 ? 'all looked at' : `${open} to look at`} · nothing recorded yet`,
  }),
  original2: { vi: 'Tờ giấy', en: 'The paper' },
  page: (n: number, of: number) => ({ vi: `Trang ${n} / ${of}`, en: `Page ${n} / ${of}` }),
  pageOf: (n: number, name: string) => ({ vi: `Trang ${n} của ${name}`, en: `Page ${n} of ${name}` }),
  showOnPaper: { vi: 'Xem trên giấy', en: 'Show on the paper' },
  points: { vi: 'Chỗ cần xem', en: 'To look at' },
  pointsLeft: (open: number, all: number) => ({
    vi: `còn ${open} / ${all}`,
    en: `${open} of ${all} left`,
  }),
  noPoints: {
    vi: 'Không còn chỗ nào phải xem. Có thể lập kế hoạch.',
    en: 'Nothing left to look at. The plan can be made.',
  },
  looked: (n: number) => ({ vi: `Đã xem ${n} chỗ`, en: `${n} looked at` }),
  keys: {
    vi: 'Enter: nhận như giấy · E: sửa · S: để sau · ↑ ↓: chỗ trước, sau · Ctrl Z: hoàn tác',
    en: 'Enter: accept · E: correct · S: later · ↑ ↓: before, after · Ctrl Z: undo',
  },
  accept: { vi: 'Giữ như giấy', en: 'As on paper' },
  correct: { vi: 'Sửa', en: 'Correct' },
  later: { vi: 'Để sau', en: 'Later' },
  takeBack: { vi: 'Xem lại', en: 'Reopen' },
  save: { vi: 'Ghi', en: 'Write' },
  notUnderstood: {
    vi: 'Không hiểu được giá trị này. Số ghi bằng chữ số; ngày ghi như 10/01/2024.',
    en: 'This makes no sense here. Figures in digits, days as 10/01/2024.',
  },
  facts: { vi: 'Giấy nói gì', en: 'What the paper says' },
  issuer: { vi: 'Cơ quan', en: 'Issuer' },
  number: { vi: 'Số, ký hiệu', en: 'Number' },
  issued: { vi: 'Nơi, ngày', en: 'Place, day' },
  kind: { vi: 'Loại, kỳ', en: 'Kind, period' },
  name: { vi: 'Tên', en: 'Title' },
  theme: { vi: 'Chủ đề', en: 'Theme' },
  community: { vi: 'Số liệu xã', en: 'The commune' },
  lastPeriod: { vi: 'Kết quả kỳ trước', en: 'Last period' },
  needs: { vi: 'Nhu cầu học', en: 'Needs' },
  bases: { vi: 'Căn cứ', en: 'Legal bases' },
  targets: { vi: 'Chỉ tiêu', en: 'Targets' },
  assignments: { vi: 'Phân công', en: 'Assignments' },
  funding: { vi: 'Kinh phí', en: 'Funding' },
  recipients: { vi: 'Nơi nhận', en: 'Recipients' },
  signatories: { vi: 'Người ký', en: 'Signatories' },
  notThere: { vi: 'giấy không ghi', en: 'not on the paper' },
  matches: { vi: 'khớp trung tâm', en: 'this centre' },
  basisKnown: { vi: 'còn hiệu lực', en: 'in force' },
  basisEnded: { vi: 'đã hết hiệu lực', en: 'no longer in force' },
  basisUnknown: { vi: 'chưa đối chiếu', en: 'not checked' },
  lines: { vi: 'Các dòng', en: 'Rows' },
  linesHint: {
    vi: 'Bấm vào ô để thấy chỗ đó trên giấy; gõ để sửa; Ctrl Delete để bỏ hoặc lấy lại dòng.',
    en: 'Select a cell to see it on the paper; type to correct; Ctrl Delete leaves a row out or takes it in again.',
  },
  dropped: { vi: 'không lấy', en: 'left out' },
  names: { vi: 'Tên trong giấy và trong sổ', en: 'Names on paper and in the records' },
  namesHint: {
    vi: 'Tên đã có thì nối vào; tên mới được thêm vào sổ khi lập kế hoạch.',
    en: 'Known names are linked; new ones are added when the plan is made.',
  },
  inRows: (n: number) => ({ vi: `${n} dòng`, en: `${n} rows` }),
  said: { vi: 'Giấy ghi', en: 'On paper' },
  becomes: { vi: 'Trong sổ', en: 'In the records' },
  asNew: { vi: 'Thêm mới', en: 'Add as new' },
  asText: { vi: 'Chỉ để chữ, không nối', en: 'Words only' },
  mustChoose: { vi: '— chọn —', en: '— choose —' },
  undo: { vi: 'Hoàn tác', en: 'Undo' },
  year: { vi: 'Lập cho năm', en: 'For the year' },
  yearTaken: (year: number) => ({
    vi: `Năm ${year} đã có kế hoạch. Đổi năm, hoặc mở kế hoạch đó.`,
    en: `There is a plan of ${year}. Choose another year, or open that plan.`,
  }),
  openPlan: { vi: 'Mở kế hoạch', en: 'Open the plan' },
  make: (year: number) => ({ vi: `Xem xong, lập kế hoạch ${year}`, en: `Done, make the plan of ${year}` }),
  makeResults: { vi: 'Xem xong, ghi kết quả', en: 'Done, record the results' },
  stillOpen: (n: number) => ({
    vi: `Còn ${n} chỗ chưa xem. Lập kế hoạch như giấy ghi? Các chỗ sai vẫn được nhắc trong kế hoạch.`,
    en: `${n} are not looked at yet. Make the plan as the paper has it? What is wrong is told in the plan again.`,
  }),
  makeAnyway: { vi: 'Lập như giấy', en: 'Make it' },
  accepted: { vi: 'Đã lập kế hoạch từ bản đọc này.', en: 'The plan was made from this reading.' },
  acceptedReport: {
    vi: 'Đã ghi kết quả trong giấy vào sổ.',
    en: 'The results of this paper were recorded.',
  },
  undone: {
    vi: 'Lần nhập này đã được hoàn tác; bản đọc và các chỗ sửa vẫn còn.',
    en: 'This import was undone; the reading and its corrections are still here.',
  },
  undoImport: { vi: 'Hoàn tác lần nhập', en: 'Undo the import' },
  undoSure: {
    vi: 'Hoàn tác sẽ xóa kế hoạch vừa lập cùng các thôn, địa điểm, đơn vị mới chưa ai dùng. Bản đọc vẫn còn để lập lại.',
    en: 'This deletes the plan made and the new villages, venues and units that nothing uses. The reading stays.',
  },
  movedOn: {
    vi: 'Kế hoạch đã được trình hoặc đã mở lớp nên không hoàn tác được nữa.',
    en: 'The plan was submitted or has classes, so this cannot be undone any more.',
  },
} as const;

export const stateWords: Readonly<Record<OpenedImport['state'], { vi: string; en: string }>> = {
  reading: { vi: 'đang đọc', en: 'being read' },
  read: { vi: 'chờ xem lại', en: 'to look through' },
  refused: { vi: 'không đọc được', en: 'cannot be read' },
  accepted: { vi: 'đã lập kế hoạch', en: 'plan made' },
  undone: { vi: 'đã hoàn tác', en: 'undone' },
};

export const kindWords = (kind: PlanReading['kind']): Words =>
  kind === 'report' ? { vi: 'Báo cáo', en: 'Report' } : kindOf(kind).words;

export const nameWords: Readonly<Record<NameKind, { vi: string; en: string }>> = {
  village: { vi: 'Thôn', en: 'Village' },
  venue: { vi: 'Địa điểm', en: 'Venue' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
};
