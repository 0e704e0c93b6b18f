import type { Words } from '#vocabulary/language.ts';
import { formatDong, formatNumber } from '#vocabulary/money.ts';
import type { Proposal } from '../schema.ts';
import { titles } from './titles.ts';

/** What the screens of proposals say. */
export const words = {
  ...titles,
  waiting: (count: number): Words =>
    count === 0
      ? { vi: 'Không có đề xuất nào đang chờ', en: 'No proposal waits' }
      : { vi: `${count} đề xuất đang chờ`, en: `${count} ${count === 1 ? 'waits' : 'wait'}` },
  propose: { vi: 'Đề xuất lớp', en: 'Propose a class' },
  proposeFor: { vi: 'Ghi hộ đề xuất', en: 'Enter a proposal' },
  send: { vi: 'Gửi đề xuất', en: 'Send' },
  empty: { vi: 'Chưa có đề xuất nào', en: 'No proposals yet' },
  emptyUnit: {
    vi: 'Đơn vị muốn mở lớp gì trong năm tới thì gửi ở đây: tháng, nội dung, thôn, số người. Phó giám đốc xem rồi đưa vào kế hoạch hoặc trả lời vì sao chưa.',
    en: 'Say here which classes your unit wants to hold: month, subject, village, people. The deputy takes them into the plan, or says why not.',
  },
  emptyDeputy: {
    vi: 'Các ban, ngành, đoàn thể gửi đề xuất mở lớp từ điện thoại; đề xuất hiện ở đây để đưa vào kế hoạch.',
    en: 'Units send proposals from their phones; they come here to be taken into the plan.',
  },
  open: { vi: 'Đang chờ', en: 'Waiting' },
  answered: { vi: 'Đã trả lời', en: 'Answered' },
  withdrawn: { vi: 'Đã rút', en: 'Withdrawn' },
  edit: { vi: 'Sửa', en: 'Edit' },
  withdraw: { vi: 'Rút lại', en: 'Withdraw' },
  putBack: { vi: 'Gửi lại', en: 'Send again' },
  take: { vi: 'Đưa vào kế hoạch', en: 'Take into the plan' },
  decline: { vi: 'Từ chối', en: 'Decline' },
  declineWhy: { vi: 'Lý do từ chối (đơn vị sẽ đọc)', en: 'Why not (the unit reads this)' },
  undoTake: { vi: 'Đưa ra khỏi kế hoạch', en: 'Take out of the plan' },
  undoDecline: { vi: 'Xem xét lại', en: 'Consider again' },
  noDraft: (year: number): Words => ({
    vi: `Chưa có kế hoạch năm ${year} đang soạn; lập kế hoạch hoặc bản điều chỉnh rồi đưa vào.`,
    en: `No plan of ${year} is being written; begin the plan or an amendment first.`,
  }),
  plans: { vi: 'Mở danh sách kế hoạch', en: 'Open the plans' },
  forPlan: (count: number): Words => ({
    vi: `${count} đề xuất của các đơn vị cho năm này`,
    en: `${count} proposals of units for this year`,
  }),
  unit: { vi: 'Đơn vị', en: 'Unit' },
  year: { vi: 'Cho kế hoạch năm', en: 'For the plan of' },
  month: { vi: 'Tháng', en: 'Month' },
  subject: { vi: 'Nội dung lớp', en: 'Subject' },
  programme: { vi: 'Lĩnh vực', en: 'Programme' },
  audience: { vi: 'Đối tượng', en: 'For whom' },
  audienceHint: {
    vi: 'Để trống: nhân dân của thôn đã chọn.',
    en: 'Blank: the people of the village.',
  },
  village: { vi: 'Thôn', en: 'Village' },
  villageHint: { vi: 'Để trống khi mở cho cả xã.', en: 'Blank for the whole commune.' },
  venue: { vi: 'Địa điểm', en: 'Place' },
  learners: { vi: 'Số học viên', en: 'Learners' },
  cost: { vi: 'Kinh phí', en: 'Cost' },
  costHint: { vi: 'Để trống: theo định mức của trung tâm.', en: "Blank: the centre's norm." },
  note: { vi: 'Lời nhắn cho phó giám đốc', en: 'A word to the deputy' },
  sentBy: (name: string, unit: string, day: string): Words => ({
    vi: `${unit} · ${name} gửi ngày ${day}`,
    en: `${unit} · sent by ${name} on ${day}`,
  }),
  learnersOf: (count: number): Words => ({
    vi: `${formatNumber(count)} học viên`,
    en: `${formatNumber(count)} learners`,
  }),
  monthOf: (month: number, year: number): Words => ({
    vi: `Tháng ${month} năm ${year}`,
    en: `${month}/${year}`,
  }),
  costOf: (cost: number): Words => ({ vi: formatDong(cost), en: formatDong(cost) }),
} as const;

/** What became of a proposal, in a sentence; null while nobody has answered. */
export function outcome({ state, line, declineReason }: Proposal): Words | null {
  if (state === 'declined') return { vi: `Chưa nhận: ${declineReason}`, en: `Declined: ${declineReason}` };
  if (state !== 'taken' || !line) return null;
  const inForce = line.planState === 'in-force';
  return {
    vi: `Vào kế hoạch năm ${line.year}, tháng ${line.month}${inForce ? '' : ' (kế hoạch chưa ban hành)'}`,
    en: `In the plan of ${line.year}, month ${line.month}${inForce ? '' : ' (not in force yet)'}`,
  };
}
