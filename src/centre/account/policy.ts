import { sentences } from '#platform/policy/policy.ts';

export const accountPolicy = sentences({
  'account.read': {
    vi: 'Quản trị xem được các tài khoản của xã.',
    en: "The administrator sees the commune's accounts.",
    grants: { administrator: 'all' },
  },
  'account.write': {
    vi: 'Quản trị tạo tài khoản và đặt lại mật khẩu.',
    en: 'The administrator makes accounts and sets new passwords.',
    grants: { administrator: 'all' },
  },
});
