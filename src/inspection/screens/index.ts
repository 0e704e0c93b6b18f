import type { Screen } from '#kit/screen.ts';
import { words } from './words.ts';

export const inspectionScreens: readonly Screen[] = [
  {
    path: 'kiem-tra',
    title: words.title,
    nav: { group: 'year', order: 35 },
    act: 'follow-up.read',
    load: () => import('./list.tsx'),
  },
  {
    path: 'kiem-tra/:id',
    title: words.title,
    act: 'inspection.read',
    load: () => import('./page.tsx'),
  },
  {
    path: 'hieu-qua',
    title: words.effectTitle,
    act: 'effect.read',
    load: () => import('./effects.tsx'),
  },
  {
    path: 'hieu-qua/:id',
    title: words.effectTitle,
    act: 'effect.read',
    load: () => import('./effect-page.tsx'),
  },
];
