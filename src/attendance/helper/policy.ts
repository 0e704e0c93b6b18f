import { permissions } from '#platform/permission/permission.ts';

export const helperPolicy = permissions({
  'helper.write': {
    vi: 'Phó giám đốc nhờ người không có tài khoản điểm danh giúp một buổi của mọi lớp; trưởng thôn nhờ cho lớp của thôn mình.',
    en: 'The deputy director asks somebody without an account to help call a session of any class; a village head for those of the own village.',
    grants: { deputy: 'all', 'village-head': 'village' },
  },
});
