import type { Screen } from '#kit/screen.ts';
import { titles } from './titles.ts';

export const recognitionScreens: readonly Screen[] = [
  {
    path: 'tieu-chi',
    title: titles.sets,
    nav: { group: 'recognition', order: 90 },
    act: 'criteria-set.read',
    load: () => import('./sets.tsx'),
  },
  {
    path: 'tieu-chi/:id',
    title: titles.sets,
    act: 'criteria-set.read',
    load: () => import('./set-page.tsx'),
  },
];
