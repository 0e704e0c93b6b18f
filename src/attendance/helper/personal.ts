import type { PersonalData } from '#platform/personal.ts';
import { helperPolicy } from './policy.ts';

export const helperData: PersonalData = {
  table: 'helper_link',
  title: { vi: 'Người điểm danh giúp', en: 'Helpers at roll calls' },
  columns: {
    name: { vi: 'Tên người giúp, như người nhờ ghi', en: 'Name of the helper, as whoever asked wrote it' },
    made_by: { vi: 'Người nhờ', en: 'Who asked' },
  },
  of: { vi: 'Người giúp, không có tài khoản', en: 'Helpers without an account' },
  purpose: { vi: 'Biết lượt điểm danh do ai ghi', en: 'To know who recorded the marks' },
  seenBy: [helperPolicy['helper.write']],
  afterwards: {
    vi: 'Giữ cùng buổi học: lượt điểm danh ghi tên người giúp',
    en: 'Stays with the session: its marks are told under this name',
  },
};
