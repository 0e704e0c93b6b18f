import { permissions } from '#platform/permission/permission.ts';

export const villagePolicy = permissions({
  'village.read': {
    vi: 'Mọi người của trung tâm xem được danh sách thôn và số hộ, số người.',
    en: 'Everybody of the centre sees the villages with how many households and people they have.',
    grants: { insiders: 'all' },
  },
  'village.write': {
    vi: 'Phó giám đốc và quản trị thêm, sửa thôn.',
    en: 'The deputy director and the administrator add and change villages.',
    grants: { deputy: 'all', administrator: 'all' },
  },
});
