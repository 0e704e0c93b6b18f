import { permissions } from '#platform/permission/permission.ts';

export const todayPolicy = permissions({
  'today.read': {
    vi: 'Mỗi người của trung tâm thấy việc đang chờ mình và tìm được những gì mình được xem.',
    en: 'Everybody of the centre sees what waits for them, and finds what they may see.',
    grants: { insiders: 'all' },
  },
  'year.read': {
    vi: 'Ban giám đốc, kế toán, lãnh đạo UBND xã, công chức văn hóa - xã hội xem lịch cả năm; trưởng thôn xem của thôn mình, đơn vị phối hợp và trường xem của đơn vị mình.',
    en: 'Directors, accountant, chair and commune office see the whole year; a village head that of the own village, a partner or a school that of the own unit.',
    grants: {
      director: 'all',
      deputy: 'all',
      accountant: 'all',
      'commune-office': 'all',
      chair: 'all',
      'village-head': 'village',
      partner: 'unit',
      school: 'unit',
    },
  },
});
