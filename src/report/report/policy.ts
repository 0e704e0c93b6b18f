import { permissions } from '#platform/permission/permission.ts';

export const reportPolicy = permissions({
  'report.read': {
    vi: 'Ban giám đốc, lãnh đạo UBND xã và công chức văn hóa - xã hội xem báo cáo.',
    en: 'The directors, the chair of the commune and its office see the reports.',
    grants: { director: 'all', deputy: 'all', 'commune-office': 'all', chair: 'all' },
  },
  'report.write': {
    vi: 'Phó giám đốc lập, sửa và trình báo cáo; Văn hóa - xã hội xã lập báo cáo về kế hoạch của UBND xã.',
    en: "The deputy director makes, changes and submits reports; the commune's office those on plans of the people's committee.",
    grants: { deputy: 'all', 'commune-office': 'all' },
  },
  'report.sign': {
    vi: 'Giám đốc ký báo cáo hoặc trả lại kèm lý do; lãnh đạo UBND xã với báo cáo về kế hoạch của UBND xã.',
    en: "The director signs a report, or returns it with a reason; the chair does so with those on plans of the people's committee.",
    grants: { director: 'all', chair: 'all' },
  },
  'report.send': {
    vi: 'Giám đốc và phó giám đốc gửi báo cáo đã ký; Văn hóa - xã hội xã với báo cáo về kế hoạch của UBND xã.',
    en: "The directors send a signed report; the commune's office those on plans of the people's committee.",
    grants: { director: 'all', deputy: 'all', 'commune-office': 'all' },
  },
  'report.totals': {
    vi: 'Sở và Bộ chỉ xem số tổng hợp của báo cáo đã gửi, không xem tên người.',
    en: 'Province and ministry see the totals of sent reports only, never a person.',
    grants: { province: 'all', ministry: 'all' },
  },
});
