import type { Screen } from '#kit/screen.ts';

export const activityScreens: readonly Screen[] = [
  {
    path: 'lich',
    title: { vi: 'Lịch', en: 'Calendar' },
    nav: { group: 'today', order: 20 },
    act: 'activity.read',
    load: () => import('./calendar.tsx'),
  },
  {
    path: 'lich/xep',
    title: { vi: 'Xếp lịch', en: 'Scheduling' },
    act: 'activity.write',
    load: () => import('./schedule/page.tsx'),
  },
];
