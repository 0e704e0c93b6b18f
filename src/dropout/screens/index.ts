import type { Screen } from '#kit/screen.ts';
import { titles } from '../case/screens/titles.ts';

export const dropoutScreens: readonly Screen[] = [
  {
    path: 'tre-bo-hoc',
    title: titles.title,
    // Daily work for a school; the director and the deputy come to it from the list of residents and from what waits.
    nav: { group: 'year', order: 30, reach: 'unit' },
    act: 'dropout.read',
    load: () => import('../case/screens/dropouts.tsx'),
  },
  {
    path: 'tre-bo-hoc/:id',
    title: titles.title,
    act: 'dropout.read',
    load: () => import('../case/screens/dropouts.tsx'),
  },
];
