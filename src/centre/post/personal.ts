import type { PersonalData } from '#platform/personal.ts';
import { postPolicy } from './policy.ts';

export const postData: PersonalData = {
  table: 'post',
  title: { vi: 'Chức vụ', en: 'Posts' },
  columns: {
    holder: { vi: 'Họ tên người giữ', en: 'Name of the holder' },
    other_title: { vi: 'Chức vụ khác', en: 'Other office' },
    account_id: { vi: 'Tài khoản', en: 'Account' },
  },
  of: { vi: 'Cán bộ', en: 'Staff' },
  purpose: { vi: 'Biết ai ký, ai làm việc gì', en: 'Who signs and who does what' },
  seenBy: [postPolicy['post.read']],
  afterwards: { vi: 'Giữ: giấy tờ đã ký mang tên này', en: 'Stays: signed papers bear the name' },
};
