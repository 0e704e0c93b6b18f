import { permissions } from '#platform/permission/permission.ts';

/** Those whom a plan gives tasks to. */
const holders = { partner: 'unit', association: 'unit', school: 'unit', 'village-head': 'village' } as const;

export const assignmentPolicy = permissions({
  'assignment.read': {
    vi: 'Giám đốc và phó giám đốc xem mọi việc đã phân công; Văn hóa - xã hội xã xem việc của kế hoạch UBND xã; đơn vị phối hợp, Hội Khuyến học, trường và trưởng thôn xem việc của mình.',
    en: "The director and the deputy see all assignments; the commune's office those of the people's committee; a partner unit, the association, a school and a village head see their own.",
    grants: { director: 'all', deputy: 'all', 'commune-office': 'all', ...holders },
  },
  'assignment.write': {
    vi: 'Phó giám đốc phân công, sửa và bỏ việc của kế hoạch; Văn hóa - xã hội xã với kế hoạch của UBND xã.',
    en: "The deputy assigns a plan's tasks, changes and takes them out; the commune's office those of the people's committee.",
    grants: { deputy: 'all', 'commune-office': 'all' },
  },
  'assignment.report': {
    vi: 'Đơn vị, thôn báo cáo việc của mình; phó giám đốc ghi hộ và báo cáo việc của trung tâm.',
    en: "A unit or a village reports on its own tasks; the deputy enters reports for them and on the centre's own tasks.",
    grants: { deputy: 'all', ...holders },
  },
  'assignment.remind': {
    vi: 'Giám đốc và phó giám đốc nhắc đơn vị, thôn chưa làm xong; Văn hóa - xã hội xã với kế hoạch của UBND xã.',
    en: "The director and the deputy remind units and villages of what is not done; the commune's office of what the people's committee asks.",
    grants: { director: 'all', deputy: 'all', 'commune-office': 'all' },
  },
});
