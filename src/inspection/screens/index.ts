import type { Screen } from '#kit/screen.ts';
import { titles } from './titles.ts';

export const inspectionScreens: readonly Screen[] = [
  {
    path: 'kiem-tra',
    title: titles.title,
    nav: { group: 'year', order: 35 },
    act: 'follow-up.read',
    load: () => import('./list.tsx'),
  },
  {
    path: 'kiem-tra/:id',
    title: titles.title,
    act: 'inspection.read',
    load: () => import('./page.tsx'),
  },
  {
    path: 'hieu-qua',
    title: titles.effectTitle,
    act: 'effect.read',
    load: () => import('./effects.tsx'),
  },
  {
    path: 'hieu-qua/:id',
    title: titles.effectTitle,
    act: 'effect.read',
    load: () => import('./effect-page.tsx'),
  },
];
