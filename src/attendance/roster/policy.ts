import { permissions } from '#platform/permission/permission.ts';

export const rosterPolicy = permissions({
  'roster.read': {
    vi: 'Ban giám đốc xem mọi danh sách lớp; trưởng thôn xem của thôn mình; đơn vị phối hợp chỉ xem của lớp mình dạy.',
    en: 'Directors see all rosters; a village head those of the own village; a partner only those that its unit teaches.',
    grants: { director: 'all', deputy: 'all', 'village-head': 'village', partner: 'unit' },
  },
  'roster.write': {
    vi: 'Phó giám đốc lập danh sách lớp.',
    en: 'The deputy director makes the rosters.',
    grants: { deputy: 'all' },
  },
  'roster.search': {
    vi: 'Phó giám đốc tìm người trong xã để ghi vào lớp; trưởng thôn tìm trong thôn mình.',
    en: 'The deputy director looks up residents for a class; a village head those of the own village.',
    grants: { deputy: 'all', 'village-head': 'village' },
  },
});
