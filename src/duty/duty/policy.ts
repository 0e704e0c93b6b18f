import { permissions } from '#platform/permission/permission.ts';

export const dutyPolicy = permissions({
  'duty.read': {
    vi: 'Giám đốc, phó giám đốc, kế toán, lãnh đạo UBND xã và Văn hóa - xã hội xã xem lịch việc trong năm.',
    en: "The director, the deputy, the accountant, the commune's chair and its office see the calendar of duties.",
    grants: { director: 'all', deputy: 'all', accountant: 'all', 'commune-office': 'all', chair: 'all' },
  },
  'duty.write': {
    vi: 'Phó giám đốc sửa lịch việc và ghi việc đã xong.',
    en: 'The deputy changes the calendar of duties and says what is done.',
    grants: { deputy: 'all' },
  },
});
