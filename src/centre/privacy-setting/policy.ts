import { permissions } from '#platform/permission/permission.ts';

export const privacySettingPolicy = permissions({
  'privacy-setting.read': {
    vi: 'Giám đốc và phó giám đốc xem được thời hạn và quy định về dữ liệu cá nhân.',
    en: 'Director and deputy director see the limits and rules of personal data.',
    grants: { director: 'all', deputy: 'all' },
  },
  'privacy-setting.write': {
    vi: 'Phó giám đốc đặt thời hạn và quy định về dữ liệu cá nhân.',
    en: 'The deputy director sets the limits and rules of personal data.',
    grants: { deputy: 'all' },
  },
});
