import { permissions } from '#platform/permission/permission.ts';

export const weekPolicy = permissions({
  'week.report': {
    vi: 'Trưởng thôn, trường và đơn vị phối hợp báo hoạt động của mình trong tuần; phó giám đốc ghi hộ.',
    en: 'A village head, a school and a partner unit report their own activity of the week; the deputy enters it for them.',
    grants: { deputy: 'all', 'village-head': 'village', school: 'unit', partner: 'unit' },
  },
});
