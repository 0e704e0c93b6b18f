import { permissions } from '#platform/permission/permission.ts';

export const planPolicy = permissions({
  'plan.read': {
    vi: 'Giám đốc, phó giám đốc, kế toán, lãnh đạo UBND xã và Văn hóa - xã hội xã xem kế hoạch; đơn vị phối hợp và trường xem các dòng của mình.',
    en: "The director, the deputy, the accountant, the commune's chair and its office see the plan; a partner unit and a school see their own lines.",
    grants: {
      director: 'all',
      deputy: 'all',
      accountant: 'all',
      'commune-office': 'all',
      chair: 'all',
      partner: 'unit',
      school: 'unit',
    },
  },
  'plan.write': {
    vi: 'Phó giám đốc lập, sửa và trình kế hoạch.',
    en: 'The deputy director makes, changes and submits the plan.',
    grants: { deputy: 'all' },
  },
  'plan.sign': {
    vi: 'Chỉ giám đốc ký hoặc trả lại kế hoạch.',
    en: 'Only the director signs or returns the plan.',
    grants: { director: 'all' },
  },
  'plan.send': {
    vi: 'Giám đốc, phó giám đốc gửi kế hoạch đã ký, ghi lại việc phê duyệt trên giấy và ban hành.',
    en: 'The director and the deputy send the signed plan, record an approval on paper, and issue it.',
    grants: { director: 'all', deputy: 'all' },
  },
  'plan.approve': {
    vi: 'Chủ tịch hoặc phó chủ tịch UBND xã duyệt hoặc trả lại kế hoạch, thay mặt UBND.',
    en: "The chair or vice-chair approves or returns the plan on behalf of the commune's committee.",
    grants: { chair: 'all' },
  },
});
