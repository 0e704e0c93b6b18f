import { permissions } from '#platform/permission/permission.ts';

export const assignmentPolicy = permissions({
  'assignment.read': {
    vi: 'Giám đốc và phó giám đốc xem mọi việc đã phân công; đơn vị phối hợp, Hội Khuyến học và trường xem việc của mình.',
    en: 'The director and the deputy see all assignments; a partner unit, the association and a school see their own.',
    grants: { director: 'all', deputy: 'all', partner: 'unit', association: 'unit', school: 'unit' },
  },
  'assignment.write': {
    vi: 'Phó giám đốc phân công, sửa và bỏ việc của kế hoạch.',
    en: "The deputy assigns a plan's tasks, changes and takes them out.",
    grants: { deputy: 'all' },
  },
  'assignment.report': {
    vi: 'Đơn vị báo cáo việc của mình; phó giám đốc ghi hộ và báo cáo việc của trung tâm.',
    en: "A unit reports on its own tasks; the deputy enters reports for units and on the centre's own tasks.",
    grants: { deputy: 'all', partner: 'unit', association: 'unit', school: 'unit' },
  },
  'assignment.remind': {
    vi: 'Giám đốc và phó giám đốc nhắc đơn vị chưa làm xong.',
    en: 'The director and the deputy remind units of what is not done.',
    grants: { director: 'all', deputy: 'all' },
  },
});
