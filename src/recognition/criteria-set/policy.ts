import { permissions } from '#platform/permission/permission.ts';

export const criteriaSetPolicy = permissions({
  'criteria-set.read': {
    vi: 'Giám đốc, phó giám đốc, Văn hóa - xã hội xã và Hội Khuyến học xem các bộ tiêu chí.',
    en: "The director, the deputy, the commune's office and the association see the criteria sets.",
    grants: { director: 'all', deputy: 'all', 'commune-office': 'all', association: 'all' },
  },
  'criteria-set.write': {
    vi: 'Phó giám đốc và Văn hóa - xã hội xã nhập, sửa bộ tiêu chí và xác nhận văn bản gốc.',
    en: "The deputy and the commune's office type in and change criteria sets and confirm the official text.",
    grants: { deputy: 'all', 'commune-office': 'all' },
  },
});
