import { permissions } from '#platform/permission/permission.ts';

export const accountPolicy = permissions({
  'account.read': {
    vi: 'Quản trị xem được các tài khoản của xã.',
    en: "The administrator sees the commune's accounts.",
    grants: { administrator: 'all' },
  },
  'account.code': {
    vi: 'Phó giám đốc và quản trị cấp mã để người quên mật khẩu tự đặt lại.',
    en: 'The deputy director and the administrator hand out a code with which a person sets the own password anew.',
    grants: { deputy: 'all', administrator: 'all' },
  },
  'account.write': {
    vi: 'Quản trị tạo tài khoản và đặt lại mật khẩu.',
    en: 'The administrator makes accounts and sets new passwords.',
    grants: { administrator: 'all' },
  },
});
