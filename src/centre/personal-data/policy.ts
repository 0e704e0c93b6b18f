import { permissions } from '#platform/permission/permission.ts';
import { restricted } from '../sight/rules.ts';

export const personalDataPolicy = permissions({
  'personal-data.read': {
    vi: 'Giám đốc và phó giám đốc xem trung tâm giữ dữ liệu gì của ai, và in hồ sơ đánh giá tác động.',
    en: 'Director and deputy director see what is held of whom, and print the impact assessment.',
    grants: { director: 'all', deputy: 'all' },
  },
  'personal-data.export': {
    vi: 'Giám đốc và phó giám đốc lấy bản sao mọi dữ liệu về một người; mỗi lần lấy đều được ghi lại.',
    en: 'Director and deputy director take out everything held about a person; each time is noted.',
    grants: restricted['personal-data'].grants,
  },
  'personal-data.anonymise': {
    vi: 'Phó giám đốc ẩn danh một người, và chạy đợt xóa theo thời hạn giữ.',
    en: 'The deputy director makes a person unrecognisable, and runs the retention.',
    grants: { deputy: 'all' },
  },
});
