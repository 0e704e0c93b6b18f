import { permissions } from '#platform/permission/permission.ts';

export const certificatePolicy = permissions({
  'certificate.read': {
    vi: 'Ban giám đốc xem giấy chứng nhận của mọi lớp; trưởng thôn xem của lớp thôn mình; đơn vị phối hợp xem của lớp mình dạy.',
    en: 'Directors see the certificates of all classes; a village head those of the own village; a partner those of the classes that its unit teaches.',
    grants: { director: 'all', deputy: 'all', 'village-head': 'village', partner: 'unit' },
  },
  'certificate.issue': {
    vi: 'Phó giám đốc cấp và thu hồi giấy chứng nhận.',
    en: 'The deputy director issues and revokes certificates.',
    grants: { deputy: 'all' },
  },
});
