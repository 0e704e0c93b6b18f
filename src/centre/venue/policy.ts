import { permissions } from '#platform/permission/permission.ts';

export const venuePolicy = permissions({
  'venue.read': {
    vi: 'Mọi người của trung tâm xem được các địa điểm học.',
    en: 'Everybody of the centre sees the venues.',
    grants: { insiders: 'all' },
  },
  'venue.write': {
    vi: 'Phó giám đốc thêm, sửa địa điểm học.',
    en: 'The deputy director adds and changes venues.',
    grants: { deputy: 'all' },
  },
});
