import type { Screen } from '#kit/screen.ts';

export const reportScreens: readonly Screen[] = [
  {
    path: 'bao-cao',
    title: { vi: 'Báo cáo', en: 'Reports' },
    nav: { group: 'papers', order: 1 },
    act: 'report.read',
    load: () => import('./list.tsx'),
  },
  {
    path: 'bao-cao/:id',
    title: { vi: 'Báo cáo', en: 'Report' },
    act: 'report.read',
    load: () => import('./page.tsx'),
  },
];
