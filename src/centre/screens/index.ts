import type { Screen } from '#kit/screen.ts';

export const centreScreens: readonly Screen[] = [
  {
    path: 'to-chuc',
    title: { vi: 'Đơn vị và thôn', en: 'Units and villages' },
    nav: { group: 'centre', order: 2 },
    act: 'unit.read',
    load: () => import('./organisation.tsx'),
  },
  {
    path: 'cai-dat',
    title: { vi: 'Cài đặt', en: 'Settings' },
    nav: { group: 'centre', order: 9 },
    load: () => import('./settings.tsx'),
  },
];
