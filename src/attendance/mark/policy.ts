import { permissions } from '#platform/permission/permission.ts';

const callers = { deputy: 'all', 'village-head': 'village', partner: 'unit' } as const;

export const markPolicy = permissions({
  'mark.write': {
    vi: 'Phó giám đốc điểm danh mọi lớp; trưởng thôn lớp của thôn mình; đơn vị phối hợp lớp mình dạy.',
    en: 'The deputy director calls every roster; a village head those of the own village; a partner those that its unit teaches.',
    grants: callers,
  },
  'headcount.write': {
    vi: 'Người điểm danh cũng ghi được số người đếm và kết thúc buổi học.',
    en: 'Who calls the roster may also count heads and close the session.',
    grants: callers,
  },
  'attendance.read': {
    vi: 'Ban giám đốc và kế toán xem số lượt của mọi lớp; trưởng thôn và đơn vị phối hợp xem của lớp mình.',
    en: 'Directors and the accountant see the attendances of all classes; village heads, partners and schools those of their own.',
    grants: {
      director: 'all',
      deputy: 'all',
      accountant: 'all',
      'village-head': 'village',
      partner: 'unit',
      school: 'unit',
    },
  },
});
