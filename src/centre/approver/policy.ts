import { permissions } from '#platform/permission/permission.ts';

export const approverPolicy = permissions({
  'approver.read': {
    vi: 'Mọi người của trung tâm xem được ai phê duyệt kế hoạch trong từng thời gian.',
    en: 'Everybody of the centre sees who approves plans in which time.',
    grants: { insiders: 'all' },
  },
  'approver.write': {
    vi: 'Quản trị và phó giám đốc khai báo ai phê duyệt kế hoạch.',
    en: 'The administrator and the deputy director say who approves plans.',
    grants: { administrator: 'all', deputy: 'all' },
  },
});
