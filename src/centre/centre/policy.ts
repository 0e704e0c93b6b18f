import { permissions } from '#platform/permission/permission.ts';

export const centrePolicy = permissions({
  'centre.read': {
    vi: 'Mọi người của trung tâm xem được thông tin của trung tâm.',
    en: 'Everybody of the centre sees what the centre says of itself.',
    grants: { insiders: 'all' },
  },
  'centre.write': {
    vi: 'Phó giám đốc và quản trị sửa thông tin của trung tâm.',
    en: 'The deputy director and the administrator change the centre.',
    grants: { deputy: 'all', administrator: 'all' },
  },
});
