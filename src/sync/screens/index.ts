import type { Screen } from '#kit/screen.ts';
import { words } from './words.ts';

export const syncScreens: readonly Screen[] = [
  { path: 'chua-gui', title: words.title, load: () => import('./unsent.tsx') },
];
