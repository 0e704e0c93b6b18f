import { sentences } from '#platform/policy/policy.ts';

export const figuresPolicy = sentences({
  'figures.read': {
    vi: 'Ban giám đốc và công chức văn hóa - xã hội xem số liệu tổng hợp của mọi kỳ.',
    en: 'The directors and the commune office see the totals of any period.',
    grants: { director: 'all', deputy: 'all', 'commune-office': 'all' },
  },
  'figures.people': {
    vi: 'Chỉ ban giám đốc mở số liệu đến tên từng người.',
    en: 'Only the directors open a figure down to names.',
    grants: { director: 'all', deputy: 'all' },
  },
});
