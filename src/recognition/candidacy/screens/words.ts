import type { Words } from '#vocabulary/language.ts';
import { formatNumber } from '#vocabulary/money.ts';

const said = (vi: string, en: string): Words => ({ vi, en });
const n = formatNumber;

export const words = {
  year: said('Năm', 'Year'),
  model: said('Danh hiệu', 'Title'),
  village: said('Thôn', 'Village'),
  state: said('Tình trạng', 'State'),
  all: said('Tất cả', 'All'),
  back: said('Mô hình học tập', 'Learning titles'),
  close: said('Đóng', 'Close'),
  save: said('Lưu', 'Save'),
  cancel: said('Thôi', 'Cancel'),
  hide: said('Ẩn giấy', 'Hide the paper'),
  show: said('Xem giấy', 'Show the paper'),

  boardSum: (registered: number, recognised: number, year: number) =>
    said(
      `${n(recognised)} được công nhận, ${n(registered)} đăng ký năm ${year}`,
      `${n(recognised)} recognised, ${n(registered)} registered in ${year}`,
    ),
  boardNone: (year: number) => said(`Năm ${year} chưa ai đăng ký`, `Nobody is registered in ${year} yet`),
  boardWhat: said(
    'Đăng ký, tự đánh giá, họp thôn, hội đồng, quyết định: số của từng danh hiệu, cạnh năm trước.',
    'Registered, assessed, met, recognised: each title beside the year before.',
  ),
  byModel: said('Theo danh hiệu', 'By title'),
  byVillage: said('Theo thôn', 'By village'),
  lowestFirst: said('thấp nhất trước', 'the lowest first'),
  met: said('đạt', 'recognised'),
  registered: said('đăng ký', 'registered'),
  mark: (year: number) => said(`mức ${year}, QĐ 387`, `target of ${year}, decision 387`),
  markNote: (confidence: string) =>
    confidence === 'H'
      ? said(
          'Mức của QĐ 387/QĐ-TTg lấy từ hai nguồn thống nhất, chưa đọc toàn văn.',
          'The target agrees in two sources; the text itself was not read.',
        )
      : said(
          'Mức của QĐ 387/QĐ-TTg lấy từ một nguồn, chưa đối chiếu.',
          'The target is from one source and not checked.',
        ),
  figures: (met: number, registered: number, total: number | null) =>
    said(
      `${n(met)} đạt · ${n(registered)} đăng ký${total === null ? '' : ` / ${n(total)}`}`,
      `${n(met)} recognised · ${n(registered)} registered${total === null ? '' : ` of ${n(total)}`}`,
    ),
  between: (assessed: number, met: number) =>
    said(
      `${n(assessed)} đã tự đánh giá · ${n(met)} đủ điều kiện theo bộ tiêu chí`,
      `${n(assessed)} assessed · ${n(met)} meet the set`,
    ),
  last: (year: number, registered: number, recognised: number) =>
    said(
      `năm ${year}: ${n(registered)} đăng ký, ${n(recognised)} đạt`,
      `${year}: ${n(registered)} registered, ${n(recognised)} recognised`,
    ),
  register: said('Đăng ký danh hiệu', 'Register'),
  meetings: said('Họp thôn', 'Village meetings'),
  councils: said('Hội đồng', 'Council'),
  decisions: said('Quyết định', 'Decisions'),
  clans: said('Dòng họ', 'Clans'),
  poster: said('Áp phích', 'Poster'),
  tablePdf: said('Biểu thống kê (PDF)', 'Table (PDF)'),
  tableExcel: said('Tải Excel', 'Excel'),
  window: (from: string, to: string) =>
    said(`Tự đánh giá mở từ ${from} đến ${to}`, `Self-assessment is open from ${from} to ${to}`),

  list: said('Danh sách danh hiệu', 'List of a title'),
  listSum: (count: number, of: string) => said(`${n(count)} ${of}`, `${n(count)} × ${of}`),
  none: said('Chưa có ai trong danh sách này', 'Nobody is on this list yet'),
  noneWhat: said(
    'Đăng ký từng hộ, cả thôn, hoặc dán danh sách từ Excel. Bỏ bớt điều kiện lọc nếu đang lọc.',
    'Register one, a whole village, or paste a list from Excel. Take filters off if there are any.',
  ),
  name: said('Tên', 'Name'),
  code: said('Số hộ', 'Number'),
  result: said('Kết quả', 'Result'),
  movedTo: (village: string) => said(`nay ở ${village}`, `now in ${village}`),
  more: (count: number) => said(`Hiện thêm ${n(count)}`, `Show ${n(count)} more`),
  assessAll: (count: number) => said(`Gửi bản tự đánh giá của ${n(count)} hồ sơ`, `Hand in ${n(count)}`),
  proposeAll: (count: number) => said(`Đề nghị ${n(count)} hồ sơ`, `Propose ${n(count)}`),
  proposeSure: (count: number) =>
    said(
      `${n(count)} hồ sơ được Hội Khuyến học đề nghị xét công nhận và không sửa được nữa. Từng hồ sơ vẫn trả lại được.`,
      `${n(count)} are proposed and no longer changed. Each can still be returned.`,
    ),
  assessSure: (count: number) =>
    said(
      `${n(count)} bản tự đánh giá được gửi đi như đang ghi. Hồ sơ còn mục chưa chấm thì chưa hồ sơ nào được gửi, và phần mềm nói hồ sơ nào.`,
      `${n(count)} are handed in as they are. Where one is not scored, none goes and it is told which.`,
    ),
  stepped: (count: number) => said(`Đã chuyển ${n(count)} hồ sơ.`, `${n(count)} went on.`),
  carry: (year: number) => said(`Đăng ký lại danh hiệu năm ${year}`, `Carry over ${year}`),
  carryWhat: said(
    'Ai được công nhận năm trước mà chưa đăng ký thì được đăng ký cho năm nay; bấm “Hoàn tác” nếu nhầm.',
    'Whoever was recognised in the year before is registered again.',
  ),
  paperList: said('Danh sách để in', 'The list to print'),

  registerTitle: said('Đăng ký danh hiệu học tập', 'Register for a title'),
  pick: said('Chọn trong danh sách', 'Choose from the list'),
  fromExcel: said('Từ Excel', 'From Excel'),
  chooseVillage: said('Chọn thôn để thấy danh sách.', 'Choose a village to see its list.'),
  tickAll: (count: number) => said(`Chọn cả ${n(count)}`, `All ${n(count)}`),
  doRegister: (count: number) => said(`Đăng ký ${n(count)}`, `Register ${n(count)}`),
  isIn: said('đã đăng ký', 'registered'),
  wasRecognised: said('đạt năm trước', 'recognised last year'),
  alsoIn: (village: string) =>
    said(`trùng chủ hộ với một hộ ở ${village}`, `same head as a household of ${village}`),
  noSubjects: said('Chưa có ai để đăng ký', 'There is nobody to register'),
  noSubjectsWhat: said(
    'Danh sách hộ lấy từ “Người dân”, dòng họ từ “Dòng họ”, đơn vị và thôn từ “Tổ chức”.',
    'Households come from the residents, clans, units and villages from their lists.',
  ),
  done: (count: number) => said(`Đã đăng ký ${n(count)}.`, `${n(count)} were registered.`),
  undo: said('Hoàn tác', 'Undo'),
  undone: (count: number) => said(`Đã bỏ ${n(count)} đăng ký vừa ghi.`, `${n(count)} were taken back.`),
  seeList: said('Xem danh sách', 'See the list'),
  importAll: (count: number) => said(`Đăng ký ${n(count)} dòng`, `Register ${n(count)} rows`),
  importKnown: (count: number) =>
    said(`${n(count)} dòng đã đăng ký, được bỏ qua`, `${n(count)} are registered already`),
  importSkipped: (count: number) =>
    said(`${n(count)} dòng không đánh dấu đăng ký, được bỏ qua`, `${n(count)} rows are not ticked`),
  find: said('Tìm tên', 'Find a name'),

  scores: said('Các mục xét', 'What is asked'),
  noSet: said('Chưa có bộ tiêu chí', 'No criteria set'),
  noSetWhat: said(
    'Bộ tiêu chí của danh hiệu này chưa nhập mục nào, nên chưa chấm được. Hồ sơ vẫn giữ đăng ký.',
    'The set of this title has no items yet, so nothing can be scored. The registration stays.',
  ),
  toSet: said('Mở bộ tiêu chí', 'Open the criteria set'),
  derived: said('theo sổ', 'from the records'),
  claimed: said('tự ghi', 'claimed'),
  nobodyKnows: said('sổ không có số này', 'not in the records'),
  notApplicable: said('Không áp dụng', 'Does not apply'),
  reason: said('Lý do (khi khác với sổ, hoặc không áp dụng)', 'Why (where it differs, or does not apply)'),
  reasonShort: said('Lý do', 'Why'),
  figure: said('Điểm hoặc số', 'Score'),
  yes: said('Có', 'Yes'),
  no: said('Không', 'No'),
  byRecords: said('Để theo sổ', 'As the records say'),
  addFile: said('Thêm minh chứng', 'Add evidence'),
  openSheets: (label: string) => said(`Xem sổ của: ${label}`, `Open the records of: ${label}`),
  sheets: said('Những tờ sổ đứng sau con số', 'The sheets behind the figure'),
  noSheets: said('Không có tờ sổ nào trong năm.', 'There is no sheet in the year.'),
  facts: said('Sổ của trung tâm biết gì', 'What the records know'),
  missing: (count: number) => said(`Còn thiếu ${n(count)} mục`, `${n(count)} still missing`),
  nothingMissing: said('Đủ các mục', 'All is there'),
  who: said('ai đưa', 'from whom'),
  total: (points: number) => said(`Tổng ${n(points)} điểm`, `${n(points)} points`),
  assessHere: said('Tự đánh giá từng câu', 'Answer one by one'),
  question: (at: number, of: number) => said(`Câu ${at} / ${of}`, `Question ${at} of ${of}`),
  next: said('Câu sau', 'Next'),
  previous: said('Câu trước', 'Back'),
  finish: said('Xong, xem lại', 'Done, look it over'),
  saying: said('Ghi lý do rồi bấm Lưu.', 'Say why, then save.'),
  differs: (own: string) =>
    said(`Sổ ghi ${own}. Chấm khác thì ghi lý do.`, `The records say ${own}. Say why you answer otherwise.`),
  otherYears: said('Các năm khác', 'Other years'),
  certificate: (number: number, year: number) =>
    said(`Giấy chứng nhận số ${number}/${year}`, `Certificate ${number}/${year}`),
  certificateCode: (code: string) => said(`mã kiểm tra ${code}`, `check code ${code}`),
  validTo: (day: string) => said(`giữ đến ${day}`, `valid to ${day}`),
  inVillage: (village: string) => said(`thôn ${village}`, village),
  household: (code: string) => said(`hộ ${code}`, `household ${code}`),
  paperAssessment: said('Bản tự đánh giá', 'Self-assessment'),
  partly: (answered: number, all: number) =>
    said(`Đã chấm ${n(answered)} / ${n(all)} mục`, `${n(answered)} of ${n(all)} scored`),
  undecided: said('Chưa chấm', 'Not scored'),
  fileTo: said('Hồ sơ của xã', 'The commune’s dossier'),
} as const;
