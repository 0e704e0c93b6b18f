import type { Words } from '#vocabulary/language.ts';
import type { engines, indicatorTypes, models, notApplicableRules } from '../criteria-set/set.ts';
import { titles } from './titles.ts';

const said = (vi: string, en: string): Words => ({ vi, en });

export const modelWords: Readonly<Record<(typeof models)[number], Words>> = {
  commune: said('Cộng đồng học tập cấp xã', 'Learning community (commune)'),
  citizen: said('Công dân học tập', 'Learning citizen'),
  family: said('Gia đình học tập', 'Learning family'),
  clan: said('Dòng họ học tập', 'Learning clan'),
  village: said('Cộng đồng học tập thôn, bản, tổ', 'Learning village'),
  unit: said('Đơn vị học tập', 'Learning unit'),
  centre: said('Trung tâm học tập cộng đồng', 'The centre itself'),
};
export const engineWords: Readonly<Record<(typeof engines)[number], Words>> = {
  'all-must-pass': said('Đạt tất cả chỉ tiêu, theo mức độ', 'All indicators must be met, by level'),
  'points-with-floor': said('Chấm điểm, có điểm sàn từng mục', 'Points with a floor'),
  'points-with-bands': said('Chấm điểm, xếp loại', 'Points with grades'),
};
export const typeWords: Readonly<Record<(typeof indicatorTypes)[number], Words>> = {
  boolean: said('Có / không', 'Yes or no'),
  percent: said('Tỷ lệ %', 'Percent'),
  number: said('Số lượng', 'Number'),
  amount: said('Số tiền (đồng)', 'Amount (đồng)'),
  level: said('Mức độ', 'Level'),
  points: said('Điểm', 'Points'),
};
export const ruleWords: Readonly<Record<(typeof notApplicableRules)[number], Words>> = {
  full: said('Tính đủ điểm', 'Full points'),
  redistributed: said('Chia điểm cho các mục còn lại', 'Points shared over the rest'),
  'left-out': said('Bỏ ra, không xét', 'Left out'),
};

