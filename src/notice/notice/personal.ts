import type { PersonalData } from '#platform/personal.ts';
import { noticePolicy } from './policy.ts';

export const noticeData: PersonalData = {
  table: 'notice',
  title: { vi: 'Bản tin, thông báo', en: 'Notices' },
  columns: {
    recipients: { vi: 'Địa chỉ thư nhận tin', en: 'Addresses that an e-mail goes to' },
    sent_by: { vi: 'Người phát', en: 'Who sent it' },
  },
  of: { vi: 'Cán bộ, người nhận thư', en: 'Staff and recipients' },
  purpose: { vi: 'Báo cho bà con biết, ghi lại đã phát', en: 'To tell people, and to note what was sent' },
  seenBy: [noticePolicy['notice.read']],
  afterwards: {
    vi: 'Giữ: bản tin đã phát là việc công',
    en: 'Stays: a notice that was sent is official work',
  },
};
