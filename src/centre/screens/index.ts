import type { Screen } from '#kit/screen.ts';

export const centreScreens: readonly Screen[] = [
  {
    path: 'nguoi-dan',
    title: { vi: 'Người dân', en: 'Residents' },
    nav: { group: 'centre', order: 1 },
    act: 'resident.read',
    load: () => import('../resident/screens/residents.tsx'),
  },
  {
    path: 'nguoi-dan/dan-excel',
    title: { vi: 'Nhập người dân từ Excel', en: 'Residents from Excel' },
    act: 'resident.write',
    load: () => import('../resident/screens/paste.tsx'),
  },
  {
    path: 'to-chuc',
    title: { vi: 'Đơn vị và thôn', en: 'Units and villages' },
    nav: { group: 'centre', order: 2 },
    act: 'unit.read',
    load: () => import('./organisation.tsx'),
  },
  {
    path: 'du-lieu-ca-nhan',
    title: { vi: 'Dữ liệu cá nhân', en: 'Personal data' },
    act: 'personal-data.read',
    load: () => import('../personal-data/screens/privacy.tsx'),
  },
  {
    path: 'cai-dat',
    title: { vi: 'Cài đặt', en: 'Settings' },
    nav: { group: 'centre', order: 9 },
    load: () => import('./settings.tsx'),
  },
];
