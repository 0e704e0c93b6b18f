import type { Screen } from '#kit/screen.ts';

export const todayScreens: readonly Screen[] = [
  {
    path: '',
    title: { vi: 'Hôm nay', en: 'Today' },
    nav: { group: 'today', order: 0 },
    load: () => import('./home.tsx'),
  },
];
