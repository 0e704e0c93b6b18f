import type { Screen } from '#kit/screen.ts';

export const attendanceScreens: readonly Screen[] = [
  {
    path: 'diem-danh',
    title: { vi: 'Điểm danh', en: 'Roll call' },
    nav: { group: 'today', order: 30 },
    act: 'roster.read',
    load: () => import('./calls.tsx'),
  },
  {
    path: 'diem-danh/:session',
    title: { vi: 'Điểm danh', en: 'Roll call' },
    act: 'roster.read',
    load: () => import('./call.tsx'),
  },
];
