import { permissions } from '#platform/permission/permission.ts';

export const basisPolicy = permissions({
  'legal-basis.read': {
    vi: 'Mọi người của trung tâm tra cứu được các căn cứ pháp lý thường dùng.',
    en: 'Everybody of the centre can look up the usual legal bases.',
    grants: { insiders: 'all' },
  },
});
