import { permissions } from '#platform/permission/permission.ts';

export const figuresPolicy = permissions({
  'figures.read': {
    vi: 'Ban giám đốc, lãnh đạo UBND xã và công chức văn hóa - xã hội xem số liệu tổng hợp của mọi kỳ.',
    en: 'The directors, the chair of the commune and its office see the totals of any period.',
    grants: { director: 'all', deputy: 'all', 'commune-office': 'all', chair: 'all' },
  },
  'figures.people': {
    vi: 'Chỉ ban giám đốc mở số liệu đến tên từng người.',
    en: 'Only the directors open a figure down to names.',
    grants: { director: 'all', deputy: 'all' },
  },
});
