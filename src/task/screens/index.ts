import type { Screen } from '#kit/screen.ts';
import { words } from '../assignment/screens/words.ts';

export const taskScreens: readonly Screen[] = [
  {
    path: 'phan-cong',
    title: words.title,
    nav: { group: 'year', order: 4 },
    act: 'assignment.read',
    load: () => import('../assignment/screens/assignments.tsx'),
  },
  {
    path: 'phan-cong/:id',
    title: words.title,
    act: 'assignment.read',
    load: () => import('../assignment/screens/assignments.tsx'),
  },
];
