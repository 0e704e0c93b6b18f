import { permissions } from '#platform/permission/permission.ts';

export const paperImportPolicy = permissions({
  'paper-import.read': {
    vi: 'Giám đốc, phó giám đốc xem giấy tờ đã đọc từ tệp.',
    en: 'The director and the deputy see papers read from files.',
    grants: { director: 'all', deputy: 'all' },
  },
  'paper-import.write': {
    vi: 'Phó giám đốc đọc giấy tờ từ tệp, xem lại và lập kế hoạch từ đó.',
    en: 'The deputy director reads papers from files, looks them through and makes plans of them.',
    grants: { deputy: 'all' },
  },
});
