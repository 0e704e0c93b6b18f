import type { Words } from '#vocabulary/language.ts';
import { titles } from '../../screens/titles.ts';

/** What the screen of the books of people says. */
export const words = {
  title: titles.people,
  book: { vi: 'Sổ', en: 'Book' },
  ofDossier: (name: string): Words => ({ vi: `Trong hồ sơ “${name}”`, en: `Of “${name}”` }),
  restricted: {
    vi: 'Sổ hạn chế: chỉ ban giám đốc xem, mỗi lần xem được ghi lại.',
    en: 'A restricted book: the directors alone see it, and each sight is noted.',
  },
  add: { vi: 'Ghi một người', en: 'Enter a person' },
  one: { vi: 'Một người', en: 'Person' },
  empty: { vi: 'Sổ này chưa có ai', en: 'Nobody in this book yet' },
  what: {
    vi: 'Mỗi người một dòng: ai, việc gì, với ai, từ ngày nào, kết quả ra sao.',
    en: 'A line a person: who, what, with whom, since when, and what became of it.',
  },
  person: { vi: 'Họ tên', en: 'Name' },
  register: { vi: 'Tìm trong danh sách xã', en: 'Find in the register' },
  registerHint: {
    vi: 'Gõ tên, chọn người: sổ nối với danh sách người dân.',
    en: 'Type a name and choose: the line is linked to the register.',
  },
  linked: (name: string): Words => ({ vi: `Nối với ${name} trong danh sách xã`, en: `Linked to ${name}` }),
  noneFound: { vi: 'Không có ai tên ấy trong danh sách xã.', en: 'Nobody of that name in the register.' },
  nameAlone: (name: string): Words => ({
    vi: `Chỉ ghi tên “${name}”`,
    en: `Enter “${name}” by name alone`,
  }),
  village: { vi: 'Thôn', en: 'Village' },
  dossier: { vi: 'Thuộc hồ sơ, nhóm, quỹ', en: 'Of the dossier' },
  since: { vi: 'Từ ngày', en: 'Since' },
  outcome: { vi: 'Kết quả', en: 'Outcome' },
  amount: { vi: 'Số tiền', en: 'Amount' },
  agreedOn: { vi: 'Nhận lời dạy ngày', en: 'Agreed to teach on' },
  evidence: { vi: 'Minh chứng', en: 'Evidence' },
  note: { vi: 'Ghi chú', en: 'Note' },
  teach: { vi: 'Đưa vào danh sách người dạy', en: 'Add to the instructors' },
  teaches: { vi: '✓ Đã có trong danh sách người dạy', en: '✓ Stands among the instructors' },
} as const;
