import { permissions } from '#platform/permission/permission.ts';

export const petitionPolicy = permissions({
  'petition.read': {
    vi: 'Giám đốc và phó giám đốc xem các đề xuất, kiến nghị lên cấp trên và trả lời.',
    en: 'Director and deputy director see the proposals to higher levels and the answers.',
    grants: { director: 'all', deputy: 'all' },
  },
  'petition.write': {
    vi: 'Phó giám đốc soạn, lấy số kiến nghị và ghi trả lời của cấp trên.',
    en: 'The deputy director writes proposals to higher levels, takes their number and records the answers.',
    grants: { deputy: 'all' },
  },
});
