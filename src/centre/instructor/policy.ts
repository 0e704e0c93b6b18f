import { sentences } from '#platform/policy/policy.ts';

export const instructorPolicy = sentences({
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
