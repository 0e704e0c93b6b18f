import { kindOf } from '#plan/kind/registry.ts';
import type { PlanReading } from '#plan/reading/schema.ts';
import type { Words } from '#vocabulary/language.ts';
import { formatNumber } from '#vocabulary/money.ts';
import type { NameKind } from '../names.ts';
import type { OpenedImport } from '../schema.ts';
import { titles } from './titles.ts';

/** What the screens of papers read from files say. */
export const words = {
  ...titles,
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
  summary: (read: NonNullable<OpenedImport['reading']>, open: number, known: boolean) => ({
    vi: `Đọc được ${read.activities.length} dòng, ${read.legalBases.length} căn cứ, ${read.recipients.length} nơi nhận · ${open > 0 ? `${open} chỗ cần xem` : known ? 'đã xem hết' : 'còn phải nói phần nào là gì'} · chưa ghi gì vào sổ`,
    en: `${read.activities.length} rows, ${read.legalBases.length} bases, ${read.recipients.length} recipients · ${open > 0 ? `${open} to look at` : known ? 'all looked at' : 'parts are still to be said'} · nothing recorded yet`,
  }),
  understood: (percent: number, parts: number) => ({
    vi: `Đã hiểu ${percent} % chữ của giấy${parts > 0 ? `; còn ${parts} phần chưa hiểu` : ''}`,
    en: `${percent} % of the paper's words are understood${parts > 0 ? `; ${parts} parts are not` : ''}`,
  }),
  missing: (what: string) => ({
    vi: `Chưa thấy ${what} trong giấy, nên bản đọc này chưa chắc. Nói phần nào là gì bên dưới, hoặc xem lại tờ giấy.`,
    en: `No ${what} seen in this paper, so the reading is not sure. Say below which part is what, or look at the paper.`,
  }),
  missingWhat: {
    title: { vi: 'tên kế hoạch', en: 'title' },
    rows: { vi: 'dòng hoạt động nào', en: 'row of activities' },
    bases: { vi: 'căn cứ nào', en: 'legal basis' },
  },
  parts: { vi: 'Phần chưa hiểu', en: 'Parts not understood' },
  partsLeft: (n: number) => ({ vi: `còn ${n} phần`, en: `${n} parts left` }),
  partsDone: {
    vi: 'Phần nào của giấy cũng đã biết là gì.',
    en: 'Every part of the paper is known.',
  },
  partsKeys: {
    vi: 'Bấm phím số để nói phần này là gì, rồi sang phần sau · ↑ ↓: phần trước, sau · Ctrl Z: hoàn tác',
    en: 'A digit says what this part is and goes to the next · ↑ ↓: before, after · Ctrl Z: undo',
  },
  partsKnown: (n: number) => ({ vi: `${n} phần đã hiểu`, en: `${n} parts understood` }),
  noHeading: { vi: 'Phần không có đầu mục', en: 'A part without a heading' },
  morePlaces: (n: number) => ({ vi: `… và ${n} đoạn nữa`, en: `… and ${n} more` }),
  takenFor: (what: string) => ({ vi: `Máy hiểu là: ${what}`, en: `Taken for: ${what}` }),
  takenForNothing: { vi: 'Máy chưa hiểu phần này.', en: 'This part was not understood.' },
  becauseOf: (signs: string) => ({ vi: `vì ${signs}`, en: `because of ${signs}` }),
  onlySeen: (signs: string) => ({ vi: `Chỉ thấy ${signs}.`, en: `Only this was seen: ${signs}.` }),
  whatIsIt: { vi: 'Phần này là gì?', en: 'What is this part?' },
  columns: { vi: 'Cột nào là gì?', en: 'What is each column?' },
  columnIs: (header: string) => ({ vi: `Cột “${header}” là`, en: `The column “${header}” is` }),
  columnUnknown: { vi: '— chưa hiểu —', en: '— not understood —' },
  columnNameless: (n: number) => ({ vi: `cột ${n}`, en: `column ${n}` }),
  recalled: (n: number) => ({
    vi: `${n} phần được hiểu theo điều đã nói lần trước`,
    en: `${n} parts are understood by what was said of an earlier paper`,
  }),
  recalledAs: (printed: string, what: string) => ({
    vi: `“${printed}” là ${what}`,
    en: `“${printed}” is ${what}`,
  }),
  notSo: { vi: 'Không phải, quên đi', en: 'Not so, forget it' },
  unplaced: { vi: 'Chỗ đã sửa nay không còn trong bản đọc', en: 'Corrections that have no place any more' },
  unplacedHint: {
    vi: 'Giấy vừa được đọc lại theo điều anh/chị nói. Các chỗ sửa khác vẫn giữ; những chỗ này ghi lại vào đúng nơi nếu cần.',
    en: 'The paper was read again by what you said. Other corrections stay; write these where they belong if needed.',
  },
  unplacedDone: { vi: 'Đã xem, bỏ danh sách', en: 'Seen, clear the list' },
  rereading: { vi: 'Đang đọc lại theo điều vừa nói ...', en: 'Reading again ...' },
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
  noPointsYet: {
    vi: 'Những gì đã hiểu không có chỗ nào phải xem. Còn phần chưa hiểu ở trên.',
    en: 'Nothing to look at in what was understood. Parts above are not yet.',
  },
  looked: (n: number) => ({ vi: `Đã xem ${n} chỗ`, en: `${n} looked at` }),
  keys: {
    vi: 'Enter: giữ như giấy · 1: sửa như gợi ý · E: tự sửa · S: để sau · ↑ ↓: chỗ trước, sau · Ctrl Z: hoàn tác · Ctrl Enter: lập kế hoạch',
    en: 'Enter: as on paper · 1: mend · E: correct · S: later · ↑ ↓: before, after · Ctrl Z: undo · Ctrl Enter: make the plan',
  },
  accept: { vi: 'Giữ như giấy', en: 'As on paper' },
  acceptAll: (n: number) => ({ vi: `Giữ cả ${n} như giấy`, en: `All ${n} as on paper` }),
  mendAll: (n: number) => ({ vi: `Sửa cả ${n}`, en: `Mend all ${n}` }),
  eachRow: { vi: 'Từng dòng', en: 'Row by row' },
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
  written: { vi: 'Giấy ghi', en: 'On paper' },
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
  stillOpen: (parts: number, points: number) => ({
    vi: `Còn ${[...(parts > 0 ? [`${parts} phần chưa hiểu`] : []), ...(points > 0 ? [`${points} chỗ chưa xem`] : [])].join(' và ')}. Lập kế hoạch với những gì đã đọc? Phần chưa hiểu không vào kế hoạch; các chỗ sai vẫn được nhắc ở đó.`,
    en: `${parts} parts are not understood and ${points} points not looked at. Make the plan of what was read? Parts that are not understood are left out; what is wrong is told in the plan again.`,
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
