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
    vi: 'Phó giám đốc lập, sửa và trình kế hoạch; Văn hóa - xã hội xã lập, sửa và trình kế hoạch của UBND xã.',
    en: "The deputy director makes, changes and submits plans; the commune's office those of the people's committee.",
    grants: { deputy: 'all', 'commune-office': 'all' },
  },
  'plan.sign': {
    vi: 'Chỉ giám đốc ký hoặc trả lại kế hoạch của trung tâm; chỉ lãnh đạo UBND xã ký hoặc trả lại kế hoạch của UBND.',
    en: "Only the director signs or returns a plan of the centre, and only the chair one of the people's committee.",
    grants: { director: 'all', chair: 'all' },
  },
  'plan.send': {
    vi: 'Giám đốc, phó giám đốc gửi kế hoạch đã ký, ghi lại việc phê duyệt trên giấy và ban hành; Văn hóa - xã hội xã với kế hoạch của UBND xã.',
    en: "The director and the deputy send the signed plan, record an approval on paper, and issue it; the commune's office does so for plans of the people's committee.",
    grants: { director: 'all', deputy: 'all', 'commune-office': 'all' },
  },
  'plan.approve': {
    vi: 'Chủ tịch hoặc phó chủ tịch UBND xã duyệt hoặc trả lại kế hoạch, thay mặt UBND.',
    en: "The chair or vice-chair approves or returns the plan on behalf of the commune's committee.",
    grants: { chair: 'all' },
  },
});
