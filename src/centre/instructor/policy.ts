import { permissions } from '#platform/permission/permission.ts';

export const instructorPolicy = permissions({
  'instructor.read': {
    vi: 'Mọi người của trung tâm xem được danh sách người dạy.',
    en: 'Everybody of the centre sees who teaches.',
    grants: { insiders: 'all' },
  },
  'instructor.write': {
    vi: 'Phó giám đốc thêm, sửa người dạy.',
    en: 'The deputy director adds and changes instructors.',
    grants: { deputy: 'all' },
  },
});
