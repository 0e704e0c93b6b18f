import { permissions } from '#platform/permission/permission.ts';

export const activityPolicy = permissions({
  'activity.read': {
    vi: 'Ban giám đốc và kế toán xem mọi lớp; trưởng thôn xem lớp của thôn mình; đơn vị phối hợp và trường xem lớp của đơn vị mình.',
    en: 'Directors and the accountant see all classes; a village head those of the own village; a partner or a school those of the own unit.',
    grants: {
      director: 'all',
      deputy: 'all',
      accountant: 'all',
      'village-head': 'village',
      partner: 'unit',
      school: 'unit',
    },
  },
  'activity.write': {
    vi: 'Phó giám đốc mở lớp, xếp lịch, hủy lớp và chốt kết quả.',
    en: 'The deputy director opens, schedules and cancels classes, and closes their results.',
    grants: { deputy: 'all' },
  },
});
