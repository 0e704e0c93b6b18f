import type { Screen } from '#kit/screen.ts';
import { words } from './words.ts';

export const planScreens: readonly Screen[] = [
  {
    path: 'ke-hoach',
    title: words.plans,
    nav: { group: 'year', order: 2 },
    act: 'plan.read',
    load: () => import('./list.tsx'),
  },
  { path: 'ke-hoach/:plan', title: words.plans, act: 'plan.read', load: () => import('./plan.tsx') },
];
