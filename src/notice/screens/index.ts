import type { Screen } from '#kit/screen.ts';
import { words } from './words.ts';

export const noticeScreens: readonly Screen[] = [
  {
    path: 'thong-bao',
    title: words.title,
    nav: { group: 'year', order: 5 },
    act: 'notice.read',
    load: () => import('./notices.tsx'),
  },
  {
    path: 'thong-bao/:id',
    title: words.title,
    act: 'notice.read',
    load: () => import('./notices.tsx'),
  },
];
