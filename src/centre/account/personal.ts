import type { PersonalData } from '#platform/personal.ts';
import { accountPolicy } from './policy.ts';

export const accountData: PersonalData = {
  table: 'auth.user',
  title: { vi: 'Tài khoản đăng nhập', en: 'Accounts' },
  columns: {
    name: { vi: 'Họ tên', en: 'Name' },
    username: { vi: 'Tên đăng nhập', en: 'User name' },
  },
  of: { vi: 'Người dùng phần mềm', en: 'Users' },
  purpose: { vi: 'Đăng nhập, ghi ai làm gì', en: 'Sign-in, and who did what' },
  seenBy: [accountPolicy['account.read']],
  afterwards: { vi: 'Giữ khi còn chức vụ; nhật ký mang tên này', en: 'Stays while a post does' },
};
