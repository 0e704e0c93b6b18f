import type { Screen } from '#kit/screen.ts';
import { words } from '../case/screens/words.ts';

export const dropoutScreens: readonly Screen[] = [
  {
    path: 'tre-bo-hoc',
    title: words.title,
    // Daily work for a school; the director and the deputy come to it from the list of residents and from what waits.
    nav: { group: 'year', order: 30, reach: 'unit' },
    act: 'dropout.read',
    load: () => import('../case/screens/dropouts.tsx'),
  },
  {
    path: 'tre-bo-hoc/:id',
    title: words.title,
    act: 'dropout.read',
    load: () => import('../case/screens/dropouts.tsx'),
  },
];
