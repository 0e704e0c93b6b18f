import { sentences } from '#platform/policy/policy.ts';

export const venuePolicy = sentences({
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
