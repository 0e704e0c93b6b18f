import { permissions } from '#platform/permission/permission.ts';

export const noticePolicy = permissions({
  'notice.read': {
    vi: 'Giám đốc và phó giám đốc xem mọi bản tin; trưởng thôn xem của lớp thôn mình; đơn vị và trường xem của lớp mình phụ trách.',
    en: 'The director and the deputy see all notices; a village head those of the own village’s classes; a unit and a school those of their classes.',
    grants: { director: 'all', deputy: 'all', 'village-head': 'village', partner: 'unit', school: 'unit' },
  },
  'notice.write': {
    vi: 'Phó giám đốc soạn, sửa và bỏ bản tin, đặt cách đọc của xã.',
    en: 'The deputy writes, changes and takes out notices, and sets how the commune reads.',
    grants: { deputy: 'all' },
  },
  'notice.send': {
    vi: 'Phó giám đốc ghi đã phát; trưởng thôn ghi cho bản tin của lớp thôn mình.',
    en: 'The deputy notes what was sent; a village head for the notices of the own village’s classes.',
    grants: { deputy: 'all', 'village-head': 'village' },
  },
});
