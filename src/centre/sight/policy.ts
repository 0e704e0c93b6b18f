import { permissions } from '#platform/permission/permission.ts';

export const sightPolicy = permissions({
  'sight.read': {
    vi: 'Giám đốc và phó giám đốc xem được ai đã xem dữ liệu hạn chế.',
    en: 'Director and deputy director see who has looked at restricted facts.',
    grants: { director: 'all', deputy: 'all' },
  },
});
