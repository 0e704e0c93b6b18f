import { permissions } from '#platform/permission/permission.ts';

export const auditPolicy = permissions({
  'audit.all': {
    vi: 'Quản trị, giám đốc và phó giám đốc xem được nhật ký của mọi hồ sơ.',
    en: 'Administrator, director and deputy director read the trail of every record.',
    grants: { administrator: 'all', director: 'all', deputy: 'all' },
  },
  'audit.record': {
    vi: 'Ai xem được một loại hồ sơ của cả xã thì xem được nhật ký của từng hồ sơ loại đó.',
    en: 'Whoever sees all records of a kind reads the trail of each.',
    grants: { insiders: 'all' },
  },
});
