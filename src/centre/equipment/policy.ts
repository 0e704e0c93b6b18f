import { permissions } from '#platform/permission/permission.ts';

export const equipmentPolicy = permissions({
  'equipment.read': {
    vi: 'Mọi người của trung tâm xem được tài sản, thiết bị.',
    en: 'Everybody of the centre sees its rooms and things.',
    grants: { insiders: 'all' },
  },
  'equipment.write': {
    vi: 'Phó giám đốc và quản trị thêm, sửa tài sản, thiết bị.',
    en: 'The deputy director and the administrator add and change rooms and things.',
    grants: { deputy: 'all', administrator: 'all' },
  },
});
