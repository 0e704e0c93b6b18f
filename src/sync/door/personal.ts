import type { PersonalData } from '#platform/personal.ts';
import { changePolicy } from '../change/policy.ts';

/** That an act was taken is remembered with the account that sent it; nothing of what it said. */
export const takenActData: readonly PersonalData[] = [
  {
    table: 'taken_act',
    title: { vi: 'Việc đã nhận từ máy ở thôn', en: 'Acts taken from devices' },
    columns: { account_id: { vi: 'Tài khoản đã ghi', en: 'Account that recorded it' } },
    of: { vi: 'Người dùng phần mềm', en: 'Users of the software' },
    purpose: { vi: 'Việc gửi lại không bị ghi hai lần', en: 'What is sent twice is recorded once' },
    seenBy: [changePolicy['changes.read']],
    afterwards: {
      vi: 'Giữ, vì không nói gì về nội dung',
      en: 'Stays: it tells nothing of what was recorded',
    },
  },
];
