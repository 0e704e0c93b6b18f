import type { Words } from '#vocabulary/language.ts';

/** How many there are, told where there are some. */
const some = (n: number, vi: string, en: string): readonly Words[] =>
  n === 0 ? [] : [{ vi: `${n} ${vi}`, en: `${n} ${en}` }];

export const words = {
  targets: { vi: 'Chỉ tiêu', en: 'Targets' },
  /** The title of the board is its sum: what is reached, what goes well, what wants a look. */
  sum: (all: number, [reached, onTrack, attention]: readonly [number, number, number]): Words => {
    const parts = [
      ...some(reached, 'đã đạt', 'reached'),
      ...some(onTrack, 'đúng nhịp', 'on track'),
      ...some(attention, 'cần để ý', 'to look at'),
    ];
    const told = (language: 'vi' | 'en') => parts.map((part) => part[language]).join(', ');
    return {
      vi: `${all} chỉ tiêu${parts.length > 0 ? `: ${told('vi')}` : ''}`,
      en: `${all} targets${parts.length > 0 ? `: ${told('en')}` : ''}`,
    };
  },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  asOf: { vi: 'Tính đến ngày', en: 'As of' },
  attention: { vi: 'Cần để ý', en: 'To look at' },
  onTrack: { vi: 'Đúng nhịp', en: 'On track' },
  reached: { vi: 'Đã đạt', en: 'Reached' },
  dropped: { vi: 'Thôi theo dõi', en: 'Dropped' },
  head: {
    target: { vi: 'Chỉ tiêu', en: 'Target' },
    standing: { vi: 'Đang có / phải đạt', en: 'Now / to reach' },
    forecast: { vi: 'Dự báo, theo nhịp đang có', en: 'Forecast at the present pace' },
  },
  records: { vi: 'từ sổ', en: 'records' },
  reported: { vi: 'báo số', en: 'reported' },
  centre: { vi: 'Trung tâm', en: 'The centre' },
  none: { vi: 'Kế hoạch này chưa có chỉ tiêu', en: 'This plan has no targets yet' },
  noneWhat: {
    vi: 'Chỉ tiêu nói kế hoạch phải đạt gì: bao nhiêu lớp, bao nhiêu người học, việc gì giữ vững. Đọc kế hoạch từ tệp thì chỉ tiêu vào theo.',
    en: 'Targets say what the plan has to reach. They come along when a plan is read from a file.',
  },
  noPlan: { vi: 'Chưa có kế hoạch', en: 'No plan yet' },
  noPlanWhat: {
    vi: 'Chỉ tiêu thuộc về một kế hoạch. Lập kế hoạch trước, hoặc đọc từ tệp đã có.',
    en: 'Targets belong to a plan. Make one first, or read it from a file.',
  },
  noneOwn: { vi: 'Đơn vị chưa phụ trách chỉ tiêu nào', en: 'Your unit answers for no target' },
  noneOwnWhat: {
    vi: 'Khi kế hoạch giao chỉ tiêu cho đơn vị, chỉ tiêu hiện ở đây với số đang có và chỗ báo số.',
    en: 'Targets that a plan gives to your unit stand here, with their figure and a place to report.',
  },
  plans: { vi: 'Mở kế hoạch', en: 'Open the plans' },
  add: { vi: 'Thêm chỉ tiêu', en: 'Add a target' },
  edit: { vi: 'Sửa chỉ tiêu', en: 'Change the target' },
  back: { vi: 'Xem chỉ tiêu', en: 'Back to the target' },
  noFigure: { vi: 'chưa có số', en: 'no figure yet' },
  staleState: { vi: 'Đến kỳ báo số', en: 'A figure is due' },
  stale: (last: string | null): Words =>
    last === null
      ? { vi: 'Chưa đơn vị nào báo số', en: 'Nobody has reported yet' }
      : { vi: `Thiếu số mới: số cuối ${last}`, en: `A new figure is due: the last is of ${last}` },
  unconfirmed: (n: number): Words => ({
    vi: `${n} số chưa xác nhận (thiếu minh chứng), chưa tính`,
    en: `${n} without evidence, not counted`,
  }),
  chooseIndicator: (name: string | null): Words =>
    name === null
      ? { vi: 'Chưa chọn cách đo', en: 'Not said yet how it is measured' }
      : { vi: `Chưa chọn cách đo. Gợi ý: ${name}`, en: `Not chosen yet. Proposed: ${name}` },
  how: { vi: 'Tính thế nào?', en: 'How is it counted?' },
  take: { vi: 'Dùng cách đo này', en: 'Take this' },
  notTaken: {
    vi: 'Từ lời của chỉ tiêu; chưa dùng khi chưa ai chọn.',
    en: 'Proposed from the words; not used until somebody chooses it.',
  },
  due: (day: string): Words => ({ vi: `hạn ${day}`, en: `due ${day}` }),
  behind: { vi: 'Phiếu đứng sau con số', en: 'The sheets behind the figure' },
  behindDropouts: {
    vi: 'Đếm từ hồ sơ trẻ bỏ học, không nêu tên ai. Danh sách mở ở mục Trẻ bỏ học, với người được xem.',
    en: 'Counted from the cases of dropouts without naming anybody. Who may see them opens the list.',
  },
  behindNotices: { vi: 'Những bản tin làm nên con số', en: 'The notices behind the figure' },
  noNotices: {
    vi: 'Chưa có bản tin nào được ghi đã phát trong kỳ.',
    en: 'No notice was noted as sent in the period.',
  },
  behindMoney: { vi: 'Chứng từ đứng sau con số', en: 'The vouchers behind the figure' },
  noSheets: { vi: 'Chưa có lớp nào trong kỳ này.', en: 'No class in this time yet.' },
  heads: (n: string): Words => ({
    vi: `${n} người chỉ đếm, không biết là ai nên không tính`,
    en: `${n} heads were only counted and do not enter`,
  }),
  parts: (marked: string, counted: string): Words => ({
    vi: `${marked} điểm danh + ${counted} đếm`,
    en: `${marked} marked + ${counted} counted`,
  }),
  distinct: {
    vi: 'Một người học nhiều lớp tính một lần, nên cộng các lớp có thể nhiều hơn con số.',
    en: 'One person in several classes counts once, so the classes can add up to more.',
  },
  headsOnly: { vi: 'chỉ đếm số người', en: 'headcount only' },
  sessions: (n: number): Words => ({ vi: `${n} buổi`, en: n === 1 ? '1 session' : `${n} sessions` }),
  vouchers: (n: number): Words => ({ vi: `${n} chứng từ`, en: n === 1 ? '1 voucher' : `${n} vouchers` }),
  allClasses: { vi: 'Mọi lớp', en: 'All classes' },
  report: { vi: 'Báo số kèm minh chứng', en: 'Report a figure with its evidence' },
  figure: (unit: string | null): Words => ({
    vi: unit ? `Số đã đạt (${unit})` : 'Số đã đạt',
    en: unit ? `Figure (${unit})` : 'Figure',
  }),
  part: { vi: 'Số đạt', en: 'How many' },
  whole: { vi: 'Trên tổng số', en: 'Of how many' },
  met: { vi: 'Đã làm được / vẫn giữ được', en: 'Done, or kept' },
  evidence: { vi: 'Giấy tờ chứng minh', en: 'Which paper shows it' },
  evidenceHint: {
    vi: 'Ví dụ: Sổ đơn hàng tháng 9; Quyết định số 12/QĐ-UBND.',
    en: 'For instance: order book of September; decision 12/QĐ-UBND.',
  },
  photo: { vi: 'Thêm ảnh hoặc tệp', en: 'Add a photo or file' },
  note: { vi: 'Nói thêm', en: 'Note' },
  without: {
    vi: 'Không kèm minh chứng thì số được giữ nhưng ghi “chưa xác nhận”, chưa tính vào chỉ tiêu.',
    en: 'Without evidence the figure is kept as “not confirmed” and does not count.',
  },
  send: { vi: 'Gửi số', en: 'Send' },
  sent: { vi: 'Số đã báo', en: 'Reported figures' },
  withEvidence: { vi: 'có minh chứng', en: 'with evidence' },
  notConfirmed: { vi: 'chưa xác nhận', en: 'not confirmed' },
  claim: {
    vi: 'Chỉ tiêu này tính từ sổ; số báo chỉ để đối chiếu.',
    en: 'This target is measured from records; a reported figure is for comparison only.',
  },
  withdrawn: (reason: string): Words => ({ vi: `đã rút: ${reason}`, en: `withdrawn: ${reason}` }),
  withdraw: { vi: 'Rút số này', en: 'Withdraw' },
  withdrawWhy: { vi: 'Vì sao rút?', en: 'Why?' },
  field: {
    text: { vi: 'Chỉ tiêu', en: 'Target' },
    comparator: { vi: 'So với', en: 'Compared' },
    value: { vi: 'Phải đạt', en: 'To reach' },
    valueHint: {
      vi: 'Để trống khi chỉ tiêu không có con số (giữ vững …).',
      en: 'Blank for a target without a figure.',
    },
    upTo: { vi: 'Đến', en: 'Up to' },
    upToHint: { vi: 'Chỉ khi là khoảng, như 25–40.', en: 'Only for a range, such as 25–40.' },
    unit: { vi: 'Đơn vị tính', en: 'Unit' },
    unitHint: { vi: 'lớp, lượt, người, %, triệu đồng …', en: 'lớp, lượt, người, %, triệu đồng …' },
    indicator: { vi: 'Đo bằng', en: 'Measured by' },
    dueOn: { vi: 'Hạn', en: 'Due' },
    dueHint: { vi: 'Để trống là hết kỳ kế hoạch.', en: 'Blank: the end of the plan.' },
    unitId: { vi: 'Đơn vị phụ trách', en: 'Who answers for it' },
    unitIdHint: { vi: 'Để trống là Trung tâm.', en: 'Blank: the centre.' },
    classesOf: { vi: 'Tính lớp', en: 'Classes' },
    programme: { vi: 'Lĩnh vực', en: 'Programme' },
    village: { vi: 'Thôn', en: 'Village' },
    form: { vi: 'Hình thức', en: 'Form' },
    population: { vi: 'Tổng số người', en: 'Number of people' },
    populationHint: {
      vi: 'Tỷ lệ phần trăm là trên tổng số này.',
      en: 'The percentage is of this number.',
    },
    populationOf: { vi: 'Là những ai', en: 'Who they are' },
    ownIndicator: { vi: 'Chỉ số của xã', en: 'Indicator of the commune' },
    ownIndicatorHint: {
      vi: 'Để trống nếu đo bằng chỉ số có sẵn.',
      en: 'Blank where one of the library measures it.',
    },
    populationOn: { vi: 'Tổng số tính đến ngày', en: 'As of' },
    dropped: { vi: 'Thôi theo dõi vì', en: 'Dropped because' },
    droppedHint: { vi: 'Ghi lý do thì chỉ tiêu thôi tính.', en: 'With a reason it is no longer pursued.' },
  },
} as const;

export const comparatorWords: Readonly<Record<'>=' | '<=' | '=', Words>> = {
  '>=': { vi: 'từ … trở lên', en: 'at least' },
  '<=': { vi: 'không quá', en: 'at most' },
  '=': { vi: 'đúng số', en: 'exactly' },
};

export const classesOfWords: Readonly<Record<'commune' | 'plan', Words>> = {
  commune: { vi: 'mọi lớp của xã trong kỳ', en: 'all of the commune in the period' },
  plan: { vi: 'chỉ lớp của kế hoạch này', en: 'those of this plan only' },
};
