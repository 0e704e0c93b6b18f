import type { Words } from '#vocabulary/language.ts';
import { formatNumber } from '#vocabulary/money.ts';
import type { Light } from '../rules.ts';
import type { DossierPaper } from '../schema.ts';

const said = (vi: string, en: string): Words => ({ vi, en });
const n = formatNumber;

export const lightWords: Readonly<Record<Light, Words>> = {
  done: said('đủ', 'there'),
  short: said('thiếu', 'missing'),
  unchecked: said('chưa đối chiếu', 'not checked'),
};
export const paperWords: Readonly<Record<DossierPaper, Words>> = {
  proposal: said('Tờ trình', 'Proposal'),
  report: said('Báo cáo tự đánh giá', 'Self-assessment'),
  summary: said('Bản tổng hợp', 'Summary'),
  minutes: said('Biên bản họp', 'Minutes'),
  evidence: said('Danh mục minh chứng', 'Evidence list'),
};

export const words = {
  title: (done: number, short: number) =>
    said(
      `${n(done + short)} chỉ tiêu đã đối chiếu: ${n(done)} đủ, ${n(short)} còn thiếu`,
      `${n(done + short)} indicators checked: ${n(done)} there, ${n(short)} missing`,
    ),
  of: (commune: string, year: number) =>
    said(
      `Hồ sơ “Cộng đồng học tập” ${commune} năm ${year}`,
      `Learning community dossier of ${commune}, ${year}`,
    ),
  daysLeft: (days: number, day: string) =>
    days >= 0
      ? said(`còn ${n(days)} ngày đến hạn nộp ${day}`, `${n(days)} days until ${day}`)
      : said(`quá hạn nộp ${day} ${n(-days)} ngày`, `${n(-days)} days after ${day}`),
  sentOn: (day: string) => said(`đã gửi ${day}, giữ nguyên như khi gửi`, `sent on ${day}, kept as it was`),
  none: (year: number) => said(`Xã chưa mở hồ sơ năm ${year}`, `The dossier of ${year} is not open yet`),
  noneWhat: said(
    'Mở hồ sơ để theo dõi từng chỉ tiêu suốt năm: đủ gì, thiếu gì, ai đưa, trước ngày nào.',
    'Open it to follow each indicator through the year: what is there, what is missing, from whom and by when.',
  ),
  open: (year: number) => said(`Mở hồ sơ năm ${year}`, `Open the dossier of ${year}`),
  silent: said('Chưa công bố kết quả.', 'No result is announced.'),
  silentWhat: (untyped: number, unchecked: number) =>
    said(
      [
        untyped > 0 ? `Còn ${n(untyped)} chỉ tiêu chưa nhập lời văn.` : '',
        unchecked > 0 ? `${n(unchecked)} chỉ tiêu đã nhập, chưa ai đối chiếu văn bản gốc.` : '',
        'Xác nhận nguồn xong thì phần mềm mới xét.',
      ]
        .filter(Boolean)
        .join(' '),
      `${n(untyped)} indicators are not typed in, ${n(unchecked)} are not checked. Results come once the source is confirmed.`,
    ),
  toSet: said('Đối chiếu văn bản gốc', 'Check against the text'),
  criteria: (criteria: number, indicators: number) =>
    said(
      `${n(criteria)} tiêu chí, ${n(indicators)} chỉ tiêu`,
      `${n(criteria)} criteria, ${n(indicators)} indicators`,
    ),
  noIndicators: said(
    'chưa nhập chỉ tiêu – chưa công bố kết quả',
    'no indicators typed in – no result announced',
  ),
  notChecked: said('chưa đối chiếu – chưa công bố kết quả', 'not checked – no result announced'),
  evidence: (count: number) => said(`${n(count)} minh chứng`, `${n(count)} proofs`),
  whence: said('Con số từ đâu ra', 'Where the figure comes from'),
  whenceOf: (figure: string) => said(`Con số ${figure} từ đâu ra`, `Where ${figure} comes from`),
  chooseOne: said(
    'Bấm một chỉ tiêu để xem con số của nó được lập từ những tờ sổ nào.',
    'Press an indicator to see the sheets that its figure is made of.',
  ),
  pressed: (count: number) => said(`${n(count)} lần bấm`, `${n(count)} presses`),
  noMeasure: said(
    'Chỉ tiêu này không có số trong sổ: xã ghi và kèm minh chứng.',
    'The records have no figure for it: the commune says it and proves it.',
  ),
  fill: said('Chấm, thêm minh chứng', 'Score, add evidence'),
  byModel: said('Đăng ký và đạt, theo mô hình', 'Registered and recognised, by title'),
  missing: (count: number) =>
    count === 0
      ? said('Không còn thiếu gì', 'Nothing is missing')
      : said(
          `Còn thiếu ${n(count)} thứ, ai đưa, trước ngày nào`,
          `${n(count)} things missing, from whom, by when`,
        ),
  byDate: said('xếp theo hạn', 'by their dates'),
  missingText: (count: number) =>
    said(`Lời văn ${n(count)} chỉ tiêu, phụ lục của văn bản`, `The wording of ${n(count)} indicators`),
  meetings: (villages: number) =>
    said(`Biên bản họp của ${n(villages)} thôn`, `Minutes of ${n(villages)} villages`),
  heads: said('trưởng các thôn', 'the village heads'),
  department: said('Sở Giáo dục và Đào tạo', 'the department of education'),
  assign: said('Giao việc', 'Assign'),
  assignOf: (what: string) => said(`Giao việc: ${what}`, `Assign: ${what}`),
  who: said('Ai đưa', 'From whom'),
  dueOn: said('Trước ngày', 'By'),
  note: said('Ghi chú', 'Note'),
  save: said('Lưu', 'Save'),
  cancel: said('Thôi', 'Cancel'),
  see: said('Xem', 'See'),
  families: said('Gia đình học tập, theo thôn', 'Learning families, by village'),
  whatIf: said('Nếu xin mức cao hơn', 'What if a higher level'),
  whatIfWhat: said(
    'Đổi số để thử: hồ sơ không đổi. Dòng dưới nói còn thiếu gì cho từng mức.',
    'Change figures to try: the dossier stays. Below is what each level still lacks.',
  ),
  reached: (level: string) => said(`${level}: đủ`, `${level}: all there`),
  lacks: (level: string, count: number) =>
    said(`${level}: còn thiếu ${n(count)}`, `${level}: ${n(count)} missing`),
  notYet: (level: string, day: string) =>
    said(`${level}: sớm nhất ${day}`, `${level}: ${day} at the earliest`),
  wouldNot: said(
    'Bộ tiêu chí chưa đối chiếu: đây chỉ là thử, không phải kết quả.',
    'The set is not checked: this is a trial, no result.',
  ),
  reset: said('Về số thật', 'Back to the real figures'),
  yes: said('Có', 'Yes'),
  papers: said('Giấy tờ của hồ sơ', 'Papers of the dossier'),
  send: said('Gửi hồ sơ', 'Send the dossier'),
  sendWhat: said(
    'Hồ sơ giữ nguyên như hôm nay, kể cả khi sổ thay đổi, cho tới khi được trả lại. In và gửi các giấy tờ kèm theo.',
    'The dossier stays as it is today, whatever changes in the records, until it comes back.',
  ),
  village: said('thôn', 'village'),
  recognised: (count: number) => said(`${n(count)} được công nhận`, `${n(count)} recognised`),
  noTitles: said('Hộ này chưa có công dân học tập.', 'Nobody of this household is a learning citizen.'),
  classes: said('Lớp đã học', 'Classes attended'),
} as const;
