import { permissions } from '#platform/permission/permission.ts';

export const unitPolicy = permissions({
  'unit.read': {
    vi: 'Mọi người của trung tâm xem được các đơn vị phối hợp.',
    en: 'Everybody of the centre sees the partner units.',
    grants: { insiders: 'all' },
  },
  'unit.write': {
    vi: 'Phó giám đốc và quản trị thêm, sửa đơn vị.',
    en: 'The deputy director and the administrator add and change units.',
    grants: { deputy: 'all', administrator: 'all' },
  },
});
