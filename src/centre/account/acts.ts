import { acts } from '#platform/audit/acts.ts';

/** An account is told with the post that it acts as. */
export const accountActs = acts(
  'account',
  {
    add: { vi: 'Thêm tài khoản', en: 'Added an account' },
    password: { vi: 'Đặt lại mật khẩu', en: 'Set a new password' },
    code: { vi: 'Cấp mã đặt lại mật khẩu', en: 'Handed out a code for a new password' },
  },
  {
    kind: 'post',
    fields: {
      username: { vi: 'Tên đăng nhập', en: 'User name' },
    },
  },
);
