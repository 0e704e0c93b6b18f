import { permissions } from '#platform/permission/permission.ts';

export const postPolicy = permissions({
  'post.read': {
    vi: 'Giám đốc, phó giám đốc và quản trị xem được ai giữ chức vụ nào, từ ngày nào đến ngày nào.',
    en: 'Director, deputy director and administrator see who held which post from when to when.',
    grants: { director: 'all', deputy: 'all', administrator: 'all' },
  },
  'post.write': {
    vi: 'Quản trị giao và kết thúc chức vụ.',
    en: 'The administrator gives and ends posts.',
    grants: { administrator: 'all' },
  },
});