export const words = {
  ...titles,
  sum: (checked: number, all: number) =>
    said(`${checked} / ${all} bộ tiêu chí đã đối chiếu`, `${checked} / ${all} criteria sets checked`),
  subtitle: said(
    'Chưa đối chiếu văn bản gốc thì chưa công bố kết quả.',
    'What was not checked against the official text announces no result.',
  ),
  checked: said('đã đối chiếu', 'checked'),
  unchecked: said('chưa đối chiếu – chưa công bố kết quả', 'not checked – no result announced'),
  inForce: said('Đang áp dụng', 'In force'),
  former: said('Cũ, giữ cho hồ sơ trước', 'Former, for old records'),
  counts: (criteria: number, indicators: number) =>
    said(`${criteria} tiêu chí, ${indicators} chỉ tiêu`, `${criteria} criteria, ${indicators} indicators`),
  version: (number: number) =>
    number === 0 ? said('bản kèm phần mềm', 'as shipped') : said(`bản ${number}`, `version ${number}`),
  add: said('Thêm bộ tiêu chí', 'Add a set'),
  addCode: said('Mã bộ tiêu chí', 'Id of the set'),
  addCodeHint: said('Chữ không dấu, số và gạch ngang: XLTT-LANGSON-2013', 'Letters, digits and hyphens'),
  importFile: said('Nhập từ tệp', 'Take in a file'),
  exportFile: said('Tải tệp để xã khác dùng', 'Save as a file for others'),
  importTitle: said('Bộ tiêu chí trong tệp', 'The set in the file'),
  importWrong: said('Không nhập được tệp này', 'This file cannot be taken in'),
  importWhat: (name: string, known: boolean) =>
    known
      ? said(
          `“${name}” đã có: nội dung tệp sẽ thành bản mới nhất, chưa đối chiếu.`,
          `“${name}” is there: the file becomes its newest version.`,
        )
      : said(`Thêm “${name}”, chưa đối chiếu.`, `Adds “${name}”, not checked.`),
  importDo: said('Nhập bộ tiêu chí', 'Take it in'),
  tabs: {
    content: said('Nội dung', 'Content'),
    trial: said('Chấm thử', 'Trial'),
    compare: said('So sánh bản', 'Compare'),
    confirm: said('Văn bản gốc', 'Official text'),
  },
  silent: said('Chưa công bố kết quả.', 'No result is announced.'),
  silentWhat: said(
    'Nhập đủ lời văn, đính văn bản gốc rồi xác nhận; phần mềm mới xét.',
    'Type the text in, attach the official one and confirm it.',
  ),
  ready: said(
    'Đã đủ nội dung: còn đính văn bản gốc và xác nhận.',
    'Complete: attach the official text and confirm.',
  ),
  missing: (count: number) => said(`Còn thiếu ${count} điều`, `${count} things missing`),
  andMore: (count: number) => said(`… và ${count} điều nữa`, `… and ${count} more`),
  doConfirm: said('Đối chiếu văn bản gốc', 'Check against the text'),
  confirmedBy: (by: string, on: string, source: string) =>
    said(`${by} đối chiếu ${on}: ${source}`, `${by} checked it ${on}: ${source}`),
  shippedChecked: said(
    'Quy tắc chấm đã đối chiếu khi phát hành phần mềm.',
    'Its rule was checked when the software was released.',
  ),
  unread: (codes: string) =>
    said(`Lời văn mục ${codes} chưa đối chiếu.`, `The wording of ${codes} was not checked.`),
  edit: said('Sửa', 'Edit'),
  editNew: (number: number) => said(`Sửa thành bản ${number}`, `Edit as version ${number}`),
  editNewWhat: said(
    'Bản này đã dùng hoặc đã xác nhận nên giữ nguyên, kết quả cũ không đổi. Sửa lời văn hay điểm thì bản mới phải xác nhận lại.',
    'This version stays as it is with its results. A new version with another text has to be confirmed again.',
  ),
  done: said('Xong', 'Done'),
  incomplete: said(
    'Còn ô chưa điền hoặc sai, phần này chưa lưu',
    'Something is empty or wrong and is not saved yet',
  ),
  general: said('Thông tin chung', 'In general'),
  name: said('Tên', 'Name'),
  model: said('Dùng cho', 'For'),
  basis: said('Căn cứ', 'Basis'),
  validFrom: said('Hiệu lực từ', 'In force from'),
  validTo: said('Hiệu lực đến', 'In force until'),
  engine: said('Cách xét', 'How it judges'),
  rule: said('Mục không áp dụng', 'What does not apply'),
  ruleNone: said('(văn bản chưa nêu)', '(not said)'),
  validity: said('Giữ danh hiệu (tháng)', 'Valid for (months)'),
  recogniser: said('Người công nhận', 'Recogniser'),
  expectedCriteria: said('Số tiêu chí trong văn bản', 'Criteria in the text'),
  expectedIndicators: said('Số chỉ tiêu trong văn bản', 'Indicators in the text'),
  maxTotal: said('Tổng điểm tối đa', 'Most points'),
  passTotal: said('Đạt từ (điểm)', 'Pass from'),
  floor: said('Mỗi mục không dưới', 'Floor of each item'),
  levels: said('Mức độ', 'Levels'),
  addLevel: said('Thêm mức độ', 'Add a level'),
  months: said('Sau mức trước (tháng)', 'After the one before (months)'),
  bands: said('Xếp loại, từ cao xuống thấp', 'Grades, from high to low'),
  addBand: said('Thêm loại', 'Add a grade'),
  min: said('Từ điểm', 'From'),
  recognised: said('Được công nhận', 'Recognised'),
  code: said('Mã', 'Code'),
  label: said('Lời văn', 'Wording'),
  type: said('Kiểu', 'Kind'),
  max: said('Điểm tối đa', 'Most points'),
  comparator: said('So sánh', 'Compared'),
  atLeast: said('từ … trở lên', 'at least'),
  atMost: said('không quá', 'at most'),
  threshold: (level: string) => said(`Ngưỡng ${level}`, `Threshold ${level}`),
  criterion: (code: string) => said(`Tiêu chí ${code}`, `Criterion ${code}`),
  indicator: (code: string) => said(`Chỉ tiêu ${code}`, `Indicator ${code}`),
  addCriterion: said('Thêm tiêu chí', 'Add a criterion'),
  addIndicator: said('Thêm chỉ tiêu', 'Add an indicator'),
  keys: said(
    'Ctrl+Enter thêm chỉ tiêu bên dưới. Dán nhiều dòng vào ô lời văn trống: mỗi dòng thành một chỉ tiêu.',
    'Ctrl+Enter adds an indicator below. Several lines pasted into an empty wording become an indicator each.',
  ),
  remove: said('Bỏ', 'Remove'),
  removeOf: (what: string) => said(`Bỏ ${what}`, `Remove ${what}`),
  noIndicators: said('Chưa nhập chỉ tiêu nào.', 'No indicators yet.'),
  noCriteria: said('Chưa nhập tiêu chí nào', 'No criteria yet'),
  noCriteriaWhat: said(
    'Mở phụ lục của văn bản, bấm Sửa rồi nhập từng tiêu chí.',
    'Open the annex of the text and type it in.',
  ),
  yes: said('Có', 'Yes'),
  notApplicable: said('Không áp dụng', 'Does not apply'),
  score: said('Điểm hoặc số', 'Score'),
  total: (total: string) => said(`Tổng ${total} điểm`, `${total} points in all`),
  verdict: {
    met: said('Đạt', 'Met'),
    'not-met': said('Chưa đạt', 'Not met'),
    'not-announced': said('Chưa công bố kết quả', 'No result announced'),
  },
  trialWhat: said('Chấm thử không lưu lại và không thành kết quả của ai.', 'A trial is not kept.'),
  before: said('Bản trước', 'Before'),
  after: said('Bản sau', 'After'),
  changes: (count: number) =>
    count === 0
      ? said('Hai bản giống nhau', 'Both are the same')
      : said(`${count} chỗ khác nhau`, `${count} differences`),
  oneVersion: said('Mới có một bản', 'There is one version'),
  oneVersionWhat: said(
    'Khi sửa một bản đã dùng, bản mới hiện ở đây cạnh bản cũ.',
    'A new version will stand here beside the old one.',
  ),
  state: {
    same: said('giữ nguyên', 'same'),
    changed: said('sửa', 'changed'),
    added: said('thêm', 'added'),
    removed: said('bỏ', 'removed'),
  },
  whole: said('Cách xét', 'The rule'),
  attach: said('Đính văn bản gốc (PDF, ảnh, Word)', 'Attach the official text'),
  attached: (name: string) => said(`Văn bản đã đính: ${name}`, `Attached: ${name}`),
  source: said('Văn bản đã đối chiếu', 'The text it was checked against'),
  sourceHint: said('Ví dụ: Phụ lục I, Thông tư 25/2023/TT-BGDĐT', 'For example: annex I of circular 25/2023'),
  confirm: said('Tôi đã đối chiếu, đúng văn bản gốc', 'I have checked it: it is as in the text'),
  confirmWhat: said(
    'Sau khi xác nhận, phần mềm công bố kết quả theo bộ này; tên người xác nhận và ngày được ghi lại.',
    'From then on results by this set are announced; who confirmed it and when is kept.',
  ),
  edges: said('Dựa trên danh hiệu khác', 'Rests on other titles'),
  edgeOn: said('Danh hiệu', 'Title'),
  edgeIndicator: said('Chỉ tiêu hỏi đến', 'Indicator that asks for it'),
  edgeNoIndicator: said('(không rõ)', '(not known)'),
  share: said('Cần bao nhiêu %', 'Share needed (%)'),
  edgeRead: said('Đã đọc trong văn bản', 'Read in the text'),
  addEdge: said('Thêm danh hiệu làm nền', 'Add a title that it rests on'),
  periodFrom: said('Số liệu từ ngày', 'Data from'),
  periodTo: said('Số liệu đến ngày', 'Data until'),
  submitBy: said('Nộp trước (năm sau)', 'File by (next year)'),
  decideBy: said('Quyết định trước (năm sau)', 'Decide by (next year)'),
  dayOfYearHint: said('Ghi ngày/tháng: 28/02', 'Day and month: 28/02'),
  edge: (share: string) => said(`cần ${share} %`, `${share} % of them`),
  inferred: said('suy luận của phần mềm, chưa xác nhận', 'our inference, not confirmed'),
} as const;
