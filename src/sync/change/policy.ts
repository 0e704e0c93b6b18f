import { permissions } from '#platform/permission/permission.ts';

export const changePolicy = permissions({
  'changes.read': {
    vi: 'Mọi người của trung tâm biết điều gì đã đổi trong phần việc mình được xem.',
    en: 'Everybody of the centre learns what has changed in what they may see.',
    grants: { insiders: 'all' },
  },
});
