import { permissions } from '#platform/permission/permission.ts';

export const targetPolicy = permissions({
  'target.read': {
    vi: 'Giám đốc, phó giám đốc, kế toán, lãnh đạo UBND xã và Văn hóa - xã hội xã xem chỉ tiêu; đơn vị phối hợp, Hội Khuyến học và trường xem chỉ tiêu mình phụ trách.',
    en: "The director, the deputy, the accountant, the commune's chair and its office see the targets; a partner unit, the association and a school see those that they answer for.",
    grants: {
      director: 'all',
      deputy: 'all',
      accountant: 'all',
      'commune-office': 'all',
      chair: 'all',
      partner: 'unit',
      association: 'unit',
      school: 'unit',
    },
  },
  'target.write': {
    vi: 'Phó giám đốc ghi, sửa chỉ tiêu và chọn cách đo.',
    en: 'The deputy writes and changes targets and chooses how they are measured.',
    grants: { deputy: 'all' },
  },
  'target.report': {
    vi: 'Đơn vị phụ trách báo số kèm minh chứng; phó giám đốc báo hộ và rút số báo sai.',
    en: 'The unit in charge reports figures with evidence; the deputy does so for it, and withdraws a wrong one.',
    grants: { deputy: 'all', partner: 'unit', association: 'unit', school: 'unit' },
  },
});
