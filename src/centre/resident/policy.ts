import { permissions } from '#platform/permission/permission.ts';
import { restricted } from '../sight/rules.ts';

export const residentPolicy = permissions({
  'resident.read': {
    vi: 'Giám đốc và phó giám đốc xem được người dân cả xã; trưởng thôn xem được người dân thôn mình.',
    en: 'Director and deputy director see the residents of the commune, a village head those of the own village.',
    grants: { director: 'all', deputy: 'all', 'village-head': 'village' },
  },
  'resident.write': {
    vi: 'Phó giám đốc thêm, sửa hộ và người dân.',
    en: 'The deputy director adds and changes households and residents.',
    grants: { deputy: 'all' },
  },
  'resident.ethnicity': {
    vi: 'Giám đốc và phó giám đốc xem được dân tộc của từng người; mỗi lần xem đều được ghi lại.',
    en: "Director and deputy director see a person's ethnicity; each sight of it is noted.",
    grants: restricted.ethnicity.grants,
  },
});
