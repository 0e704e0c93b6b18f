import type { Screen } from '#kit/screen.ts';
import { titles } from './titles.ts';

export const noticeScreens: readonly Screen[] = [
  {
    path: 'thong-bao',
    title: titles.title,
    nav: { group: 'year', order: 5 },
    act: 'notice.read',
    load: () => import('./notices.tsx'),
  },
  {
    path: 'thong-bao/:id',
    title: titles.title,
    act: 'notice.read',
    load: () => import('./notices.tsx'),
  },
];
