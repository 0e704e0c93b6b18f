import type { PersonalData } from '#platform/personal.ts';
import { activityPolicy } from '../class/policy.ts';

export const guestData: PersonalData = {
  table: 'guest',
  title: { vi: 'Khách mời', en: 'Guests' },
  columns: {
    name: { vi: 'Họ tên', en: 'Name' },
    post: { vi: 'Chức vụ', en: 'Post' },
    answer: { vi: 'Nhận lời hay không', en: 'Whether they accept' },
    came: { vi: 'Có đến hay không', en: 'Whether they came' },
    note: { vi: 'Ghi chú', en: 'Note' },
  },
  of: { vi: 'Khách mời', en: 'Guests' },
  purpose: { vi: 'Mời, xếp chỗ, ký tên', en: 'Invitations, seats, the sign-in sheet' },
  seenBy: [activityPolicy['activity.read']],
  afterwards: {
    vi: 'Giữ: người được mời theo chức vụ; sửa hoặc xóa từng khách ở hoạt động',
    en: 'Stays: guests are invited by their post; each can be mended or taken out at the event',
  },
};
