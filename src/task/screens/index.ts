import type { Screen } from '#kit/screen.ts';
import { titles } from '../assignment/screens/titles.ts';

export const taskScreens: readonly Screen[] = [
  {
    path: 'phan-cong',
    title: titles.title,
    nav: { group: 'year', order: 4 },
    act: 'assignment.read',
    load: () => import('../assignment/screens/assignments.tsx'),
  },
  {
    path: 'phan-cong/:id',
    title: titles.title,
    act: 'assignment.read',
    load: () => import('../assignment/screens/assignments.tsx'),
  },
];
