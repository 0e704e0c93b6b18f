import type { Words } from '#vocabulary/language.ts';

export const words = {
  title: { vi: 'Sự đồng ý', en: 'Consents' },
  print: { vi: 'In phiếu đồng ý', en: 'Print the form' },
  none: { vi: 'Chưa ghi người này đồng ý việc gì.', en: 'No consent has been recorded.' },
  add: { vi: 'Ghi đồng ý', en: 'Record a consent' },
  save: { vi: 'Ghi lại', en: 'Record' },
  what: {
    vi: 'Người này đồng ý việc nào? Đọc lời từng việc, chỉ đánh dấu việc được đồng ý.',
    en: 'To what does the person agree? Read each out, tick only what is agreed to.',
  },
  how: { vi: 'Đồng ý bằng cách nào', en: 'How it was given' },
  on: { vi: 'Ngày đồng ý', en: 'Given on' },
  witness: { vi: 'Người làm chứng', en: 'Witness' },
  guardian: { vi: 'Cha, mẹ hoặc người giám hộ đã đồng ý', en: 'Parent or guardian who agreed' },
  childAgreed: { vi: 'Đã hỏi và trẻ cũng đồng ý', en: 'The child was asked and agreed' },
  note: { vi: 'Ghi chú', en: 'Note' },
  holds: { vi: 'đang có hiệu lực', en: 'holds' },
  withdrawn: (day: string): Words => ({ vi: `đã rút ngày ${day}`, en: `withdrawn on ${day}` }),
  given: (day: string, version: number): Words => ({
    vi: `${day} · bản lời ${version}`,
    en: `${day} · version ${version}`,
  }),
  withdraw: { vi: 'Ghi rút', en: 'Withdraw' },
  withdrawTitle: { vi: 'Rút sự đồng ý?', en: 'Withdraw this consent?' },
  withdrawWhat: (purpose: string): Words => ({
    vi: `Từ hôm nay người này không đồng ý “${purpose}” nữa. Việc đã làm trước đó vẫn giữ. Muốn đồng ý lại thì ghi một lần đồng ý mới.`,
    en: `From today the person no longer agrees to “${purpose}”. What was done before stays. To agree again, record a new consent.`,
  }),
  attach: { vi: 'Kèm ảnh giấy', en: 'Attach the paper' },
  replace: { vi: 'Đổi ảnh giấy', en: 'Replace the paper' },
  open: { vi: 'Xem giấy', en: 'Open the paper' },
  pick: { vi: 'Đánh dấu ít nhất một việc được đồng ý.', en: 'Tick at least one purpose.' },
};

export const textWords = {
  add: { vi: 'Thêm lời mới', en: 'Add other words' },
  what: {
    vi: 'Lời đồng ý đọc cho người dân nghe hoặc in trên phiếu. Đã có người đồng ý thì không sửa lời cũ, chỉ thêm bản mới.',
    en: 'What is read out or printed. Words that somebody agreed to are never changed: other words are another version.',
  },
  unread: { vi: 'bản của phần mềm, chưa hỏi pháp chế', en: "the program's own, not checked by the law" },
  version: (n: number): Words => ({ vi: `Bản ${n}`, en: `Version ${n}` }),
  purpose: { vi: 'Việc đồng ý', en: 'Purpose' },
  text: { vi: 'Lời đồng ý', en: 'Words' },
  from: { vi: 'Dùng từ ngày', en: 'In use from' },
  save: { vi: 'Thêm bản mới', en: 'Add the version' },
};
