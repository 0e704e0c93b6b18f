import { type CivilDate, formatDate, weekdayName } from '#vocabulary/date.ts';
import type { Words } from '#vocabulary/language.ts';
import { formatNumber } from '#vocabulary/money.ts';
import type { Period } from '#vocabulary/period.ts';
import { periodName } from '#vocabulary/period.ts';
import { titles } from './titles.ts';

const people = (count: number): string => `${formatNumber(count)} ${count === 1 ? 'person' : 'people'}`;

/** What the screens of inspections and of the effect say. */
export const words = {
  ...titles,
  ofPeriod: (period: Period): Words => ({
    vi: `Kiểm tra ${periodName(period, 'vi')}`,
    en: `Inspection of ${periodName(period, 'en')}`,
  }),
  day: (on: string): Words => ({
    vi: `${weekdayName(on as CivilDate, 'vi')} ${formatDate(on as CivilDate)}`,
    en: `${weekdayName(on as CivilDate, 'en')} ${formatDate(on as CivilDate)}`,
  }),
  year: { vi: 'Năm', en: 'Year' },
  held: (count: number, open: number, overdue: number): Words => ({
    vi: [
      `${count} cuộc kiểm tra`,
      open > 0 && `${open} việc chưa khắc phục xong`,
      overdue > 0 && `${overdue} quá hạn`,
    ]
      .filter(Boolean)
      .join(' · '),
    en: [
      `${count} ${count === 1 ? 'inspection' : 'inspections'}`,
      open > 0 && `${open} to be mended`,
      overdue > 0 && `${overdue} overdue`,
    ]
      .filter(Boolean)
      .join(' · '),
  }),
  add: { vi: 'Lập cuộc kiểm tra', en: 'New inspection' },
  none: { vi: 'Năm này chưa có cuộc kiểm tra nào', en: 'No inspections this year' },
  noneWhat: {
    vi: 'Mỗi quý một lần, hoặc bất cứ lúc nào. Việc của kỳ lấy sẵn từ kế hoạch, số liệu lấy sẵn từ sổ; người kiểm tra chỉ xác nhận hoặc sửa.',
    en: 'Once a quarter, or at any time. What was planned and what the records have stands there already; the inspector confirms or corrects.',
  },
  period: { vi: 'Kỳ kiểm tra', en: 'Period' },
  other: { vi: 'Từ ngày … đến ngày …', en: 'From … to …' },
  from: { vi: 'Từ ngày', en: 'From' },
  to: { vi: 'Đến ngày', en: 'To' },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  allPlans: { vi: 'Mọi kế hoạch đang thực hiện', en: 'All plans in force' },
  on: { vi: 'Ngày kiểm tra', en: 'Day of the inspection' },
  place: { vi: 'Nơi kiểm tra', en: 'Place' },
  begin: { vi: 'Lập từ kế hoạch', en: 'Draw up from the plan' },
  done: (done: number, all: number): Words => ({
    vi: `Xong ${done} / ${all} việc`,
    en: `${done} / ${all} items done`,
  }),
  notMet: (count: number): Words => ({ vi: `${count} chưa đạt`, en: `${count} not met` }),
  noItems: { vi: 'Kế hoạch không có việc nào trong kỳ này', en: 'The plan has nothing in this period' },
  noItemsWhat: {
    vi: 'Thêm việc cần xem: một chỉ tiêu, một mô hình, cơ sở vật chất …',
    en: 'Add what is to be looked at: a target, a model, an installation …',
  },
  planned: { vi: 'Kế hoạch', en: 'Planned' },
  byRecords: { vi: 'Theo sổ', en: 'By the records' },
  noPlan: { vi: 'không ghi số', en: 'no figure' },
  gone: { vi: 'không còn trong kế hoạch', en: 'no longer in the plan' },
  noRecords: { vi: 'không có trong sổ', en: 'not in the records' },
  short: (by: number): Words => ({ vi: `thiếu ${formatNumber(by)}`, en: `${formatNumber(by)} short` }),
  carriedOver: { vi: 'kỳ trước chưa làm', en: 'left from before' },
  classes: (count: number): Words => ({
    vi: `Xem ${count} lớp đứng sau con số`,
    en: `The ${count} ${count === 1 ? 'class' : 'classes'} behind the figure`,
  }),
  found: (unit: string): Words => ({ vi: `Kiểm tra thấy (${unit})`, en: `Found (${unit})` }),
  differs: (by: number, unit: string): Words => ({
    vi: `${by > 0 ? 'nhiều' : 'ít'} hơn sổ ${formatNumber(Math.abs(by))} ${unit}: giữ cả hai số`,
    en: `${formatNumber(Math.abs(by))} ${unit} ${by > 0 ? 'more' : 'fewer'} than the records: both are kept`,
  }),
  asRecords: (count: number): Words => ({
    vi: `Đúng như sổ: ${formatNumber(count)}`,
    en: `As in the records: ${formatNumber(count)}`,
  }),
  photo: { vi: 'Chụp ảnh', en: 'Take a photo' },
  photosWait: (n: number): Words => ({
    vi: `${n} ảnh đã lưu trên máy, tự gửi khi có mạng.`,
    en: `${n} photos are kept on this device and sent by themselves.`,
  }),
  morePhotos: { vi: 'Chụp thêm', en: 'One more photo' },
  effect: { vi: 'Hiệu quả thấy được (nếu có)', en: 'Effect that was seen (if any)' },
  note: { vi: 'Ghi chú', en: 'Note' },
  next: (text: string): Words => ({ vi: `Việc tiếp: ${text}`, en: `Next: ${text}` }),
  allDone: { vi: 'Mọi việc đã có kết quả', en: 'Every item has its verdict' },
  addItem: { vi: 'Thêm việc ngoài kế hoạch', en: 'Add an item of its own' },
  itemText: { vi: 'Việc được kiểm tra', en: 'What is inspected' },
  itemPlanned: { vi: 'Phải có bao nhiêu', en: 'How many there should be' },
  itemUnit: { vi: 'Đơn vị tính', en: 'Unit' },
  itemUnitHint: { vi: 'hộ, hồ sơ, mô hình …', en: 'households, files …' },
  keep: { vi: 'Thêm', en: 'Add' },
  cancel: { vi: 'Thôi', en: 'Cancel' },
  removeItem: { vi: 'Bỏ việc này', en: 'Take it out' },
  removeAll: { vi: 'Bỏ cuộc kiểm tra này', en: 'Take this inspection out' },
  removeAllWhat: {
    vi: 'Chưa ai ký. Bỏ thì những gì đã ghi và ảnh trong đó mất theo.',
    en: 'Nobody has signed. What was written and its photos go with it.',
  },
  redraw: { vi: 'Lấy lại việc từ kế hoạch', en: 'Draw up from the plan again' },
  followUps: { vi: 'Việc phải khắc phục', en: 'To be mended' },
  followUpCount: (count: number): Words => ({
    vi: `${count} việc phải khắc phục`,
    en: `${count} ${count === 1 ? 'thing' : 'things'} to be mended`,
  }),
  addFollowUp: { vi: 'Thêm việc phải khắc phục', en: 'Add what is to be mended' },
  mend: { vi: 'Phải làm gì', en: 'What is to be done' },
  who: { vi: 'Ai làm', en: 'Who' },
  centre: { vi: 'Trung tâm', en: 'The centre' },
  due: { vi: 'Xong trước ngày', en: 'Done by' },
  mendOf: (text: string): string => `Khắc phục: ${text}`,
  conclusion: { vi: 'Kết luận', en: 'Conclusion' },
  minutes: { vi: 'Biên bản', en: 'Minutes' },
  signers: { vi: 'Hai bên ký', en: 'Two sign' },
  name: { vi: 'Họ và tên', en: 'Name' },
  capacity: { vi: 'Tư cách (người kiểm tra, phụ trách lớp …)', en: 'As what (inspector, in charge …)' },
  addSigner: { vi: 'Thêm người ký', en: 'Add a signer' },
  sides: [
    { vi: 'Người kiểm tra', en: 'Inspector' },
    { vi: 'Đại diện bên được kiểm tra', en: 'For those inspected' },
  ],
  locked: (left: number): Words => ({
    vi: `còn ${left} việc chưa ghi Đạt hay Chưa đạt`,
    en: `${left} items have no verdict yet`,
  }),
  finger: { vi: 'Ký bằng ngón tay vào đây', en: 'Sign here with a finger' },
  again: { vi: 'Ký lại', en: 'Sign again' },
  onPaper: { vi: 'Đã ký trên bản giấy', en: 'Signed on the printed paper' },
  signedNow: { vi: 'đã ký', en: 'signed' },
  missing: (names: readonly string[]): Words => ({
    vi: `còn thiếu chữ ký của ${names.join(', ')}`,
    en: `the signature of ${names.join(', ')} is missing`,
  }),
  twoNeeded: { vi: 'phải có hai người ký', en: 'two people have to sign' },
  preview: { vi: 'Xem biên bản như khi in', en: 'The minutes as printed' },
  hide: { vi: 'Ẩn', en: 'Hide' },
  closeIt: { vi: 'Ghi đã xong', en: 'It is done' },
  reopenIt: { vi: 'Chưa xong, mở lại', en: 'Not done, open again' },
  closedOn: { vi: 'Xong ngày', en: 'Done on' },
  closing: { vi: 'Đã làm gì', en: 'What was done' },
  save: { vi: 'Ghi', en: 'Record' },
  doneOn: (day: string, by: string | null): Words => ({
    vi: `xong ${formatDate(day as CivilDate)}${by ? ` · ${by} ghi` : ''}`,
    en: `done on ${formatDate(day as CivilDate)}${by ? ` · recorded by ${by}` : ''}`,
  }),
  nothingToMend: { vi: 'Không có việc nào phải khắc phục', en: 'Nothing is to be mended' },
  ownNone: { vi: 'Đơn vị không có việc nào phải khắc phục', en: 'Your unit has nothing to mend' },
  ownNoneWhat: {
    vi: 'Khi biên bản kiểm tra giao việc khắc phục cho đơn vị, việc hiện ở đây với hạn và chỗ báo đã xong.',
    en: 'What an inspection asks your unit to mend stands here, with its day and a place to report.',
  },
  reason: { vi: 'Lý do trả lại', en: 'Why it is returned' },
  summary: { vi: 'Báo cáo tổng hợp kiểm tra', en: 'Report that sums up the inspections' },
  summaryWhat: {
    vi: 'Gom các biên bản đã ký trong kỳ: số liệu, tiến độ, hiệu quả, việc khắc phục.',
    en: 'Made of the signed minutes of the period: numbers, progress, effect, what was mended.',
  },
  show: { vi: 'Xem báo cáo', en: 'Show the report' },
  // The effect.
  effectSum: (asked: number, people_: number): Words => ({
    vi: `đã hỏi ${formatNumber(asked)} / ${formatNumber(people_)} người`,
    en: `${formatNumber(asked)} of ${people(people_)} asked`,
  }),
  effectNone: { vi: 'Chưa đến lúc hỏi lớp nào', en: 'No class can be asked about yet' },
  effectNoneWhat: {
    vi: 'Lớp có điểm danh, học xong 1, 3, 6 tháng thì hỏi lại: anh/chị có làm theo không?',
    en: 'Classes with marks can be asked back after 1, 3 and 6 months: do you do it?',
  },
  effectNoneHead: { vi: 'Chưa có ai trong thôn cần hỏi', en: 'Nobody of the village is to be asked' },
  effectNoneHeadWhat: {
    vi: 'Khi trung tâm mở đợt hỏi, tên người trong thôn đã đi học hiện ở đây.',
    en: 'When the centre opens a round, the people of the village who attended stand here.',
  },
  months: (months: number): Words => ({
    vi: `sau ${months} tháng`,
    en: `after ${months} ${months === 1 ? 'month' : 'months'}`,
  }),
  ask: (months: number): Words => ({
    vi: `Hỏi sau ${months} tháng`,
    en: `Ask after ${months} ${months === 1 ? 'month' : 'months'}`,
  }),
  later: (day: string): Words => ({
    vi: `từ ${formatDate(day as CivilDate)}`,
    en: `from ${formatDate(day as CivilDate)}`,
  }),
  ended: (day: string, count: number): Words => ({
    vi: `học xong ${formatDate(day as CivilDate)} · ${formatNumber(count)} người`,
    en: `ended on ${formatDate(day as CivilDate)} · ${people(count)}`,
  }),
  doing: (yes: number, asked: number): Words => ({
    vi: `làm theo, trong ${formatNumber(asked)} người đã hỏi`,
    en: `${yes === 1 ? 'does' : 'do'} it, of ${people(asked)} asked`,
  }),
  left: (count: number): Words => ({
    vi: count === 0 ? 'đã hỏi đủ danh sách' : `còn ${formatNumber(count)} người chưa hỏi`,
    en: count === 0 ? 'everybody was asked' : `${people(count)} to ask`,
  }),
  parts: (partly: number, no: number, unreached: number): Words => ({
    vi: `${formatNumber(partly)} một phần · ${formatNumber(no)} chưa${unreached > 0 ? ` · ${formatNumber(unreached)} không gặp được` : ''}`,
    en: `${formatNumber(partly)} partly · ${formatNumber(no)} not yet${unreached > 0 ? ` · ${formatNumber(unreached)} not met` : ''}`,
  }),
  question: { vi: 'Anh/chị có làm theo không?', en: 'Do you do what you learned?' },
  whatDone: { vi: 'Làm được gì? (nếu kể)', en: 'What do they do? (if they tell)' },
  born: (year: number): Words => ({ vi: `sinh ${year}`, en: `born ${year}` }),
  undo: { vi: 'Rút lại', en: 'Take back' },
  onlyOwn: {
    vi: 'Chỉ tên người thôn mình; câu trả lời chỉ dùng để đếm và làm lớp sau tốt hơn.',
    en: 'Only people of the own village; answers are counted and make later classes better.',
  },
} as const;
