import type { Screen } from '#kit/screen.ts';
import { words } from './words.ts';

export const recognitionScreens: readonly Screen[] = [
  {
    path: 'tieu-chi',
    title: words.sets,
    nav: { group: 'recognition', order: 90 },
    act: 'criteria-set.read',
    load: () => import('./sets.tsx'),
  },
  {
    path: 'tieu-chi/:id',
    title: words.sets,
    act: 'criteria-set.read',
    load: () => import('./set-page.tsx'),
  },
];
